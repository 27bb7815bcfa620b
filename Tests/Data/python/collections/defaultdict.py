from collections import defaultdict
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d)
print(dict(d))
print(d["zz"], len(d))
print(d.get("nope"), "nope" in d)
n = defaultdict(int)
for ch in "mississippi":
    n[ch] += 1
print(n)
print(sorted(n.items()))
s = defaultdict(set)
s["x"].add(1)
print(s)
z = defaultdict(lambda: 7, {"a": 1})
print(z["a"], z["b"], dict(z))
print(d.default_factory, n.default_factory)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), list(t["a"]))
e = defaultdict(None, {"k": 1})
try:
    e["q"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(3)
except TypeError as error:
    print(error)
print(n.copy() == n, type(n.copy()).__name__)
print(n | {"q": 9})
print({"q": 9} | n)
print(isinstance(n, dict), n == dict(n))
n.update(m=100)
print(n["m"], n.pop("m"), n.setdefault("k", 5))
for key in list(n):
    print(key, n[key])
m = defaultdict(lambda: defaultdict(int))
m["x"]["y"] += 1
m["x"]["z"] += 2
print({k: dict(v) for k, v in m.items()})
print(defaultdict(str)["a"] == "")
print(defaultdict(float)["a"], defaultdict(dict)["a"], defaultdict(tuple)["q"])
graph = defaultdict(list)
for a, b in [(1, 2), (1, 3), (2, 3)]:
    graph[a].append(b)
    graph[b].append(a)
print(dict(graph))
print(len(graph), sorted(graph))
print(defaultdict.__name__, defaultdict)
# expect:
#| defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2]})
#| {'a': [1, 3], 'b': [2]}
#| [] 3
#| None False
#| defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2})
#| [('i', 4), ('m', 1), ('p', 2), ('s', 4)]
#| defaultdict(<class 'set'>, {'x': {1}})
#| 1 7 {'a': 1, 'b': 7}
#| <class 'list'> <class 'int'>
#| 1 ['a'] ['b']
#| KeyError 'q'
#| first argument must be callable or None
#| True defaultdict
#| defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2, 'q': 9})
#| defaultdict(<class 'int'>, {'q': 9, 'm': 1, 'i': 4, 's': 4, 'p': 2})
#| True True
#| 100 100 5
#| i 4
#| s 4
#| p 2
#| k 5
#| {'x': {'y': 1, 'z': 2}}
#| True
#| 0.0 {} ()
#| {1: [2, 3], 2: [1, 3], 3: [1, 2]}
#| 3 [1, 2, 3]
#| defaultdict <class 'collections.defaultdict'>
