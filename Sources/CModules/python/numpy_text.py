# Arrays of text: NumPy's strings of one width (dtype <U). The elements stand in a store of code points, four bytes each as NumPy has
# them, a row to an element; an array is the places of its elements there. What moves elements about moves places, in NumPy's own ways, and
# views share the store, so that what is written through one is seen in all. A function that knows numbers alone is asked for here when it
# meets a text (TextArrays.swift): under its own name, a method as ndarray_NAME.

import numpy as np


class flexible(np.generic):
    pass


class character(flexible):
    pass


class str_(str, character):
    ndim, shape, size = property(lambda self: 0), property(lambda self: ()), property(lambda self: 1)

    def __repr__(self):
        return "np.str_(%r)" % (__plain__(self),)

    def __str__(self):
        return __plain__(self)

    def item(self):
        return __plain__(self)

    tolist = item

    @property
    def dtype(self):
        return dtype(len(self))


class dtype:
    __slots__ = ("_width",)
    kind = char = "U"
    num, alignment, ndim, shape, byteorder, isnative, hasobject = 19, 4, 0, (), "=", True, False
    names = fields = subdtype = metadata = None
    type = str_

    def __init__(self, width):
        self._width = width

    @property
    def itemsize(self):
        return 4 * self._width

    @property
    def str(self):
        return f"<U{self._width}"

    @property
    def name(self):
        return f"str{32 * self._width}" if self._width else "str"

    @property
    def base(self):
        return self

    def __repr__(self):
        return f"dtype('<U{self._width or ''}')"

    def __str__(self):
        return self.str

    def __eq__(self, other):
        return _width(other) == self._width

    def __hash__(self):
        return hash(self.str)


def _width(kind):
    """How many characters a dtype's elements have, 0 where the elements decide; None for the types of numbers."""
    if isinstance(kind, str):
        letters = kind[1:] if kind[:1] in "<=|>" else kind
        if kind[:1] == ">" and letters[:1] == "U":
            __unsupported__(f"dtype '{kind}'")
        if letters in ("str", "str_", "unicode"):
            return 0
        return int(letters[1:] or 0) if letters[:1] == "U" and (letters[1:] or "0").isdigit() else None
    if __is_text__(kind):
        return getattr(kind, "_width", None)
    return 0 if kind is str or kind is str_ else None


