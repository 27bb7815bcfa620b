# Which patterns a class fits that is built on several kinds of containers.
import collections, types
from collections.abc import Mapping, Sequence
from fractions import Fraction
def kind(x):
    match x:
        case {}: return "map"
        case [*_]: return "seq"
        case _: return "none"
class S4(collections.UserList, dict): pass
class D(dict): pass
class L(list): pass
class T(tuple): pass
class M(collections.UserDict): pass
class I(int): pass
class N: pass
P = collections.namedtuple("P", "a b")
print([kind(x) for x in (D(), L(), T(), M(), I(), N(), P(1,2), {}, [], (), collections.deque(), collections.OrderedDict(), collections.Counter(), collections.defaultdict(int), collections.ChainMap(), range(3), "ab", b"ab", {1}, None, 3)])
class F(str):
    __class__ = types.SimpleNamespace
print(types.SimpleNamespace() == F(), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
def pair(x):
    match x:
        case {"a": a, **rest}: return a, rest
        case [a, b]: return a, b
        case [a, *b]: return a, b
        case _: return "none"
print([pair(x) for x in (D(a=1, b=2), L([1,2]), L([1,2,3]), T((1,2)), P(3,4), M(a=2), collections.UserList([1,2]), collections.UserList([1]), collections.Counter("abca"))])
class J(int):
    def __floordiv__(self, o): return J(int(self)//int(o))
print(type(int(Fraction(J(13), J(5)))))
# expect:
#| ['map', 'seq', 'seq', 'map', 'none', 'none', 'seq', 'map', 'seq', 'seq', 'seq', 'map', 'map', 'map', 'map', 'seq', 'none', 'none', 'none', 'none', 'none']
#| False True
#| [(1, {'b': 2}), (1, 2), (1, [2, 3]), (1, 2), (3, 4), (2, {}), (1, 2), (1, []), (2, {'b': 1, 'c': 1})]
#| <class 'int'>
