d = {"a": 1}
d.update({"b": 2, "a": 3})
d.update(c=4)
d.update([("e", 5)])
print(d, d.setdefault("a", 0), d.setdefault("f", []), d)
d["f"].append(1)
print(d.pop("a"), d.pop("zz", None), d, d.copy() == d)
d.clear()
print(d)
# expect:
#| {'a': 3, 'b': 2, 'c': 4, 'e': 5, 'f': []} 3 [] {'a': 3, 'b': 2, 'c': 4, 'e': 5, 'f': []}
#| 3 None {'b': 2, 'c': 4, 'e': 5, 'f': [1]} True
#| {}
