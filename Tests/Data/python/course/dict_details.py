d = dict(a=1, b=2)
d["c"] = d.pop("a")
print(d, list(d.items()), d.get("z", 0), "b" in d, len(d), d.setdefault("q", []), d, max(d, key=lambda k: str(d[k])), dict(sorted(d.items())), d.keys(), d.values(), d.items(), list(d)[0], {**d, "n": 1}, d.copy() is d, dict.fromkeys("ab", 0), {1: "a", 1.0: "b", True: "c"}, {}, {(1, 2): [3]}, d.popitem())
for k in list(d): del d[k]
print(d, bool(d), d == {})
# expect:
#| {'b': 2, 'c': 1} [('b', 2), ('c', 1)] 0 True 2 [] {'b': 2, 'c': 1} q {'b': 2, 'c': 1, 'q': []} dict_keys(['b', 'c']) dict_values([2, 1]) dict_items([('b', 2), ('c', 1)]) b {'b': 2, 'c': 1, 'q': [], 'n': 1} False {'a': 0, 'b': 0} {1: 'c'} {} {(1, 2): [3]} ('q', [])
#| {} False True
