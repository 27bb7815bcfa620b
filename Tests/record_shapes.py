#!/usr/bin/env python3
"""Records what NumPy's indexing and shape operations give, as Tests/Data/arrays/shapes.json.

    python3 Tests/record_shapes.py            writes the file anew
    python3 Tests/record_shapes.py --check    exit 1 unless the NumPy at hand gives what is recorded

A case names an array (0, 1, 2, … in a shape, its axes reordered, some of them reversed or thinned), an operation with its
arguments, and what NumPy gave: repr, steps in memory counted in elements (they decide the last digit of a later sum), whether
it is a view; or the error, word for word. The Swift tests need the file, not this script.
"""

import json
import pathlib
import random
import sys
import warnings

import numpy as np

FILE = pathlib.Path(__file__).parent / "Data" / "arrays" / "shapes.json"


def make(base):
    dtype, shape, order, steps = base
    count = int(np.prod(shape))
    values = np.arange(count) if dtype != "bool" else np.arange(count) % 3 == 0
    array = np.array(values, dtype).reshape(shape).transpose(order)
    return array[(..., *(slice(None, None, step) for step in steps))]


def item_of(code):
    kind, *rest = code
    if kind == "i":
        return rest[0]
    if kind == "s":
        return slice(*rest)
    if kind == "e":
        return Ellipsis
    if kind == "n":
        return None
    return np.array(rest[1], bool if kind == "m" else int).reshape(rest[0])


def value_of(code):
    dtype, shape, values = code
    return np.array(values, dtype).reshape(shape) if shape is not None else np.array(values, dtype)[()]


def axes_of(axes):
    return tuple(axes) if isinstance(axes, list) else axes


def perform(array, name, arguments):
    if name == "get":
        return array[tuple(item_of(c) for c in arguments[0])]
    if name == "set":
        array[tuple(item_of(c) for c in arguments[0])] = value_of(arguments[1])
        return array
    if name == "set-self":
        targets, sources = ([item_of(c) for c in codes] for codes in arguments)
        array[tuple(targets)] = array[tuple(sources)]
        return array
    if name in ("concatenate", "stack"):
        return getattr(np, name)([array] + [make(b) for b in arguments[0]], axis=arguments[1])
    if name in ("vstack", "hstack", "dstack", "column_stack"):
        return getattr(np, name)([array] + [make(b) for b in arguments[0]])
    if name == "split":
        return np.concatenate(np.array_split(array, arguments[0], axis=arguments[1])[::-1], axis=arguments[1])
    if name in ("squeeze", "expand_dims", "flip"):
        return getattr(np, name)(array, axes_of(arguments[0]))
    if name in ("atleast_1d", "atleast_2d", "atleast_3d"):
        return getattr(np, name)(array)
    if name in ("ravel", "flatten"):
        return getattr(array, name)()
    return getattr(np, name)(array, *[axes_of(a) for a in arguments])


def record(base, name, *arguments):
    case = {"base": base, "op": name, "arguments": list(arguments)}
    case.update(outcome(case))
    return case


def outcome(case):
    array = make(case["base"]).copy() if case["op"].startswith("set") else make(case["base"])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = perform(array, case["op"], case["arguments"])
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    found = {"repr": repr(result)}
    if isinstance(result, np.ndarray) and not case["op"].startswith("set"):
        found["view"] = bool(result.size > 0 and np.shares_memory(result, array))
        found["steps"] = [s // result.itemsize if n > 1 and result.size > 0 else 0
                          for s, n in zip(result.strides, result.shape)]
    return found


def random_base(rng, dtype=None, rank=None):
    rank = rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4]) if rank is None else rank
    shape = [rng.choice([1, 2, 3, 4, 2, 3, 0 if rng.random() < 0.15 else 5]) for _ in range(rank)]
    order = list(range(rank))
    if rng.random() < 0.4:
        rng.shuffle(order)
    steps = [rng.choice([1, 1, 1, -1, 2, -2]) if rng.random() < 0.5 else 1 for _ in range(rank)]
    return [dtype or rng.choice(["int64", "int64", "float64", "bool"]), shape, order, steps]


