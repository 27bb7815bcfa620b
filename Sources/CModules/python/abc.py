# Abstract base classes: what is still to be written is looked for when a class is made.


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        names = {}
        for base in cls.__mro__[1:]:
            for one in __namespace__(base).get("__abstractmethods__", ()):
                names[one] = None
        for one, value in __namespace__(cls).items():
            if __isabstract__(value):
                names[one] = None
        missing = [one for one in names if __isabstract__(getattr(cls, one, None))]
        cls.__abstractmethods__ = tuple(sorted(missing))
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        own = __namespace__(cls).get("_abc_registered", ())
        type.__setattr__(cls, "_abc_registered", own + (subclass,))
        return subclass

    def __instancecheck__(cls, instance):
        return ABCMeta.__subclasscheck__(cls, type(instance))

    def __subclasscheck__(cls, subclass):
        if type.__subclasscheck__(cls, subclass):
            return True
        for base in cls.__mro__:
            if "__subclasshook__" in __namespace__(base):
                answer = cls.__subclasshook__(subclass)
                if answer is not NotImplemented:
                    return answer
                break
        for registered in __namespace__(cls).get("_abc_registered", ()):
            if issubclass(subclass, registered):
                return True
        return False


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    __unsupported__("abc.get_cache_token")
