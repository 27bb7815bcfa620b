# Operators of plain ints and objects, and dictionaries, go short ways: what these leave out is as everywhere.
print(-7 % 3, 7 % 3, -7 // 3, 7 // 3, -6 // 3, -6 % 3, (-2**63) % 7, (-2**63) // 7, 5 % -3, 5 // -3)
try:
    1 % 0
except ZeroDivisionError as error:
    print(error)
n = {}
for k in [1, "a", 1.0, (1, 2), True]:
    n[k] = n.get(k, 0) + 1
n[1] += 5
print(n)
try:
    n["zz"] += 1
except KeyError as error:
    print(repr(error))
try:
    n[[1]]
except TypeError as error:
    print(error)
class P:
    def __init__(self, x): self.x = x
    def __add__(self, o): return P(self.x + o.x)
    def __sub__(self, o): return NotImplemented
p = P(1) + P(2)
p += P(4)
print(p.x)
try:
    p - P(1)
except TypeError as error:
    print(error)
from collections import Counter, defaultdict
c = Counter("hello"); c["z"] += 2; e = defaultdict(list); e[1].append(2)
class D(dict):
    pass
try:
    D()["k"]
except KeyError as error:
    print(repr(error))
print(c["h"], c["none"], e, sorted(c.items()))
# expect:
#| 2 1 -3 2 -2 0 6 -1317624576693539402 -1 -2
#| integer modulo by zero
#| {1: 8, 'a': 1, (1, 2): 1}
#| KeyError('zz')
#| unhashable type: 'list'
#| 7
#| unsupported operand type(s) for -: 'P' and 'P'
#| KeyError('k')
#| 1 0 defaultdict(<class 'list'>, {1: [2]}) [('e', 1), ('h', 1), ('l', 2), ('o', 1), ('z', 2)]
