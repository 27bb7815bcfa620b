# Which operand is asked first: a class's own word against what Python's numbers, sets and texts know already.
import typing


class Text(str):
    def __rmod__(self, other):
        return "rmod %r" % (other,)

    def __radd__(self, other):
        return "radd %r" % (other,)


class Whole(int):
    def __radd__(self, other):
        return "radd %r" % (other,)

    def __rsub__(self, other):
        return "rsub"

    def __rlshift__(self, other):
        return "rlshift"

    def __rand__(self, other):
        return "rand"

    def __gt__(self, other):
        return "gt"


class Real(float):
    def __radd__(self, other):
        return "radd %r" % (other,)

    def __rtruediv__(self, other):
        return "rtruediv"


class Some(set):
    def __ror__(self, other):
        return "ror"

    def __repr__(self):
        return "some: " + set.__repr__(self)


print("a %r" % Text("x"), "a" + Text("x"), Text("a %s") % "b", "%d" % Whole(3))
print(1 + Whole(2), True + Whole(2), 1.5 + Whole(3), 1j + Whole(2), 1 - Whole(2), 2.5 - Whole(2))
print(2 & Whole(3), True & Whole(3), 2 << Whole(3), 1 + Real(2), 1.0 + Real(2), True / Real(2), 1j + Real(2))
print({1} | Some({2}), frozenset({1}) | Some({2}), {1} & Some({1}))
print(1.5 < Whole(3), True < Whole(3), 1 < Whole(3), 5 < Whole(3))
print(bytes.__rmod__(b"abc", "%r"), b"abc".__rmod__(b"x%b"), "abc".__rmod__(3), "abc".__rmod__("x%s"))


def missing(self):
    raise AttributeError("not there")


class Silent:
    __eq__ = property(missing)
    __lt__ = property(missing)


one = Silent()
print(one == Silent(), one == one, 1 == one, one in [one])
try:
    one < Silent()
except TypeError as error:
    print(error)
print(issubclass(typing.List, typing.List | typing.Tuple), issubclass(typing.Dict, typing.List | typing.Tuple))
# expect:
#| rmod 'a %r' radd 'a' a b 3
#| radd 1 3 4.5 (2+1j) rsub 0.5
#| rand 1 rlshift radd 1 radd 1.0 rtruediv (2+1j)
#| ror frozenset({1, 2}) {1}
#| True True gt gt
#| NotImplemented b'xabc' NotImplemented xabc
#| False True False True
#| '<' not supported between instances of 'Silent' and 'Silent'
#| True False
