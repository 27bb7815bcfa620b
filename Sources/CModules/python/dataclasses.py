# Classes that are their fields. The functions that have to know these are made as text and read as if they had been written.

import keyword as _keyword
from copy import deepcopy as _deepcopy
from types import MappingProxyType as _MappingProxyType


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _Missing()


class _KeywordOnly:
    def __repr__(self):
        return "<dataclasses._KW_ONLY_TYPE object>"


KW_ONLY = _KeywordOnly()
_EMPTY = _MappingProxyType({})


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_CLASS_VARIABLE = _Kind("_FIELD_CLASSVAR")
_INIT_VARIABLE = _Kind("_FIELD_INITVAR")


class InitVar:
    def __init__(self, type):
        self.type = type

    def __repr__(self):
        kind = self.type
        return "dataclasses.InitVar[%s]" % (kind.__name__ if isinstance(kind, type) else repr(kind))

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY if metadata is None else _MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return "Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,compare=%r,metadata=%r,kw_only=%r,_field_type=%s)" % (
            self.name, self.type, self.default, self.default_factory, self.init, self.repr, self.hash, self.compare,
            self.metadata, self.kw_only, self._field_type)

    def __set_name__(self, owner, name):
        function = getattr(type(self.default), "__set_name__", None)
        if function:
            function(self.default, owner, name)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_class_variable(annotation):
    if isinstance(annotation, str):
        word = annotation.split("[")[0].strip()
        return word == "ClassVar" or word.endswith(".ClassVar")
    return getattr(annotation, "__is_class_variable__", False)


def _is_init_variable(annotation):
    if isinstance(annotation, str):
        word = annotation.split("[")[0].strip()
        return word == "InitVar" or word.endswith(".InitVar")
    return annotation is InitVar or isinstance(annotation, InitVar)


def _is_keyword_mark(annotation):
    if isinstance(annotation, str):
        return annotation == "KW_ONLY" or annotation.endswith(".KW_ONLY")
    return annotation is KW_ONLY


def _made_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING) if name in __namespace__(cls) or hasattr(cls, name) else MISSING
    if isinstance(default, Field):
        made = default
    else:
        if __type_name__(default) == "member_descriptor":
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is_class_variable(annotation):
        made._field_type = _CLASS_VARIABLE
    elif _is_init_variable(annotation):
        made._field_type = _INIT_VARIABLE
    if made._field_type in (_CLASS_VARIABLE, _INIT_VARIABLE) and made.default_factory is not MISSING:
        raise TypeError("field %s cannot have a default factory" % name)
    if made._field_type is _CLASS_VARIABLE:
        if made.kw_only is not MISSING:
            raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and not __really_has__(type(made.default), "__hash__"):
        raise ValueError(
            "mutable default %s for field %s is not allowed: use default_factory" % (type(made.default), name))
    return made


def _ordered(fields):
    return [f for f in fields if not f.kw_only] + [f for f in fields if f.kw_only]


def _add_init(cls, fields, frozen, has_post_init):
    seen_default = False
    for f in fields:
        if f.init and not f.kw_only:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = True
            elif seen_default:
                raise TypeError("non-default argument %r follows default argument" % f.name)
    me = "self" if all(f.name != "self" for f in fields) else "__dataclass_self__"
    parameters = []
    body = []
    was_keyword = False
    for f in _ordered([f for f in fields if f.init]):
        if f.kw_only and not was_keyword:
            parameters.append("*")
            was_keyword = True
        if f.default is not MISSING:
            parameters.append("%s=_defaults[%r]" % (f.name, f.name))
        elif f.default_factory is not MISSING:
            parameters.append("%s=_absent" % f.name)
        else:
            parameters.append(f.name)
    for f in fields:
        if f.default_factory is not MISSING:
            if f.init:
                value = "_factories[%r]() if %s is _absent else %s" % (f.name, f.name, f.name)
            else:
                value = "_factories[%r]()" % f.name
        elif f.init:
            value = f.name
        elif f.default is not MISSING and __has_slots__(cls):
            value = "_defaults[%r]" % f.name
        else:
            continue
        if f._field_type is _INIT_VARIABLE:
            continue
        if frozen:
            body.append("_set(%s, %r, %s)" % (me, f.name, value))
        else:
            body.append("%s.%s = %s" % (me, f.name, value))
    if has_post_init:
        given = ", ".join(f.name for f in fields if f._field_type is _INIT_VARIABLE)
        body.append("%s.__post_init__(%s)" % (me, given))
    text = "def make(_defaults, _factories, _absent, _set):\n  def __init__(%s):\n%s\n  return __init__\n" % (
        ", ".join([me] + parameters), "\n".join("    " + line for line in body or ["pass"]))
    return _finished(cls, __execute__(text, "", "dataclasses")["make"](
        {f.name: f.default for f in fields if f.default is not MISSING},
        {f.name: f.default_factory for f in fields if f.default_factory is not MISSING}, MISSING, object.__setattr__))


