# Names for the classes of Python's own objects, and what `list[int]` and `int | None` give.

# How many arguments NumPy's classes take at most.
_NUMPY = {"ndarray": 2, "complexfloating": 2, "dtype": 1, "number": 1, "integer": 1, "signedinteger": 1,
          "unsignedinteger": 1, "inexact": 1, "floating": 1}
# Those that take any number.
_NUMPY_FREE = ("bool", "finfo", "iinfo")


class GenericAlias:
    def __init__(self, origin, args):
        if not isinstance(args, tuple):
            args = (args,)
        if origin.__module__ == "numpy" and origin.__name__ not in _NUMPY_FREE:
            most = _NUMPY.get(origin.__name__)
            if most is None:
                raise TypeError("There are no type variables left in numpy." + origin.__name__)
            if not 0 < len(args) <= most:
                raise TypeError("Too %s arguments for numpy.%s" % ("many" if args else "few", origin.__name__))
        __set_own__(self, "__origin__", origin)
        __set_own__(self, "__args__", args)

    def __repr__(self):
        origin = self.__origin__
        name = origin.__qualname__ if origin.__module__ == "builtins" else origin.__module__ + "." + origin.__qualname__
        if not self.__args__:
            return name + "[()]"
        return "%s[%s]" % (name, ", ".join(map(_shown, self.__args__)))

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return __address__(self.__origin__)

    def __getitem__(self, item):
        parameters = _parameters(self.__args__)
        if not parameters:
            raise TypeError("%r is not a generic class" % (self,))
        return GenericAlias(self.__origin__, _substituted(self.__args__, parameters, item, self))

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError("type object '%s' has no attribute '%s'" % (self.__origin__.__name__, name))
        return getattr(self.__origin__, name)

    def __or__(self, other):
        return __union__(self, other)

    def __ror__(self, other):
        return __union__(other, self)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, value):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, value):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")


def _shown(value):
    if value is Ellipsis:
        return "..."
    if value is None:
        return "None"
    if __type_name__(value) == "builtin_function_or_method":
        __unsupported__("a generic type of a function")
    if __type_name__(value) == "function":
        return "__main__." + value.__qualname__
    if isinstance(value, list):
        return "[%s]" % ", ".join(map(_shown, value))
    if isinstance(value, type):
        return value.__qualname__ if value.__module__ == "builtins" else "%s.%s" % (value.__module__, value.__qualname__)
    return repr(value)


def _parameters(args):
    found = []
    for value in args:
        if getattr(value, "__is_type_variable__", False):
            if value not in found:
                found.append(value)
        else:
            for inner in getattr(value, "__parameters__", ()):
                if inner not in found:
                    found.append(inner)
    return tuple(found)


def _substituted(args, parameters, item, alias):
    if not isinstance(item, tuple):
        item = (item,)
    if len(item) != len(parameters):
        raise TypeError(
            "Too %s arguments for %r; actual %d, expected %d"
            % ("many" if len(item) > len(parameters) else "few", alias, len(item), len(parameters)))
    meaning = dict(zip(parameters, item))
    result = []
    for value in args:
        if getattr(value, "__is_type_variable__", False):
            result.append(meaning[value])
        elif getattr(value, "__parameters__", ()):
            result.append(value[tuple(meaning[inner] for inner in value.__parameters__)])
        else:
            result.append(value)
    return tuple(result)


class UnionType:
    def __init__(self, args):
        __set_own__(self, "__args__", args)

    def __repr__(self):
        return " | ".join("None" if value is NoneType else _shown(value) for value in self.__args__)

    def __eq__(self, other):
        if not isinstance(other, UnionType):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return sum(map(hash, self.__args__))

    def __getitem__(self, item):
        parameters = _parameters(self.__args__)
        if not parameters:
            raise TypeError("%r is not a generic class" % (self,))
        result = None
        for value in _substituted(self.__args__, parameters, item, self):
            result = value if result is None else result | value
        return result

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __or__(self, other):
        return __union__(self, other)

    def __ror__(self, other):
        return __union__(other, self)

    def __instancecheck__(self, value):
        if any(isinstance(kind, GenericAlias) for kind in self.__args__):
            raise TypeError("isinstance() argument 2 cannot be a parameterized generic")
        return isinstance(value, self.__args__)

    def __subclasscheck__(self, value):
        if any(isinstance(kind, GenericAlias) for kind in self.__args__):
            raise TypeError("issubclass() argument 2 cannot be a parameterized generic")
        return issubclass(value, self.__args__)