def random_items(rng, shape):
    """Mostly a valid index, sometimes one that goes too far."""
    codes = []
    axis = 0
    slack = 1 if rng.random() < 0.06 else 0
    common = rng.choice([[2], [3], [1, 2], [2, 2]])
    wild = rng.random() < 0.5
    while axis < len(shape):
        extent = shape[axis]
        roll = rng.random()
        if roll < 0.3 and extent > 0:
            codes.append(["i", rng.randint(-extent - slack, extent - 1 + slack)])
        elif roll < 0.6:
            pick = lambda: rng.choice([None, rng.randint(-extent - 2, extent + 2)])
            codes.append(["s", pick(), pick(), rng.choice([None, None, 1, 2, -1, -2, 7, -9])])
        elif roll < 0.66:
            codes.append(["n"])
            continue
        elif roll < 0.74 and not any(c[0] == "e" for c in codes):
            codes.append(["e"])
            axis += rng.randint(0, 1)
            continue
        elif wild and roll < 0.86 and extent > 0:
            shape_here = rng.choice([common, common[-1:], [1], []])
            count = int(np.prod(shape_here))
            codes.append(["a", shape_here, [rng.randint(-extent, extent - 1 + slack) for _ in range(count)]])
        elif wild and roll < 0.95:
            width = rng.choice([1, 1, 1, 2]) if axis + 2 <= len(shape) else 1
            here = shape[axis:axis + width]
            if slack:
                here = [n + 1 for n in here]
            codes.append(["m", here, [rng.randint(0, 1) for _ in range(int(np.prod(here)))]])
            axis += width - 1
        else:
            break
        axis += 1
    if rng.random() < 0.03:
        codes.append(rng.choice([["i", 0], ["e"], ["s", None, None, 0]]))
    return codes


def random_value(rng, shape, dtype):
    """Of a shape that can be stretched to the one given, mostly."""
    if rng.random() < 0.2:
        return [rng.choice(["int64", "float64", "bool"]), None, 1 if dtype == "bool" else rng.choice([7, -3, 0])]
    here = [rng.choice([n, n, 1]) for n in shape][rng.randint(0, len(shape)):]
    if rng.random() < 0.1:
        here = [1] + here
    if rng.random() < 0.1 and here:
        here[rng.randrange(len(here))] += 1
    kind = rng.choice(["int64", "float64", "bool"])
    count = int(np.prod(here))
    values = [100 + n + (0.75 if kind == "float64" else 0) for n in range(count)]
    return [kind, here, [n % 2 for n in range(count)] if kind == "bool" else values]


def indexing(rng, wanted):
    cases = []
    for _ in range(wanted):
        base = random_base(rng)
        cases.append(record(base, "get", random_items(rng, make(base).shape)))
    for _ in range(wanted):
        base = random_base(rng)
        array = make(base)
        items = random_items(rng, array.shape)
        try:
            shape = np.shape(array[tuple(item_of(c) for c in items)])
        except (IndexError, ValueError):
            shape = array.shape
        cases.append(record(base, "set", items, random_value(rng, shape, base[0])))
    for shape in [[6], [3, 4], [2, 3, 2]]:
        base = ["int64", shape, list(range(len(shape))), [1] * len(shape)]
        count = int(np.prod(shape))
        for _ in range(8):
            mask = ["m", shape, [rng.randint(0, 1) for _ in range(count)]]
            true = sum(mask[2])
            for value in [["int64", None, 9], ["int64", [true], list(range(true))], ["float64", [1], [2.5]],
                          ["int64", [true + 1], list(range(true + 1))], ["int64", [1, 1], [4]]]:
                cases.append(record(base, "set", [mask], value))
    full, back = ["s", None, None, None], ["s", None, None, -1]
    for shape, targets, sources in [
        ([5], [back], [full]), ([5], [["s", 1, None, None]], [["s", None, -1, None]]),
        ([5], [["s", None, -1, None]], [["s", 1, None, None]]), ([4, 4], [back, back], [full, full]),
        ([4, 4], [full, ["s", 1, None, None]], [full, ["s", None, -1, None]]), ([4, 3], [["i", 0]], [["i", -1]]),
        ([4, 3], [["a", [4], [3, 2, 1, 0]]], [full]), ([4, 3], [full], [["i", 2]]),
        ([3, 3], [full, ["i", 0]], [["i", 1]]), ([4], [["a", [4], [1, 1, 1, 2]]], [full]),
    ]:
        cases.append(record(["int64", shape, list(range(len(shape))), [1] * len(shape)], "set-self", targets, sources))
    return cases


def factors(rng, count):
    shape = []
    for _ in range(rng.randint(1, 4)):
        divisors = [d for d in range(1, count + 1) if count % d == 0]
        shape.append(rng.choice(divisors))
        count //= shape[-1]
    return shape + [count]


