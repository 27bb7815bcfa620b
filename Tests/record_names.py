#!/usr/bin/env python3
"""Asks real CPython and NumPy which names they have, so that nothing that exists is ever denied.

    python3 Tests/record_names.py            writes Sources/PythonCells/Builtins/RealNames.swift and Tests/Data/names/*.txt
    python3 Tests/record_names.py --check    compares them with what CPython and NumPy say now

RealNames.swift is the one block of text that the engine reads when a name is missing. Tests/Data/names is the list that
NameTests walks: an expression to a line, a tab, and what is right (its repr; `…` where that is an address or too long, and
the mere being there is what counts; for names that nobody has, the error).
"""

import builtins
import inspect
import itertools
import re
import string
import sys
import types
import warnings
from pathlib import Path

import numpy as np
import numpy.char, numpy.ctypeslib, numpy.dtypes, numpy.exceptions, numpy.fft, numpy.lib, numpy.linalg, numpy.ma  # noqa
import numpy.polynomial, numpy.random, numpy.rec, numpy.strings, numpy.testing, numpy.typing  # noqa
import math
import random

warnings.simplefilter("ignore")
ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "Sources" / "PythonCells" / "Builtins" / "RealNames.swift"
DATA = ROOT / "Tests" / "Data" / "names"
EXISTS = "…"

MODULES = [math, random, np] + [
    getattr(np, name)
    for name in "char ctypeslib dtypes emath exceptions fft lib linalg ma polynomial random rec strings testing typing".split()
] + [
    getattr(np.polynomial, name)
    for name in "chebyshev hermite hermite_e laguerre legendre polynomial polyutils".split()
]

# A value of each type that a cell can hold, as a cell writes it.
SAMPLES = {
    "str": "'abc'", "int": "(3)", "float": "1.5", "bool": "True", "NoneType": "None", "ellipsis": "...",
    "list": "[1, 2]", "tuple": "(1, 2)", "dict": "{'a': 1}", "set": "{1}", "range": "range(3)", "slice": "slice(1, 5)",
    "list_iterator": "iter([1])", "tuple_iterator": "iter((1,))", "str_ascii_iterator": "iter('abc')",
    "range_iterator": "iter(range(3))", "set_iterator": "iter({1})", "dict_keyiterator": "iter({'a': 1})",
    "dict_keys": "{'a': 1}.keys()", "dict_values": "{'a': 1}.values()", "dict_items": "{'a': 1}.items()",
    "list_reverseiterator": "reversed([1])", "reversed": "reversed((1, 2))", "zip": "zip([1], [2])",
    "enumerate": "enumerate([1])", "map": "map(abs, [1])", "filter": "filter(None, [1])",
    "generator": "(x for x in [1])", "function": "(lambda x: x)", "builtin_function_or_method": "len",
    "module": "math", "type": "int", "method_descriptor": "str.upper",
    "numpy.ndarray": "np.array([[1.5, 2.5], [3.5, 4.5]])", "numpy.float64": "np.float64(1.5)",
    "numpy.int64": "np.int64(3)", "numpy.bool": "np.bool(True)", "numpy.ufunc": "np.sin",
    "numpy.random._generator.Generator": "np.random.default_rng(0)", "numpy.random._pcg64.PCG64": "np.random.PCG64(0)",
    "numpy.random.mtrand.RandomState": "np.random.RandomState(0)",
    "numpy.random.bit_generator.SeedSequence": "np.random.SeedSequence(0)",
    "numpy._ArrayFunctionDispatcher": "np.sum", "numpy.dtypes.Float64DType": "np.zeros(2).dtype",
    "numpy.dtypes.Int64DType": "np.arange(2).dtype", "numpy.dtypes.BoolDType": "np.array([True]).dtype",
}
SCOPE = {"np": np, "math": math, "random": random, "__name__": "__main__"}


def type_name(kind):
    """As messages name a type: `list`, `numpy.ndarray`."""
    module = kind.__module__
    return kind.__qualname__ if module in ("builtins", "types") else f"{module}.{kind.__qualname__}"


def attribute(owner, name):
    try:
        return getattr(owner, name)
    except Exception:
        return None


UFUNC_KEYWORDS = "where casting order dtype subok signature sig".split()


