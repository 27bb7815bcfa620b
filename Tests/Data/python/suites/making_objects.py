# What object.__new__ and object.__init__ say to arguments that nobody takes; hashes asked once.
class Plain:
    pass


class New:
    def __new__(cls, *arguments, **options):
        return super().__new__(cls)


class Passing:
    def __new__(cls, *arguments, **options):
        return super().__new__(cls, *arguments, **options)


class Both:
    def __new__(cls, *arguments, **options):
        return super().__new__(cls)
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)


class Init:
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)


for kind in (Plain, New, Passing, Both, Init):
    for arguments, options in (((), {}), ((1,), {}), ((), {"x": 1})):
        try:
            print(kind.__name__, type(kind(*arguments, **options)).__name__)
        except TypeError as error:
            print(kind.__name__, error)
for what in (lambda: object.__new__(Plain, 1), lambda: object.__init__(Plain(), 1), lambda: object.__init__(New(), 1),
             lambda: Plain().__init__(3), lambda: object.__init__(Both(), 1)):
    try:
        print(what())
    except TypeError as error:
        print(error)


class Single:
    only = None
    def __new__(cls, *arguments):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only
    def __init__(self, name):
        self.name = name


print(Single("a") is Single("b"), Single("c").name)


class Loud:
    def __hash__(self):
        print("hashed")
        return 7


print(hash(Loud()), {Loud(): 1}[Loud] if False else "once")
loud = Loud()
d = {loud: 1}
print(d[loud], loud in d, d.get((loud,)))


class Derived:
    @property
    def __dict__(self):
        return {"a": 2}


print(vars(Derived()), Derived().__dict__)


class C:
    def __init__(self):
        self.x = 1


print(vars(C()), C().__dict__)
# expect:
#| Plain Plain
#| Plain Plain() takes no arguments
#| Plain Plain() takes no arguments
#| New New
#| New New
#| New New
#| Passing Passing
#| Passing object.__new__() takes exactly one argument (the type to instantiate)
#| Passing object.__new__() takes exactly one argument (the type to instantiate)
#| Both Both
#| Both object.__init__() takes exactly one argument (the instance to initialize)
#| Both object.__init__() takes exactly one argument (the instance to initialize)
#| Init Init
#| Init object.__init__() takes exactly one argument (the instance to initialize)
#| Init object.__init__() takes exactly one argument (the instance to initialize)
#| Plain() takes no arguments
#| Plain.__init__() takes exactly one argument (the instance to initialize)
#| None
#| Plain.__init__() takes exactly one argument (the instance to initialize)
#| object.__init__() takes exactly one argument (the instance to initialize)
#| True c
#| hashed
#| 7 once
#| hashed
#| hashed
#| hashed
#| hashed
#| 1 True None
#| {'a': 2} {'a': 2}
#| {'x': 1} {'x': 1}