def shaping(rng, wanted):
    cases = []
    add = lambda *arguments: cases.append(record(*arguments))
    for _ in range(wanted):
        base = random_base(rng)
        array = make(base)
        rank = array.ndim
        axis = lambda: rng.randint(-rank, rank - 1) if rank and rng.random() < 0.95 else rank
        if array.size:
            shape = factors(rng, array.size)
            if rng.random() < 0.4:
                shape[rng.randrange(len(shape))] = -1
            add(base, "reshape", shape)
        add(base, "reshape", [rng.choice([-1, 2, 3, 0]) for _ in range(rng.randint(1, 3))])
        add(base, "ravel")
        add(base, "flatten")
        add(base, "squeeze", rng.choice([None, [axis()], axis()]) if rank else None)
        add(base, "expand_dims", rng.choice([axis(), [0, -1], [axis(), axis()]]))
        add(base, "transpose", rng.sample(range(rank), rank))
        add(base, "transpose", [axis() for _ in range(rank)])
        add(base, "swapaxes", axis(), axis())
        add(base, "moveaxis", axis(), axis())
        if rank:
            add(base, "flip", rng.choice([None, axis(), [axis(), axis()]]))
        add(base, "rot90", rng.randint(-3, 5))
        add(base, "diagonal", rng.randint(-3, 3), axis(), axis())
        add(base, "broadcast_to", [rng.choice([2, 3])] + list(array.shape))
        add(base, "broadcast_to", [rng.choice([n, 3]) for n in array.shape])
        add(base, rng.choice(["atleast_1d", "atleast_2d", "atleast_3d"]))
        if rank <= 2:
            add(base, "diag", rng.randint(-2, 2))
        add(base, "repeat", rng.choice([[2], [0], [rng.randint(0, 3) for _ in range(array.shape[0] if rank else 1)]]),
            rng.choice([None, 0, axis()]))
        add(base, "tile", [rng.randint(0, 3) for _ in range(rng.randint(1, 3))])
        add(base, "tile", [1] * rng.randint(1, 4))
        add(base, "roll", rng.randint(-7, 7))
        add(base, "roll", rng.randint(-7, 7), axis())
        if rank > 1:
            add(base, "roll", [rng.randint(-7, 7), 2], [0, axis()])
        if rank and array.shape[0]:
            add(base, "split", rng.randint(1, 5), rng.randrange(rank))
            add(base, "split", [rng.randint(-4, 6) for _ in range(rng.randint(1, 3))], rng.randrange(rank))
        # Arrays to join: of the same shape in another layout, and sometimes one that does not fit.
        others = []
        for _ in range(rng.randint(0, 2)):
            order = rng.sample(range(rank), rank)
            inverse = [order.index(k) for k in range(rank)]
            shape = [list(array.shape)[k] for k in inverse]
            if rng.random() < 0.1 and rank:
                shape[rng.randrange(rank)] += 1
            others.append([rng.choice(["int64", base[0]]), shape, order, [1] * rank])
        if rng.random() < 0.05:
            others.append(random_base(rng))
        add(base, "concatenate", others, rng.choice([None, 0, axis(), axis()]))
        add(base, "stack", others, rng.randint(-rank - 1, rank))
        add(base, rng.choice(["vstack", "hstack", "dstack", "column_stack"]), others)
    return cases


def main():
    if sys.argv[1:] == ["--check"]:
        recorded = json.loads(FILE.read_text())["cases"]
        wrong = [c for c in recorded if outcome(c) != {k: c[k] for k in ("repr", "view", "steps", "error") if k in c}]
        for case in wrong:
            print(json.dumps(case), outcome(case), sep="\n")
        print(f"{len(recorded) - len(wrong)} of {len(recorded)} cases agree with NumPy {np.__version__}")
        sys.exit(len(wrong) > 0)
    if sys.argv[1:]:
        sys.exit(__doc__)
    rng = random.Random(7)
    cases = indexing(rng, 700) + shaping(rng, 60)
    cases = [c for c in cases if len(c.get("repr", "")) < 1500]
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    FILE.write_text(f'{{"numpy": "{np.__version__}", "cases": [\n{lines}\n]}}\n')
    print(f"{len(cases)} cases, {sum('error' in c for c in cases)} of them errors")


if __name__ == "__main__":
    main()
