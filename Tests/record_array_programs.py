#!/usr/bin/env python3
"""Records what chains of array methods, subscripts and functions give in Python, as Tests/Data/arrays/programs.json.

    python3 Tests/record_array_programs.py            writes the file anew
    python3 Tests/record_array_programs.py --check    exit 1 unless the NumPy at hand gives what is recorded

Expressions are evaluated after the setup and recorded as their repr, or as their error. Programs assign through views,
masks and lists of places, and are recorded as what they print. Both are put together at random from a grammar of what lessons
write, with a fixed seed. The Swift tests need the file, not this script.
"""

import contextlib
import io
import json
import pathlib
import random
import sys
import warnings

import numpy as np

FILE = pathlib.Path(__file__).parent / "Data" / "arrays" / "programs.json"

SETUP = """\
import numpy as np
def make(*shape):
    n = 1
    for extent in shape:
        n *= extent
    return (np.sin(np.arange(n) * 1.7) * 1.3 + np.arange(n) / 7).reshape(shape)
row = make(1, 6)
line = make(5)
small = make(2, 3)
wide = make(3, 4)
tall = make(4, 5).T
cube = make(2, 3, 4)
turned = make(3, 4, 2).transpose(2, 0, 1)
big = make(40, 30)[::2, ::-1]
counts = np.arange(24).reshape(2, 3, 4)
steps = np.arange(6) - 2
flags = make(3, 3) > 0.5
"""
BASES = ["row", "line", "small", "wide", "tall", "cube", "turned", "big", "counts", "steps", "flags"]

FUNCTIONS = [
    "np.concatenate([{0}, {0}], axis={a})", "np.stack([{0}, {0}], axis={a})", "np.vstack([{0}, {0}])",
    "np.hstack([{0}, {0}])", "np.tile({0}, {t})", "np.roll({0}, {r})", "np.roll({0}, {r}, axis={a})", "np.flip({0})",
    "np.flip({0}, {a})", "np.expand_dims({0}, {a})", "np.broadcast_to({0}, (2, 3, 4))", "np.moveaxis({0}, 0, -1)",
    "np.sort({0}, axis={a})", "np.where({0} > 0, {0}, 0)", "np.sum({0}, axis={a})", "np.rot90({0})",
    "np.array_split({0}, 2, axis=0)[0]", "np.append({0}, 5)", "np.delete({0}, 0, axis={a})", "np.dot({0}, {0}.T)",
    "np.column_stack([{0}, {0}])", "np.concatenate([{0}.T, {0}.T])", "np.mean({0}, axis={a}, keepdims=True)",
    "np.abs({0})", "np.ravel({0})", "np.squeeze({0})", "np.transpose({0})", "np.reshape({0}, -1, order='F')",
]

VALUES = [
    "7", "2.75", "-3", "True", "np.float64(1.5)", "np.arange(3)", "np.arange(4) * 0.5", "[1, 2, 3]", "[[1], [2]]",
    "[1.5, 2]", "np.ones((2, 3))", "y", "y[0]", "z", "x[0]", "x.T", "x[::-1]", "np.array([1, 0, 1]) > 0", "(4, 5)",
    "np.zeros((1, 1, 3))",
]

PROGRAM_BASES = [
    "np.arange(12).reshape(3, 4)", "np.arange(6.)", "make(3, 3)", "make(2, 3, 2)", "np.arange(9).reshape(3, 3).T",
    "make(4, 3)[::-1]", "np.arange(5) > 2", "np.zeros((2, 3))", "np.arange(8).reshape(2, 2, 2)",
]

STATEMENTS = [
    "x[x > 1] = 0", "x[x > 1] += 10", "x.fill(3)", "y.fill(3)", "x.sort()", "x.sort(axis=0)", "x[x.argmax()] = -1",
    "x[[0, 1]] = x[[1, 0]]", "x[0], x[1] = x[1].copy(), x[0].copy()", "x[x > y] = 5", "x[z] = 1",
    "x = np.concatenate([x, x])", "y = x[0]", "x[:, 1] = x[:, 0]", "x[1:] = x[:-1]", "x[::-1] = x", "x[:] = x.T",
    "y = np.where(x > 1, x, -x)", "x = x.reshape(-1, 2)", "x = np.vstack([x, y])", "y = x.sum(axis=0)",
    "x -= x.mean()", "x = x / (1 + abs(x))", "first, *rest = x", "y = np.array([list(part) for part in x])",
    "x[0] = range(3)",
]


