# Functions about functions. What loops call is written in Swift.

from collections import namedtuple as _namedtuple

partial = __partial__
reduce = __reduce__

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    if "__dict__" in updated:
        for name, value in __attributes__(wrapped).items():
            setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


# MARK: Caches

_CacheInfo = _namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools")


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return __lru_cache__(maxsize, 128, typed, _CacheInfo)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return __lru_cache__(function, maxsize, typed, _CacheInfo)

    return decorate


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names (%r and %r)." % (self.attrname, name))

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        if __has_slots__(type(instance)):
            raise TypeError(
                "No '__dict__' attribute on %r instance to cache %r property." % (type(instance).__name__, self.attrname))
        value = self.func(instance)
        __set_own__(instance, self.attrname, value)
        return value


# MARK: Order

def _le_of_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else result or self == other


def _gt_of_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result and self != other


def _ge_of_lt(self, other):
    result = type(self).__lt__(self, other)
    return result if result is NotImplemented else not result


def _lt_of_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else result and self != other


def _ge_of_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_of_le(self, other):
    result = type(self).__le__(self, other)
    return result if result is NotImplemented else not result


def _lt_of_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not (result or self == other)


def _ge_of_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else result or self == other


def _le_of_gt(self, other):
    result = type(self).__gt__(self, other)
    return result if result is NotImplemented else not result


def _le_of_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result or self == other


def _gt_of_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else result and self != other


def _lt_of_ge(self, other):
    result = type(self).__ge__(self, other)
    return result if result is NotImplemented else not result


_ORDERS = {
    "__lt__": {"__gt__": _gt_of_lt, "__le__": _le_of_lt, "__ge__": _ge_of_lt},
    "__le__": {"__ge__": _ge_of_le, "__lt__": _lt_of_le, "__gt__": _gt_of_le},
    "__gt__": {"__lt__": _lt_of_gt, "__ge__": _ge_of_gt, "__le__": _le_of_gt},
    "__ge__": {"__le__": _le_of_ge, "__gt__": _gt_of_ge, "__lt__": _lt_of_ge},
}


def total_ordering(cls):
    own = set()
    for base in cls.__mro__[:-1]:
        own.update(name for name in _ORDERS if name in __namespace__(base))
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in own][0]
    for name, function in _ORDERS[root].items():
        if name not in own:
            setattr(cls, name, function)
    return cls


def cmp_to_key(mycmp):
    class K:
        __slots__ = ["obj"]

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K


# MARK: Generic functions

def singledispatch(func):
    registry = {}
    found = {}

    def dispatch(cls):
        if cls not in found:
            best = None
            for base in cls.__mro__:
                if base in registry:
                    best = base
                    break
            # What is no base may still be a class that has a word about its instances; the one that is built on others wins.
            others = [kind for kind in registry if kind not in cls.__mro__ and issubclass(cls, kind)]
            if others and (best is None or best is object):
                best = others[0]
                for kind in others[1:]:
                    if issubclass(kind, best):
                        best = kind
            found[cls] = registry[best]
        return found[cls]

    def register(cls, func=None):
        if func is None and isinstance(cls, type):
            return lambda f: register(cls, f)
        kinds = [cls]
        if func is None:
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain "
                    "`@register` on an annotated function." % (cls,))
            func = cls
            kind = next(iter(annotations.values()))
            kinds = list(getattr(kind, "__args__", ())) if not isinstance(kind, type) else [kind]
            if not kinds or not all(isinstance(kind, type) for kind in kinds):
                raise TypeError(
                    "Invalid annotation for %r. %r is not a class." % (next(iter(annotations)), kind))
        elif not isinstance(cls, type):
            if not getattr(cls, "__args__", ()):
                raise TypeError(
                    "Invalid first argument to `register()`. %r is not a class or union type." % (cls,))
            kinds = list(cls.__args__)
        for kind in kinds:
            registry[kind] = func
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError("%s requires at least 1 positional argument" % func.__name__)
        return dispatch(type(args[0]))(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            function = self.dispatcher.dispatch(type(args[0]))
            return function(*args, **kwargs) if obj is None else function(obj, *args, **kwargs)

        method.register = self.register
        update_wrapper(method, self.func)
        return method


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        return partial(self.func, obj, *self.args, **self.keywords) if obj is not None else self.func
