# Classes that are made by a function: `types.new_class`, and what it is made of.
import types


def body(namespace):
    namespace["x"] = 5
    namespace["double"] = lambda self: 2 * self.x


Made = types.new_class("Made", (), {}, body)
print(Made, Made.__name__, Made.__module__, Made.x, Made().double(), Made.__mro__)


class Meta(type):
    def __new__(cls, name, bases, namespace, **kwds):
        print("new", name, [base.__name__ for base in bases], kwds)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwds):
        print("init", kwds)

    @classmethod
    def __prepare__(cls, name, bases, **kwds):
        print("prepare", name, kwds)
        return {"prepared": True}


class Other(type):
    pass


kwds = {"metaclass": Meta, "flag": 1}
Second = types.new_class("Second", (Made,), kwds)
print(type(Second).__name__, Second.prepared, kwds, Second().double())
print(types.prepare_class("A", (Second,), {"b": 2}))
print(types.prepare_class("A"))


class Entry:
    def __init__(self, *entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        return self.entries


entry = Entry(int)
print(types.resolve_bases((int, str)), types.resolve_bases((entry, Made)), types.resolve_bases((Entry(), Made)))
Third = types.new_class("Third", (entry,))
print(Third.__mro__, Third.__orig_bases__ == (entry,), Third(5) + 1)


class Wrong:
    def __mro_entries__(self, bases):
        return [int]


for call in (lambda: types.resolve_bases((Wrong(),)), lambda: types.new_class("A", (types.new_class("B", (), {"metaclass": Other}), Second))):
    try:
        print(call())
    except TypeError as error:
        print(error)
# expect:
#| <class 'types.Made'> Made types 5 10 (<class 'types.Made'>, <class 'object'>)
#| prepare Second {'flag': 1}
#| new Second ['Made'] {'flag': 1}
#| init {'flag': 1}
#| Meta True {'metaclass': <class '__main__.Meta'>, 'flag': 1} 10
#| prepare A {'b': 2}
#| (<class '__main__.Meta'>, {'prepared': True}, {'b': 2})
#| (<class 'type'>, {}, {})
#| (<class 'int'>, <class 'str'>) (<class 'int'>, <class 'types.Made'>) (<class 'types.Made'>,)
#| (<class 'types.Third'>, <class 'int'>, <class 'object'>) True 6
#| __mro_entries__ must return a tuple
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
