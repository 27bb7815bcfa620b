d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), d["b"], "a" in d, 1 in d, d.get("z"), d.get("z", 0), d.get("a", 0))
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items(), {}, {1: {2: {}}})
# expect:
#| {'a': 10, 'b': 2, 'c': 3} 3 2 True False None 0 10
#| ['a', 'b', 'c'] ['a', 'b', 'c'] [10, 2, 3] [('a', 10), ('b', 2), ('c', 3)]
#| dict_keys(['a', 'b', 'c']) dict_values([10, 2, 3]) dict_items([('a', 10), ('b', 2), ('c', 3)]) {} {1: {2: {}}}
