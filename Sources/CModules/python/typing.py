# Names that annotate. They mean something to readers and checkers; here they only have to show themselves as Python shows them.

from abc import ABCMeta as _ABCMeta
from collections import namedtuple as _namedtuple
from types import GenericAlias as _PlainAlias
from types import UnionType as _UnionType
from types import NoneType as _NoneType

import collections as _collections
import collections.abc as _abc


def _shown(value):
    if value is Ellipsis:
        return "..."
    if value is _NoneType or value is None:
        return "None" if value is None else "NoneType"
    if isinstance(value, list):
        return "[%s]" % ", ".join(map(_shown, value))
    if isinstance(value, type):
        if value.__module__ == "builtins":
            return value.__qualname__
        return "%s.%s" % (value.__module__, value.__qualname__)
    return repr(value)


def _as_type(value):
    if value is None:
        return _NoneType
    if isinstance(value, str):
        return ForwardRef(value)
    return value


class _Annotation:
    """What all of these have in common: they are no classes, and may stand in a union."""

    __is_typing__ = True

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate %r" % (self,))


class ForwardRef(_Annotation):
    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(len(self.__forward_arg__))


class _SpecialForm(_Annotation):
    def __init__(self, name, subscript=None):
        self._name = name
        self._subscript = subscript
        self.__is_class_variable__ = name == "ClassVar"

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        if self._subscript is None:
            raise TypeError("%r is not subscriptable" % (self,))
        return self._subscript(self, item)

    def __instancecheck__(self, value):
        raise TypeError("%r cannot be used with isinstance()" % (self,))

    def __subclasscheck__(self, value):
        raise TypeError("%r cannot be used with issubclass()" % (self,))


class _GenericAlias(_Annotation):
    def __init__(self, origin, args, name):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name
        self.__is_class_variable__ = name == "ClassVar"

    @property
    def __parameters__(self):
        found = []
        for value in self.__args__:
            inner = (value,) if isinstance(value, TypeVar) else getattr(value, "__parameters__", ())
            for one in inner:
                if one not in found:
                    found.append(one)
        return tuple(found)

    def __repr__(self):
        if self._name == "Callable":
            if self.__args__[0] is Ellipsis:
                return "typing.Callable[..., %s]" % _shown(self.__args__[-1])
            return "typing.Callable[[%s], %s]" % (
                ", ".join(map(_shown, self.__args__[:-1])), _shown(self.__args__[-1]))
        if self._name == "Annotated":
            return "typing.Annotated[%s]" % ", ".join([_shown(self.__args__[0])] + [repr(v) for v in self.__metadata__])
        if self._name == "Literal":
            return "typing.Literal[%s]" % ", ".join(map(repr, self.__args__))
        if self._name == "Tuple" and not self.__args__:
            return "typing.Tuple[()]"
        if isinstance(self._name, str):
            return "typing.%s[%s]" % (self._name, ", ".join(map(_shown, self.__args__)))
        return "%s[%s]" % (_shown(self.__origin__), ", ".join(map(_shown, self.__args__)))

    def __eq__(self, other):
        if isinstance(other, _UnionType) and self._name == "Union":
            return set(self.__args__) == set(other.__args__)
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        if self._name in ("Union", "Literal"):
            return self._name == other._name and _is_same_set(self.__args__, other.__args__)
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return len(self.__args__)

    def __getitem__(self, item):
        parameters = self.__parameters__
        if not parameters:
            raise TypeError("%r is not a generic class" % (self,))
        if not isinstance(item, tuple):
            item = (item,)
        if len(item) != len(parameters):
            raise TypeError("Too %s arguments for %r; actual %d, expected %d" % (
                "many" if len(item) > len(parameters) else "few", self, len(item), len(parameters)))
        meaning = list(zip(parameters, map(_as_type, item)))

        def put(value):
            for one, other in meaning:
                if value is one:
                    return other
            if getattr(value, "__parameters__", ()):
                return value[tuple(put(one) for one in value.__parameters__)]
            return value

        args = tuple(map(put, self.__args__))
        if self._name == "Union":
            return Union[args]
        return type(self)(self.__origin__, args, self._name)

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, type):
            return _made(self, args, kwargs)
        raise TypeError("Cannot instantiate %r" % (self,))

    def __getattr__(self, name):
        if name.startswith("__") or not isinstance(self.__origin__, type):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if self._name == "Generic" or self.__origin__ is Generic:
            return (Generic,)
        if self._name is None:
            return (self.__origin__,)
        if self._name in ("Protocol",):
            return (Protocol,)
        return (self.__origin__, Generic)

    def __instancecheck__(self, value):
        if self._name == "Union":
            return isinstance(value, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, value):
        if self._name == "Union":
            return any(issubclass(value, arg) for arg in self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _is_same_set(a, b):
    return all(x in b for x in a) and all(x in a for x in b)


def _made(alias, args, kwargs):
    if alias._name in ("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"):
        raise TypeError("Type %s cannot be instantiated; use %s() instead" % (
            alias._name, alias.__origin__.__name__))
    return alias.__origin__(*args, **kwargs)


class _SpecialGenericAlias(_Annotation):
    """`List`, `Dict`, …: an old name of a class."""

    def __init__(self, origin, name, count):
        self.__origin__ = origin
        self._name = name
        self._count = count

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, item):
        if self._name == "Tuple":
            args = () if item == () else item if isinstance(item, tuple) else (item,)
            return _GenericAlias(tuple, tuple(map(_as_type, args)), "Tuple")
        if self._name == "Callable":
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            arguments, result = item
            if isinstance(arguments, list):
                arguments = tuple(arguments)
            elif arguments is Ellipsis:
                arguments = (Ellipsis,)
            else:
                raise TypeError(
                    "Callable[args, result]: args must be a list. Got %r" % (arguments,))
            return _CallableGenericAlias(self.__origin__, tuple(map(_as_type, arguments)) + (_as_type(result),), "Callable")
        args = item if isinstance(item, tuple) else (item,)
        if self._count is not None and len(args) != self._count:
            raise TypeError("Too %s arguments for %r; actual %d, expected %d" % (
                "many" if len(args) > self._count else "few", self, len(args), self._count))
        return _GenericAlias(self.__origin__, tuple(map(_as_type, args)), self._name)

    def __call__(self, *args, **kwargs):
        return _made(self, args, kwargs)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__, Generic)

    def __instancecheck__(self, value):
        return isinstance(value, self.__origin__)

    def __subclasscheck__(self, value):
        return issubclass(value.__origin__ if isinstance(value, _SpecialGenericAlias) else value, self.__origin__)


