d = {"a": 1}
keys = d.keys()
items = d.items()
d["b"] = 2
print(keys, items, len(keys), "b" in keys, ("b", 2) in items, 2 in d.values())
# expect:
#| dict_keys(['a', 'b']) dict_items([('a', 1), ('b', 2)]) 2 True True True