def hidden_keywords(function):
    """What stands behind the `**kwargs` of NumPy's methods: the keywords of the function that they hand them to."""
    name = getattr(function, "__name__", "")
    if name == "clip":
        return UFUNC_KEYWORDS
    inner = getattr(np._core._methods, "_a" + name if name in ("max", "min") else "_" + name, None)
    if inner is None or getattr(function, "__objclass__", None) is not np.ndarray:
        return []
    known = set(inspect.signature(function).parameters) | {"a"}
    return [word for word in inspect.signature(inner).parameters if word not in known]


def parameters(function):
    """The parameters in brackets: `(a,axis=,/,*,out=)`, an equals sign where one may be left out; empty where nobody knows."""
    if isinstance(function, np.ufunc):
        return f"({function.nin}+{function.nout}{'@' if function.signature else ''})"
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):
        return ""
    pieces, seen_star, was_positional_only = [], False, False
    for parameter in signature.parameters.values():
        kind = parameter.kind
        if was_positional_only and kind != parameter.POSITIONAL_ONLY:
            pieces.append("/")
        was_positional_only = kind == parameter.POSITIONAL_ONLY
        if kind == parameter.VAR_POSITIONAL:
            pieces.append("*" + parameter.name)
            seen_star = True
            continue
        if kind == parameter.VAR_KEYWORD:
            pieces += [word + "=" for word in hidden_keywords(function)] or ["**" + parameter.name]
            continue
        if kind == parameter.KEYWORD_ONLY and not seen_star:
            pieces.append("*")
            seen_star = True
        pieces.append(parameter.name + ("=" if parameter.default is not parameter.empty else ""))
    if was_positional_only:
        pieces.append("/")
    return "(" + ",".join(pieces) + ")"


def entry(owner, name):
    value = attribute(owner, name)
    # Dunder methods are not called by name: their parameters would only fill the file.
    if not callable(value) or name.startswith("__") and name.endswith("__"):
        return type_name(type(value)), name
    return type_name(type(value)), name + parameters(value)


def subtypes():
    """Every type that has a name in builtins or NumPy, or that a built-in hands out."""
    found = {}
    def add(kind):
        if kind is object or isinstance(kind, types.GenericAlias):
            return
        if not isinstance(kind, type) or type_name(kind) in found:
            return
        root = kind.__module__.split(".")[0]
        if root not in ("builtins", "types", "numpy"):
            return
        found[type_name(kind)] = kind
        for base in kind.__bases__:
            add(base)
    for module in [builtins, np, np.exceptions, np.dtypes, np.random]:
        for name in dir(module):
            value = attribute(module, name)
            add(value)
            add(type(value))
    for sample in SAMPLES.values():
        value = eval(sample, SCOPE)
        add(type(value))
        add(type(type(value)))
    for kind in (str.upper, str.__add__, "a".upper, "a".__add__, int.real, dict.fromkeys, int.__dict__["from_bytes"],
                 int | str, list[int], np.add.reduce, np.zeros(1).flags, np.zeros(1).flat, types.MethodType(len, []),
                 iter("\u00e9"), iter({1: 1}.items()), iter({1: 1}.values()), reversed({1: 1}), reversed({1: 1}.items()),
                 reversed({1: 1}.values()), iter(np.zeros(1)), iter(int, 1), NotImplemented, slice.start,
                 (lambda: 0).__code__, b"", iter(bytearray()), reversed(range(3))):
        add(type(kind))
    return dict(sorted(found.items()))


def wrapped(words, first):
    lines, line = [], first
    for word in words:
        if len(line) + 1 + len(word) > 116 and line != first:
            lines.append(line)
            line = "   "
        line += " " + word
    lines.append(line)
    return lines


def section(title, members):
    """An owner and what it has, by the members' types."""
    lines = [title]
    by_type = {}
    for kind, word in members:
        by_type.setdefault(kind, []).append(word)
    for kind in sorted(by_type):
        lines += wrapped(sorted(by_type[kind]), f"  {kind}:")
    return lines


