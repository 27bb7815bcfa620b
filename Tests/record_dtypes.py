#!/usr/bin/env python3
"""Records what real NumPy makes of every element type, for Tests/PythonCellsTests/DTypeTests.swift.

    python3 Tests/record_dtypes.py            writes Tests/Data/dtypes/*.json, one file for each kind of question
    python3 Tests/record_dtypes.py --check    compares them with what NumPy gives now

A case is an expression (`x`, after the statements `s` where it needs some) and the repr of its value (`r`), or the error as the last
line of a traceback has it (`e`). Nothing is left out: what our engine refuses stands by name in refused.json, which the Swift test
writes (LESSONGEN_RECORD=1) and holds us to.
"""

import itertools
import json
import random
import sys
import warnings
from pathlib import Path

import numpy as np

warnings.simplefilter("ignore")
FOLDER = Path(__file__).parent / "Data" / "dtypes"
R = random.Random(2026)

TYPES = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64".split()
SMALL = [t for t in TYPES if t not in ("bool", "int64", "float64")]
INTEGERS = [t for t in TYPES if "int" in t]

UNARY = (
    "negative positive absolute sign square reciprocal sqrt cbrt exp expm1 exp2 log log2 log10 log1p sin cos tan arcsin arccos "
    "arctan sinh cosh tanh arcsinh arccosh arctanh floor ceil rint trunc deg2rad rad2deg isnan isinf isfinite signbit invert "
    "logical_not fabs"
).split()
BINARY = (
    "add subtract multiply divide floor_divide remainder power maximum minimum fmax fmin fmod arctan2 hypot copysign logaddexp "
    "equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor bitwise_and bitwise_or bitwise_xor "
    "left_shift right_shift"
).split()
OPERATORS = "+ - * / // % ** == != < <= > >= & | ^ << >>".split()


def elements(dtype):
    """Small, large and odd numbers of a type."""
    if dtype == "bool":
        return "[True, False, True, True, False, False]"
    if dtype.startswith("int"):
        top = np.iinfo(dtype).max
        return f"[0, 1, -2, 3, {top}, {-top} - 1]"
    if dtype.startswith("uint"):
        top = np.iinfo(dtype).max
        return f"[0, 1, 2, 3, {top}, {top // 3}]"
    return "[0.5, -1.25, 3.0, 0.1, 7.7, -0.0]"


def array(dtype, values=None):
    if dtype == "uint64" and values is None:
        # Its largest number is no int64.
        return "np.array([0, 1, 2, 3, -1, 6148914691236517205]).astype('uint64')"
    return f"np.array({values or elements(dtype)}, '{dtype}')"


def few(dtype):
    """Numbers that most functions like."""
    if dtype == "bool":
        return "[True, False, True]"
    if "int" in dtype:
        return "[1, 2, 5]"
    return "[0.25, 0.5, 0.9]"


def unary():
    for name, dtype in itertools.product(UNARY, TYPES):
        yield f"np.{name}({array(dtype)})"
        yield f"np.{name}({array(dtype, few(dtype))})"
        if name in ("sqrt", "sin", "absolute", "floor", "square", "isnan"):
            yield f"np.{name}(np.{dtype}(1))"


def binary():
    for name in BINARY:
        for dtype in TYPES:
            yield f"np.{name}({array(dtype)}, {array(dtype, few(dtype))}[[0, 1, 2, 0, 1, 2]])"
            if "shift" not in name and name != "power":
                yield f"np.{name}({array(dtype)}, {array(dtype)}[::-1])"
        for one, other in itertools.permutations(TYPES, 2):
            if R.random() < 0.25:
                yield f"np.{name}({array(one, few(one))}, {array(other, few(other))})"


def python_numbers():
    numbers = ["2", "300", "-1", "2.5", "True", "0", "70000", "3.0", "1e10"]
    for operator, dtype in itertools.product(OPERATORS, TYPES):
        for number in R.sample(numbers, 3):
            yield f"{array(dtype, few(dtype))} {operator} {number}"
        for number in R.sample(numbers, 2):
            yield f"{number} {operator} {array(dtype, few(dtype))}"
        yield f"np.{dtype}(3) {operator} {R.choice(numbers)}"
        yield f"{R.choice(numbers)} {operator} np.{dtype}(2)"


