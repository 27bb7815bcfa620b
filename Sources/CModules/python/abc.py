# Abstract base classes: what is still to be written is looked for when a class is made.


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


class ABC:
    __slots__ = ()

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        names = {}
        for base in cls.__mro__[1:]:
            names.update((name, None) for name in __namespace__(base).get("__abstractmethods__", ()))
        for name, value in __namespace__(cls).items():
            if __isabstract__(value):
                names[name] = None
        missing = [
            name for name in names
            if __isabstract__(getattr(cls, name, None))
        ]
        cls.__abstractmethods__ = tuple(sorted(missing))
