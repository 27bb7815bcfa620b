# Classes built on containers, filled from what can be walked once; what stands for an int.
from collections import OrderedDict
for base in (list, tuple, set):
    class Sub(base):
        pass
    class Named(base):
        def __init__(self, items=()):
            super().__init__(items) if base in (list, set) else None
    for kind in (base, Sub, Named):
        print(base.__name__, kind.__name__, sorted(kind(iter([3, 1, 2]))), sorted(kind(x * x for x in range(4))), len(kind(map(int, "12"))))
for base in (dict, OrderedDict):
    class Sub(base):
        pass
    class Named(base):
        def __init__(self, items=()):
            super().__init__(items)
    for kind in (base, Sub, Named):
        print(base.__name__, dict(kind(iter([(1, 2), (3, 4)]))), len(kind(zip("ab", "cd"))))
class S(set):
    pass
s = S([frozenset("ab"), 3])
print(S("ab") in s, S("x") in s, s.discard(S("ab")), s)
try:
    s.remove(S([7, 8]))
except KeyError as error:
    print(error.args[0])
print([1, 2] * type("I", (), {"__index__": lambda self: 2})(), "ab" * type("I", (), {"__index__": lambda self: 3})(), (1,) * type("I", (int,), {})(2))
# expect:
#| list list [1, 2, 3] [0, 1, 4, 9] 2
#| list Sub [1, 2, 3] [0, 1, 4, 9] 2
#| list Named [1, 2, 3] [0, 1, 4, 9] 2
#| tuple tuple [1, 2, 3] [0, 1, 4, 9] 2
#| tuple Sub [1, 2, 3] [0, 1, 4, 9] 2
#| tuple Named [1, 2, 3] [0, 1, 4, 9] 2
#| set set [1, 2, 3] [0, 1, 4, 9] 2
#| set Sub [1, 2, 3] [0, 1, 4, 9] 2
#| set Named [1, 2, 3] [0, 1, 4, 9] 2
#| dict {1: 2, 3: 4} 2
#| dict {1: 2, 3: 4} 2
#| dict {1: 2, 3: 4} 2
#| OrderedDict {1: 2, 3: 4} 2
#| OrderedDict {1: 2, 3: 4} 2
#| OrderedDict {1: 2, 3: 4} 2
#| True False None S({3})
#| S({8, 7})
#| [1, 2, 1, 2] ababab (1, 1)