def scalars():
    for operator in OPERATORS:
        for one, other in itertools.product(TYPES, TYPES):
            if one == other or R.random() < 0.12:
                yield f"np.{one}({R.choice('1 2 3 5 7'.split())}) {operator} np.{other}({R.choice('1 2 3'.split())})"
    for dtype in TYPES:
        one = f"np.{dtype}(3)"
        for form in (
            "int({})|float({})|bool({})|str({})|repr({})|abs({})|-{}|+{}|~{}|hash({})|round({})|round({}, 1)|f'{{{}}}'|f'{{{}:.3f}}'|"
            "f'{{{}:>8}}'|'%s' % {}|'%d' % {}|'%.2f' % {}|[{}]|({},)|{{{}: 1}}[3]|{}.dtype|{}.itemsize|{}.nbytes|{}.shape|{}.ndim|"
            "{}.item()|{}.tolist()|{}.astype('i4')|{}.sum()|{}.real|{}.T|type({})|isinstance({}, np.integer)|isinstance({}, int)|"
            "isinstance({}, np.floating)|isinstance({}, np.unsignedinteger)|isinstance({}, np.number)|isinstance({}, float)|"
            "{} in [1, 2, 3]|[0, 1, 2, 3, 4][{}]|list(range({}))|divmod({}, 2)|divmod(7, {})|pow({}, 2)|{} == 3|{} == '3'|{} != None|"
            "{} is None|max({}, 2)|min({}, 2.5)|sum([{}, {}])|sorted([{}, 1])|not {}|{} and 5|[1, 2] * {}|np.isscalar({})|"
            "np.array({})|np.array([{}, {}])|np.array([{}, 1])|np.array([{}, 1.5])|np.size({})|np.ndim({})|'abc'[{} - {}]|"
            "'%x' % {}|bin({})|hex({})|complex({})|math.sqrt({})|math.floor({})|chr({})|{}.bit_count()|{}.is_integer()"
        ).split("|"):
            yield {"s": "import math", "x": form.replace("{{", "\0").replace("}}", "\1").replace("{}", one).replace("\0", "{").replace("\1", "}")}
        for value in "0 1 -1 127 128 255 256 65535 65536 3.7 -3.7 1e10 300.5 True '5' '1.5' np.int64(300) np.float64(2.9) np.float32(0.1)".split():
            yield f"np.{dtype}({value})"


def conversions():
    for one, other in itertools.product(TYPES, TYPES):
        yield f"{array(one)}.astype('{other}')"
        yield f"np.array({few(one)}, dtype=np.{other})"
        yield f"np.full(2, np.{one}(1), dtype='{other}')"
        yield {"s": f"a = np.zeros(3, '{one}'); a[:] = {array(other)}[:3]; a[1] = np.{other}(1)", "x": "a"}
    for dtype in TYPES:
        for value in "300 -1 2.7 True np.int64(300) [1,2,3] 1e300 None 'x' (1,2) np.array([1,2,3])".split():
            yield {"s": f"a = np.zeros(3, '{dtype}'); a[...] = {value}", "x": "a"}
            yield {"s": f"a = np.zeros(3, '{dtype}'); a[0] = {value}", "x": "a"}
            yield f"np.array([{value}], '{dtype}')"
        for form in (
            "np.zeros(2, {})|np.ones((2, 2), {})|np.eye(2, dtype={})|np.arange(4, dtype={})|np.arange(1, 7, 2, dtype={})|"
            "np.arange(0, 1, 0.25, dtype={})|np.linspace(0, 4, 5, dtype={})|np.linspace(0, 5, 4, dtype={})|np.full(2, 7, {})|"
            "np.zeros_like([1.5], {})|np.ones_like([1], dtype={})|np.full_like([1, 2], 5, dtype={})|np.array([[1, 0], [1, 1]], {})|"
            "np.asarray([1, 2], {})|np.identity(2, {})|np.tri(3, dtype={})|np.empty(0, {})|np.array([], {})|np.zeros((0, 3), {})"
        ).split("|"):
            yield form.replace("{}", f"'{dtype}'")
            if R.random() < 0.4:
                yield form.replace("{}", f"np.{dtype}")


