# Abstract base classes: what is still to be written is looked for when a class is made.


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


def _is_abstract(value):
    return __isabstract__(value) or __is_instance_of_lesson__(value) and getattr(value, "__isabstractmethod__", False) is True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        names = {}
        for base in cls.__mro__[1:]:
            for one in __namespace__(base).get("__abstractmethods__", ()):
                names[one] = None
        for one, value in __namespace__(cls).items():
            if _is_abstract(value):
                names[one] = None
        missing = [one for one in names if _is_abstract(getattr(cls, one, None))]
        cls.__abstractmethods__ = tuple(sorted(missing))
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        _registrations.append(subclass)
        # Whoever is one of these is also one of what these are built on.
        for base in cls.__mro__:
            if isinstance(base, ABCMeta):
                own = __namespace__(base).get("_abc_registered", ())
                type.__setattr__(base, "_abc_registered", own + (subclass,))
        # What `match` takes it for.
        if hasattr(cls, "__collection__") and subclass.__module__ != "builtins":
            type.__setattr__(subclass, "__collection__", cls.__collection__)
        return subclass

    def __instancecheck__(cls, instance):
        kind = type(instance)
        if cls.__subclasscheck__(kind):
            return True
        said = instance.__class__
        return said is not kind and cls.__subclasscheck__(said)

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


_registrations = []


def get_cache_token():
    return len(_registrations)