def _union(form, item):
    if item == ():
        raise TypeError("Cannot take a Union of no types.")
    args = item if isinstance(item, tuple) else (item,)
    found = []
    for value in map(_as_type, args):
        parts = value.__args__ if isinstance(value, _GenericAlias) and value._name == "Union" or (
            isinstance(value, _UnionType)) else (value,)
        for part in parts:
            if part not in found:
                found.append(part)
    if len(found) == 1:
        return found[0]
    return _UnionGenericAlias(Union, tuple(found), "Union")


class _UnionGenericAlias(_GenericAlias):
    def __hash__(self):
        return sum(map(hash, self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is _NoneType:
                return "typing.Optional[%s]" % _shown(args[1])
            if args[1] is _NoneType:
                return "typing.Optional[%s]" % _shown(args[0])
        return "typing.Union[%s]" % ", ".join(map(_shown, args))


class _LiteralGenericAlias(_GenericAlias):
    pass


class _CallableGenericAlias(_GenericAlias):
    pass


class _AnnotatedAlias(_GenericAlias):
    pass


def _optional(form, item):
    if isinstance(item, tuple):
        raise TypeError("%s requires a single type. Got %r." % (form, item))
    return Union[item, None]


def _literal(form, item):
    args = item if isinstance(item, tuple) else (item,)
    found = []
    for value in args:
        inner = value.__args__ if isinstance(value, _GenericAlias) and value._name == "Literal" else (value,)
        for one in inner:
            if not any(one == other and type(one) is type(other) for other in found):
                found.append(one)
    return _LiteralGenericAlias(form, tuple(found), "Literal")


def _single(form, item):
    if isinstance(item, tuple):
        raise TypeError("%s accepts only single type. Got %r." % (form, item))
    return _GenericAlias(form, (_as_type(item),), form._name)


def _annotated(form, item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    alias = _AnnotatedAlias(_as_type(item[0]), (_as_type(item[0]),), "Annotated")
    alias.__metadata__ = item[1:]
    return alias


class _AnyMeta(type):
    def __repr__(cls):
        return "typing.Any"

    def __instancecheck__(cls, value):
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


NoReturn = _SpecialForm("NoReturn")
Never = _SpecialForm("Never")
Self = _SpecialForm("Self")
LiteralString = _SpecialForm("LiteralString")
TypeAlias = _SpecialForm("TypeAlias")
Union = _SpecialForm("Union", _union)
Optional = _SpecialForm("Optional", _optional)
Literal = _SpecialForm("Literal", _literal)
ClassVar = _SpecialForm("ClassVar", _single)
Final = _SpecialForm("Final", _single)
Annotated = _SpecialForm("Annotated", _annotated)
TypeGuard = _SpecialForm("TypeGuard", _single)
Required = _SpecialForm("Required", _single)
NotRequired = _SpecialForm("NotRequired", _single)

List = _SpecialGenericAlias(list, "List", 1)
Dict = _SpecialGenericAlias(dict, "Dict", 2)
Set = _SpecialGenericAlias(set, "Set", 1)
Tuple = _SpecialGenericAlias(tuple, "Tuple", None)
Type = _SpecialGenericAlias(type, "Type", 1)
Deque = _SpecialGenericAlias(_collections.deque, "Deque", 1)
DefaultDict = _SpecialGenericAlias(_collections.defaultdict, "DefaultDict", 2)
OrderedDict = _SpecialGenericAlias(_collections.OrderedDict, "OrderedDict", 2)
Counter = _SpecialGenericAlias(_collections.Counter, "Counter", 1)
ChainMap = _SpecialGenericAlias(_collections.ChainMap, "ChainMap", 2)
Callable = _SpecialGenericAlias(_abc.Callable, "Callable", 2)
Iterable = _SpecialGenericAlias(_abc.Iterable, "Iterable", 1)
Iterator = _SpecialGenericAlias(_abc.Iterator, "Iterator", 1)
Reversible = _SpecialGenericAlias(_abc.Reversible, "Reversible", 1)
Container = _SpecialGenericAlias(_abc.Container, "Container", 1)
Collection = _SpecialGenericAlias(_abc.Collection, "Collection", 1)
Hashable = _SpecialGenericAlias(_abc.Hashable, "Hashable", 0)
Sized = _SpecialGenericAlias(_abc.Sized, "Sized", 0)
Sequence = _SpecialGenericAlias(_abc.Sequence, "Sequence", 1)
MutableSequence = _SpecialGenericAlias(_abc.MutableSequence, "MutableSequence", 1)
Mapping = _SpecialGenericAlias(_abc.Mapping, "Mapping", 2)
MutableMapping = _SpecialGenericAlias(_abc.MutableMapping, "MutableMapping", 2)
AbstractSet = _SpecialGenericAlias(_abc.Set, "AbstractSet", 1)
MutableSet = _SpecialGenericAlias(_abc.MutableSet, "MutableSet", 1)
Generator = _SpecialGenericAlias(_abc.Generator, "Generator", 3)


class TypeVar(_Annotation):
    __is_type_variable__ = True

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpec(_Annotation):
    __is_type_variable__ = True

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.args = _SpecialForm(name + ".args")
        self.kwargs = _SpecialForm(name + ".kwargs")

    def __repr__(self):
        return "~" + self.__name__


AnyStr = TypeVar("AnyStr", str, str)
Text = str


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, item):
        args = item if isinstance(item, tuple) else (item,)
        if cls is Generic:
            for value in args:
                if not getattr(value, "__is_type_variable__", False):
                    raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
            return _GenericAlias(Generic, args, "Generic")
        if cls is Protocol:
            return _GenericAlias(Protocol, args, "Protocol")
        return _GenericAlias(cls, tuple(map(_as_type, args)), None)


class _ProtocolMeta(_ABCMeta):
    def __instancecheck__(cls, value):
        if not __namespace__(cls).get("_is_runtime_protocol", False):
            if type.__instancecheck__(cls, value):
                return True
            if __namespace__(cls).get("_is_protocol", False):
                raise TypeError("Instance and static checks can only be used with @runtime_checkable protocols")
            return False
        if type.__instancecheck__(cls, value):
            return True
        return all(hasattr(value, name) for name in _protocol_members(cls))


def _protocol_members(cls):
    names = []
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic):
            continue
        own = __namespace__(base)
        for name in list(own) + list(own.get("__annotations__", ())):
            if name.startswith("_abc_") or name in (
                    "__module__", "__doc__", "__annotations__", "__abstractmethods__", "__slots__", "__orig_bases__",
                    "_is_protocol", "_is_runtime_protocol", "__init__", "__parameters__", "__qualname__"):
                continue
            if name not in names:
                names.append(name)
    return names


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__


def runtime_checkable(cls):
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self):
        pass