def reductions():
    names = "sum prod mean std var max min any all argmax argmin ptp median cumsum cumprod count_nonzero".split()
    for name, dtype in itertools.product(names, TYPES):
        yield f"np.{name}({array(dtype)})"
        yield f"np.{name}({array(dtype, few(dtype))})"
        yield f"np.{name}({array(dtype)}.reshape(2, 3), axis=0)"
        yield f"np.{name}({array(dtype)}.reshape(2, 3), axis=1)"
        if name not in ("count_nonzero", "median"):
            yield f"{array(dtype)}.{name}()"
    for name, dtype, size in itertools.product(("sum", "mean", "std", "max", "cumsum", "prod"), ("float16", "float32"), (5, 9, 40, 200, 1000, 3000)):
        yield {"s": f"x = (np.arange({size}) % 37 / 37 + 0.7).astype('{dtype}')", "x": f"np.{name}(x){'[-1]' if name == 'cumsum' else ''}"}
        yield {"s": f"x = (np.arange({size * 2}) % 41 / 41).astype('{dtype}').reshape(2, -1)", "x": f"np.{name}(x, axis=0)[:4]"}
        yield {"s": f"x = (np.arange({size * 2}) % 41 / 41).astype('{dtype}').reshape(-1, 2)", "x": f"np.{name}(x, axis=0)[:4]"}
        yield {"s": f"x = (np.arange({size * 2}) % 41 / 41).astype('{dtype}').reshape(2, -1)", "x": f"np.{name}(x, axis=1)[:4]"}
    for dtype, to in itertools.product(TYPES, TYPES):
        for name in ("sum", "prod", "mean", "cumsum"):
            if R.random() < 0.5:
                yield f"np.{name}({array(dtype, few(dtype))}, dtype='{to}')"


def moving():
    for dtype in TYPES:
        a = array(dtype)
        for form in (
            "{}[::2]|{}[[0, 2]]|{}[{} > 0]|{}.reshape(2, 3)|{}.reshape(2, 3).T|np.sort({})|np.argsort({}[:2])|np.unique({})|np.flip({})|"
            "np.roll({}, 1)|np.repeat({}[:2], 2)|np.tile({}[:2], 2)|np.concatenate([{}, {}])|np.stack([{}, {}])|np.where({} > 0, {}, 0)|"
            "np.where({} > 0, {}, 0.5)|np.clip({}, 0, 1)|np.diff({})|np.outer({}[:2], {}[:2])|np.trace({}.reshape(2, 3))|"
            "np.tril({}.reshape(2, 3))|np.diag({}[:2])|{}.tolist()|{}.item(1)|{}.copy()|{}.flatten()|np.round({}, 1)|np.isclose({}, {})|"
            "np.array_equal({}, {})|np.searchsorted(np.sort({}), 1)|np.append({}, 1)|np.insert({}, 0, 1)|np.delete({}, 0)|{}.nbytes|"
            "{}.itemsize|{}.dtype|{}.strides|list({})|[x for x in {}]|{}.max()|np.nonzero({})|np.argwhere({})|np.take({}, [1, 2])|"
            "np.pad({}, 1)|np.interp(1, {}[:1], {}[:1])|np.cross({}[:3], {}[:3])|np.kron({}[:2], {}[:2])|np.vstack([{}, {}])|"
            "np.concatenate([{}, [1]])|np.concatenate([{}, [1.5]])|np.bincount({}[:2])|np.histogram({}[:3])|np.percentile({}[:3], 50)|"
            "np.quantile({}[:3], 0.25)|np.nanmax({}[:3])|np.nansum({}[:3])|np.convolve({}[:3], {}[:2])|np.dot({}[:3], {}[:3])|{}[:3] @ {}[:3]|"
            "{}.reshape(2, 3) @ {}.reshape(3, 2)|np.inner({}[:3], {}[:3])|np.matmul({}.reshape(2, 3), {}[:3])|np.einsum('i,i', {}[:3], {}[:3])|"
            "np.cov({}[:3])|np.corrcoef({}[:3], {}[3:])|np.gradient({}[:3])|np.trapezoid({}[:3])|np.linalg.norm({}[:3])|np.isin({}, [1, 2])|"
            "np.meshgrid({}[:2], {}[:2])|np.average({}[:3])|np.ediff1d({})|np.logspace(0, 1, 3, dtype={}.dtype)"
        ).split("|"):
            yield form.replace("{}", a)
        for operator in "+= -= *= /= //= %= **= &= |= ^= <<= >>=".split():
            for value in R.sample(["2", "1.5", "300", "True", "np.int64(3)", "np.float64(0.5)", "np.array([1, 2, 3])", "np.array([1., 2., 3.])", "np.uint8(2)"], 3):
                yield {"s": f"a = {array(dtype, few(dtype))}; a {operator} {value}", "x": "a"}