def members_of_types():
    lines = []
    inherited = set(dir(object))
    lines += section("object", [entry(object, name) for name in sorted(inherited)])
    samples = {type(value): value for value in (eval(sample, SCOPE) for sample in SAMPLES.values())}
    for title, kind in subtypes().items():
        bases = [type_name(base) for base in kind.__bases__ if base is not object]
        names = {name for name in vars(kind) if name not in inherited}
        if kind in samples and kind not in (type, types.ModuleType):
            # What every instance has, though its type does not: a function's `__wrapped__`.
            names |= set(dir(samples[kind])) - set(dir(kind))
        lines += section(title + (" < " + " ".join(bases) if bases else ""), [entry(kind, name) for name in sorted(names)])
    return lines


def module_names(module):
    return sorted(set(dir(module)))


def members_of_modules():
    lines = []
    main = ["__annotations__", "__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__",
            "__spec__"]
    lines += section("builtins", [entry(builtins, name) for name in sorted(set(dir(builtins)) - {"_"})]
                     + [("str", name) for name in main if name not in dir(builtins)])
    for module in MODULES:
        lines += section("module " + module.__name__, [entry(module, name) for name in module_names(module)])
    for module in MODULES:
        # What is public, and still not among what `from module import *` binds.
        rest = {n for n in dir(module) if not n.startswith("_")} - set(getattr(module, "__all__", dir(module)))
        if rest:
            lines += section("unstarred " + module.__name__, [("name", name) for name in sorted(rest)])
    lines += section("packages", [("module", name) for name in submodules()])
    return lines


def submodules():
    """What `import numpy.…` finds, tests left out."""
    names = set()
    root = Path(np.__path__[0])
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        if parts and all((root.joinpath(*parts[:n]) / "__init__.py").exists() for n in range(1, len(parts))):
            if not any(part in ("tests", "conftest") or part.startswith("_") for part in parts):
                names.add(".".join(("numpy", *parts)))
    return sorted(names)


# MARK: Element types

CHARACTERS = string.ascii_letters + "?"


def is_dtype(text):
    try:
        np.dtype(text)
        return True
    except TypeError:
        return False


def dtype_words():
    candidates = set(CHARACTERS)
    candidates |= {letter + str(size) for letter in CHARACTERS for size in (1, 2, 4, 8, 12, 16, 24, 32)}
    candidates |= {str(key) for key in np.sctypeDict}
    candidates |= {name for name in dir(np) if isinstance(attribute(np, name), type)}
    candidates |= {name.lower() for name in np.dtypes.__all__} | set(dir(builtins))
    candidates |= {"datetime64", "timedelta64", "unicode", "str_", "bytes_", "void", "object_"}
    plain = sorted(word for word in candidates if is_dtype(word))
    ordered = sorted(word for word in plain if all(is_dtype(order + word) for order in "<>=|"))
    return plain, ordered


def dtype_lines():
    plain, ordered = dtype_words()
    rest = [word for word in plain if word not in ordered]
    # Those of any length: `U3`, `S10`.
    return section("dtypes", [("named", word) for word in rest] + [("ordered", word) for word in ordered])


def dtype_texts():
    plain, ordered = dtype_words()
    texts = plain + [order + word for word in ordered for order in "<>=|"]
    texts += [kind + str(size) for kind in ("U", "S", "V", "a") for size in (1, 3, 10, 32)]
    texts += [order + kind + "3" for kind in ("U", "S", "V") for order in "<>=|"]
    for name in ("datetime64", "timedelta64", "M8", "m8", "<M8", ">m8"):
        texts += [f"{name}[{unit}]" for unit in "Y M W D h m s ms us ns ps fs as 25s 7D generic".split()]
    texts += ["i4,f8", "f8,i4,U3", "(2,3)f8", "3f8", "(2,)i4", "i4, f8", "f8,(2,2)i4", "2i4,3f8", "(3)f8", ">i4,<f8", "(2,3)f8,i8"]
    return [text for text in dict.fromkeys(texts) if is_dtype(text)]


# MARK: The list for the tests

# An object's place in memory: in its repr, or in what NumPy hands to C.
ADDRESS = re.compile(r" at 0x[0-9a-f]+|'data': \(\d+")


