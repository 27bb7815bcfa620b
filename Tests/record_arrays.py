#!/usr/bin/env python3
"""Records what real NumPy computes, for Tests/ArraysTests: inputs and the exact bits of the results.

    python3 Tests/record_arrays.py            writes Tests/Data/arrays/{arithmetic,reductions,products,creation}.json
    python3 Tests/record_arrays.py --check    compares them with what NumPy gives now

Inputs are arrays with strides of their own (transposed, sliced, reversed, broadcast), since NumPy's order of addition and the
layout of its results depend on them. Numbers are stored as base64 of little-endian 64-bit words, one byte for a bool; large
inputs are not stored but made from a seed by `generated`, here and in the tests.
"""

import base64
import json
import sys
import warnings
from pathlib import Path

import numpy as np

warnings.simplefilter("ignore")
DATA = Path(__file__).parent / "Data" / "arrays"


def encode(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def elements_strides(array):
    return [s // array.itemsize for s in array.strides]


def generated(seed, count):
    """SplitMix64, and from each word a fraction around 0 times a power of two: exact, so any language gets the same bits."""
    index = np.arange(1, count + 1, dtype=np.uint64)
    word = np.uint64(seed) + index * np.uint64(0x9E3779B97F4A7C15)
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    word ^= word >> np.uint64(31)
    return ((word >> np.uint64(11)) * 2.0**-53 - 0.5) * 2.0 ** (word & np.uint64(7)).astype(float)


class Maker:
    """Random arrays, together with how to build them from a flat buffer."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def values(self, count, dtype, kind):
        rng = self.rng
        if dtype == "bool":
            return rng.integers(0, 2, count).astype(bool)
        if dtype == "int64":
            if kind == "exponent":
                return rng.integers(0, 8, count)
            if kind == "wide":
                return rng.integers(-(2**40), 2**40, count)
            return rng.integers(-9, 10, count)
        if kind == "unit":
            return rng.uniform(-1, 1, count)
        if kind == "positive":
            return np.exp(rng.normal(size=count) * 2)
        if kind == "large":
            return rng.normal(size=count) * 10.0 ** rng.integers(-3, 4, count)
        if kind == "special":
            pool = np.array([0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.5, 3.0, np.inf, -np.inf, np.nan, 1e300, -1e-300, 7.0])
            return rng.choice(pool, count)
        return rng.normal(size=count) * 3

    def array(self, shape, dtype="float64", kind="normal", layout=None):
        """Returns the array and its description."""
        rng = self.rng
        shape = tuple(int(n) for n in shape)
        layout = layout or rng.choice(["C", "C", "C", "permuted", "sliced", "reversed"])
        rank = len(shape)
        if rank == 0 or 0 in shape:
            layout = "C"
        order = list(range(rank))
        if layout == "permuted":
            order = [int(i) for i in rng.permutation(rank)]
        padded = [shape[axis] * 2 + 1 if layout == "sliced" and rng.random() < 0.6 else shape[axis] for axis in order]
        count = int(np.prod(padded)) if rank else 1
        if dtype == "float64" and count > 60:
            seed = int(rng.integers(0, 2**32))
            buffer, stored = generated(seed, count), {"g": seed, "n": count}
        else:
            buffer = self.values(count, dtype, kind)
            stored = {"d": encode(buffer)}
        base = buffer.reshape(padded)
        cut = []
        for place, axis in enumerate(order):
            step = 2 if padded[place] != shape[axis] else 1
            if layout == "reversed" and rng.random() < 0.5:
                cut.append(slice(None, None, -1))
            else:
                cut.append(slice(0, shape[axis] * step, step) if step == 2 else slice(None))
        view = base[tuple(cut)].transpose([order.index(i) for i in range(rank)]) if rank else base.reshape(())
        assert view.shape == shape
        offset = (view.__array_interface__["data"][0] - buffer.__array_interface__["data"][0]) // buffer.itemsize
        return view, {
            "t": dtype,
            **stored,
            "o": int(offset),
            "s": list(shape),
            "st": elements_strides(view),
        }


def result(value):
    """An array's or scalar's description; for errors what the last line of a traceback says."""
    if isinstance(value, Exception):
        kind = type(value)
        module = "" if kind.__module__ == "builtins" else kind.__module__ + "."
        return {"e": module + kind.__qualname__, "m": str(value)}
    if not isinstance(value, (np.ndarray, np.generic)):
        value = np.asarray(value)[()]
    if value.dtype.name not in ("float64", "int64", "bool"):
        return None
    described = {"t": value.dtype.name, "d": encode(value), "s": list(value.shape)}
    if isinstance(value, np.ndarray):
        described["st"] = elements_strides(value)
    return described


def attempt(function):
    try:
        return function()
    except Exception as error:
        return error


def scalar(value):
    return {"t": np.asarray(value).dtype.name, "d": encode(np.asarray(value)), "scalar": True}


BINARY = (
    "add subtract multiply divide floor_divide remainder power maximum minimum fmax fmin fmod arctan2 hypot copysign "
    "equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor "
    "bitwise_and bitwise_or bitwise_xor left_shift right_shift"
).split()
UNARY = (
    "negative positive absolute sign square reciprocal exp expm1 exp2 log log2 log10 log1p sqrt cbrt "
    "sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh "
    "floor ceil rint trunc deg2rad rad2deg isnan isinf isfinite signbit invert logical_not"
).split()
TYPES = ["float64", "int64", "bool"]


def broadcast_pair(rng):
    """Two shapes, mostly ones that fit together."""
    rank = int(rng.integers(0, 4))
    full = [int(n) for n in rng.integers(1, 6, rank)]

    def cut():
        shape = [1 if rng.random() < 0.3 else n for n in full]
        return shape[int(rng.integers(0, rank + 1)) if rng.random() < 0.3 else 0 :]

    a, b = (full, full) if rng.random() < 0.4 else (cut(), cut())
    if rng.random() < 0.04 and b:
        b = list(b)
        b[-1] += 1
    return a, b


def wraps(name, a, b, value):
    """Whether an integer result is not the exact one: ours is an error there."""
    if isinstance(value, Exception) or np.asarray(value).dtype != np.int64:
        return False
    if name in ("maximum", "minimum", "fmax", "fmin", "remainder", "fmod", "bitwise_and", "bitwise_or", "bitwise_xor"):
        return False
    exact = {
        "add": lambda x, y: x + y,
        "subtract": lambda x, y: x - y,
        "multiply": lambda x, y: x * y,
        "floor_divide": lambda x, y: x // y if y else 0,
        "power": lambda x, y: x**y,
        "left_shift": lambda x, y: x << y,
        "right_shift": lambda x, y: x >> y,
    }[name]
    x, y = np.broadcast_arrays(np.asarray(a), np.asarray(b))
    return any(exact(int(p), int(q)) != int(r) for p, q, r in zip(x.flat, y.flat, np.asarray(value).flat))


def arithmetic():
    maker = Maker(1)
    rng = maker.rng
    cases = []
    for name in BINARY:
        function = getattr(np, name)
        done = 0
        while done < 70:
            types = [str(rng.choice(TYPES, p=[0.6, 0.3, 0.1])) for _ in range(2)]
            kind = str(rng.choice(["normal", "special", "large", "positive"]))
            kinds = [kind if t == "float64" else "small" for t in types]
            if name in ("power", "left_shift", "right_shift"):
                kinds[1] = "exponent" if rng.random() < 0.9 else kinds[1]
                if name != "power" and kinds[1] != "exponent":
                    continue
            if name == "power" and types[1] == "float64" and rng.random() < 0.3:
                kinds[1] = "special"
            shapes = broadcast_pair(rng)
            operands, described = [], []
            for t, k, s in zip(types, kinds, shapes):
                array, description = maker.array(s, t, k)
                if rng.random() < 0.2:
                    array = np.asarray(array).reshape(-1)[0]
                    description = scalar(array)
                operands.append(array)
                described.append(description)
            value = attempt(lambda: function(*operands))
            recorded = result(value)
            if recorded is None or wraps(name, *operands, value):
                continue
            cases.append({"f": name, "a": described[0], "b": described[1], "r": recorded})
            done += 1
    for name in UNARY:
        function = getattr(np, name)
        done = 0
        while done < 25:
            dtype = str(rng.choice(TYPES, p=[0.75, 0.15, 0.1]))
            kind = str(rng.choice(["normal", "special", "large", "positive", "unit"])) if dtype == "float64" else "small"
            shape = rng.integers(1, 6, int(rng.integers(0, 4)))
            array, description = maker.array(shape, dtype, kind)
            if rng.random() < 0.2:
                array = np.asarray(array).reshape(-1)[0]
                description = scalar(array)
            value = attempt(lambda: function(array))
            recorded = result(value)
            if recorded is None or (name == "reciprocal" and dtype == "int64" and (np.asarray(array) == 0).any()):
                continue
            cases.append({"f": name, "a": description, "r": recorded})
            done += 1
    for name in BINARY[:7] + ["bitwise_and", "bitwise_or", "maximum"]:
        # In place, also into views and from views of the same array.
        done = 0
        while done < 40:
            types = [str(rng.choice(TYPES, p=[0.7, 0.2, 0.1])) for _ in range(2)]
            shapes = broadcast_pair(rng)
            target, description = maker.array(shapes[0], types[0], "positive" if types[0] == "float64" else "exponent")
            before = dict(description)
            if rng.random() < 0.2 and target.ndim > 0:
                other, kind = target[::-1], "reversed"
                described = {"same": "reversed"}
            elif rng.random() < 0.2:
                other, described = target, {"same": "itself"}
            else:
                other, described = maker.array(shapes[1], types[1], "positive" if types[1] == "float64" else "exponent")
                if rng.random() < 0.3:
                    other = np.asarray(other).reshape(-1)[0]
                    described = scalar(other)
            copy, second = target.copy(), np.copy(other)
            function = getattr(np, name)
            value = attempt(lambda: function(target, other, out=target))
            recorded = result(value)
            if recorded is None or wraps(name, copy, second, value):
                continue
            if isinstance(value, Exception) and "int8" in str(value) and types != ["bool", "bool"]:
                continue
            cases.append({"f": name, "in": True, "a": before, "b": described, "r": recorded})
            done += 1
    return cases


def reductions():
    maker = Maker(2)
    rng = maker.rng
    cases = []

    def case(name, shape, dtype="float64", kind="normal", layout=None, axis=False):
        array, description = maker.array(shape, dtype, kind, layout)
        axes = None
        if axis is not False:
            axes = axis
        elif array.ndim and rng.random() < 0.75:
            count = int(rng.integers(1, array.ndim + 1)) if not name.startswith("arg") and "cum" not in name else 1
            axes = [int(n) for n in rng.permutation(array.ndim)[:count]]
            axes = [n - array.ndim if rng.random() < 0.3 else n for n in axes]
            if rng.random() < 0.03:
                axes[0] = array.ndim + 1
            if rng.random() < 0.02 and not name.startswith("arg") and "cum" not in name:
                axes = axes + axes[:1]
        keep = bool(rng.random() < 0.3) and "cum" not in name
        ddof = int(rng.random() < 0.3)
        options = {} if "cum" in name else {"keepdims": keep}
        if name in ("var", "std"):
            options["ddof"] = ddof
        if axes is not None:
            options["axis"] = tuple(axes) if len(axes) != 1 else axes[0]
        value = attempt(lambda: getattr(np, name)(array, **options))
        recorded = result(value)
        if recorded is None:
            return
        cases.append({"f": name, "a": description, "x": axes, "k": keep, "dd": ddof, "r": recorded})

    names = "sum prod mean min max any all argmax argmin std var cumsum cumprod ptp median".split()
    for name in names:
        for _ in range(60):
            dtype = str(rng.choice(TYPES, p=[0.8, 0.1, 0.1]))
            kind = str(rng.choice(["normal", "large", "positive"], p=[0.5, 0.3, 0.2])) if dtype == "float64" else "small"
            shape = rng.integers(0 if rng.random() < 0.05 else 1, 7, int(rng.integers(0, 5)))
            if "prod" in name and dtype == "int64":
                shape = shape[:1]
            case(name, shape, dtype, kind)
    for name in ["min", "max", "argmax", "argmin", "median", "any", "all", "sum"]:
        for _ in range(8):
            case(name, rng.integers(1, 5, 2), kind="special")
    # Sums of every length class, in every layout: the order of addition shows in the last digit.
    for length in list(range(0, 20)) + [31, 64, 100, 127, 128, 129, 130, 136, 200, 255, 256, 257, 300, 1000, 1031]:
        case("sum", (length,), kind="large", layout="C")
        case("sum", (length,), kind="large", layout="sliced")
        case("mean", (length,), kind="large", layout="reversed")
        case("std", (length,), kind="large", layout="C")
    for shape in [(3, 150), (150, 3), (20, 30), (5, 6, 7), (2, 40, 9), (9, 2, 40), (3, 4, 5, 6), (1, 130), (130, 1)]:
        for layout in ["C", "permuted", "sliced", "reversed"]:
            for axes in [None] + [[n] for n in range(len(shape))] + [[0, len(shape) - 1], [len(shape) - 2, len(shape) - 1]]:
                if axes and len(set(axes)) == len(axes):
                    case("sum", shape, kind="large", layout=layout, axis=axes)
                    case("var", shape, kind="large", layout=layout, axis=axes)
    return cases


def products():
    maker = Maker(3)
    rng = maker.rng
    cases = []
    for name in ["dot", "matmul"]:
        for index in range(260):
            dtype = [str(rng.choice(TYPES, p=[0.8, 0.15, 0.05])) for _ in range(2)]
            n, k, m = (int(v) for v in rng.integers(1, 9 if index % 5 else 30, 3))
            shapes = [[(n, k), (k,)][int(rng.random() < 0.15)], [(k, m), (k,)][int(rng.random() < 0.15)]]
            if rng.random() < 0.06:
                shapes[1] = (k + 1,) + shapes[1][1:]
            if rng.random() < 0.04:
                shapes[int(rng.integers(0, 2))] = ()
            operands, described = zip(*(maker.array(s, t, "normal" if t == "float64" else "small") for s, t in zip(shapes, dtype)))
            value = attempt(lambda: getattr(np, name)(*operands))
            recorded = result(value)
            cases.append({"f": name, "a": described[0], "b": described[1], "r": recorded})
        for shapes in [((5, 300), (300, 6)), ((3, 600), (600, 4)), ((2, 2100), (2100,)), ((2100,), (2100, 3)), ((999,), (999,))]:
            # Long sums, which BLAS takes in pieces.
            (first, a), (second, b) = (maker.array(shape, layout="C") for shape in shapes)
            value = attempt(lambda: getattr(np, name)(first, second))
            cases.append({"f": name, "a": a, "b": b, "r": result(value)})
        for _ in range(60):
            # A matrix times its own transpose, of which NumPy computes one half only.
            n, k = (int(v) for v in rng.integers(2, 14, 2))
            matrix, description = maker.array((n, k))
            value = attempt(lambda: getattr(np, name)(matrix, matrix.T))
            cases.append({"f": name, "a": description, "b": {"same": "transposed"}, "r": result(value)})
    return cases


def creation():
    cases = []

    def case(name, *arguments, **options):
        value = attempt(lambda: getattr(np, name)(*arguments, **options))
        numbers = [a if not isinstance(a, float) else {"f": a.hex()} for a in arguments]
        cases.append({"f": name, "p": numbers, "w": options, "r": result(value)})

    for bounds in [(5,), (0,), (-3,), (2, 9), (9, 2), (2, 9, 3), (9, 2, -2), (0, 1, 0.1), (1, 2, 0.3), (0.0, 5.0, 1.0),
                   (0.5, 3.5), (10, 0, -2.5), (0, 1, 1 / 3), (1.0, 1.3, 0.1), (0.1, 0.4, 0.1), (3, 3, 1), (3, 1, 0.5),
                   (-1, 1, 0.25), (0, 10, 0.7), (100, 0, -7), (5.5,), (0, 2**40, 2**39), (1, 5, 0), (1.0, 5.0, 0.0),
                   (0, 1e30), (0, float("nan"), 1.0), (10**13,)]:
        case("arange", *bounds)
    rng = np.random.default_rng(4)
    for _ in range(120):
        a, b = (float(v) for v in rng.normal(size=2) * 10)
        case("linspace", a, b, int(rng.integers(0, 30)), endpoint=bool(rng.random() < 0.7))
        case("arange", a, b, float(rng.normal()))
    for arguments in [(0, 1), (0, 1, 5), (0, 10, 11), (-1, 1, 1), (2.0, 2.0, 4), (0, 1, 0), (5, 1, 9), (0, 1, -1), (3, 3, 1)]:
        case("linspace", *arguments)
        case("linspace", *arguments, endpoint=False)
    for arguments in [(0, 3, 4), (0, 2), (1.5, -2.0, 7)]:
        case("logspace", *arguments)
    for arguments in [(3,), (2, 4), (4, 2, 1), (3, 3, -1), (3, 5, 9), (0,), (-2,)]:
        case("eye", *arguments)
    for shape in [(3,), (2, 3), (), (0, 4), (-1,), (10**10,), (10**5, 10**5), (10**12, 10**12), (2, -3)]:
        case("zeros", shape)
        case("ones", shape)
    return cases


def main():
    check = "--check" in sys.argv[1:]
    stale = []
    for name, make in [("arithmetic", arithmetic), ("reductions", reductions), ("products", products), ("creation", creation)]:
        cases = make()
        lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
        text = f'{{"numpy":"{np.__version__}","cases":[\n{lines}\n]}}\n'
        path = DATA / f"{name}.json"
        if check:
            if not path.exists() or path.read_text() != text:
                stale.append(path.name)
        else:
            path.write_text(text)
            print(f"{path.name}: {len(cases)} cases, {len(text)} bytes")
    if stale:
        sys.exit("other results from NumPy " + np.__version__ + ": " + ", ".join(stale))


main()