def printing():
    for dtype in SMALL:
        for count, scale in itertools.product((1, 2, 5, 12, 40, 1200), (0, 1, 2, 3, 4, 5)):
            if "float" in dtype:
                low, high = [(-2, 2), (-1e-4, 1e-3), (0, 1e4), (-1e6, 1e6), (0.5, 0.6), (1e-7, 1)][scale]
                if dtype == "float16":
                    high = min(high, 6e4)
                    low = max(low, -6e4)
                values = [round(R.uniform(low, high), R.choice([1, 2, 3, 5, 12])) for _ in range(min(count, 12))]
                if scale == 4:
                    values = [float(round(v * 100)) for v in values]
                if R.random() < 0.15:
                    values[0] = R.choice(["np.nan", "np.inf", "-np.inf"])
            else:
                info = np.iinfo(dtype)
                low, high = [(0, 9), (info.min, info.max), (0, info.max), (-9 if info.min else 0, 9), (10, 99), (info.min // 100, info.max // 100)][scale]
                values = [R.randint(low, min(high, 2**63 - 1)) for _ in range(min(count, 12))]
            listed = "[" + ", ".join(map(str, values)) + "]"
            text = f"np.array({listed}, '{dtype}')" if count <= 12 else f"np.resize(np.array({listed}, '{dtype}'), {count})"
            if count in (12, 1200) and R.random() < 0.5:
                text += f".reshape(4, {count // 4})"
            yield text
            if count < 40:
                yield f"str({text})"
    for dtype in ("float16", "float32"):
        for _ in range(150):
            number = R.choice(
                [R.uniform(-10, 10), 10 ** R.uniform(-8, 8), float(R.randint(0, 3000)), R.uniform(0, 1e-4), R.randint(0, 10**7) / 10, 2.0 ** R.randint(-30, 15)])
            yield f"np.{dtype}({number!r})"
            if R.random() < 0.5:
                yield f"np.array([{number!r}, {R.uniform(0, 3)!r}], '{dtype}')"


def about():
    for one, other in itertools.combinations_with_replacement(TYPES, 2):
        yield f"np.result_type('{one}', '{other}')"
        yield f"np.promote_types(np.{one}, np.{other})"
        yield f"np.can_cast('{one}', '{other}')"
        yield f"np.can_cast(np.{other}, np.{one})"
        yield f"np.can_cast(np.{other}, np.{one}, 'same_kind')"
        yield f"np.issubdtype(np.{one}, np.{other})"
    for dtype in TYPES:
        for number in ("1", "300", "2.5", "True", "-1"):
            yield f"np.result_type(np.{dtype}, {number})"
            yield f"np.result_type({array(dtype, few(dtype))}, {number})"
        for kind in "integer signedinteger unsignedinteger floating inexact number generic bool".split():
            yield f"np.issubdtype(np.{dtype}, np.{kind})"
        for form in (
            "np.dtype({})|str(np.dtype({}))|np.dtype({}).name|np.dtype({}).kind|np.dtype({}).char|np.dtype({}).num|np.dtype({}).itemsize|"
            "np.dtype({}).str|np.dtype({}).type|np.dtype({}).byteorder|np.dtype({}).alignment|np.dtype({}) == {}|np.dtype({}) == 'float32'|"
            "np.dtype({}) == int|np.dtype({}) == float|np.dtype({}) != np.int32|isinstance(np.dtype({}), np.dtype)|hash(np.dtype({})) == hash(np.dtype({}))|"
            "{{np.dtype({}): 1}}[np.dtype({})]|np.zeros(1, {}).dtype|np.zeros(1, {}).dtype == {}|np.zeros(1, {}).dtype.type(3)|"
            "np.min_scalar_type(np.array(1, {}))"
        ).split("|"):
            form = form.replace("{{", "\0").replace("}}", "\1")
            for way in (f"'{dtype}'", f"np.{dtype}"):
                yield form.replace("{}", way).replace("\0", "{").replace("\1", "}")
    for letter in "? b B h H i I l L p P n N e f d b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 <f4 =i2 |u1 <u8".split():
        yield f"np.dtype('{letter}')"
        yield f"np.zeros(2, '{letter}')"
    for name in "byte short intc int_ intp ubyte ushort uintc uint uintp half single double long ulong".split():
        yield f"np.{name}"
        yield f"np.dtype(np.{name})"
        yield f"np.{name}(3)"
    for dtype in INTEGERS:
        yield f"np.iinfo('{dtype}')"
        for attribute in "min max bits dtype kind".split():
            yield f"np.iinfo(np.{dtype}).{attribute}"
    for dtype in ("float16", "float32", "float64"):
        yield f"np.finfo('{dtype}')"
        for attribute in "eps max min tiny resolution precision bits dtype nmant nexp maxexp minexp epsneg smallest_normal smallest_subnormal iexp machep negep".split():
            yield f"np.finfo(np.{dtype}).{attribute}"
    for number in "0 1 -1 127 128 255 256 -128 -129 65535 65536 2**31 2**32 -2**31 -2**40 1.0 1e10 3.5 True 1e300".split():
        yield f"np.min_scalar_type({number})"


def ufuncs():
    arrays = [
        "np.array([3, 1, 2])", "np.array([0.5, 2.0, 0.25, 4.0])", "np.array([True, False, True])", "np.array([[1, 2, 3], [4, 5, 6]])",
        "np.array([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])", "np.array([7, 100, 120], 'int8')", "np.array([7, 200, 250], 'uint8')",
        "np.array([0.1, 0.7, 0.3], 'float32')", "np.array([], 'int64')", "np.array([], 'float64')", "np.array(5)",
    ]
    for name, a in itertools.product(BINARY, arrays):
        yield f"np.{name}.reduce({a})"
        yield f"np.{name}.accumulate({a})"
        yield f"np.{name}.outer({a}, {a})"
        if "[[" in a:
            for axis in (1, -1, None, (0, 1), 2):
                yield f"np.{name}.reduce({a}, axis={axis})"
            yield f"np.{name}.reduce({a}, keepdims=True)"
            yield f"np.{name}.accumulate({a}, axis=1)"
        elif "[]" not in a and "array(5)" not in a:
            yield f"np.{name}.reduceat({a}, [0, 1])"
            yield f"np.{name}.reduceat({a}, [0, 2, 1])"
            yield {"s": f"a = {a}; np.{name}.at(a, [0, 0, 2], 2)", "x": "a"}
            yield {"s": f"a = {a}; np.{name}.at(a, a == a, [1, 2, 1] if len(a) == 3 else 1)", "x": "a"}
    for name in BINARY:
        yield f"np.{name}.identity"
        for attribute in "nin nout nargs __name__ signature".split():
            yield f"np.{name}.{attribute}"
        yield f"np.{name}.outer([1, 2], [[3, 4], [5, 6]])"
        yield f"np.{name}.outer(2, [1.5, 2.5])"
        for a, b in (("np.array([1., 2., 3.])", "2"), ("np.array([1, 2, 3])", "np.array([3, 2, 1])"), ("np.array([[1.5], [2.5]])", "np.array([1, 2])")):
            shape = {"np.array([[1.5], [2.5]])": "(2, 2)"}.get(a, "3")
            for out in ("float64", "int64", "float32", "bool", "int8"):
                yield {"s": f"o = np.zeros({shape}, '{out}'); r = np.{name}({a}, {b}, out=o)", "x": "(o, r is o)"}
            yield {"s": f"o = np.zeros({shape}); r = np.{name}({a}, {b}, o)", "x": "o"}
            yield {"s": f"o = np.zeros({shape}); r = np.{name}({a}, {b}, out=(o,))", "x": "r"}
            yield {"s": f"o = np.full({shape}, 9.0); np.{name}({a}, {b}, out=o, where={a} > 1)", "x": "o"}
            yield {"s": f"o = np.full({shape}, 9); np.{name}({a}, {b}, out=o, where={a} > 1)", "x": "o"}
            yield {"s": f"o = np.zeros(4); np.{name}({a}, {b}, out=o)", "x": "o"}
            for to in ("float32", "float64", "int8", "int64"):
                yield f"np.{name}({a}, {b}, dtype='{to}')"
    for name in UNARY:
        if name == "fabs":
            continue
        for a in ("np.array([0.25, 0.5, 1.0])", "np.array([1, 2, 0])", "np.array([[True], [False]])"):
            yield {"s": f"o = np.zeros_like({a}, dtype=float); r = np.{name}({a}, out=o)", "x": "(o, r is o)"}
            yield {"s": f"o = np.zeros_like({a}); r = np.{name}({a}, out=o)", "x": "o"}
            yield {"s": f"o = np.full(np.shape({a}), 7.5); np.{name}({a}, out=o, where={a} > 0.3)", "x": "o"}
            yield f"np.{name}({a}, dtype='float32')"
            yield f"np.{name}({a}, dtype=float)"
        for attribute in "nin nout nargs identity __name__".split():
            yield f"np.{name}.{attribute}"
        yield {"s": f"a = np.array([0.5, 0.25, 1.0]); np.{name}.at(a, [0, 0])", "x": "a"}


def print_options():
    arrays = [
        "np.array([1.23456789, 2.5, 1000.125])", "np.array([1e-12, 1.5, -3e-7, 12345.678])", "np.arange(12).reshape(3, 4) / 7", "np.arange(2000)",
        "np.linspace(0, 1, 1200).reshape(40, 30)", "np.array([np.nan, 1.5, -np.inf])", "np.array([1e10, 1.5])", "np.array([0.1, 0.7], 'float32')",
        "np.array([True, False])", "np.arange(40)", "np.array([0.0005, 0.0015, 0.0025, -0.0004])", "np.zeros((2, 0))", "np.array(3.14159265)", "np.eye(3) * 0.5",
    ]
    options = [
        "precision=3", "precision=0", "precision=1", "precision=12", "suppress=True", "precision=3, suppress=True", "precision=4, suppress=True",
        "threshold=5", "threshold=np.inf", "edgeitems=1, threshold=10", "linewidth=30", "linewidth=200", "precision=2, linewidth=40", "edgeitems=2, threshold=20, precision=2",
        "threshold=0", "precision=6, suppress=False",
    ]
    for given, a in itertools.product(options, arrays):
        yield {"s": f"np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False); np.set_printoptions({given}); t = str({a}); r = repr({a}); np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False)", "x": "(t, r)"}
        if R.random() < 0.3:
            yield {"s": f"with np.printoptions({given}): t = str({a})", "x": "(t, str(" + a + "))"}
    for a in arrays:
        for form in (
            "np.array2string({})|np.array2string({}, precision=2)|np.array2string({}, separator=', ')|np.array2string({}, precision=3, suppress_small=True)|"
            "np.array2string({}, max_line_width=40, prefix='x = ')|np.array_str({}, precision=2)|np.array_repr({}, precision=2)|np.array2string({}, threshold=4, edgeitems=1)"
        ).split("|"):
            yield form.replace("{}", a)
    yield "np.get_printoptions()"
    yield {"s": "np.set_printoptions(precision=3); o = np.get_printoptions(); np.set_printoptions(precision=8)", "x": "(o['precision'], np.get_printoptions()['precision'])"}
    yield {"s": "np.set_printoptions(precision=2.5)", "x": "1"}
    yield {"s": "np.set_printoptions(threshold='x')", "x": "1"}
    for a, b in (("x", "x"), ("x", "x[1:]"), ("x[::2]", "x[1::2]"), ("x[:5]", "x[5:]"), ("x[:5]", "x[4:]"), ("x", "x.copy()"), ("x.reshape(2, 5)", "x"), ("x.reshape(2, 5)[0]", "x.reshape(2, 5)[1]"), ("x[::-1]", "x[:1]"), ("x[[1, 2]]", "x")):
        yield {"s": "x = np.arange(10)", "x": f"(np.shares_memory({a}, {b}), np.may_share_memory({a}, {b}))"}


KINDS = {
    "unary": unary, "binary": binary, "python-numbers": python_numbers, "scalars": scalars, "conversions": conversions,
    "reductions": reductions, "moving": moving, "printing": printing, "about": about, "ufuncs": ufuncs,
    "print-options": print_options,
}


def recorded(case):
    if isinstance(case, str):
        case = {"x": case}
    names = {"np": np}
    try:
        exec(case.get("s", ""), names)
        return case | {"r": repr(eval(case["x"], names))}
    except Exception as error:
        kind = type(error)
        name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        text = str(error).split("\n")[0]
        return case | {"e": f"{name}: {text}" if text else name}


def main():
    is_check, differing, total = "--check" in sys.argv, 0, 0
    for kind, cases in KINDS.items():
        seen, lines = set(), []
        for case in map(recorded, cases()):
            key = (case.get("s"), case["x"])
            if key not in seen:
                seen.add(key)
                lines.append(json.dumps(case, ensure_ascii=False))
        text = f'{{"numpy":"{np.__version__}","cases":[\n' + ",\n".join(lines) + "\n]}\n"
        path = FOLDER / f"{kind}.json"
        total += len(lines)
        if is_check:
            differing += path.read_text() != text
        else:
            FOLDER.mkdir(exist_ok=True)
            path.write_text(text)
    print(f"{total} cases" + (f", {differing} files differ" if is_check else ""))
    sys.exit(1 if differing else 0)


main()
