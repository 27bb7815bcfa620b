#!/usr/bin/env python3
"""Records what NumPy prints for some thousand arrays, as Tests/Data/arrays/prints-*.json.

    python3 Tests/record_prints.py            writes the files anew
    python3 Tests/record_prints.py --check    exit 1 unless the NumPy at hand prints every recorded array as recorded

A case holds the dtype, the shape and the exact elements (floats in hexadecimal, in row-major order, starting again from the
first where the array needs more), and NumPy's str and repr of it. The Swift tests need the files, not this script.
"""

import json
import pathlib
import random
import re
import sys

import numpy as np

FOLDER = pathlib.Path(__file__).parent / "Data" / "arrays"

SMALL_SHAPES = [(), (1,), (2,), (3,), (5,), (1, 1), (2, 2), (3, 1), (1, 4), (3, 4), (2, 2, 2), (2, 1, 3)]
WIDE_SHAPES = [(9,), (12,), (25,), (40,), (2, 11), (3, 17), (2, 30), (1, 24), (2, 2, 14), (2, 1, 2, 9)]
DEEP_SHAPES = [(1, 1, 1), (3, 2, 2), (2, 3, 4), (2, 2, 2, 2), (1, 2, 1, 2, 1), (2, 1, 2, 1, 2, 1), (1,) * 8]
EMPTY_SHAPES = [(0,), (0, 3), (3, 0), (2, 0, 4), (0, 0), (1, 0), (0, 2, 2), (2, 2, 0, 1), (1, 1, 0)]
LARGE_SHAPES = [
    (1001,), (1500,), (6, 200), (2, 501), (1001, 1), (1, 1001), (11, 10, 10), (1, 2, 2, 300), (1, 1, 1, 1, 1200),
]
# Just not summarised, or summarised along some axes only: long texts, so few of them.
LONG_SHAPES = [(1000,), (10, 100), (143, 7), (200, 6), (5, 7, 30), (30, 5, 7), (7, 30, 5), (8, 2, 7, 10)]

def text_of(value, dtype):
    if dtype == "float64":
        value = float(value)
        return re.sub(r"\.?0*p", "p", value.hex(), count=1) if np.isfinite(value) else str(value)
    return str(int(value))


def value_of(text, dtype):
    if dtype == "float64":
        return float.fromhex(text) if "x" in text else float(text)
    return int(text)


def array_of(case):
    dtype, shape = case["dtype"], tuple(case["shape"])
    values = [value_of(text, dtype) for text in case["elements"].split()]
    return np.resize(np.array(values, dtype), shape) if values else np.zeros(shape, dtype)


def record(dtype, shape, values):
    count = int(np.prod(shape))
    case = {"dtype": dtype, "shape": list(shape), "elements": " ".join(text_of(v, dtype) for v in values[:count])}
    array = array_of(case)
    case["str"], case["repr"] = str(array), repr(array)
    return case


