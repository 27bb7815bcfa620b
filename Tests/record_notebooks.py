#!/usr/bin/env python3
"""Records the notebooks of Tests/Data/notebooks: real CPython and NumPy run their cells, in the order that each names.

Each notebook below is a list of cells (label, code, tags) and the order in which a careless author ran them; a number in
the order is how many prompts were spent on cells that are gone. What is stored under a cell is what its last run gave.
Usage: python3 Tests/record_notebooks.py [--check]
"""
import ast
import contextlib
import io
import json
import pathlib
import sys

import numpy as np

FOLDER = pathlib.Path(__file__).parent / "Data" / "notebooks"

# The structure of a lesson with a check at its end that leaves a trap: `gap` rebinds the global P.
REBOUND = [
    ("imports", "import numpy as np"),
    ("model", "def curve(t):\n    return t / (1 + np.abs(t))"),
    (
        "forward",
        "V = np.array([[0.75, -1.5],\n              [2.25, 0.5]])\nC = np.array([[0.1, -0.2]])\n"
        "Q = np.array([[0, 1], [2, 0.5], [1, 1.5]])\nP = curve(np.dot(Q, V) + C)",
    ),
    ("show", "print(P)"),
    ("loss", "T = np.array([[0.5, 0], [0.8, -0.6], [0.75, -0.1]])\nn = Q.shape[0]\nloss = np.sum((T - P) ** 2) / n"),
    ("show-loss", 'print("Loss:", loss)'),
    ("slope", "slope = -2 * np.dot(Q.T, (T - P) * (1 - np.abs(P)) ** 2) / n\nprint(slope)"),
    (
        "gap",
        "h = 1e-4\nestimate = np.zeros(V.shape)\nW = np.copy(V)\nfor r in range(W.shape[0]):\n"
        "    for k in range(W.shape[1]):\n        kept = W[r, k]\n        W[r, k] = kept + h\n"
        "        P = curve(np.dot(Q, W) + C)\n        above = np.sum((T - P) ** 2) / n\n        W[r, k] = kept - h\n"
        "        P = curve(np.dot(Q, W) + C)\n        below = np.sum((T - P) ** 2) / n\n        W[r, k] = kept\n"
        "        estimate[r, k] = (above - below) / (2 * h)\nprint(estimate)",
    ),
]

# What a cell defines itself and calls may need what was not run.
NEEDED = [
    ("known", "w = 1"),
    ("refused", "w = eval('2')"),
    ("function", "def f():\n    return w\nf()"),
    ("method", "class C:\n    'It holds.'\n    n = 3\n    @property\n    def w(self):\n        return w + self.n\nC().w"),
    ("definition", "def g():\n    return w\nprint('defined')"),
    ("class", "class D:\n    def g(self):\n        return g()\nprint('defined')"),
    ("call", "D().g()"),
    ("again", "w = 5\nD().g()"),
]

CLEAN = [
    ("imports", "%matplotlib inline\nimport numpy as np"),
    ("data", "heights = np.array([1.62, 1.75, 1.58, 1.81])\nheights.mean()"),
    ("loop", "for n in range(3):\n    print(n, heights[n] ** 2)\nheights - heights.mean()"),
    ("quiet", "total = heights.sum();\ntotal;"),
    ("kinds", "[int, np.float64], {3, 1, 2}, total > 6, heights.argmax()"),
    ("mistake", "print('before')\n1 / 0", ["raises-exception"]),
    ("grammar", "print 'old'", ["raises-exception"]),
]

UNSUPPORTED = [
    ("imports", "import numpy as np\nimport matplotlib.pyplot as plt"),
    ("data", "x = np.linspace(0, 1, 5)\nprint(x)"),
    ("class", "words = '3'\n# What a text holds\np = \\\n  eval(words)\nprint(p)"),
    ("use", "print(p + 1)"),
    ("shape", "x.shape"),
    ("with", "import subprocess\nif subprocess.run(['true']):\n    y = x * 2\nprint(y)"),
    ("later", "print(y.sum())"),
    ("other", "print(x.sum())"),
    ("timed", "%time z = 3"),
    ("after", "z = 4\nprint(z)"),
]

# Bare statements that are refused: what they could have changed is in doubt, and nothing else.
REFUSED = [
    ("imports", "import numpy as np"),
    ("seed", "state = np.random.get_state()"),
    ("data", "data = np.array([1.5, 2.5, 4.0])\nprint(data.sum())"),
    ("values", "values = [3, 1, 2]\ntaken = []\ndef take(x):\n    taken.append(x)"),
    ("shuffle", "np.random.RandomState(np.random.MT19937(0)).shuffle(values)"),
    ("order", "print(values)"),
    ("sum", "print(sum(values))"),
    ("called", "np.random.get_state()\ntake(4)"),
    ("taken", "print(taken)"),
    ("settings", "np.set_printoptions(formatter={'float': '{:.2f}'.format})"),
    ("third", "print(np.array([2.0]) / 3)"),
    ("whole", "print(data[0])"),
]