# MARK: Classes made of annotations

class _NamedTupleMaker:
    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        return _made_tuple(typename, list(fields), (), {})

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple>"


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _STARTED:
            kinds = ns.get("__annotations__", {})
            defaults = []
            for name in kinds:
                if name in ns:
                    defaults.append(name)
                elif defaults:
                    raise TypeError(
                        "Non-default namedtuple field %s cannot follow default field%s %s"
                        % (name, "s" if len(defaults) > 1 else "", ", ".join(defaults)))
            return _made_tuple(typename, list(kinds.items()), [ns[name] for name in defaults], ns)
        return super().__new__(cls, typename, bases, ns)


_STARTED = []


class _NamedTuple(metaclass=_NamedTupleMeta):
    pass


_STARTED.append(True)
NamedTuple = _NamedTupleMaker()
_OWN = ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict")


def _made_tuple(typename, fields, defaults, namespace):
    made = _namedtuple(
        typename, [name for name, _ in fields], defaults=defaults, module=namespace.get("__module__", "__main__"))
    made.__annotations__ = {name: _as_type(kind) for name, kind in fields}
    made.__new__.__annotations__ = made.__annotations__
    for name, value in namespace.items():
        if name in _OWN:
            raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
        if name not in ("__module__", "__qualname__", "__annotations__", "__classcell__", "__orig_bases__") and name not in made._fields:
            setattr(made, name, value)
    return made


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        kinds = {}
        for base in bases:
            kinds.update(getattr(base, "__annotations__", {}))
        kinds.update(ns.get("__annotations__", {}))
        body = {key: value for key, value in ns.items() if key not in ("__orig_bases__", "__classcell__")}
        body["__annotations__"] = kinds
        body["__total__"] = total
        made = super().__new__(cls, name, (dict,), body)
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