def shown(value):
    try:
        text = repr(value)
    except Exception:
        return EXISTS
    # The order of texts in a set is another in each run.
    if isinstance(value, (set, frozenset)) and not all(isinstance(item, int) for item in value):
        return EXISTS
    if ADDRESS.search(text) or len(text) > 200 or "\n" in text or "\t" in text or "/" in text:
        return EXISTS
    return text


def outcome(expression):
    try:
        return shown(eval(expression, dict(SCOPE)))
    except Exception as error:
        return f"{type_name(type(error))}: {error}"


def identifiers(names):
    return [name for name in names if name.isidentifier()]


def names_of_type(kind):
    """What may be asked of a type; of what all types have, only `int` is asked."""
    names = set(dir(kind)) | set(dir(type))
    if kind is not int:
        names -= set(dir(object)) | set(dir(type)) - {"mro", "__name__", "__mro__"}
    found = []
    for name in identifiers(sorted(names)):
        try:
            getattr(kind, name)
        except Exception:
            continue
        found.append(name)
    return found


def listed_names():
    lines = {}
    def add(file, expression, right=None):
        if expression.endswith(("__doc__", "__text_signature__")):
            right = EXISTS
        lines.setdefault(file, {})[expression] = right if right is not None else outcome(expression)
    for name in dir(builtins):
        if name not in ("_", "True", "False", "None", "copyright", "credits", "license", "exit", "quit", "help"):
            add("builtins", name)
    for name in ("copyright", "credits", "license", "exit", "quit", "help", "__file__", "__annotations__", "__builtins__"):
        add("builtins", name, EXISTS)
    for name, sample in SAMPLES.items():
        value = eval(sample, SCOPE)
        # `cffi` is there where the package of that name is.
        for attribute_name in identifiers(sorted(set(dir(value)) - {"cffi"})):
            try:
                getattr(eval(sample, SCOPE), attribute_name)
            except Exception:
                continue
            add("attributes", f"{sample}.{attribute_name}")
    for name in dir(builtins):
        kind = attribute(builtins, name)
        if isinstance(kind, type) and not (issubclass(kind, BaseException) and kind is not ValueError):
            for attribute_name in names_of_type(kind):
                add("types", f"{name}.{attribute_name}")
    for name in ("ndarray", "float64", "int64", "bool", "generic", "number", "integer", "floating", "dtype", "float32",
                 "ufunc", "int8", "complex128", "str_", "datetime64"):
        kind = getattr(np, name)
        for attribute_name in names_of_type(kind):
            add("types", f"np.{name}.{attribute_name}")
    for module in MODULES:
        alias = module.__name__.replace("numpy", "np")
        for name in identifiers(module_names(module)):
            try:
                getattr(module, name)
            except Exception:
                continue
            add("modules", f"{alias}.{name}")
    for text in dtype_texts():
        add("dtypes", f"np.zeros(2, dtype={text!r}).dtype")
    return lines


def listed_keywords():
    """A function, a tab, and a keyword of its: for each that says which it has."""
    lines = []
    def add(expression, function):
        words = parameters(function)
        if not words:
            return
        if isinstance(function, np.ufunc):
            names = ["out"] + UFUNC_KEYWORDS
            if function.signature:
                names += ["axes", "axis", "keepdims"]
        else:
            names = [parameter.name for parameter in inspect.signature(function).parameters.values()
                     if parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY)]
        if expression.startswith("np.ndarray.") or expression.count(".") == 1 and not expression.startswith(("np", "math")):
            names = [name for name in names if name != "self"]
        for name in names:
            lines.append(f"{expression}\t{name}")
    for name in dir(builtins):
        value = getattr(builtins, name)
        if callable(value) and not (isinstance(value, type) and issubclass(value, BaseException)) and name not in (
                "_", "copyright", "credits", "license", "exit", "quit", "help"):
            add(name, value)
    for name in "str list tuple dict set range int float bool".split():
        for method in dir(getattr(builtins, name)):
            value = getattr(getattr(builtins, name), method)
            if callable(value) and not method.startswith("__"):
                add(f"{name}.{method}", value)
    for method in dir(np.ndarray):
        value = getattr(np.ndarray, method)
        if callable(value) and not method.startswith("__"):
            add(f"np.ndarray.{method}", value)
    for module in (math, np):
        for name in module_names(module):
            value = attribute(module, name)
            if callable(value) and not isinstance(value, type) and not name.startswith("_"):
                add(f"{module.__name__.replace('numpy', 'np')}.{name}", value)
    return lines