NOTEBOOKS = {
    "rebound": (REBOUND, ["imports", "model", "forward", "show", 4, "loss", "slope", 12, "gap", "loss", "show-loss"]),
    "clean": (CLEAN, ["imports", "data", "loop", "quiet", "kinds", "mistake", "grammar"]),
    "unsupported": (UNSUPPORTED, [c[0] for c in UNSUPPORTED if c[0] != "imports"]),
    "refused": (REFUSED, [c[0] for c in REFUSED]),
    "counter": (
        [("start", "step = 1\nx = 0"), ("next", "x = x + step"), ("show", "print(x)"), ("double", "2 * x")],
        ["start", "next", "next", "next", "show", "double"],
    ),
    "in-place": (
        [
            ("data", "import numpy as np\na = np.arange(6.0).reshape(2, 3)"),
            ("sum", "print(a.sum(axis=0))"),
            ("change", "row = a[1]\nrow[0] = 30"),
        ],
        ["data", "change", "sum"],
    ),
    "function": (
        [
            ("first", "def scale(x):\n    return 2 * x"),
            ("apply", "def apply(x):\n    return scale(x) + 1"),
            ("show", "apply(10.5)"),
            ("second", "def scale(x):\n    return 3 * x"),
            ("again", "apply(10.5)"),
        ],
        ["first", "apply", "second", "again", "show"],
    ),
    "defined-below": (
        [("show", "print(rate * 2)"), ("rate", "rate = 0.125"), ("fine", "print(rate)")],
        ["rate", "show", "fine"],
    ),
    "global": (
        [
            ("start", "total = 0\ndef add(x):\n    global total\n    total = total + x"),
            ("show", "print('total:', total)"),
            ("call", "for k in (2.5, 4):\n    add(k)"),
        ],
        ["start", "call", "show"],
    ),
    "partly-unsupported": (
        [("data", "values = [3, 1, 2]"), ("order", "from array import *\nvalues.sort()"), ("show", "print(values)")],
        ["data", "order", "show"],
    ),
    "needed-in-function": (NEEDED, [c[0] for c in NEEDED]),
}


def pretty(value):
    """What IPython shows for the few kinds of values that the notebooks above end with."""
    if isinstance(value, type):
        return value.__name__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, set):
        return "{" + ", ".join(pretty(v) for v in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(pretty(v) for v in value) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(pretty(v) for v in value) + ("," if len(value) == 1 else "") + ")"
    return repr(value)


def run(code, names, count):
    """The outputs of one run, as nbformat has them."""
    printed, outputs = io.StringIO(), []
    code = code.replace("%matplotlib", "#").replace("%time ", "")
    value, failure = None, None
    try:
        tree = ast.parse(code)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) and not code.endswith(";") else None
        with contextlib.redirect_stdout(printed):
            exec(compile(tree, "cell", "exec"), names)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    except Exception as error:
        failure = error
    if printed.getvalue():
        outputs.append({"name": "stdout", "output_type": "stream", "text": lines(printed.getvalue())})
    if failure is not None:
        message = failure.msg if isinstance(failure, SyntaxError) else str(failure)
        outputs.append({"ename": type(failure).__name__, "evalue": message, "output_type": "error", "traceback": []})
    elif value is not None:
        data = {"text/plain": lines(pretty(value))}
        outputs.append({"data": data, "execution_count": count, "metadata": {}, "output_type": "execute_result"})
    return outputs


def lines(text):
    return text.splitlines(keepends=True)


def notebook(cells, order):
    # As a kernel of its own begins, whatever the notebook before has set.
    with np.printoptions():
        return run_all(cells, order)


def run_all(cells, order):
    names, stored, count = {}, {}, 0
    codes = {cell[0]: cell[1] for cell in cells}
    if "imports" in codes and "imports" not in order:
        exec("import numpy as np", names)
    for step in order:
        count += step if isinstance(step, int) else 1
        if not isinstance(step, int):
            stored[step] = (count, run(codes[step], names, count))
    result = []
    for label, code, *tags in cells:
        count, outputs = stored.get(label, (None, []))
        metadata = {"tags": tags[0]} if tags else {}
        result.append(
            {"cell_type": "code", "execution_count": count, "id": label, "metadata": metadata, "outputs": outputs,
             "source": lines(code)})
    about = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
             "language_info": {"name": "python"}}
    return {"cells": result, "metadata": about, "nbformat": 4, "nbformat_minor": 5}


def write(name, content):
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    path = FOLDER / f"{name}.ipynb"
    if "--check" not in sys.argv:
        path.write_text(text, encoding="utf-8")
    elif path.read_text(encoding="utf-8") != text:
        sys.exit(f"{path}: not what CPython and NumPy give now")


