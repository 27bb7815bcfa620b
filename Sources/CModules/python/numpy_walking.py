# Ways to walk over arrays: nditer, ndenumerate, ndindex.

import numpy as np

_flags = ["buffered", "c_index", "copy_if_overlap", "common_dtype", "delay_bufalloc", "external_loop", "f_index",
          "grow_inner", "growinner", "multi_index", "ranged", "refs_ok", "reduce_ok", "zerosize_ok"]
_known_flags = ["multi_index", "c_index", "f_index", "refs_ok", "zerosize_ok", "copy_if_overlap", "delay_bufalloc"]
_op_flags = ["readonly", "readwrite", "writeonly", "copy", "contig", "aligned", "nbo", "no_broadcast", "arraymask"]


class ndindex:
    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        for count in shape:
            if not hasattr(count, "__index__"):
                raise TypeError("'%s' object cannot be interpreted as an integer" % __type_name__(count))
        if min(shape, default=0) < 0:
            raise ValueError("negative dimensions are not allowed")
        self._shape = tuple(shape)
        self._places = _places(self._shape, range(len(shape)))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._places)


def _places(shape, axes):
    """The places of an array, the last of these axes running fastest."""
    axes = list(axes)
    if 0 in shape:
        return
    place = [0] * len(shape)
    while True:
        yield tuple(place)
        for axis in reversed(axes):
            place[axis] += 1
            if place[axis] < shape[axis]:
                break
            place[axis] = 0
        else:
            return


class ndenumerate:
    def __init__(self, arr):
        self._array = np.asarray(arr)
        self._places = _places(self._array.shape, range(self._array.ndim))

    def __iter__(self):
        return self

    def __next__(self):
        place = next(self._places)
        return place, self._array[place]


def _axes_in_memory(array):
    """The axes by the length of their steps, as they lie in memory; those of one element stay where they are."""
    if any(step < 0 for step in array.strides):
        __unsupported__("np.nditer of an array that runs backwards")
    if any(step == 0 and extent > 1 for step, extent in zip(array.strides, array.shape)):
        return list(range(array.ndim))
    axes = [axis for axis in range(array.ndim) if array.shape[axis] > 1]
    ordered = iter(sorted(axes, key=lambda axis: -array.strides[axis]))
    return [next(ordered) if array.shape[axis] > 1 else axis for axis in range(array.ndim)]


class nditer:
    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None,
                 itershape=None, buffersize=0):
        flags = [] if flags is None else list(flags)
        for flag in flags:
            if flag not in _flags:
                raise ValueError(f'Unexpected iterator global flag "{flag}"')
            if flag not in _known_flags:
                __unsupported__(f"np.nditer with the flag {flag!r}")
        if op_dtypes is not None or op_axes is not None or itershape is not None:
            __unsupported__("np.nditer with op_dtypes, op_axes or itershape")
        several = isinstance(op, (list, tuple)) and any(isinstance(o, np.ndarray) for o in op)
        if isinstance(op, (list, tuple)) and not several and any(o is None for o in op):
            __unsupported__("np.nditer that makes its result")
        given = list(op) if several else [op]
        if any(o is None for o in given):
            __unsupported__("np.nditer that makes its result")
        arrays = [np.asarray(o) for o in given]
        wishes = [["readonly"]] * len(arrays) if op_flags is None else list(op_flags)
        if wishes and isinstance(wishes[0], str):
            wishes = [wishes] * len(arrays)
        if len(wishes) != len(arrays):
            raise ValueError("op_flags must be a tuple or array of per-op flag-tuples")
        for wish in wishes:
            for flag in wish:
                if flag not in _op_flags:
                    raise ValueError(f'Unexpected per-op iterator flag "{flag}"')
        shape = np.broadcast_shapes(*[a.shape for a in arrays])
        views = []
        for array, wish in zip(arrays, wishes):
            if "readwrite" in wish or "writeonly" in wish:
                if array.shape != shape:
                    __unsupported__("np.nditer that writes to what is broadcast")
                views.append(array)
            else:
                views.append(np.broadcast_to(array, shape))
        if 0 in shape and "zerosize_ok" not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        self._shape, self.nop = shape, len(views)
        self.operands = tuple(arrays)
        self.itersize = 1
        for extent in shape:
            self.itersize *= extent
        axes = list(range(len(shape)))
        if order == "F":
            axes.reverse()
        elif order in ("K", "A"):
            orders = [_axes_in_memory(a) for a in arrays if a.shape == shape]
            if any(o != orders[0] for o in orders):
                __unsupported__("np.nditer over arrays that lie in memory each in its own way")
            axes = orders[0] if orders else axes
            if order == "A" and axes != list(range(len(shape))) and axes != list(range(len(shape)))[::-1]:
                axes = list(range(len(shape)))
        elif order != "C":
            raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")
        self._views, self._axes, self._flags = views, axes, flags
        self.has_multi_index = "multi_index" in flags
        self.has_index = "c_index" in flags or "f_index" in flags
        self.reset()

    def reset(self):
        self._places = _places(self._shape, self._axes)
        self.iterindex = 0
        self._place = next(self._places, None)
        self._begun = False

    @property
    def shape(self):
        if not self.has_multi_index:
            __unsupported__("np.nditer's shape without the flag 'multi_index' (NumPy joins axes)")
        return self._shape

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def finished(self):
        return self._place is None

    @property
    def multi_index(self):
        if not self.has_multi_index:
            raise ValueError("Iterator is not tracking a multi-index")
        if self._place is None:
            raise ValueError("Iterator is past the end")
        return self._place

    @property
    def index(self):
        if not self.has_index:
            raise ValueError("Iterator does not have an index")
        if self._place is None:
            raise ValueError("Iterator is past the end")
        axes = range(len(self._shape)) if "c_index" in self._flags else range(len(self._shape) - 1, -1, -1)
        number = 0
        for axis in axes:
            number = number * self._shape[axis] + self._place[axis]
        return number

    def iternext(self):
        self._place = next(self._places, None)
        self.iterindex += 1
        return self._place is not None

    def _elements(self):
        if self._place is None:
            raise ValueError("Iterator is past the end")
        return tuple(view[self._place + (...,)] for view in self._views)

    @property
    def value(self):
        found = self._elements()
        return found[0] if self.nop == 1 else found

    def __len__(self):
        return self.nop

    def __getitem__(self, index):
        return self._elements()[index]

    def __setitem__(self, index, value):
        self._elements()[index][...] = value

    def __iter__(self):
        return self

    def __next__(self):
        if self._begun:
            self.iternext()
        self._begun = True
        if self._place is None:
            raise StopIteration
        return self.value

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        pass