class Grammar:
    def __init__(self, seed):
        self.rng = random.Random(seed)

    def slice(self):
        bound = lambda: self.rng.choice(["", "", "1", "2", "-1", "-2", "3"])
        step = self.rng.choice(["", "2", "-1", "3"])
        return self.rng.choice([f"{bound()}:{bound()}", f"{bound()}:{bound()}:{step}", ":", "::-1"])

    def index(self):
        place = lambda: self.rng.randint(-2, 1)
        item = lambda: self.rng.choice([
            self.slice(), self.slice(), self.slice(), self.slice(), str(self.rng.randint(-3, 3)), "...", "None",
            f"[{place()}, {place()}]", "[0, 1, 1]", "[True, False, True]", "np.array([[0, 1], [1, 0]])"])
        return ", ".join(item() for _ in range(self.rng.choice([1, 1, 2, 2, 3])))

    def step(self):
        pick = self.rng.choice
        return pick([
            ".T", f"[{self.index()}]", f"[{self.index()}]", f"[{self.index()}]", ".ravel()", ".copy()", ".squeeze()",
            f".reshape({pick(['-1', '2, -1', '-1, 3', '3, -1, 2', '4, -1', '(6, -1)'])})", f".sum(axis={pick([0, 1, -1])})",
            f".swapaxes({self.rng.randint(-2, 2)}, {self.rng.randint(0, 1)})", f".mean(axis={pick([0, 1, 'None', '(0, 1)'])})",
            f".std(axis={pick([0, 1])})", ".cumsum()", f".cumsum(axis={pick([0, 1])})", ".max()", ".flatten()", " * 3.7",
            f".argmax(axis={pick([0, 1, 'None'])})", f".min(axis={pick([0, 1])}, keepdims=True)", " + 1", " > 0.5",
            f".repeat({pick(['2', '[1, 2]', '3, axis=0', '2, 1'])})", f".clip({pick(['0', '-0.5'])}, {pick(['1', '0.75'])})",
            f".astype({pick(['float', 'bool'])})", f".diagonal({pick(['', '1', '-1'])})", ".var(ddof=1)", ".any(axis=0)",
            ".all()", ".transpose()", ".tolist()", f".take({pick(['[0, 1]', '0, axis=1', '[[0], [1]], axis=0'])})",
            ".trace()", ".sum()", f".reshape(2, -1, order='F')"])

    def expression(self):
        result = self.rng.choice(BASES)
        for _ in range(self.rng.randint(1, 4)):
            if self.rng.random() < 0.7:
                step = self.step()
                result = f"({result}{step})" if step.startswith(" ") else result + step
            else:
                axis, times = self.rng.choice([0, 1, -1]), self.rng.choice(["2", "(2, 1)", "(1, 2)"])
                result = self.rng.choice(FUNCTIONS).format(result, a=axis, t=times, r=self.rng.randint(-3, 3))
        return result

    def program(self):
        """Statements that run; now and then one that does not, which ends it."""
        pick = self.rng.choice
        names = {}
        exec(SETUP, names)
        lines = []

        def add(line):
            try:
                exec(line, names)
            except Exception:
                if self.rng.random() > 0.02:
                    return
            lines.append(line)

        add(f"x = {pick(PROGRAM_BASES)}")
        while len(lines) < 2:
            add("y = x" + pick(["[0]", "[:, 0]", "[::-1]", ".T", "[1:]", ".reshape(-1)", ".ravel()", "[...]", ".copy()",
                                f"[{self.index()}]", f"[{self.index()}]"]))
        while len(lines) < 3:
            add("z = " + pick(["y * 2", "y + 0.5", "np.arange(3)", "x > 1", "y"]))
        wanted = self.rng.randint(5, 8)
        for _ in range(60):
            if len(lines) >= wanted:
                break
            target, roll = pick(["x", "x", "y"]), self.rng.randint(0, 10)
            if roll < 6:
                add(f"{target}[{self.index()}] = {pick(VALUES)}")
            elif roll < 8:
                add(f"{target}[{self.index()}] {pick(['+=', '-=', '*='])} {pick(VALUES)}")
            else:
                add(pick(STATEMENTS))
        return "\n".join(lines + ["print(x)", "print(repr(y))", "print(z, x.sum())"]) + "\n"


def error_text(error):
    return f"!! {type(error).__qualname__}: {error}"


def evaluated(expression, names):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return repr(eval(expression, names))
    except Exception as error:
        return error_text(error)


def printed(program):
    names = {}
    exec(SETUP, names)
    output = io.StringIO()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(output):
            warnings.simplefilter("ignore")
            exec(program, names)
    except Exception as error:
        return output.getvalue() + error_text(error)
    return output.getvalue()


def is_settled(result):
    """Whether the result is the same on every processor: sorted zeros of both signs are not."""
    return "-0." not in result.replace("-0.0", "-0.").replace("-0.1", "") and len(result) < 900


def main():
    if sys.argv[1:] == ["--check"]:
        recorded = json.loads(FILE.read_text())
        names = {}
        exec(SETUP, names)
        wrong = [c for c in recorded["expressions"] if evaluated(c[0], names) != c[1]]
        wrong += [c for c in recorded["programs"] if printed(c[0]) != c[1]]
        for text, result in wrong:
            print(text, result, sep="\n")
        total = len(recorded["expressions"]) + len(recorded["programs"])
        print(f"{total - len(wrong)} of {total} cases agree with NumPy {np.__version__}")
        sys.exit(len(wrong) > 0)
    if sys.argv[1:]:
        sys.exit(__doc__)
    grammar = Grammar(11)
    names = {}
    exec(SETUP, names)
    expressions, errors, programs = {}, {}, {}
    while len(expressions) < 1200:
        text = grammar.expression()
        result = evaluated(text, names)
        if not result.startswith("!!"):
            if is_settled(result):
                expressions[text] = result
        elif len(errors) < 300 and result.startswith(("!! IndexError", "!! ValueError")):
            errors[text] = result
    while len(programs) < 500:
        text = grammar.program()
        result = printed(text)
        if is_settled(result):
            programs[text] = result
    cases = lambda found: ",\n".join(json.dumps(case) for case in found.items())
    FILE.write_text(
        f'{{"numpy": "{np.__version__}",\n"setup": {json.dumps(SETUP)},\n"expressions": [\n'
        f'{cases(expressions | errors)}\n],\n"programs": [\n{cases(programs)}\n]}}\n')
    print(f"{len(expressions)} expressions, {len(errors)} errors, {len(programs)} programs")


if __name__ == "__main__":
    main()