def _finished(cls, function):
    name = "%s.%s" % (cls.__qualname__, function.__name__)
    __rename__(function, name)
    function.__qualname__ = name
    return function


def _repr_function(fields):
    names = [f.name for f in fields if f.repr]
    running = []

    def __repr__(self):
        place = __address__(self)
        if place in running:
            return "..."
        running.append(place)
        try:
            parts = ["%s=%r" % (name, getattr(self, name)) for name in names]
        finally:
            running.pop()
        return "%s(%s)" % (self.__class__.__qualname__, ", ".join(parts))

    __repr__.__of_dataclass__ = True
    return __repr__


def _made_method(cls, name, names, text):
    def items(owner):
        return "(%s)" % "".join("%s.%s, " % (owner, field) for field in names)

    text = text % {"name": name, "mine": items("self"), "theirs": items("other")}
    return _finished(cls, __execute__(text, "", "dataclasses")[name])


_COMPARISON = """
def %%(name)s(self, other):
  if other.__class__ is self.__class__:
    return %%(mine)s %s %%(theirs)s
  return NotImplemented
"""


def _own(cls, name, function):
    """Sets it, unless the class says it itself."""
    if name in __namespace__(cls):
        return True
    setattr(cls, name, function)
    return False


def _processed(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    fields = {}
    any_frozen = False
    has_bases = False
    for base in reversed(cls.__mro__[1:]):
        inherited = __namespace__(base).get("__dataclass_fields__", None)
        if inherited is not None:
            has_bases = True
            for f in inherited.values():
                fields[f.name] = f
            if __namespace__(base)["__dataclass_params__"].frozen:
                any_frozen = True
            elif frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if any_frozen and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    annotations = __namespace__(cls).get("__annotations__", {})
    keyword_seen = False
    mine = []
    for name, annotation in annotations.items():
        if _is_keyword_mark(annotation):
            if keyword_seen:
                raise TypeError("%r is KW_ONLY, but KW_ONLY has already been specified" % name)
            keyword_seen = True
            kw_only = True
        else:
            mine.append(_made_field(cls, name, annotation, kw_only))
    for f in mine:
        fields[f.name] = f
        if isinstance(__namespace__(cls).get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in __namespace__(cls).items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError("%r is a field but has no type annotation" % name)
    own_hash = __namespace__(cls).get("__hash__", MISSING)
    has_own_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in __namespace__(cls))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _Parameters(init, repr, eq, order, unsafe_hash, frozen)
    instance = [f for f in fields.values() if f._field_type is _FIELD]
    with_init = [f for f in fields.values() if f._field_type in (_FIELD, _INIT_VARIABLE)]
    if init:
        setattr(cls, "__init__", _add_init(cls, with_init, frozen, hasattr(cls, "__post_init__")))
    if repr:
        _own(cls, "__repr__", _finished(cls, _repr_function(instance)))
    compared = [f.name for f in instance if f.compare]
    if eq:
        _own(cls, "__eq__", _made_method(cls, "__eq__", compared, _COMPARISON % "=="))
    if order:
        for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _own(cls, name, _made_method(cls, name, compared, _COMPARISON % sign)):
                raise TypeError(
                    "Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering"
                    % (name, cls.__name__))
    if frozen:
        names = [f.name for f in instance]

        def __setattr__(self, name, value):
            if type(self) is cls or name in names:
                raise FrozenInstanceError("cannot assign to field %r" % name)
            super(cls, self).__setattr__(name, value)

        def __delattr__(self, name):
            if type(self) is cls or name in names:
                raise FrozenInstanceError("cannot delete field %r" % name)
            super(cls, self).__delattr__(name)

        for function in (__setattr__, __delattr__):
            if _own(cls, function.__name__, _finished(cls, function)):
                raise TypeError("Cannot overwrite attribute %s in class %s" % (function.__name__, cls.__name__))
    hashed = [f.name for f in instance if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash and has_own_hash:
        raise TypeError("Cannot overwrite attribute __hash__ in class %s" % cls.__name__)
    if unsafe_hash or eq and frozen and not has_own_hash:
        setattr(cls, "__hash__", _made_method(
            cls, "__hash__", hashed, "def %(name)s(self):\n  return hash(%(mine)s)\n"))
    elif eq and not has_own_hash:
        cls.__hash__ = None
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = cls.__name__ + _signature([f for f in with_init if f.init] if init else [])
    if match_args:
        _own(cls, "__match_args__", tuple(f.name for f in with_init if f.init and not f.kw_only))
    if slots:
        cls = _with_slots(cls, [f.name for f in instance])
    return cls


def _written(annotation):
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return "%s.%s" % (annotation.__module__, annotation.__qualname__)
    return repr(annotation).replace("typing.", "")


def _signature(fields):
    parts = []
    was_keyword = False
    for f in _ordered(fields):
        if f.kw_only and not was_keyword:
            parts.append("*")
            was_keyword = True
        text = "%s: %s" % (f.name, _written(f.type))
        if f.default is not MISSING:
            if isinstance(f.default, (type(None), int, float, str, tuple)):
                text += " = %r" % (f.default,)
            else:
                text += " = ..."
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return "(%s)" % ", ".join(parts)


class _Parameters:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return "_DataclassParams(init=%r,repr=%r,eq=%r,order=%r,unsafe_hash=%r,frozen=%r)" % (
            self.init, self.repr, self.eq, self.order, self.unsafe_hash, self.frozen)


def _with_slots(cls, names):
    if "__slots__" in __namespace__(cls):
        raise TypeError("%s already specifies __slots__" % cls.__name__)
    namespace = dict(__namespace__(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(__namespace__(base).get("__slots__", ()))
    namespace["__slots__"] = tuple(name for name in names if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace["__qualname__"] = cls.__qualname__
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _processed(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

    return wrap if cls is None else wrap(cls)


# MARK: What is asked of them

def fields(class_or_instance):
    found = getattr(class_or_instance, "__dataclass_fields__", None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(obj, dict_factory)


def _as_dict(obj, factory):
    if _is_instance(obj):
        return factory([(f.name, _as_dict(getattr(obj, f.name), factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_dict(value, factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_as_dict(value, factory) for value in obj)
    if isinstance(obj, dict):
        if hasattr(obj, "default_factory"):
            result = type(obj)(obj.default_factory)
            for key, value in obj.items():
                result[_as_dict(key, factory)] = _as_dict(value, factory)
            return result
        return type(obj)((_as_dict(key, factory), _as_dict(value, factory)) for key, value in obj.items())
    return _deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, factory):
    if _is_instance(obj):
        return factory([_as_tuple(getattr(obj, f.name), factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_tuple(value, factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_as_tuple(value, factory) for value in obj)
    if isinstance(obj, dict):
        return type(obj)((_as_tuple(key, factory), _as_tuple(value, factory)) for key, value in obj.items())
    return _deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in obj.__dataclass_fields__.values():
        if f._field_type is _CLASS_VARIABLE:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    "field %s is declared with init=False, it cannot be specified with replace()" % f.name)
            continue
        if f.name not in changes:
            if f._field_type is _INIT_VARIABLE and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, body[item[0]] = item
        else:
            raise TypeError("Invalid field: %r" % (item,))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: %r" % (name,))
        if _keyword.iskeyword(name):
            raise TypeError("Field names must not be keywords: %r" % name)
        if name in annotations:
            raise TypeError("Field name duplicated: %r" % name)
        annotations[name] = kind
    body["__annotations__"] = annotations
    body.setdefault("__module__", "types")
    body.setdefault("__doc__", None)
    cls = type(cls_name, bases, body)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots)
