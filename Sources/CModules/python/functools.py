# Functions about functions. What loops call is written in Swift.

from abc import ABCMeta as _ABCMeta
from abc import get_cache_token as _get_cache_token
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
    own = [name for name in _ORDERS if __really_has__(cls, name)]
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

def _order_of(cls, kinds):
    """The order in which a class's bases are asked, with the abstract classes that it is one of among them."""
    bases = cls.__bases__
    # What is said to be abstract comes before what is found to be, and that before the rest.
    said = max((place + 1 for place, base in enumerate(bases) if isinstance(base, _ABCMeta)), default=0)
    found = [kind for kind in kinds if issubclass(cls, kind) and not any(issubclass(base, kind) for base in bases)]
    rest = [kind for kind in kinds if kind not in found]
    groups = [list(bases[:said]), found, list(bases[said:])]
    rows = [[cls]] + [_order_of(base, rest) for group in groups for base in group] + groups
    order = []
    while True:
        rows = [row for row in rows if row]
        if not rows:
            return order
        for row in rows:
            if not any(row[0] in other[1:] for other in rows):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        order.append(row[0])
        rows = [other[1:] if other[0] is order[-1] else other for other in rows]


def _implementation(cls, registry):
    kinds = [kind for kind in registry if kind not in cls.__mro__ and issubclass(cls, kind)]
    kinds = [kind for kind in kinds if not any(kind is not other and kind in other.__mro__ for other in kinds)]
    match = None
    for kind in _order_of(cls, kinds) if kinds else cls.__mro__:
        if match is None:
            match = kind if kind in registry else None
            continue
        if kind in registry and kind not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, kind):
            raise RuntimeError("Ambiguous dispatch: %s or %s" % (match, kind))
        break
    return registry.get(match)


def singledispatch(func):
    registry = {}
    found = {}
    token = [_get_cache_token()]

    def dispatch(cls):
        if token[0] != _get_cache_token():
            token[0] = _get_cache_token()
            found.clear()
        if cls not in found:
            found[cls] = _implementation(cls, registry)
        return found[cls]

    def is_union(cls):
        return type(cls).__name__ in ("UnionType", "_UnionGenericAlias")

    def is_kind(cls):
        return isinstance(cls, type) or is_union(cls) and all(isinstance(kind, type) for kind in cls.__args__)

    def register(cls, func=None):
        if is_kind(cls):
            if func is None:
                return lambda f: register(cls, f)
        elif func is not None:
            raise TypeError("Invalid first argument to `register()`. %r is not a class or union type." % (cls,))
        else:
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    "Invalid first argument to `register()`: %r. Use either `@register(some_class)` or plain "
                    "`@register` on an annotated function." % (cls,))
            func = cls
            name, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                __unsupported__("functools.singledispatch by an annotation that is a text")
            if cls is None:
                cls = type(None)
            if not is_kind(cls):
                problem = "not all arguments are classes." if is_union(cls) else "is not a class."
                raise TypeError("Invalid annotation for %r. %r %s" % (name, cls, problem))
        for kind in cls.__args__ if is_union(cls) else (cls,):
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

        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        update_wrapper(method, self.func)
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is not self.func:
            method = partial(bound, *self.args, **self.keywords)
            if hasattr(bound, "__self__"):
                method.__self__ = bound.__self__
            return method
        if obj is not None:
            return partial(self.func, obj, *self.args, **self.keywords)

        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __class_getitem__(cls, item):
        return __generic_alias__(cls, item)
