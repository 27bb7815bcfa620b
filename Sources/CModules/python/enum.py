# Enumerations: classes whose class makes its names into members.

from types import DynamicClassAttribute, __property__ as _property
from types import MappingProxyType as _MappingProxyType

_UNSET = object()


class auto:
    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return "auto(%s)" % ("_auto_null" if self.value is _UNSET else repr(self.value))


class property(DynamicClassAttribute):
    def __get__(self, instance, ownerclass=None):
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        if self.name not in ownerclass._member_map_:
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        return ownerclass._member_map_[self.name]

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_plain(name, value):
    """Whether a name of a class's body is no member."""
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and name.endswith("_"):
        return True
    if isinstance(value, (nonmember, classmethod, staticmethod)):
        return True
    return __really_has__(type(value), "__get__") or isinstance(value, type(_is_plain))


# What Python's own reader of these names lets a class say.
_RESERVED = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_")


class _EnumDict(dict):
    def __init__(self, cls):
        super().__init__()
        self.cls = cls
        self.names = {}
        self.ignored = []
        self.order = None
        self.last_values = []
        self.generate = None
        self.has_generated = False

    def __setitem__(self, key, value):
        private = "_%s__" % self.cls
        if key == "_ignore_":
            self.ignored = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            return
        if key == "_order_" or key == "__order__":
            self.order = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            return
        if key[:1] == "_" == key[-1:] and key[:2] != "__" and key[-2:] != "__" and len(key) > 2 and key not in _RESERVED:
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self.has_generated:
                raise TypeError("_generate_next_value_ must be defined before members")
            self.generate = value.__func__ if isinstance(value, staticmethod) else value
        if key in self.names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        if key in self.ignored or key.startswith(private):
            pass
        elif isinstance(value, member):
            value = value.value
            self.names[key] = None
            self.last_values.append(value)
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_plain(key, value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, auto):
                value = self._generated(key, value)
            elif type(value) is tuple and any(isinstance(part, auto) for part in value):
                value = tuple(self._generated(key, part) if isinstance(part, auto) else part for part in value)
            else:
                self.last_values.append(value)
            self.names[key] = None
        super().__setitem__(key, value)

    def _generated(self, key, value):
        if value.value is _UNSET:
            value.value = self.generate(key, 1, len(self.names), self.last_values[:])
            self.has_generated = True
        self.last_values.append(value.value)
        return value.value


