#!/usr/bin/env python3
"""Records what real NumPy makes of random expressions, for Tests/PythonCellsTests/ExpressionTests.swift.

    python3 Tests/record_expressions.py            writes Tests/Data/arrays/expressions.json
    python3 Tests/record_expressions.py --check    compares it with what NumPy gives now

Each case is an expression and the repr of its value, or the error as the last line of a traceback has it. Expressions whose value has
a type that our arrays lack (float16, int8) are left out, as is what NumPy leaves open (the order of equal elements in argsort).
"""

import json
import random
import sys
import warnings
from pathlib import Path

import numpy as np

warnings.simplefilter("ignore")
FILE = Path(__file__).parent / "Data" / "arrays" / "expressions.json"
R = random.Random(20)

UNARY = (
    "abs sin cos tan exp log sqrt square sign floor ceil rint trunc isnan isinf isfinite negative reciprocal cbrt log2 log10 "
    "log1p expm1 logical_not deg2rad arctan sinh cosh arcsinh fabs positive invert exp2 signbit degrees"
).split()
BINARY = (
    "add subtract multiply divide floor_divide mod remainder power maximum minimum fmax fmin arctan2 hypot equal less "
    "greater_equal logical_and logical_or logical_xor bitwise_and bitwise_or true_divide fmod copysign not_equal"
).split()
REDUCTIONS = "sum prod mean std var max min any all argmax argmin ptp median cumsum cumprod amax amin count_nonzero".split()
SHAPING = (
    "sort unique diff flip ravel transpose squeeze copy zeros_like ones_like trace nonzero cumsum ndim shape size asarray "
    "atleast_2d diag argwhere flatnonzero"
).split()
OPERATORS = "+ - * / // % ** == != < <= > >= & | ^ @".split()


def number():
    return R.choice("1 2 -3 0 2.5 -0.5 1e10 0.1 True np.float64(1.5) np.int64(4) 1e-5".split())


def elements(count, kind):
    one = {
        "i": lambda: str(R.randint(-9, 9)),
        "f": lambda: repr(round(R.uniform(-5, 5), R.choice([0, 1, 3, 15]))),
        "b": lambda: R.choice(["True", "False"]),
    }[kind]
    return "[" + ", ".join(one() for _ in range(count)) + "]"


def vector(count):
    return elements(count, R.choice("iifffb"))


def matrix(rows, columns):
    kind = R.choice("iifffb")
    return "[" + ", ".join(elements(columns, kind) for _ in range(rows)) + "]"


def array():
    pick = R.random()
    if pick < 0.3:
        return f"np.array({vector(R.randint(0, 6))})"
    if pick < 0.75:
        return f"np.array({matrix(R.randint(1, 4), R.randint(1, 4))})"
    if pick < 0.85:
        return f"np.array({matrix(R.randint(1, 4), R.randint(1, 4))}).T"
    if pick < 0.9:
        return f"np.arange({R.choice([6, 12, 24])}).reshape(2, 3, -1)"
    if pick < 0.95:
        return f"np.linspace({number()}, {number()}, {R.randint(0, 6)})"
    return number()


def nested():
    return R.choice([vector(R.randint(1, 4)), matrix(R.randint(1, 3), R.randint(1, 3))])


def reduction():
    name = R.choice(REDUCTIONS)
    axis = R.choice(["0", "1", "-1", "None", "2", "(0, 1)"])
    options = ["", "", f", axis={axis}", f", {axis}"]
    if "cum" not in name:
        options += [", keepdims=True", f", axis={axis}, keepdims=True"]
    if name in ("std", "var"):
        options += [", ddof=1"]
    return f"np.{name}({array()}{R.choice(options)})"


KINDS = [
    (12, lambda: f"np.{R.choice(UNARY)}({array()})"),
    (12, lambda: f"np.{R.choice(BINARY)}({array()}, {array()})"),
    (16, lambda: f"{array()} {R.choice(OPERATORS)} {array()}"),
    (16, reduction),
    (8, lambda: f"np.{R.choice('dot matmul outer vdot'.split())}({array()}, {array()})"),
    (4, lambda: f"np.where({array()}, {array()}, {array()})"),
    (3, lambda: f"np.clip({array()}, {number()}, {number()})"),
    (4, lambda: f"np.round({array()}, {R.choice(['0', '1', '2', '3', '-1'])})"),
    (4, lambda: f"np.{R.choice('allclose isclose array_equal'.split())}({array()}, {array()})"),
    (6, lambda: f"np.{R.choice(SHAPING)}({array()})"),
    (4, lambda: f"np.{R.choice('concatenate stack vstack hstack column_stack dstack'.split())}(({array()}, {array()}))"),
    (2, lambda: f"np.arange({number()}, {number()}, {R.choice(['1', '0.5', '-2', '0.1', '3'])})"),
    (2, lambda: f"np.linspace({number()}, {number()}, {R.randint(0, 7)}, endpoint={R.choice(['True', 'False'])})"),
    (2, lambda: f"np.full({R.choice(['3', '(2, 2)', '()', '[2]'])}, {R.choice([number(), nested()])})"),
    (2, lambda: f"np.array({nested()}, dtype={R.choice(['int', 'float', 'bool', 'np.float64'])})"),
    (2, lambda: f"np.reshape({array()}, {R.choice(['-1', '(2, -1)', '(3, 2)', '6', '(1, 1, -1)'])})"),
    (2, lambda: f"np.expand_dims({array()}, {R.choice(['0', '1', '-1', '(0, 1)'])})"),
    (1, lambda: f"np.argsort({array()}, kind='stable')"),
]


def is_ours(value):
    """Whether all types in it are ones that our arrays have."""
    if isinstance(value, tuple):
        return all(is_ours(item) for item in value)
    return not isinstance(value, (np.ndarray, np.generic)) or value.dtype.name in ("float64", "int64", "bool")


def case(expression):
    try:
        value = eval(expression, {"np": np})
    except Exception as error:
        kind = type(error)
        module = "" if kind.__module__ == "builtins" else kind.__module__ + "."
        return {"x": expression, "e": f"{module}{kind.__qualname__}: {error}"}
    if not is_ours(value) or "-9223372036854775808" in repr(value):
        return None
    return {"x": expression, "r": repr(value)}


def main():
    makers = [maker for weight, maker in KINDS for _ in range(weight)]
    cases = []
    while len(cases) < 2400:
        recorded = case(R.choice(makers)())
        if recorded:
            cases.append(recorded)
    lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    text = f'{{"numpy":"{np.__version__}","cases":[\n{lines}\n]}}\n'
    if "--check" in sys.argv[1:]:
        if not FILE.exists() or FILE.read_text() != text:
            sys.exit(f"other results from NumPy {np.__version__}: {FILE.name}")
    else:
        FILE.write_text(text)
        print(f"{FILE.name}: {len(cases)} cases, {len(text)} bytes")


main()