def __union__(a, b):
    found = []
    for value in (a, b):
        if isinstance(value, UnionType):
            found += [kind for kind in value.__args__ if kind not in found]
            continue
        if value is None:
            value = NoneType
        if not isinstance(value, (type, GenericAlias)) and not hasattr(value, "__is_typing__"):
            return NotImplemented
        if value not in found:
            found.append(value)
    if any(hasattr(value, "__is_typing__") for value in found):
        from typing import Union
        return Union[tuple(found)]
    return found[0] if len(found) == 1 else UnionType(tuple(found))


NoneType = type(None)
NotImplementedType = type(NotImplemented)
FunctionType = type(lambda: None)
LambdaType = FunctionType
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
GeneratorType = type(x for x in ())


class _Sample:
    def method(self):
        pass


MethodType = type(_Sample().method)


_SHOWN = []


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if __address__(self) in _SHOWN:
            return name + "(...)"
        _SHOWN.append(__address__(self))
        try:
            return "%s(%s)" % (name, ", ".join("%s=%r" % pair for pair in self.__dict__.items()))
        finally:
            _SHOWN.pop()

    def __eq__(self, other):
        if not issubclass(type(other), SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None


class mappingproxy:
    __slots__ = ("_mapping",)
    __module__ = "builtins"

    def __init__(self, mapping):
        if isinstance(mapping, (list, tuple)) or not hasattr(type(mapping), "__getitem__"):
            raise TypeError("mappingproxy() argument must be a mapping, not %s" % type(mapping).__name__)
        __set_own__(self, "_mapping", mapping)

    def __getitem__(self, key):
        return self._mapping[key]

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def __eq__(self, other):
        return self._mapping == _unwrapped(other)

    __hash__ = None

    def __or__(self, other):
        return _unwrapped(self) | _unwrapped(other)

    def __ror__(self, other):
        return _unwrapped(other) | _unwrapped(self)

    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")

    def __repr__(self):
        return "mappingproxy(%r)" % (self._mapping,)

    def __str__(self):
        return str(self._mapping)

    def __setattr__(self, name, value):
        raise AttributeError("'mappingproxy' object has no attribute '%s'" % name)

    def __setitem__(self, key, value):
        raise TypeError("'mappingproxy' object does not support item assignment")

    def __delitem__(self, key):
        raise TypeError("'mappingproxy' object doesn't support item deletion")

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __class_getitem__(cls, item):
        return __generic_alias__(cls, item)


def _unwrapped(value):
    return value._mapping if isinstance(value, mappingproxy) else value


MappingProxyType = mappingproxy


# What a module can name that has a `property` of its own.
__property__ = property


class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        if doc is not None:
            __unsupported__("DynamicClassAttribute: argument 'doc'")
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    @property
    def __doc__(self):
        __unsupported__("the __doc__ of a " + type(self).__name__)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel)


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    metaclass, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    # CPython finds the module where the class is made: here.
    namespace.setdefault("__module__", "types")
    return metaclass(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    found, changes = [], False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            found.append(base)
            continue
        more = entries(bases)
        if not isinstance(more, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        found += more
        changes = True
    return tuple(found) if changes else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        metaclass = kwds.pop("metaclass")
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        for base in bases:
            kind = type(base)
            if issubclass(metaclass, kind):
                continue
            if not issubclass(kind, metaclass):
                raise TypeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of "
                    "all its bases")
            metaclass = kind
    # `type` itself prepares nothing.
    prepare = None if metaclass is type else getattr(metaclass, "__prepare__", None)
    return metaclass, {} if prepare is None else prepare(name, bases, **kwds), kwds