class _TypedDictMaker:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs), "__module__": "__main__"}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict = _TypedDictMaker()


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return "__main__." + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# MARK: Functions

TYPE_CHECKING = False


def cast(typ, val):
    return val


def overload(func):
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed.")


def final(f):
    return f


def no_type_check(arg):
    return arg


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    raise AssertionError("Expected code to be unreachable, but got: %r" % (arg,))


def reveal_type(obj, /):
    __unsupported__("typing.reveal_type")


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    found = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            found.update(__namespace__(base).get("__annotations__", {}))
    else:
        found.update(getattr(obj, "__annotations__", {}))
    for name, kind in found.items():
        if isinstance(kind, (str, ForwardRef)) or any(isinstance(inner, ForwardRef) for inner in get_args(kind)):
            __unsupported__("typing.get_type_hints of annotations that are texts")
        if kind is None:
            found[name] = _NoneType
    return found


def get_origin(tp):
    if isinstance(tp, _GenericAlias):
        return Annotated if tp._name == "Annotated" else tp.__origin__
    if isinstance(tp, _PlainAlias) or isinstance(tp, _SpecialGenericAlias):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _UnionType):
        return type(tp)
    return None


def get_args(tp):
    if isinstance(tp, _GenericAlias):
        if tp._name == "Annotated":
            return tp.__args__ + tp.__metadata__
        if tp._name == "Callable" and tp.__args__[0] is not Ellipsis:
            return list(tp.__args__[:-1]), tp.__args__[-1]
        return tp.__args__
    return getattr(tp, "__args__", ()) if isinstance(tp, _PlainAlias) or isinstance(tp, _UnionType) else ()
