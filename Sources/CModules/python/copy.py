# Copies, shallow and deep.

class Error(Exception):
    pass


error = Error

_WHOLE = (type(None), int, float, bool, str, range, type, type(len), type(lambda: None))


def _is_whole(x):
    """Whether it is its own copy: nothing in it can be changed."""
    return isinstance(x, _WHOLE) or __type_name__(x) in ("ellipsis", "complex", "bytes", "frozenset", "NotImplementedType")


# MARK: What a class says of how its objects are taken apart

def _says(kind, name):
    """Whether a class that has been written has that method."""
    return __really_has__(kind, name) and any(name in __namespace__(base) for base in kind.__mro__)


def _parts(x, kind):
    """What `__reduce_ex__` or `__reduce__` of its class gives; None where neither is written."""
    if _says(kind, "__getattribute__") and getattr(x, "__reduce_ex__", None) is None and (
            getattr(x, "__reduce__", None) is None):
        raise Error("un(deep)copyable object of type %s" % kind)
    if _says(kind, "__reduce_ex__"):
        return x.__reduce_ex__(4)
    if _says(kind, "__reduce__"):
        return x.__reduce__()
    return None


def _rebuilt(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """An object from its parts; `memo` is None where the copy is a shallow one."""
    deep = memo is not None
    new = func(*[deepcopy(item, memo) for item in args]) if deep and args else func(*args)
    if deep:
        memo[__address__(x)] = new
    if state is not None:
        _set_state(new, deepcopy(state, memo) if deep else state)
    for item in () if listiter is None else listiter:
        new.append(deepcopy(item, memo) if deep else item)
    for key, value in () if dictiter is None else dictiter:
        if deep:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        new[key] = value
    return new


def _set_state(new, state):
    if _says(type(new), "__setstate__"):
        new.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        new.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(new, name, value)


def _new(x, plain):
    """An object of the same class that holds `plain`, where that class is built on one of Python's own."""
    kind = type(x)
    if __is_exception__(x):
        return kind(*x.args)
    if _says(kind, "__new__") and not _says(kind, "_make"):
        if _says(kind, "__getnewargs_ex__"):
            args, keywords = x.__getnewargs_ex__()
            return kind.__new__(kind, *args, **keywords)
        if _says(kind, "__getnewargs__"):
            return kind.__new__(kind, *x.__getnewargs__())
        if plain is x:
            return kind.__new__(kind)
        if not isinstance(plain, (list, dict, set)):
            return kind.__new__(kind, plain)
    if plain is x:
        return __allocate__(kind)
    return __allocate__(kind, plain)


def _state(x, kind):
    """What `__getstate__` gives, or the attributes; None where there are none."""
    if _says(kind, "__getstate__"):
        return x.__getstate__()
    return __attributes__(x) or None


# MARK: Copies

def copy(x):
    lesson = __is_instance_of_lesson__(x)
    if isinstance(x, type) or _is_whole(x) and not lesson:
        return x
    if not lesson:
        if isinstance(x, (list, dict, set)):
            return x.copy()
        if isinstance(x, tuple):
            return x
        if not __is_exception__(x):
            if _is_number(x):
                return x
            if hasattr(x, "copy"):
                return x.copy()
            if callable(x):
                return x
            _refuse(x)
    kind = type(x)
    method = getattr(kind, "__copy__", None)
    if method is not None:
        return method(x)
    parts = _parts(x, kind)
    if parts is not None:
        return x if isinstance(parts, str) else _rebuilt(x, None, *parts)
    plain = __plain__(x)
    new = _new(x, plain if plain is x else copy(plain))
    if _says(kind, "__getstate__") or _says(kind, "__setstate__"):
        state = _state(x, kind)
        if state is not None:
            _set_state(new, state)
        return new
    for name, value in __attributes__(x).items():
        __set_own__(new, name, value)
    return new


def _is_number(x):
    """Whether it is one of NumPy's numbers."""
    return __type_name__(x).startswith("numpy.") and __type_name__(x) != "numpy.ndarray"


def _refuse(x):
    if __type_name__(x) in ("generator", "module"):
        raise TypeError("cannot pickle '%s' object" % __type_name__(x))
    __unsupported__("copy of a '%s' object" % __type_name__(x))


_NIL = []


def deepcopy(x, memo=None, _nil=_NIL):
    lesson = __is_instance_of_lesson__(x)
    if isinstance(x, type) or _is_whole(x) and not isinstance(x, frozenset) and not lesson:
        return x
    if memo is None:
        memo = {}
    place = __address__(x)
    if place:
        known = memo.get(place, _NIL)
        if known is not _NIL:
            return known
    new = _deep(x, memo, place, lesson)
    if new is not x and place:
        memo[place] = new
        # What has been copied stays, so that nothing else comes to lie in its place.
        memo.setdefault(__address__(memo), []).append(x)
    return new


def _deep(x, memo, place, lesson):
    if not lesson:
        if isinstance(x, list):
            new = memo[place] = []
            for item in x:
                new.append(deepcopy(item, memo))
            return new
        if isinstance(x, dict):
            new = memo[place] = {}
            for key, value in x.items():
                new[deepcopy(key, memo)] = deepcopy(value, memo)
            return new
        if isinstance(x, tuple):
            items = [deepcopy(item, memo) for item in x]
            known = memo.get(place, _NIL)
            if known is not _NIL:
                return known
            return x if all(map(__same__, items, x)) else tuple(items)
        if isinstance(x, (set, frozenset)):
            return type(x)([deepcopy(item, memo) for item in x])
    if lesson:
        method = getattr(type(x), "__deepcopy__", None)
        if method is not None:
            return method(x, memo)
    elif not __is_exception__(x):
        if _is_number(x):
            return x
        if __type_name__(x) == "collections.deque":
            new = memo[place] = type(x)(maxlen=x.maxlen)
            for item in x:
                new.append(deepcopy(item, memo))
            return new
        if __type_name__(x) == "method" and not isinstance(x, type(len)):
            return type(x)(x.__func__, deepcopy(x.__self__, memo))
        if hasattr(x, "copy"):
            return x.copy()
        if callable(x):
            return x
        _refuse(x)
    kind = type(x)
    parts = _parts(x, kind)
    if parts is not None:
        return x if isinstance(parts, str) else _rebuilt(x, memo, *parts)
    plain = __plain__(x)
    if plain is x:
        new = memo[place] = _new(x, plain)
    elif isinstance(plain, (list, dict, set)):
        new = memo[place] = _new(x, type(plain)())
        inside = deepcopy(plain, memo)
        if isinstance(plain, list):
            __plain__(new).extend(inside)
        else:
            __plain__(new).update(inside)
    else:
        new = memo[place] = _new(x, deepcopy(plain, memo))
    if _says(kind, "__getstate__") or _says(kind, "__setstate__"):
        state = _state(x, kind)
        if state is not None:
            _set_state(new, deepcopy(state, memo))
        return new
    for name, value in __attributes__(x).items():
        __set_own__(new, name, deepcopy(value, memo))
    return new
