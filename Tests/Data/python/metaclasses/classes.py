class Meta(type):
    def __new__(mcs, name, bases, namespace, **options):
        print("making", name, [base.__name__ for base in bases], options)
        namespace["made_by"] = mcs.__name__
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.tag = options.get("tag", "none")

    def __call__(cls, *args):
        print("calling", cls.__name__, args)
        return super().__call__(*args)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter([1, 2, 3])

    def __contains__(cls, item):
        return item == "in"

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def hello(cls):
        return "hello from " + cls.__name__

    @property
    def loud(cls):
        return cls.__name__.upper()


class A(metaclass=Meta, tag="first"):
    def __init__(self, v):
        self.v = v


class B(A):
    pass


print(A.tag, B.tag, A.made_by)
print(A(3).v, B(4).v)
print(len(A), list(B), "in" in A, "out" in A, A["x"], B[1:2])
print(A.hello(), B.loud, type(A).__name__, type(B) is Meta, isinstance(A, Meta), isinstance(A, type), issubclass(Meta, type))
try:
    A(1).hello
except AttributeError as error:
    print(error)
C = type("C", (A,), {"y": 2})
print(C.y, C.__name__, C(1).v)
D = type("D", (), {"z": lambda self: 5, "k": 3})
print(D().z(), D.k, D.__name__, D.__bases__)
print(type(3), type(int), type(type), type(D))


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, x=0):
        self.x = x


print(Config(5) is Config(9), Config().x)


class Registry(type):
    classes = []

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        Registry.classes.append(name)


class P(metaclass=Registry):
    pass


class Q(P):
    pass


print(Registry.classes)


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.names = [key for key in namespace if not key.startswith("__")]
        return cls


class Fields(metaclass=Ordered):
    b = 1
    a = 2

    def f(self):
        return __class__.__name__


print(Fields.names, Fields().f())


class Other(type):
    pass


try:
    class Conflict(A, metaclass=Other):
        pass
except TypeError as error:
    print(error)
try:
    type("X", [], {})
except TypeError as error:
    print(error)
try:
    type(1, (), {})
except TypeError as error:
    print(error)
try:
    type(1, 2)
except TypeError as error:
    print(error)


class Even(type):
    def __instancecheck__(cls, value):
        return value % 2 == 0

    def __subclasscheck__(cls, other):
        return other is int


class EvenNumber(metaclass=Even):
    pass


print(isinstance(4, EvenNumber), isinstance(3, EvenNumber), issubclass(int, EvenNumber), issubclass(str, EvenNumber))
print(isinstance(4, (str, EvenNumber)))


class Shown(type):
    def __repr__(cls):
        return f"<shown {cls.__name__}>"

    def __eq__(cls, other):
        return cls is other

    def __hash__(cls):
        return 1


class S(metaclass=Shown):
    pass


print(S, repr(S), str(S), f"{S}", [S])


class Plugin:
    registry = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[name or cls.__name__] = cls


class One(Plugin, name="uno"):
    pass


class Two(Plugin):
    pass


print(sorted(Plugin.registry))
# expect:
#| making A [] {'tag': 'first'}
#| making B ['A'] {}
#| first none Meta
#| calling A (3,)
#| calling B (4,)
#| 3 4
#| 7 [1, 2, 3] True False A[x] B[slice(1, 2, None)]
#| hello from A B Meta True True True True
#| calling A (1,)
#| 'A' object has no attribute 'hello'
#| making C ['A'] {}
#| calling C (1,)
#| 2 C 1
#| 5 3 D (<class 'object'>,)
#| <class 'int'> <class 'type'> <class 'type'> <class 'type'>
#| True 5
#| ['P', 'Q']
#| ['prepared', 'b', 'a', 'f'] Fields
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| type.__new__() argument 2 must be tuple, not list
#| type.__new__() argument 1 must be str, not int
#| type() takes 1 or 3 arguments
#| True False True False
#| True
#| <shown S> <shown S> <shown S> <shown S> [<shown S>]
#| ['Two', 'uno']
