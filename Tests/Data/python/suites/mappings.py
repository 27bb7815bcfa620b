# What has keys() is a mapping: for dict(), update and two stars.
class Mapping:
    def __init__(self, **entries):
        self.entries = entries
    def keys(self):
        print("keys")
        return self.entries.keys()
    def __getitem__(self, key):
        print("get", key)
        return self.entries[key]


def named(**names):
    return names


print(dict(Mapping(a=1, b=2)))
print(dict(Mapping(a=1), c=3))
d = {}
d.update(Mapping(x=1))
d |= Mapping(y=2)
print(d, named(**Mapping(p=1, q=2)), {**Mapping(r=3), "s": 4})
class Keys:
    def keys(self):
        return [1, 2]
for what in (lambda: dict(Keys()), lambda: dict(3), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {**[1]},
             lambda: named(**3), lambda: d.update(None)):
    try:
        print(what())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
class Raising:
    def keys(self):
        raise ZeroDivisionError("keys")
try:
    {}.update(Raising())
except ZeroDivisionError as error:
    print("raised", error)


class Names(dict):
    pass


print(Names.fromkeys("ab", 0), type(Names.fromkeys("ab")).__name__, Names().fromkeys([1]), {}.fromkeys("x", 1))
print(type(Names.fromkeys("a")) is Names, dict.fromkeys(range(3)))
class Counting(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
print(Counting.fromkeys([1, 2], "v"))
class Filled(dict):
    def __init__(self):
        self["first"] = 1
print(Filled.fromkeys(["second"]))
class Upper(dict):
    def keys(self):
        return [key.upper() for key in super().keys()]
print(dict(Upper(a=1)), named(**Upper(b=2)))
print({1: 2}.__or__(None), {1}.__or__([2]), {1}.__and__({1, 2}), {1: 2}.__or__({3: 4}), {1}.__sub__(3))
class Right:
    def __ror__(self, other):
        return f"ror {other}"
print({1: 2} | Right(), {1} | Right())
try:
    {} | None
except TypeError as error:
    print(error)
# expect:
#| keys
#| get a
#| get b
#| {'a': 1, 'b': 2}
#| keys
#| get a
#| {'a': 1, 'c': 3}
#| keys
#| get x
#| keys
#| get y
#| keys
#| get p
#| get q
#| keys
#| get r
#| {'x': 1, 'y': 2} {'p': 1, 'q': 2} {'r': 3, 's': 4}
#| TypeError 'Keys' object is not subscriptable
#| TypeError 'int' object is not iterable
#| TypeError cannot convert dictionary update sequence element #0 to a sequence
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError 'list' object is not a mapping
#| TypeError __main__.named() argument after ** must be a mapping, not int
#| TypeError 'NoneType' object is not iterable
#| raised keys
#| {'a': 0, 'b': 0} Names {1: None} {'x': 1}
#| True {0: None, 1: None, 2: None}
#| set 1
#| set 2
#| {1: 'v', 2: 'v'}
#| {'first': 1, 'second': None}
#| {'a': 1} {'b': 2}
#| NotImplemented NotImplemented {1} {1: 2, 3: 4} NotImplemented
#| ror {1: 2} ror {1}
#| unsupported operand type(s) for |: 'dict' and 'NoneType'