def _too_many(count):
    raise IndexError("too many indices for flat iterator: flat iterator is 1-dimensional, but %d were indexed" % count)


class flatiter:
    """What `array.flat` gives: the elements one after another, whatever the shape."""

    def __init__(self, array):
        self._array = array
        self._next = 0

    @property
    def base(self):
        return self._array

    @property
    def index(self):
        return self._next

    @property
    def coords(self):
        return self._place(self._next)

    def _place(self, index):
        return tuple(int(i) for i in np.unravel_index(index, self._array.shape))

    def __iter__(self):
        return self

    def __next__(self):
        if self._next >= self._array.size:
            raise StopIteration
        self._next += 1
        return self._array[self._place(self._next - 1)]

    def __len__(self):
        return self._array.size

    def _key(self, key):
        if isinstance(key, tuple):
            if len(key) == 0:
                return ...
            if len(key) != 1:
                _too_many(len(key))
            key = key[0]
        if isinstance(key, str):
            raise IndexError(
                "only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid indices")
        if isinstance(key, (int, np.integer)) and not isinstance(key, bool):
            size = self._array.size
            if not -size <= key < size:
                raise IndexError("index %d is out of bounds for size %d" % (key, size))
        elif not isinstance(key, (slice, list, np.ndarray)) and key is not ...:
            __unsupported__("an index of a flat array of type '%s'" % __type_name__(key))
        elif isinstance(key, (list, np.ndarray)) and np.size(key) > 0:
            given = np.asarray(key)
            if given.dtype == bool and isinstance(key, list):
                raise IndexError(
                    "boolean indices for iterators are not supported because of previous behavior that was confusing "
                    "(valid boolean indices are expected to work in the future)")
            if given.dtype == bool and given.ndim > 1:
                _too_many(given.ndim)
            if given.dtype == bool and given.shape != (self._array.size,):
                raise IndexError(
                    "boolean index did not match indexed flat iterator along axis 0; size of axis is %d but size of "
                    "corresponding boolean axis is %d" % (self._array.size, given.size))
            if given.dtype.kind not in "iub":
                __unsupported__("an index of a flat array of %s" % given.dtype)
        return key

    def __getitem__(self, key):
        key = self._key(key)
        if isinstance(key, (int, np.integer)):
            return self._array[self._place(key % self._array.size)]
        return self._array.flatten()[key].copy()

    def __setitem__(self, key, value):
        if isinstance(key, tuple) and len(key) == 0:
            raise IndexError("Assigning to a flat iterator with a 0-D index is not supported")
        key = self._key(key)
        array = self._array
        if isinstance(key, (int, np.integer)):
            if np.ndim(value) > 0:
                __unsupported__("several values for one element of a flat array")
            array[self._place(key % array.size)] = value
            return
        places = np.ravel(np.arange(array.size)[key])
        values = np.ravel(np.asarray(value))
        if values.size == 0:
            __unsupported__("no values for the elements of a flat array")
        if places.size > 0:
            array[np.unravel_index(places, array.shape)] = values[np.arange(places.size) % values.size]

    def copy(self):
        return self._array.flatten()

    def __array__(self, dtype=None, copy=None):
        return self._array.flatten() if dtype is None else self._array.flatten().astype(dtype)

    def __eq__(self, other):
        return self._array.flatten() == other

    def __ne__(self, other):
        return self._array.flatten() != other

    def __lt__(self, other):
        return self._array.flatten() < other

    def __le__(self, other):
        return self._array.flatten() <= other

    def __gt__(self, other):
        return self._array.flatten() > other

    def __ge__(self, other):
        return self._array.flatten() >= other