def _default_next_value(name, start, count, last_values):
    for value in reversed(last_values):
        try:
            return value + 1
        except TypeError:
            pass
    return start


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        namespace = _EnumDict(cls)
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (cls, base))
        generate = _default_next_value
        for base in bases:
            if isinstance(base, EnumType):
                generate = base._generator_
        namespace.generate = generate
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        names = list(classdict.names)
        for name in ("mro", ""):
            if name in classdict.names:
                raise ValueError("invalid enum member name(s) %r" % name)
        values = [classdict[name] for name in names]
        namespace = {
            key: value for key, value in classdict.items() if key not in classdict.names and key not in classdict.ignored}
        custom_new = namespace.get("__new__", None)
        if isinstance(custom_new, staticmethod):
            custom_new = custom_new.__func__
        if custom_new is not None:
            del namespace["__new__"]
            namespace["__new_member__"] = staticmethod(custom_new)
        namespace["_generator_"] = staticmethod(classdict.generate)
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        if boundary is not None:
            namespace["_boundary_"] = boundary
        enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        mixed = object
        for base in enum_class.__mro__[1:-1]:
            if not isinstance(base, EnumType) and _is_data(base):
                if custom_new is None and "__new__" in __namespace__(base):
                    custom_new = base.__new__
                mixed = base
        if custom_new is None:
            custom_new = getattr(enum_class, "__new_member__", None)
        enum_class._member_type_ = mixed
        for name, value in zip(names, values):
            metacls._add(enum_class, name, value, mixed, custom_new)
        order = classdict.order
        if issubclass(enum_class, _flag()):
            members = enum_class._member_map_
            mask = 0
            for one in members.values():
                mask |= one._value_
            single = [name for name in enum_class._member_names_ if _is_single(members[name]._value_)]
            type.__setattr__(enum_class, "_member_names_", single)
            type.__setattr__(enum_class, "_flag_mask_", mask)
            type.__setattr__(enum_class, "_all_bits_", 2 ** mask.bit_length() - 1)
            if order is not None:
                order = [name for name in order if name not in members or _is_single(members[name]._value_)]
        if order:
            defined = enum_class._member_names_
            order = [name for name in order if name not in enum_class._member_map_ or name in defined]
            if order != defined:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (defined, order))
        return enum_class

    def _add(enum_class, name, value, mixed, custom_new):
        arguments = value if isinstance(value, tuple) else (value,)
        if mixed is tuple:
            arguments = (arguments,)
        if custom_new is not None:
            new = custom_new(enum_class, *arguments)
        elif mixed is object or "__dataclass_fields__" in __namespace__(mixed):
            new = object.__new__(enum_class)
        else:
            new = mixed.__new__(enum_class, *arguments)
        own = __attributes__(new)
        if "_value_" in own:
            value = own["_value_"]
        elif mixed in (int, float, str, tuple):
            value = __plain__(new)
        __set_own__(new, "_value_", value)
        __set_own__(new, "_name_", name)
        __set_own__(new, "__objclass__", enum_class)
        __set_own__(new, "_sort_order_", len(enum_class._member_names_))
        if enum_class.__init__ is not object.__init__ and _defines_init(enum_class):
            new.__init__(*arguments)
            value = new._value_
        try:
            new = enum_class._value2member_map_.setdefault(value, new)
        except TypeError:
            for other in enum_class._member_map_.values():
                if other._value_ == value:
                    new = other
                    break
        if new._name_ == name:
            enum_class._member_names_.append(name)
        enum_class._member_map_[name] = new
        found = None
        for base in enum_class.__mro__[1:]:
            own = __namespace__(base).get(name)
            if isinstance(own, DynamicClassAttribute):
                found = own
                break
            if isinstance(own, _property):
                found = own
        if found is None:
            type.__setattr__(enum_class, name, new)
        else:
            # Members have what a class above says of them, the class has the member.
            redirect = property(found.fget, found.fset, found.fdel)
            redirect.member = new
            redirect.__set_name__(enum_class, name)
            type.__setattr__(enum_class, name, redirect)

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return _member_of(cls, value)
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _create(cls, class_name, names, module, qualname, kind, start, boundary):
        metacls = cls.__class__
        bases = (cls,) if kind is None else (kind, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            listed = []
            seen = []
            for count, name in enumerate(names):
                value = namespace.generate(name, start, count, seen[:])
                seen.append(value)
                listed.append((name, value))
            names = listed
        if isinstance(names, dict):
            names = list(names.items())
        for name, value in names:
            namespace[name] = value
        if module is not None:
            namespace["__module__"] = module
        else:
            namespace["__module__"] = "__main__"
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'"
                % (type(member).__qualname__, cls.__class__.__qualname__))
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        if name in __namespace__(cls).get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __repr__(cls):
        if issubclass(cls, _flag()):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    __str__ = __repr__

    @_property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)


EnumMeta = EnumType


def _flag():
    return _FLAG[0] if _FLAG else _Nothing


_FLAG = []
_EJECT = [_UNSET]


class _Nothing:
    pass


def _is_data(base):
    """Whether members are values of that class beside; other classes only lend their methods."""
    own = __namespace__(base)
    return base.__module__ == "builtins" or "__new__" in own or "__dataclass_fields__" in own


def _is_single(number):
    return number > 0 and number & (number - 1) == 0


def _defines_init(enum_class):
    for base in enum_class.__mro__:
        if "__init__" in __namespace__(base):
            return True
    return False


def _member_of(cls, value):
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    result = cls._missing_(value)
    if isinstance(result, cls) or isinstance(result, int) and getattr(cls, "_boundary_", None) is _EJECT[0]:
        return result
    if result is None:
        raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    raise TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result))