OPERANDS = """'abc' '%s' (3) 0 -2 1.5 True None ... [1,2] (1,2) {'a':1} {1} range(3) slice(1,5) {'a':1}.keys() {'a':1}.values()
{'a':1}.items() iter([1]) zip([1],[2]) len int np.array([[1.5,2.5],[3.5,4.5]]) np.arange(2) np.array(True) np.float64(1.5)
np.int64(3) np.bool(True) np.sin np.sum np.zeros(2).dtype np.ndarray np.float64 float str list""".split()
CALLED = """abs all any ascii bin bool callable chr dict enumerate filter float format hash hex int iter len list map max min next oct
ord print range repr reversed round set slice sorted str sum tuple type zip np.abs np.add np.all np.argmax np.array np.asarray
np.atleast_1d np.atleast_2d np.cumsum np.diag np.dot np.exp np.isclose np.linspace np.logspace np.max np.mean np.ndim np.ones
np.ravel np.reshape np.round np.shape np.sign np.size np.sort np.sqrt np.squeeze np.std np.sum np.transpose np.unique
np.where np.zeros np.zeros_like np.dtype np.median np.diff np.flip np.repeat np.tile np.concatenate np.stack np.eye""".split()


def listed_operations():
    """Operators and calls that real Python takes: a result to each."""
    lines = []
    def add(expression):
        try:
            value = eval(expression, dict(SCOPE))
        except BaseException:
            return
        text = shown(value)
        if "<" in text and text not in (repr(type(value)), EXISTS) and not isinstance(value, (bool, type)):
            text = EXISTS
        # Only numbers hash to the same in each run.
        if expression.startswith("hash(") and not isinstance(eval(expression[5:-1], dict(SCOPE)), (int, float)):
            text = EXISTS
        lines.append(f"{expression}\t{text}")
    for left, right in itertools.product(OPERANDS, repeat=2):
        for operator in "+ - * / // % ** @ & | ^ << >> == != < in is".split():
            if operator == "is" and left == right or operator == "**" and right == left == "(3)":
                continue
            add(f"{left} {operator} {right}")
        add(f"{left}[{right}]")
        add(f"isinstance({left}, {right})")
    for operand in OPERANDS:
        for prefix in ("-", "+", "~", "not "):
            add(prefix + operand)
        for function in CALLED:
            add(f"{function}({operand})")
    for call in ("np.size(np.ones((2, 3)), (0, 1))", "np.size(np.ones((2, 3)), (-1,))", "np.atleast_1d(1, [3, 4])",
                 "np.atleast_2d(1, [3, 4])", "np.atleast_1d()", "np.logspace(0, 1, 3, base=np.array([2, 3]))",
                 "np.logspace(0, 1, 3, base=2)", "np.isclose([1, 2], [1, 2.1], rtol=np.array([0, 0.1]))",
                 "np.isclose([1, 2], [1, 2.1], atol=[0, 1])", "np.divmod(7, 2, out=(np.array(0), np.array(0)))",
                 "np.divmod(7, 2)", "np.add(1, 2, sig='dd->d')", "np.add(1, 2, signature='dd->d')", "np.sin(1.0, dtype='f4')",
                 "np.sum([1, 2], where=[True, False])", "np.sum([1, 2], initial=3)", "np.max([1, 2], initial=3)",
                 "np.ones(3).max(initial=5)", "np.ones(3).sum(where=np.array([True, False, True]))",
                 "isinstance(np.ones(2).dtype, np.dtype)", "isinstance(1, (str, np.dtype))", "isinstance(1, int | str)",
                 "int | None", "None | int", "list[int]", "dict[str, int]", "np.dtype('f8')", "np.dtype(float).kind",
                 "np.zeros(2, dtype=np.dtype('i8'))", "np.zeros(2, np.float32)", "np.zeros(2, dtype=str)", "np.zeros(2, dtype=object)",
                 "np.zeros(2, dtype=[('a', 'f8')])", "np.zeros(2, dtype=complex)", "np.zeros(2, dtype=bytes)",
                 "np.zeros(2, dtype=np.integer)", "np.zeros(2, dtype=None)", "np.array(['a', 'b'])", "np.array([None])",
                 "'abc'.encode()", "int.from_bytes([1, 2], 'big')", "float.fromhex('0x1p3')", "str.maketrans('a', 'b')",
                 "slice(1, 5).indices(3)", "{'a': 1}.keys().isdisjoint({'b'})", "np.sin.__name__", "np.abs.__name__", "len.__name__",
                 "np.delete(np.array([0, 1, 2]), ())", "np.delete(np.array([0, 1, 2]), (0, 1))",
                 "np.delete(np.arange(6).reshape(2, 3), (0, 2), 1)", "np.round(np.array([1.5e30]), -30)",
                 "np.round(np.array([1.2345678e-20]), 25)", "np.round(1.5e30, -30)", "np.arange(0, 1, np.inf)",
                 "np.arange(0, -1, np.inf)", "np.arange(0, 1, -np.inf)", "np.arange(1, 1, np.inf)",
                 "np.ascontiguousarray(3)", "np.ascontiguousarray(np.array(3.5))", "np.ascontiguousarray([1, 2])",
                 "np.sort([2, 1], kind='qxyz')", "np.sort([2, 1], kind='STABLE')", "np.argsort([2, 1], kind='m')",
                 "np.arange(3, dtype='q')", "np.zeros(2, dtype='longlong')", "np.abs is np.absolute", "np.concat is np.concatenate", "np.sin is np.cos", "np.add.nin", "np.add.reduce([1, 2])", "np.sum.__name__", "'a'.upper.__name__", "str.upper.__name__"):
        add(call)
    return list(dict.fromkeys(lines))


