# Insertion order; changing a value keeps the place, deleting and inserting moves to the end.
d = {"z": 1, "a": 2, "m": 3}
d["z"] = 9
print(d)
v = d.pop("a")
d["a"] = v
print(d, d.popitem(), d)
# expect:
#| {'z': 9, 'a': 2, 'm': 3}
#| {'z': 9, 'm': 3} ('a', 2) {'z': 9, 'm': 3}
