# Copies, shallow and deep.

class Error(Exception):
    pass


error = Error

_WHOLE = (type(None), int, float, bool, str, range, type, type(len), type(lambda: None))


def _is_whole(x):
    """Whether it is its own copy: nothing in it can be changed."""
    return isinstance(x, _WHOLE) or __type_name__(x) in ("ellipsis", "complex", "bytes", "frozenset", "NotImplementedType")


def _new(x, plain):
    """An object of the same class that holds `plain`, where that class is built on one of Python's own."""
    if __is_exception__(x):
        return __allocate__(type(x), x.args)
    if plain is x:
        return __allocate__(type(x))
    return __allocate__(type(x), plain)


def copy(x):
    if isinstance(x, type) or _is_whole(x) and not __is_instance_of_lesson__(x):
        return x
    if not __is_instance_of_lesson__(x):
        if isinstance(x, (list, dict, set)):
            return x.copy()
        if isinstance(x, tuple):
            return x
    if not __is_instance_of_lesson__(x) and not __is_exception__(x):
        if _is_number(x):
            return x
        if hasattr(x, "copy"):
            return x.copy()
        if callable(x):
            return x
        _refuse(x)
    method = getattr(type(x), "__copy__", None)
    if method is not None:
        return method(x)
    plain = __plain__(x)
    new = _new(x, plain if plain is x else copy(plain))
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


def deepcopy(x, memo=None, _nil=[]):
    if isinstance(x, type) or _is_whole(x) and not isinstance(x, frozenset) and not __is_instance_of_lesson__(x):
        return x
    if memo is None:
        memo = {}
    place = __address__(x)
    if place:
        known = memo.get(place)
        if known is not None:
            return known[1]
    lesson = __is_instance_of_lesson__(x)
    if not lesson:
        if isinstance(x, list):
            new = []
            memo[place] = x, new
            for item in x:
                new.append(deepcopy(item, memo))
            return new
        if isinstance(x, dict):
            new = {}
            memo[place] = x, new
            for key, value in x.items():
                new[deepcopy(key, memo)] = deepcopy(value, memo)
            return new
        if isinstance(x, tuple):
            items = [deepcopy(item, memo) for item in x]
            known = memo.get(place)
            if known is not None:
                return known[1]
            if all(map(__same__, items, x)):
                return x
            new = tuple(items)
            memo[place] = x, new
            return new
        if isinstance(x, (set, frozenset)):
            new = type(x)([deepcopy(item, memo) for item in x])
            memo[place] = x, new
            return new
    if lesson:
        method = getattr(type(x), "__deepcopy__", None)
        if method is not None:
            new = method(x, memo)
            memo[place] = x, new
            return new
    elif not __is_exception__(x):
        if _is_number(x):
            return x
        if __type_name__(x) == "collections.deque":
            new = type(x)(maxlen=x.maxlen)
            memo[place] = x, new
            for item in x:
                new.append(deepcopy(item, memo))
            return new
        if hasattr(x, "copy"):
            new = x.copy()
            if place:
                memo[place] = x, new
            return new
        if callable(x):
            return x
        _refuse(x)
    plain = __plain__(x)
    if plain is x:
        new = _new(x, plain)
        memo[place] = x, new
    elif isinstance(plain, (list, dict, set)):
        new = _new(x, type(plain)())
        memo[place] = x, new
        inside = deepcopy(plain, memo)
        if isinstance(plain, list):
            __plain__(new).extend(inside)
        else:
            __plain__(new).update(inside)
    else:
        new = _new(x, deepcopy(plain, memo))
        memo[place] = x, new
    for name, value in __attributes__(x).items():
        __set_own__(new, name, deepcopy(value, memo))
    return new