def denied():
    """Names that nobody has, with the words for it."""
    lines = []
    def add(expression):
        right = outcome(expression)
        assert "Error" in right, (expression, right)
        lines.append(f"{expression}\t{right}")
    for name in ("lenn", "pritn", "Array", "ValueErorr", "numpy", "nd", "sqrt", "array"):
        add(name)
    for name, sample in SAMPLES.items():
        if name == "module":
            continue
        for typo in ("appendd", "uper", "shpe", "to_list", "lenght", "_x", "__foo__"):
            add(f"{sample}.{typo}")
    for owner in ("int", "str", "list", "dict", "float", "bool", "set", "tuple", "range", "slice", "object", "type", "zip",
                  "np.ndarray", "np.float64", "np.int64", "np.bool", "np.generic", "np.number", "np.integer"):
        for typo in ("from_byte", "uper", "shpe", "fromkey", "_x"):
            add(f"{owner}.{typo}")
    for name in ("np.arry", "np.sume", "np.zeroes", "np.ndaray", "np.linag", "np.flaot64", "math.sqr", "math.add", "math.Pi",
                 "np.sin.name", "np.sum.reduce", "np.add.reduces", "np.pi.foo", "math.pi.foo", "math.sqrt.foo"):
        add(name)
    for text in ("flaot64", "int65", "f3", "i3", "foo", "x", "", "u16", "bool8x", "float 64", "Float64", "i4;f8", "np.float64"):
        add(f"np.zeros(2, dtype={text!r})")
    for call in ("np.sum([1.5], axes=0)", "np.sum([1.5], foo=1)", "np.zeros(2, typ='f8')", "np.sin(1.5, foo=2)",
                 "np.add(1, 2, foo=3)", "np.mean([1.5], 0, None, None, False, 5)", "len(obj=[1])", "print(1, foo=2)",
                 "sorted([1], foo=2)", "[1].sort(foo=2)", "'a'.split(foo=2)", "'a'.upper(foo=2)",
                 "np.ones(2).sum(foo=1)", "np.ones(2).reshape(2, foo=1)", "np.ones(2).cumsum(foo=1)",
                 "math.sqrt(x=2)", "math.isclose(1, 2, foo=3)", "int('1', bas=2)", "np.linspace(0, 1, nums=3)",
                 "np.clip(1, 0, 2, foo=1)", "np.where(True, 1, 2, foo=3)", "np.dot([1], [2], foo=3)", "np.array([1], foo=2)",
                 "np.arange(3, foo=2)", "np.full(2, 1, foo=3)", "np.concatenate([[1]], foo=1)",
                 "np.sort([2, 1], kind='xyz')", "np.ones(2).sort(kind='xyz')", "np.argsort([2, 1], kind='')", "np.sort([2, 1], kind=3)",
                 "np.zeros((True, 2))", "np.zeros(True)", "np.ones(2).reshape((True, -1))", "np.ones(2).reshape(True, -1)",
                 "np.ones(2).reshape(True)", "np.ones(2).reshape(1.0, 2)", "np.full((True,), 1)", "np.ones((2, 2))[(True,) * 65]",
                 "np.size(np.ones((2, 3)), (0, 2))", "np.size(np.ones((2, 3)), (0, 0))", "np.size(np.ones((2, 3)), 2)",
                 "np.delete(np.arange(3), (3,))", "np.delete(np.arange(3), (True,))", "np.atleast_1d(ary=3)",
                 "int[3]", "int | 3", "np.arange(0, 1, np.nan)",
                 "math.prod()", "math.prod(iterable=[1])", "math.prod(1, 2)", "sum()", "sum(start=3)", "sum(1, 2, start=3)",
                 "enumerate()", "enumerate(x=0)", "enumerate(foo=1, iterable=[1])", "enumerate(a=1, b=2, c=3)",
                 "enumerate([1], x=0)", "enumerate([1], 0, 1)", "min(0, default=1, key=2, foo=3)", "min(0, foo=3)",
                 "max(x=1, y=2, z=3)", "[].index(x=2)", "[].insert(0, object=2)", "().index(x=2)", "{}.get(key=2)", "{}.pop(key=2)",
                 "[].index()", "[].append(x=2)", "range(3).count(x=2)", "'a'.find(sub='a')",
                 "np.stack(1)", "np.hstack(1.5)", "np.vstack(None)", "np.dstack(True)", "np.column_stack(1)", "np.concatenate(1)",
                 "np.stack(np.float64(1))", "np.stack(np.array(1))", "np.concatenate(np.array(1))", "np.concatenate(np.int64(1))",
                 "np.broadcast_to(np.array([1, 2]), ())", "np.broadcast_to([], ())", "np.broadcast_to([[1]], (2,))",
                 "np.ones((2, 2))[0.0:, 0.0]", "np.ones((2, 2))['a':, :, :, 0]", "np.ones((2, 2))[5, 1.0:]", "np.ones((2, 2))[1.0:, 5]",
                 "np.ones((2, 2))[0.0:, None, [0.5]]", "np.ones((2, 2))[::0, 0.0]", "np.ones((2, 2))[0.0, 1.0:]"):
        add(call)
    return lines