# What older versions stored, and what others never gave: (code, output), the second as text, (kind, text) or a bundle.
VERSIONS = [
    ("import numpy as np", None),
    ("np.arange(2000)", "array([   0,    1,    2, ..., 1997, 1998, 1999])"),
    ("print(np.arange(2000))", ("stdout", "[   0    1    2 ..., 1997 1998 1999]\n")),
    ("np.argsort([3, 1, 2])", "array([1, 2, 0], dtype=int64)"),
    ("{np.str_('a'): (np.int8(1), np.float32(0.1))}", "{'a': (1, 0.1)}"),
    ("np.linalg.eigh([[2, 1], [1, 2]])",
     "(array([ 1.,  3.]), array([[ 0.70710678,  0.70710678],\n       [-0.70710678,  0.70710678]]))"),
    ("np.trapz([1, 2, 3])", "4.0"),
    ("np.Inf", "inf"),
    ("s = np.float(3)", None),
    ("s", "3.0"),
    ("from fractions import gcd\ngcd(4, 6)", "2"),
    ("np.zeross(3)", "array([0., 0., 0.])"),
    ("try:\n    np.hstack([np.ones((2, 2)), np.ones((3, 3))])\nexcept ValueError as e:\n    print('no:', e)",
     ("stdout", "no: all the input array dimensions except for the concatenation axis must match exactly\n")),
    ("raise ValueError('hola')", ("ValueError", "adios")),
    ("assert False, 'mal'", ("AssertionError", "bien")),
    ("1 + 'a'", ("TypeError", "unsupported operand type(s) for *: 'int' and 'list'")),
    ("'a' + 1", ("TypeError", "must be str, not int")),
    ("print('[a, b]')", ("stdout", "[a,b]\n")),
    ("print('1.50 euros')", ("stdout", "1.5 euros\n")),
    ("display(1)", {"text/plain": "2"}),
    ("from IPython.display import Markdown\ndisplay(Markdown('**a** 3'))",
     {"text/markdown": "**a** 3", "text/plain": "<IPython.core.display.Markdown object>"}),
    ("display(Markdown('**a** 3'))", {"text/markdown": "**a** 4", "text/plain": "<IPython.core.display.Markdown object>"}),
    ("print(1)", ("stderr", "1\n")),
    ("x = 3\n%timeit (x\n + 1)", ("stdout", "31.2 ns\n")),
    ("np.savetxt('data.csv', np.eye(2))", None),
    ("print(open('data.csv').read())", ("stdout", "1.0\n")),
]


def stored(told):
    cells = []
    for number, (code, output) in enumerate(told, 1):
        outputs = []
        if isinstance(output, str):
            outputs = [{"data": {"text/plain": lines(output)}, "execution_count": number, "metadata": {},
                        "output_type": "execute_result"}]
        elif isinstance(output, dict):
            outputs = [{"data": output, "metadata": {}, "output_type": "display_data"}]
        elif output and output[0].startswith("std"):
            outputs = [{"name": output[0], "output_type": "stream", "text": lines(output[1])}]
        elif output:
            outputs = [{"ename": output[0], "evalue": output[1], "output_type": "error", "traceback": []}]
        cells.append({"cell_type": "code", "execution_count": number, "id": f"v{number}", "metadata": {},
                      "outputs": outputs, "source": lines(code)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def main():
    write("versions", stored(VERSIONS))
    for name, (cells, order) in NOTEBOOKS.items():
        write(name, notebook(cells, order))
    # The same notebook from an older NumPy, as it printed then.
    with np.printoptions(legacy="1.13"):
        old = notebook(CLEAN[:3], ["imports", "data", "loop"])
    old["metadata"]["language_info"]["version"] = "3.6.15"
    write("legacy", old)
    # A cell that was edited after it had run, and one whose outputs were cleared.
    edited = notebook(CLEAN[:3], ["imports", "data", "loop"])
    edited["cells"][1]["source"] = lines("heights = np.array([1.62, 1.75, 1.58, 1.83])\nheights.mean()")
    edited["cells"][2]["outputs"] = []
    write("edited", edited)
    # From the days of Python 2, when this printed a tuple and divided whole numbers; and a magic that binds names unseen.
    two = notebook(
        [("pylab", "pass"), ("names", "print(1)"), ("old", "print('a', 1)"), ("half", "1 / 2"), ("same", "1 + 1")],
        ["names", "old", "half", "same"])
    two["metadata"]["kernelspec"]["name"] = "python2"
    two["cells"][0]["source"] = ["%pylab inline"]
    two["cells"][1]["source"] = ["print(prod([1]))"]
    two["cells"][2]["outputs"][0]["text"] = ["('a', 1)\n"]
    two["cells"][3]["outputs"][0]["data"]["text/plain"] = ["0"]
    write("python2", two)
    # The last digit of a number that is printed in full, one that is rounded, and a figure.
    near = notebook([("a", "0.1 + 0.2"), ("b", "print(2 / 3)"), ("c", "1 + 1")], ["a", "b", "c"])
    near["cells"][0]["outputs"][0]["data"]["text/plain"] = ["0.3000000000000001"]
    near["cells"][1]["outputs"][0]["text"] = ["0.667\n"]
    near["cells"][2]["outputs"] = [{"data": {"image/png": "iVBORw0KGgo="}, "metadata": {}, "output_type": "display_data"}]
    write("near", near)


if __name__ == "__main__":
    main()