class Enum(metaclass=EnumType):
    @classmethod
    def _missing_(cls, value):
        return None

    _generate_next_value_ = staticmethod(_default_next_value)

    @_property
    def name(self):
        return self._name_

    @_property
    def value(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __setattr__(self, name, value):
        if name in ("name", "value"):
            raise AttributeError("<enum 'Enum'> cannot set attribute %r" % name)
        object.__setattr__(self, name, value)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(int(self._value_), spec) if spec else str(self)


class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __new__(cls, *values):
        for value in values:
            if not isinstance(value, str):
                raise TypeError("%r is not a string" % (value,))
        value = str(*values)
        new = __allocate__(cls, value)
        __set_own__(new, "_value_", value)
        return new

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec) if spec else str(self)


# MARK: Flags

class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
_EJECT[0] = EJECT


def _bits(number):
    while number:
        low = number & -number
        yield low
        number ^= low


def _next_flag(name, start, count, last_values):
    if not last_values:
        return start if start is not None else 1
    last = max(last_values)
    high = 1
    while high <= last:
        high *= 2
    return high


def _digits(number, width):
    """A number in the way of two's complement, its sign apart."""
    if number < 0:
        return "0b1 " + format(number + (1 << width), "0%db" % width)
    return "0b0 " + format(number, "0%db" % width)


class Flag(Enum, boundary=STRICT):
    _generate_next_value_ = staticmethod(_next_flag)
    _numeric_repr_ = repr

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._flag_mask_
        everything = cls._all_bits_
        if not ~everything <= value <= everything or value & (everything ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, _digits(value, width), _digits(mask, width)))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(everything + 1, 2 ** value.bit_length())
        given = value
        if value < 0:
            value += everything + 1
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(
                "%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, _digits(unknown, unknown.bit_length())))
        known = cls._value2member_map_.get(value)
        if known is None:
            known = __allocate__(cls, int(value)) if issubclass(cls, int) else object.__new__(cls)
            names = [one._name_ for one in _parts(cls, value & mask)]
            if names and unknown:
                names.append(cls._numeric_repr_(unknown))
            __set_own__(known, "_value_", int(value))
            __set_own__(known, "_name_", "|".join(names) if names else None)
            cls._value2member_map_[value] = known
        cls._value2member_map_[given] = known
        return known

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(_parts(self.__class__, self._value_))

    def __len__(self):
        return bin(self._value_).count("1")

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return "<%s: %r>" % (name, self._value_)
        return "<%s.%s: %r>" % (name, self._name_, self._value_)

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return "%s(%r)" % (name, self._value_)
        return "%s.%s" % (name, self._name_)

    def _number(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if isinstance(self, int) and isinstance(other, int):
            return other
        return None

    def __or__(self, other):
        number = self._number(other)
        return NotImplemented if number is None else self.__class__(self._value_ | number)

    def __and__(self, other):
        number = self._number(other)
        return NotImplemented if number is None else self.__class__(self._value_ & number)

    def __xor__(self, other):
        number = self._number(other)
        return NotImplemented if number is None else self.__class__(self._value_ ^ number)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ is KEEP:
            return self.__class__(~self._value_)
        return self.__class__(self._flag_mask_ & ~self._value_)


def _parts(cls, value):
    found = []
    for bit in _bits(value & cls._flag_mask_):
        one = cls._value2member_map_.get(bit)
        if one is not None and one._name_ in cls._member_map_:
            found.append(one)
    # As they were defined, where that is not the order of their values.
    defined = [one for one in cls._member_map_.values() if one._value_ in list(_bits(one._value_))]
    values = [one._value_ for one in defined]
    return found if values == sorted(values) else [one for one in defined if one in found]


_FLAG.append(Flag)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(int(self._value_), spec) if spec else str(self)


# MARK: Decorators

def unique(enumeration):
    duplicates = []
    for name, one in enumeration._member_map_.items():
        if name != one._name_:
            duplicates.append((name, one._name_))
    if duplicates:
        details = ", ".join("%s -> %s" % pair for pair in duplicates)
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
    return enumeration


def global_enum(cls, update_str=False):
    __unsupported__("enum.global_enum")