def main():
    block = members_of_modules() + members_of_types() + dtype_lines()
    header = (
        f"// What CPython {sys.version_info.major}.{sys.version_info.minor} and NumPy {np.__version__} have: written by "
        "Tests/record_names.py, read by RealPython when a name is missing.\n\n"
        "/// An owner to a paragraph, its bases after `<`; its members by their types, with their parameters.\n"
    )
    body = "\n".join("  " + line for line in block)
    texts = {SOURCE: header + 'let realNames = #"""\n' + body + '\n  """#\n'}
    for name, lines in listed_names().items():
        texts[DATA / f"{name}.txt"] = "".join(f"{expression}\t{right}\n" for expression, right in lines.items())
    texts[DATA / "operations.txt"] = "".join(line + "\n" for line in listed_operations())
    texts[DATA / "keywords.txt"] = "".join(line + "\n" for line in listed_keywords())
    texts[DATA / "denied.txt"] = "".join(line + "\n" for line in denied())
    texts[DATA / "VERSIONS"] = f"CPython {sys.version.split()[0]}\nNumPy {np.__version__}\n"
    if "--check" in sys.argv:
        stale = [str(path) for path, text in texts.items() if not path.exists() or path.read_text() != text]
        print("\n".join(stale) or "all as recorded")
        sys.exit(1 if stale else 0)
    DATA.mkdir(parents=True, exist_ok=True)
    for path, text in texts.items():
        path.write_text(text)
        print(path.relative_to(ROOT), len(text), "bytes,", text.count("\n"), "lines")


main()