# Each makes one float; arrays are filled with one kind or a mixture.
def kinds(rng):
    def uniform():
        return rng.random()

    def signed():
        return rng.gauss(0, 1)

    def whole():
        return float(rng.randint(-20, 1000))

    def short():
        return round(rng.uniform(-100, 100), rng.randint(0, 4))

    def medium():
        return round(rng.uniform(-10, 10), rng.randint(5, 12))

    def half():
        """Ends in a 5 behind the eighth digit after the point."""
        return float(f"{rng.randint(0, 99)}.{rng.randint(0, 10**8 - 1):08d}5")

    def exact_half():
        """The same, but exact in binary: the tie goes to the even digit."""
        return rng.randrange(1, 2**12, 2) / 2**9 + rng.randint(0, 1000)

    def scientific_half():
        return float(f"{rng.randint(1, 9)}.{rng.randint(0, 10**8 - 1):08d}5e{rng.randint(-30, 30)}")

    def big_exact_half():
        return float(rng.randrange(10**9, 10**10) * 10 + 5)

    def wide():
        return rng.choice([-1, 1]) * rng.uniform(1, 10) * 10.0 ** rng.randint(-12, 12)

    def extreme():
        return rng.choice([-1, 1]) * rng.uniform(1, 10) * 10.0 ** rng.randint(-300, 300)

    def tiny():
        return rng.choice([5e-324, 1e-323, 2.5e-322, 1e-310, 2.2250738585072014e-308, rng.random() * 1e-307])

    def power():
        return 2.0 ** rng.randint(-60, 60)

    def near_one():
        return 1 + rng.randint(-9, 9) * 10.0 ** -rng.randint(6, 16)

    def large():
        return rng.uniform(1e7, 1e8)

    def thousand():
        return rng.choice([1.0, 1000.0, 999.9999, 1000.0000001, 0.5, 500.0, 500.00000000000006])

    return [uniform, signed, whole, short, medium, half, exact_half, scientific_half, big_exact_half, wide, extreme,
            tiny, power, near_one, large, thousand]


SPECIALS = [0.0, -0.0, float("nan"), float("inf"), float("-inf")]

NOTABLE = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-4, 9.9999e-5, 0.00010000000000000002, 1e-5, 1e8,
    99999999.0, 99999999.99999999, 99999999.999999985, 100000000.00000001, 1e7, 1e15, 1e16, 9007199254740992.0,
    9007199254740993.0, 1e17, 123456789.0, 12345678.0, 12345678.9, 1234567.12345678, 0.000000005, 2.5e-9, 0.123456785,
    0.123456775, 0.12345678499999999, 0.123456789123, 0.999999995, 0.9999999949999999, 9.999999995, 99.999999995,
    9.9999999995e20, 9.9999999949e20, 5e-324, 1e-323, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22, 1e23,
    4.35, 2.675, 1.005, 0.5, 1.5, 2.5, 1024.0, 65536.0, 1e100, 1e-100, 1e99, 9.99e99, 9.9999999999e99, 1e-99, 1e-101,
    3.141592653589793, 2.718281828459045, 0.10617250539997253, 0.1061718585994833, 100.0, 1000.0, 1001.0, 0.001,
    0.00390625, 0.001953125, 0.0009765625, 1.001953125, 33.333333333333336, 66.66666666666667, 1e-8, 5e-9, 4e-9,
]


def systematic():
    cases = []
    notable = NOTABLE + SPECIALS[2:]
    for x in notable:
        cases.append(record("float64", (), [x]))
        cases.append(record("float64", (1,), [x]))
        cases.append(record("float64", (2,), [-x, x]))
        for y in [1.0, -0.0, 0.12345678912, float("nan"), float("-inf"), 1e5]:
            cases.append(record("float64", (2,), [x, y]))
    for dtype in ["float64", "int64", "bool"]:
        for shape in EMPTY_SHAPES:
            cases.append(record(dtype, shape, []))
    integers = [0, 1, -1, 9, 10, -10, 99, 100, 12345, -99999, 2**31, -(2**31), 2**53, 2**63 - 1, -(2**63)]
    for x in integers:
        cases.append(record("int64", (), [x]))
        for y in integers:
            cases.append(record("int64", (2,), [x, y]))
    for shape in SMALL_SHAPES + WIDE_SHAPES + DEEP_SHAPES:
        for values in [[0], [1], [0, 1], [1, 0, 1, 1, 0]]:
            cases.append(record("bool", shape, values))
        for values in [list(range(97)), [-3, 14, 159], [10**6, -1, 10**9, 7], [0]]:
            cases.append(record("int64", shape, values))
        for values in [[0.0], [1.0, 2.0], [0.5, -1.25, 100.0], [1e-9, 1.0], [float("nan"), 1.0], SPECIALS, [1 / 3],
                       [1e10, -1e10], [-0.0, 0.25]]:
            cases.append(record("float64", shape, values))
    for shape in LARGE_SHAPES:
        cases.append(record("bool", shape, [1, 0, 0, 1, 1]))
        cases.append(record("int64", shape, list(range(61))))
        cases.append(record("int64", shape, [5, -123456, 12]))
        cases.append(record("float64", shape, [0.5, -1.0, 33.25]))
        cases.append(record("float64", shape, [1 / 3, -2 / 3, 1e-7, 1.0]))
        cases.append(record("float64", shape, [float("nan"), 1.5, 2.0, float("-inf")]))
    for shape in LONG_SHAPES:
        cases.append(record("bool", shape, [1, 0, 0, 1, 1]))
        cases.append(record("int64", shape, list(range(61))))
        cases.append(record("float64", shape, [1 / 3, -2 / 3, 7.0, 1.0]))
    # Lines that end exactly at the margin, or one column before or behind it.
    for width in range(1, 12):
        for count in range(5, 40, 2):
            cases.append(record("int64", (count,), [10**width - 1]))
    for count in range(60, 76):
        cases.append(record("int64", (1,), [1]) if count == 60 else record("int64", (2, count), [1, 2]))
    return unique(cases)


