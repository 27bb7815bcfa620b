# Dictionaries whose keys are asked, that lose keys and get others, and that change while they are asked.
class K:
    def __init__(self, n, log=None): self.n = n; self.log = log
    def __hash__(self): return hash(self.n)
    def __eq__(self, o):
        if self.log is not None: self.log()
        return self.n == (o.n if isinstance(o, K) else o)
d = {K(1): 'a', K(2): 'b', 3: 'c'}
print(d[1], d[K(2)], d[K(3)], 2 in d, d.get(4), d.get(4, 'x'), K("q") in {"q": 1}, {"q": 1}[K("q")])
e = {}
def clear(): e.clear()
e[K(1, clear)] = 1
e[K(1)] = 2
print(len(e))
class Bad:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no")
try:
    print({1: 2}[Bad()])
except ValueError as x: print("raised", x)
try:
    print({1: 2}.get(Bad(), 5))
except ValueError as x: print("raised", x)
d = {i: i * i for i in range(100)}
for i in range(0, 100, 2): del d[i]
print(list(d)[:4], list(reversed(d))[:3], len(d), d.popitem(), 98 in d, 97 in d)
for i in range(200, 260): d[i] = 0
print(list(d.items())[-2:], len(d))
while d: d.popitem()
print(d, len(d)); d['a'] = 1; print(d)
try:
    for k in d: d['b'] = 2
except RuntimeError as x: print(x)
for i, (k, v) in enumerate(d.items()): print(i, k, v)
for a, b in zip([1, 2, 3], "ab"): print(a, b)
print([a + b for a, b in enumerate([5, 6])], {k: v for k, v in zip("ab", (1, 2))}, dict((b, a) for a, b in enumerate("xy")))
try:
    for a, b in zip([1], [2], [3]): pass
except ValueError as x: print(x)
# expect:
#| a b c True None x True 1
#| 1
#| raised no
#| raised no
#| [1, 3, 5, 7] [99, 97, 95] 50 (99, 9801) False True
#| [(258, 0), (259, 0)] 109
#| {} 0
#| {'a': 1}
#| dictionary changed size during iteration
#| 0 a 1
#| 1 b 2
#| 1 a
#| 2 b
#| [5, 7] {'a': 1, 'b': 2} {'x': 0, 'y': 1}
#| too many values to unpack (expected 2)