class ndarray:
    __slots__ = ("_places", "_store")
    __array_ufunc__ = None
    __hash__ = None

    def __init__(self, places, store):
        self._places = places
        self._store = store

    def _codes(self):
        return self._store[self._places]

    def _of(self, places):
        """What such a movement of its places makes of it: an element, a view, or an array of its own."""
        if isinstance(places, (list, tuple)):
            return type(places)([self._of(part) for part in places])
        if not isinstance(places, np.ndarray):
            return str_(__texts__(self._store[places])[0])
        if np.may_share_memory(places, self._places):
            return ndarray(places, self._store)
        return _fresh(self._store[places])

    @property
    def shape(self):
        return self._places.shape

    @shape.setter
    def shape(self, value):
        self._places.shape = value

    @property
    def ndim(self):
        return self._places.ndim

    @property
    def size(self):
        return self._places.size

    @property
    def dtype(self):
        return dtype(self._store.shape[1])

    @property
    def itemsize(self):
        return 4 * self._store.shape[1]

    @property
    def nbytes(self):
        return self.size * self.itemsize

    @property
    def strides(self):
        return tuple([step // 8 * self.itemsize for step in self._places.strides])

    @property
    def T(self):
        return self._of(self._places.T)

    def __len__(self):
        return len(self._places)

    def __getitem__(self, key):
        return self._of(self._places[key])

    def __setitem__(self, key, value):
        value = _array(value)
        here = self._places[key]
        # Nothing changes by this; it complains where nothing may be written.
        self._places[key] = here
        try:
            places = np.broadcast_to(value._places, np.shape(here))
        except ValueError:
            __unsupported__("assigning texts of another shape")
        self._store[here] = _wide(value._store, self._store.shape[1])[places]

    def __iter__(self):
        if self.ndim == 0:
            raise TypeError("iteration over a 0-d array")
        return _each(self)

    def __contains__(self, item):
        return bool((self == item).any())

    def __bool__(self):
        if self.size > 1:
            raise ValueError(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
        if self.size == 0:
            raise ValueError(
                "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
        return self.item() != ""

    def __eq__(self, other):
        return _compared(self, other, lambda order: order == 0, False)

    def __ne__(self, other):
        return _compared(self, other, lambda order: order != 0, True)

    def __lt__(self, other):
        return _compared(self, other, lambda order: order < 0)

    def __le__(self, other):
        return _compared(self, other, lambda order: order <= 0)

    def __gt__(self, other):
        return _compared(self, other, lambda order: order > 0)

    def __ge__(self, other):
        return _compared(self, other, lambda order: order >= 0)

    def __add__(self, other):
        return _added(self, other)

    def __radd__(self, other):
        return _added(other, self)

    def _refused(self, *others):
        __unsupported__("arithmetic with arrays of text beyond +")

    __iadd__ = __sub__ = __rsub__ = __isub__ = __mul__ = __rmul__ = __imul__ = __truediv__ = __rtruediv__ = __mod__ = _refused
    __rmod__ = __floordiv__ = __rfloordiv__ = __pow__ = __rpow__ = __matmul__ = __rmatmul__ = __divmod__ = __rdivmod__ = _refused
    __neg__ = __pos__ = __abs__ = __invert__ = __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _refused
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _refused

    def __int__(self):
        return int(_only(self))

    def __float__(self):
        return float(_only(self))

    def __repr__(self):
        return _shown(self, None, ", ", "array(")

    def __str__(self):
        return self.item() if self.ndim == 0 else _shown(self, None, " ", "")

    def __format__(self, form):
        if form != "":
            raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
        return str(self)

    def copy(self, order="C"):
        return _fresh(self._codes())

    def tolist(self):
        texts = __texts__(self._codes())
        return texts[0] if self.ndim == 0 else _nested(texts, self.shape)

    def item(self, *place):
        return __texts__(self._store[self._places.item(*place)])[0]

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        if order != "K" or casting != "unsafe":
            __unsupported__("ndarray.astype of texts: arguments beyond the dtype")
        width = _width(dtype)
        if width is None:
            return _numbers(self, np.dtype(dtype))
        width = width or self._store.shape[1]
        return self if not copy and width == self._store.shape[1] else _fresh(_wide(self._codes(), width))

    def reshape(self, *shape, order="C"):
        return self._of(self._places.reshape(*shape, order=order))

    def ravel(self, order="C"):
        return self._of(self._places.ravel(order))

    def flatten(self, order="C"):
        return self._of(self._places.flatten(order))

    def transpose(self, *axes):
        return self._of(self._places.transpose(*axes))

    def swapaxes(self, axis1, axis2):
        return self._of(self._places.swapaxes(axis1, axis2))

    def squeeze(self, axis=None):
        return self._of(self._places.squeeze(axis))

    def repeat(self, repeats, axis=None):
        return self._of(self._places.repeat(repeats, axis))

    def take(self, indices, axis=None):
        return self._of(self._places.take(indices, axis))

    def fill(self, value):
        self[...] = value

    def sort(self, axis=-1, kind=None, order=None, *, stable=None):
        self[...] = sort(self, axis)

    def argsort(self, axis=-1, kind=None, order=None, *, stable=None):
        return argsort(self, axis, kind, order, stable=stable)

    def searchsorted(self, v, side="left", sorter=None):
        return searchsorted(self, v, side, sorter)

    def nonzero(self):
        return (self != "").nonzero()

    def argmax(self, axis=None):
        return _ranks(self)[0].argmax(axis)

    def argmin(self, axis=None):
        return _ranks(self)[0].argmin(axis)


def _each(a):
    for i in range(len(a)):
        yield a[i]


def _only(a):
    if a.size != 1:
        raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
    return a.item()


def _fresh(codes):
    """An array of its own, from code points of which each element has a row."""
    shape = codes.shape[:-1]
    store = codes.reshape(int(np.prod(shape)), codes.shape[-1])
    return ndarray(np.arange(len(store)).reshape(shape), store)


def _wide(codes, width):
    """Cut off, or filled up, to another width."""
    have = codes.shape[-1]
    if have == width:
        return codes
    if have > width:
        return codes[..., :width]
    return np.concatenate((codes, np.zeros(codes.shape[:-1] + (width - have,), dtype=np.uint32)), axis=-1)


def _of_texts(texts, shape, width=0):
    width = width or max([len(text) for text in texts], default=0) or 1
    return _fresh(__text_codes__(texts, width).reshape(shape + (width,)))


def _nested(items, shape):
    if len(shape) <= 1:
        return items
    step = len(items) // shape[0] if shape[0] else 0
    return [_nested(items[i * step:(i + 1) * step], shape[1:]) for i in range(shape[0])]


# How many characters the numbers of a type may need.
_widths = {"b1": 5, "i1": 4, "i2": 6, "i4": 11, "i8": 21, "u1": 3, "u2": 5, "u4": 10, "u8": 20, "f2": 32, "f4": 32, "f8": 32, "c16": 64}


def _gather(value, texts, widths):
    """The elements of nested sequences as texts, and the shape that they have."""
    if __is_text__(value):
        texts += __texts__(value._codes())
        widths.append(value._store.shape[1])
        return value.shape
    if isinstance(value, str):
        texts.append(__plain__(value))
        widths.append(len(value))
        return ()
    if isinstance(value, (list, tuple)):
        shapes = [_gather(item, texts, widths) for item in value]
        if any(shape != shapes[0] for shape in shapes):
            common = 0
            while all(len(shape) > common and shape[common] == shapes[0][common] for shape in shapes):
                common += 1
            found = (len(value),) + shapes[0][:common]
            raise ValueError(
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
                f"{len(found)} dimensions. The detected shape was {found} + inhomogeneous part.")
        return (len(value),) + (shapes[0] if shapes else ())
    if isinstance(value, (bool, int, float, complex, np.generic, np.ndarray)):
        numbers = np.asarray(value)
        texts += [str(number) for number in numbers.ravel()]
        widths.append(_widths[numbers.dtype.str[1:]])
        return numbers.shape
    __unsupported__(f"an array of '{type(value).__name__}' values beside texts (NumPy's dtype object)")


def _array(value, width=0):
    """An array of text out of anything that can be one."""
    if __is_text__(value):
        return value if width in (0, value._store.shape[1]) else _fresh(_wide(value._codes(), width))
    texts, widths = [], []
    shape = _gather(value, texts, widths)
    return _of_texts(texts, shape, width or max(widths, default=1))


def _numbers(a, kind):
    """Its texts as numbers."""
    made, letter = [], kind.kind
    for text in __texts__(a._codes()):
        if letter == "b":
            made.append(text != "")
        elif letter == "c":
            made.append(complex(text))
        elif letter == "f":
            try:
                made.append(float(text))
            except ValueError:
                raise ValueError(f"could not convert string to float: {str_(text)!r}") from None
        else:
            try:
                made.append(int(text))
            except ValueError:
                raise ValueError(f"invalid literal for int() with base 10: {str_(text)!r}") from None
    return np.array(made, dtype=kind).reshape(a.shape)


def _is_texts(value):
    """Whether it is text, or becomes an array of it."""
    return __is_text__(value) or isinstance(value, str) or (
        isinstance(value, (list, tuple)) and any(_is_texts(item) for item in value))


def _compared(a, other, holds, of_numbers=None):
    if not _is_texts(other):
        if of_numbers is None:
            __unsupported__("the order of texts and what is no text")
        other = 0 if other is None else np.asarray(other)
        return np.full(np.broadcast_shapes(a.shape, np.shape(other)), of_numbers)
    b = _array(other)
    width = max(a._store.shape[1], b._store.shape[1])
    x, y = _wide(a._codes(), width), _wide(b._codes(), width)
    try:
        shape = np.broadcast_shapes(a.shape, b.shape)
    except ValueError:
        raise ValueError(f"operands could not be broadcast together with shapes {_spelled(a)} {_spelled(b)} ") from None
    if of_numbers is not None:
        same = (x == y).all(axis=-1)
        return ~same if of_numbers else same
    gaps = (x.astype(np.int64) - y).reshape(-1, width)
    first = np.argmax(gaps != 0, axis=1)
    return holds(gaps[np.arange(len(gaps)), first]).reshape(shape)


def _spelled(a):
    return str(a.shape).replace(" ", "")


def _added(a, b):
    if not (_is_texts(a) and _is_texts(b)):
        __unsupported__("+ between texts and what is no text")
    a, b = _array(a), _array(b)
    shape = np.broadcast_shapes(a.shape, b.shape)
    x, y = (__texts__(c._store[np.broadcast_to(c._places, shape)]) for c in (a, b))
    result = _of_texts([one + other for one, other in zip(x, y)], shape, a._store.shape[1] + b._store.shape[1])
    return result if shape else result[()]


def _ranks(a):
    """The place of each element in the order of all that there are, and these in order."""
    texts = __texts__(a._codes())
    words = sorted(set(texts))
    rank = {word: i for i, word in enumerate(words)}
    return np.array([rank[text] for text in texts], dtype=int).reshape(a.shape), _of_texts(
        words, (len(words),), a._store.shape[1])


# How they are shown: numpy/_core/arrayprint.py


def _shown(a, options, separator, prefix):
    options = options or __print_options__()
    precision, threshold, edge, linewidth, _ = options
    is_repr = prefix == "array("
    if a.size == 0:
        text = "[]"
    else:
        cut = a.size > threshold
        indent = " " * (len(prefix) + 1)
        text = _laid(a, 0, indent, linewidth - is_repr, separator, edge if cut else a.size)
    if not is_repr:
        return text
    extra = f"dtype='{a.dtype.str}')"
    if a.size == 0 and a.shape != (0,) or a.size > threshold:
        extra = f"shape={a.shape}, {extra}"
    text = f"{prefix}{text},"
    last = len(text) - (text.rfind("\n") + 1)
    return text + (" " if last + len(extra) + 1 <= linewidth else "\n" + " " * len(prefix)) + extra


def _laid(a, depth, indent, width, separator, edge):
    if a.ndim == 0:
        return repr(a.item())
    n = len(a)
    places = list(range(n)) if n <= 2 * edge else [*range(edge), None, *range(n - edge, n)]
    if a.ndim > 1:
        between = separator.rstrip() + "\n" * (a.ndim - 1)
        parts = ["..." if i is None else _laid(a[i], depth + 1, indent + " ", width - 1, separator, edge) for i in places]
        return "[" + (between + indent).join(parts) + "]"
    width -= max(len(separator.rstrip()), 1)
    text, line = "", indent
    for k, i in enumerate(places):
        word = "..." if i is None else repr(a.item(i))
        if len(line) > len(indent) and len(line) + len(word) > width:
            text += line.rstrip() + "\n"
            line = indent
        line += word
        if k < len(places) - 1:
            line += separator
    return "[" + (text + line)[len(indent):] + "]"


def __array_text__(a, options, separator, prefix):
    a = _array(a)
    if separator is None:
        return _shown(a, options, ", ", "array(")
    return _shown(a, options, separator, prefix or "")


# NumPy's functions, where they are given texts


def array(object, dtype=None, *, copy=True, ndmin=0):
    if dtype is not None and _width(dtype) is None:
        return np.array(_numbers(_array(object), np.dtype(dtype)), ndmin=ndmin)
    width = 0 if dtype is None else _width(dtype)
    if __is_text__(object):
        result = object if copy is None else object.copy()
        result = _array(result, width)
    elif width == 0 and isinstance(object, np.ndarray) or _is_texts(object):
        result = _array(object, width)
    else:
        texts = []
        result = _of_texts(texts, _gather(object, texts, []), width)
    return result if result.ndim >= ndmin else result.reshape((1,) * (ndmin - result.ndim) + result.shape)


def asarray(a, dtype=None, *, copy=None):
    return array(a, dtype, copy=None)


def asanyarray(a, dtype=None, *, copy=None):
    return array(a, dtype, copy=None)


def ascontiguousarray(a, dtype=None):
    return array(a, dtype, copy=None, ndmin=1)


def ndarray_astype(a, dtype, order="K", casting="unsafe", subok=True, copy=True):
    return _array(a, _width(dtype))


def _filled(shape, text, dtype):
    shape = (shape,) if isinstance(shape, (int, np.integer)) else tuple(shape)
    width = _width(dtype) or 1
    return _fresh(np.zeros(shape + (width,), dtype=np.uint32) + __text_codes__([text], width)[0])


def zeros(shape, dtype=float):
    return _filled(shape, "", dtype)


def ones(shape, dtype=float):
    return _filled(shape, "1", dtype)


def empty(shape, dtype=float):
    result = _filled(shape, "", dtype)
    # No text has such characters: whoever shows one says that nobody has set it.
    result._store[...] = 0xFFFFFFFF
    return result


def full(shape, fill_value, dtype=None):
    if dtype is not None and _width(dtype) is None:
        return np.full(shape, _numbers(_array(fill_value), np.dtype(dtype)), dtype)
    value = _array(fill_value, 0 if dtype is None else _width(dtype))
    result = _filled(shape, "", value.dtype)
    result[...] = value
    return result


def _kind_like(a, dtype):
    return _array(a).dtype if dtype is None else dtype


def zeros_like(a, dtype=None):
    return np.zeros(np.shape(a), _kind_like(a, dtype))


def ones_like(a, dtype=None):
    return np.ones(np.shape(a), _kind_like(a, dtype))


def empty_like(prototype, dtype=None):
    return np.empty(np.shape(prototype), _kind_like(prototype, dtype))


def full_like(a, fill_value, dtype=None):
    return np.full(np.shape(a), fill_value, _kind_like(a, dtype) if dtype is not None or __is_text__(a) else np.asarray(a).dtype)


def _mover(name):
    def move(a, *arguments, **named):
        if any(_is_texts(other) for other in arguments) or not _is_texts(a):
            __unsupported__(f"np.{name} of texts with such arguments")
        a = _array(a)
        return a._of(getattr(np, name)(a._places, *arguments, **named))
    return move


reshape, ravel, transpose, swapaxes, moveaxis, squeeze, expand_dims, flip, fliplr, flipud, rot90, roll, split, array_split = [
    _mover(name) for name in (
        "reshape ravel transpose swapaxes moveaxis squeeze expand_dims flip fliplr flipud rot90 roll split array_split").split()]
hsplit, vsplit, broadcast_to, tile, repeat, take, delete, copy = [
    _mover(name) for name in "hsplit vsplit broadcast_to tile repeat take delete copy".split()]


def _atleast(name):
    def move(*arrays):
        function = getattr(np, name)
        made = tuple([
            _array(a)._of(function(_array(a)._places)) if _is_texts(a) else function(a) for a in arrays])
        return made if len(made) > 1 else made[0]
    return move


atleast_1d, atleast_2d = _atleast("atleast_1d"), _atleast("atleast_2d")


def _joined(values):
    """One store for all, and the places in it of each."""
    arrays = [_array(value) for value in values]
    width = max([a._store.shape[1] for a in arrays])
    stores, places, count = [], [], 0
    for a in arrays:
        stores.append(_wide(a._store, width))
        places.append(a._places + count)
        count += len(a._store)
    return np.concatenate(stores), places


def _joiner(name):
    def join(arrays, *arguments, **named):
        store, places = _joined(arrays)
        return _fresh(store[getattr(np, name)(places, *arguments, **named)])
    return join


concatenate, stack, vstack, hstack, column_stack, dstack = [
    _joiner(name) for name in "concatenate stack vstack hstack column_stack dstack".split()]


def append(arr, values, axis=None):
    store, (a, b) = _joined([arr, values])
    return _fresh(store[np.append(a, b, axis)])


def insert(arr, obj, values, axis=None):
    store, (a, b) = _joined([arr, values])
    return _fresh(_wide(store, _array(arr)._store.shape[1])[np.insert(a, obj, b, axis)])


def where(condition, *choices):
    if _is_texts(condition):
        condition = _array(condition) != ""
    if len(choices) != 2:
        return np.where(condition, *choices)
    if any(isinstance(choice, (bool, int, float, complex)) and not isinstance(choice, np.generic) for choice in choices):
        __unsupported__("np.where between texts and numbers")
    store, places = _joined(choices)
    return _fresh(store[np.where(condition, *places)])


def sort(a, axis=-1, kind=None, order=None, *, stable=None):
    a = _array(a)
    ranks, words = _ranks(a)
    return words[np.sort(ranks, axis)] if a.ndim else a.copy()


def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
    ranks, words = _ranks(_array(a))
    if kind in (None, "quicksort") and not stable and len(words) < ranks.size > 16:
        __unsupported__("np.argsort of texts with equal ones among them, but for kind='stable'")
    return np.argsort(ranks, axis, kind="stable")


def searchsorted(a, v, side="left", sorter=None):
    a, v = _array(a), _array(v)
    store, (x, y) = _joined([a, v])
    ranks, _ = _ranks(_fresh(store))
    result = np.searchsorted(ranks[x], ranks[y], side, sorter)
    return result


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    a = _array(ar)
    if axis is not None and a.ndim != 1:
        __unsupported__("np.unique of texts along an axis")
    ranks, words = _ranks(a)
    if not (return_index or return_inverse or return_counts):
        return words
    return (words,) + tuple(np.unique(ranks, return_index, return_inverse, return_counts))[1:]


def argmax(a, axis=None):
    return _array(a).argmax(axis)


def argmin(a, axis=None):
    return _array(a).argmin(axis)


def nonzero(a):
    return _array(a).nonzero()


def argwhere(a):
    return np.argwhere(_array(a) != "")


def flatnonzero(a):
    return np.flatnonzero(_array(a) != "")


def count_nonzero(a, axis=None, *, keepdims=False):
    return np.count_nonzero(_array(a) != "", axis, keepdims=keepdims)


def shape(a):
    return _array(a).shape


def ndim(a):
    return _array(a).ndim


def size(a, axis=None):
    return np.size(_array(a)._places, axis)


def array_equal(a1, a2, equal_nan=False):
    if not (_is_texts(a1) and _is_texts(a2)):
        return np.shape(a1) == np.shape(a2) and bool((_array(a1) == a2 if _is_texts(a1) else _array(a2) == a1).all())
    a, b = _array(a1), _array(a2)
    return a.shape == b.shape and bool((a == b).all())


def _comparison(method):
    def compare(x1, x2, /):
        if not (_is_texts(x1) and _is_texts(x2)):
            __unsupported__("comparisons of texts with what is no text, by a function")
        return method(_array(x1), x2)[()]
    return compare


equal, not_equal, less, less_equal, greater, greater_equal = [
    _comparison(method) for method in (
        ndarray.__eq__, ndarray.__ne__, ndarray.__lt__, ndarray.__le__, ndarray.__gt__, ndarray.__ge__)]


def add(x1, x2, /):
    return _added(x1, x2)


def _line_of_texts(value):
    a = _array(value)
    if a.ndim != 1 or a.size == 0:
        __unsupported__("draws from texts without elements, or of more axes than one")
    return a


def _made_dtype(kind):
    return dtype(_width(kind))


# np.strings and np.char: Python's own methods, for each element


def _column(a, shape):
    if __is_text__(a):
        return __texts__(a._store[np.broadcast_to(a._places, shape)])
    return np.broadcast_to(a, shape).ravel().tolist()


def _string_function(name, method, kind):
    def call(a, *arguments, **named):
        if named or not _is_texts(a):
            __unsupported__(f"np.strings.{name} of what is no text, or with arguments by name")
        others = [other for other in arguments if other is not None]
        arrays = [_array(value) if _is_texts(value) else np.asarray(value) for value in [a, *others]]
        shape = np.broadcast_shapes(*[array.shape for array in arrays])
        if name == "replace" and any(array.ndim > 0 for array in arrays[1:]):
            __unsupported__("np.strings.replace by several texts")
        values = [method(*row) for row in zip(*[_column(array, shape) for array in arrays])]
        if kind in ("int", "bool"):
            return np.array(values, dtype=kind).reshape(shape)[()]
        result = _of_texts(values, shape, arrays[0]._store.shape[1] if kind != "fitting" else 0)
        return result[()] if kind == "strip" else result
    return call


_strings = {"add": add, "str_len": _string_function("str_len", len, "int")}
for _kind, _names in (
    ("same", "upper lower capitalize title swapcase"), ("strip", "strip lstrip rstrip"), ("int", "find rfind index rindex count"),
    ("bool", "isdigit isalpha isalnum isnumeric isdecimal isspace islower isupper istitle startswith endswith"),
    ("fitting", "replace zfill ljust rjust center"),
):
    for _name in _names.split():
        _strings[_name] = _string_function(_name, getattr(str, _name), _kind)
for _name, _method in (
    ("multiply", lambda text, count: text * count), ("mod", lambda text, values: text % values),
    ("join", lambda separator, text: separator.join(text)),
):
    _strings[_name] = _string_function(_name, _method, "fitting")


for _name, _function in (
    ("equal", equal), ("not_equal", not_equal), ("less", less), ("less_equal", less_equal), ("greater", greater),
    ("greater_equal", greater_equal),
):
    # Those of np.char know nothing of blanks at the end.
    _strings["only strings." + _name] = _function