def randomized():
    rng = random.Random(20260218)
    makers = kinds(rng)
    cases = []
    for maker in makers:
        for shape in SMALL_SHAPES + [(9,), (3, 7), (2, 2, 5)]:
            for specials in [0, 0, 1, 2]:
                values = [maker() for _ in range(int(np.prod(shape)))]
                for _ in range(specials):
                    values[rng.randrange(len(values))] = rng.choice(SPECIALS)
                cases.append(record("float64", shape, values))
    for _ in range(150):
        mixture = rng.sample(makers, rng.randint(2, 3))
        shape = rng.choice(SMALL_SHAPES + DEEP_SHAPES)
        cases.append(record("float64", shape, [rng.choice(mixture)() for _ in range(int(np.prod(shape)))]))
    for shape in WIDE_SHAPES:
        for maker in makers:
            cases.append(record("float64", shape, [maker() for _ in range(7)]))
    for shape in LARGE_SHAPES:
        for maker in rng.sample(makers, 6):
            cases.append(record("float64", shape, [maker() for _ in range(37)]))
    for _ in range(120):
        shape = rng.choice(SMALL_SHAPES + WIDE_SHAPES + DEEP_SHAPES)
        bits = rng.choice([3, 8, 20, 40, 62])
        cases.append(record("int64", shape, [rng.randint(-(2**bits), 2**bits) for _ in range(23)]))
        cases.append(record("bool", shape, [rng.randint(0, 1) for _ in range(23)]))
    return unique(cases)


def unique(cases):
    return list({(c["dtype"], tuple(c["shape"]), c["elements"]): c for c in cases}.values())


def main():
    files = {"prints-systematic.json": systematic, "prints-random.json": randomized}
    if sys.argv[1:] == ["--check"]:
        wrong = total = 0
        for name in files:
            for case in json.loads((FOLDER / name).read_text())["prints"]:
                array = array_of(case)
                total += 1
                if (str(array), repr(array)) != (case["str"], case["repr"]):
                    wrong += 1
                    print(f"{name}: {case['dtype']} {case['shape']}: NumPy {np.__version__} prints\n{array!r}")
        print(f"{total - wrong} of {total} prints agree with NumPy {np.__version__}")
        sys.exit(wrong > 0)
    if sys.argv[1:]:
        sys.exit(__doc__)
    for name, make in files.items():
        cases = make()
        lines = ",\n".join(json.dumps(case) for case in cases)
        (FOLDER / name).write_text(f'{{"numpy": "{np.__version__}", "prints": [\n{lines}\n]}}\n')
        print(f"{name}: {len(cases)} prints")


if __name__ == "__main__":
    main()
