a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print({**a, **b}, a | b, dict(zip("abc", range(3))), dict([(1, 2)], k=3))
a["x"] = 10; a["w"] = 0
print(a, list(a.values()), next(iter(a)), a == {"w": 0, "y": 2, "x": 10})
print({v: k for k, v in a.items()}, sorted(a, key=a.get), sum(a.values()))
for i, (k, v) in enumerate(a.items(), start=1):
    print(i, k, v)
# expect:
#| {'x': 1, 'y': 3, 'z': 4} {'x': 1, 'y': 3, 'z': 4} {'a': 0, 'b': 1, 'c': 2} {1: 2, 'k': 3}
#| {'x': 10, 'y': 2, 'w': 0} [10, 2, 0] x True
#| {10: 'x', 2: 'y', 0: 'w'} ['w', 'y', 'x'] 12
#| 1 x 10
#| 2 y 2
#| 3 w 0
