#!/usr/bin/env python3
"""CPython's and NumPy's own tests as oracle: every check in them becomes a plain program that real Python has run.

    python3 Tests/check_python_suites.py BINARY [cpython] [numpy] [--only MODULE …] [--keep FOLDER] [--show N] [--limit N]

BINARY is a release build. CPython's tests are those of the Python that runs this script, or of Debian's
libpython3.11-testsuite (--tests FOLDER); NumPy's are those of the installed wheel. A program holds one check (an
`assertEqual`, an `assert`), what stands before it in its test, and what these need of the module around them; checks
print what they compare. A program that real Python does not end with `ok` is left out. All others run as a
lesson of one cell. What comes out is

    same      the same print
    refused   by name: `unsupported`, `undecidable`, `limit`
    wrong     another print
    false     an error where Python has none

A test that comes from a base class is one of the class that has it, also where the base stands in a file of shared tests
(`list_tests.py`). It exits with 1 where more than `--limit` programs (none) are wrong or false. `--keep` leaves
those in a folder.
"""
import argparse
import ast
import collections
import contextlib
import copy
import importlib.util
import io
import json
import multiprocessing
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import types
import warnings

CPYTHON = """int long float complex bool list tuple dict set range slice bytes unicode iter generators class exceptions
builtin math cmath random statistics fractions string textwrap operator enum dataclasses copy heapq bisect itertools
functools collections contextlib unpack unpack_ex augassign compare contains dictcomps listcomps setcomps decorators
enumerate extcall fstring format grammar index isinstance keywordonlyarg lambda named_expressions patma pow property
raise richcmp scope string_literals super sys_setprofile typechecks unary userdict userlist userstring with yield_from
binop call colorsys defaultdict deque ordered_dict json pprint types reprlib""".split()

NUMPY = """_core.test_numeric _core.test_multiarray _core.test_umath _core.test_ufunc _core.test_indexing
_core.test_shape_base _core.test_einsum _core.test_function_base _core.test_scalarmath _core.test_nep50_promotions
_core.test_numerictypes _core.test_dtype _core.test_getlimits _core.test_arrayprint _core.test_half _core.test_item_selection
_core.test_argparse _core.test_casting_unittests _core.test_conversion_utils _core.test_scalar_methods _core.test_scalarprint
lib.test_function_base lib.test_shape_base lib.test_twodim_base lib.test_index_tricks lib.test_nanfunctions lib.test_arraysetops
lib.test_arraypad lib.test_histograms lib.test_polynomial lib.test_stride_tricks lib.test_type_check lib.test_ufunclike
lib.test_io lib.test_arrayterator linalg.test_linalg random.test_random random.test_generator_mt19937
random.test_randomstate random.test_seed_sequence matrixlib.test_defmatrix ma.test_core polynomial.test_polynomial
polynomial.test_chebyshev polynomial.test_classes polynomial.test_hermite polynomial.test_hermite_e polynomial.test_laguerre
polynomial.test_legendre polynomial.test_polyutils polynomial.test_printing polynomial.test_symbol""".split()

# What a check prints, and how it checks: the lesson's language, so that it means the same on both sides.
COMMON = '''
def show(value):
    text = repr(value)
    if len(text) < 2000 and " at 0x" not in text and type(value).__name__ not in ("set", "frozenset"):
        print(type(value).__name__, text)

class Raised:
    exception = None
    def __init__(self, kinds, pattern=None):
        self.kinds = kinds
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        if kind is None:
            raise AssertionError("nothing raised")
        self.exception = self.value = error
        if issubclass(kind, self.kinds):
            print(kind.__name__)
            return True
        return False

class Quiet:
    def __init__(self, *arguments, **options):
        pass
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        return False

def raises(kinds, function=None, *arguments, **options):
    if function is None:
        return Raised(kinds)
    with Raised(kinds):
        function(*arguments, **options)
'''

UNITTEST = COMMON + '''
class TestCase:
    def setUp(self): pass
    def tearDown(self): pass
    def addCleanup(self, *arguments, **options): pass
    def fail(self, message=None): raise AssertionError(message)
    def subTest(self, *arguments, **options): return Quiet()
    def assertEqual(self, first, second, message=None):
        if not first == second: raise AssertionError(f"{first!r} != {second!r}")
        show(first)
    assertEquals = assertSequenceEqual = assertListEqual = assertTupleEqual = assertEqual
    assertDictEqual = assertSetEqual = assertMultiLineEqual = assertEqual
    def assertNotEqual(self, first, second, message=None):
        if not first != second: raise AssertionError(f"{first!r} == {second!r}")
    def assertTrue(self, value, message=None):
        if not value: raise AssertionError(f"{value!r} is not true")
    def assertFalse(self, value, message=None):
        if value: raise AssertionError(f"{value!r} is not false")
    def assertIs(self, first, second, message=None):
        if first is not second: raise AssertionError("not the same")
    def assertIsNot(self, first, second, message=None):
        if first is second: raise AssertionError("the same")
    def assertIsNone(self, value, message=None):
        if value is not None: raise AssertionError(f"{value!r} is not None")
    def assertIsNotNone(self, value, message=None):
        if value is None: raise AssertionError("None")
    def assertIn(self, member, container, message=None):
        if member not in container: raise AssertionError(f"{member!r} not in {container!r}")
    def assertNotIn(self, member, container, message=None):
        if member in container: raise AssertionError(f"{member!r} in {container!r}")
    def assertIsInstance(self, value, kind, message=None):
        if not isinstance(value, kind): raise AssertionError(f"{value!r} is no {kind!r}")
    def assertNotIsInstance(self, value, kind, message=None):
        if isinstance(value, kind): raise AssertionError(f"{value!r} is a {kind!r}")
    def assertGreater(self, first, second, message=None):
        if not first > second: raise AssertionError(f"{first!r} <= {second!r}")
    def assertGreaterEqual(self, first, second, message=None):
        if not first >= second: raise AssertionError(f"{first!r} < {second!r}")
    def assertLess(self, first, second, message=None):
        if not first < second: raise AssertionError(f"{first!r} >= {second!r}")
    def assertLessEqual(self, first, second, message=None):
        if not first <= second: raise AssertionError(f"{first!r} > {second!r}")
    def assertAlmostEqual(self, first, second, places=7, message=None, delta=None):
        if first == second: return
        if delta is not None:
            if abs(first - second) <= delta: return
        elif round(abs(second - first), places) == 0: return
        raise AssertionError(f"{first!r} != {second!r}")
    def assertNotAlmostEqual(self, first, second, places=7, message=None, delta=None):
        if first == second or round(abs(second - first), places) == 0: raise AssertionError(f"{first!r} == {second!r}")
    def assertCountEqual(self, first, second, message=None):
        second = list(second)
        for value in first: second.remove(value)
        if second: raise AssertionError(f"missing: {second!r}")
    def assertRaises(self, kinds, function=None, *arguments, **options):
        return raises(kinds, function, *arguments, **options)
    def assertRaisesRegex(self, kinds, pattern, function=None, *arguments, **options):
        return raises(kinds, function, *arguments, **options)
'''

NUMPY_TESTING = COMMON + '''
import numpy as np
def assert_(value, msg=''):
    if not value: raise AssertionError(msg)
def _close(actual, desired, near):
    actual, desired = np.asarray(actual), np.asarray(desired)
    if actual.shape != desired.shape and actual.ndim and desired.ndim: raise AssertionError("shapes")
    if actual.dtype.kind in 'fc' or desired.dtype.kind in 'fc':
        both = np.isnan(actual) & np.isnan(desired)
        same = (actual == desired) | both
        if not np.all(same | near(actual, desired)): raise AssertionError(f"{actual!r} != {desired!r}")
    elif not np.all(actual == desired): raise AssertionError(f"{actual!r} != {desired!r}")
def assert_array_equal(actual, desired, err_msg='', verbose=True, strict=False):
    _close(actual, desired, lambda a, b: a == b)
    show(actual)
def assert_equal(actual, desired, err_msg='', verbose=True, strict=False):
    if isinstance(desired, dict):
        if not actual == desired: raise AssertionError("dict")
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        if len(actual) != len(desired): raise AssertionError("length")
        for a, b in zip(actual, desired): assert_equal(a, b)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired)
    show(actual)
    if actual == desired: return
    if actual != actual and desired != desired: return
    raise AssertionError(f"{actual!r} != {desired!r}")
def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, strict=False):
    _close(actual, desired, lambda a, b: np.abs(a - b) <= atol + rtol * np.abs(b))
def assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True):
    _close(actual, desired, lambda a, b: np.abs(a - b) < 1.5 * 10.0**(-decimal))
def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
    assert_array_almost_equal(actual, desired, decimal)
def assert_array_less(x, y, err_msg='', verbose=True):
    if not np.all(np.asarray(x) < np.asarray(y)): raise AssertionError("not less")
def assert_raises(kinds, function=None, *arguments, **options):
    return raises(kinds, function, *arguments, **options)
def assert_raises_regex(kinds, pattern, function=None, *arguments, **options):
    return raises(kinds, function, *arguments, **options)
assert_array_max_ulp = assert_array_almost_equal_nulp = lambda x, y, *rest, **more: assert_allclose(x, y, rtol=1e-6)
'''

# Names of the tests' own world; a check that needs another of them is left out.
KNOWN = {"assert_", "assert_array_equal", "assert_equal", "assert_allclose", "assert_array_almost_equal",
         "assert_almost_equal", "assert_array_less", "assert_raises", "assert_raises_regex", "assert_array_max_ulp",
         "assert_array_almost_equal_nulp", "raises", "show", "Quiet", "Raised", "TestCase"}
FOREIGN = {"support", "unittest", "test", "pytest", "import_helper", "os_helper", "script_helper", "threading_helper",
           "warnings_helper", "gc", "weakref", "pickle", "doctest", "subprocess", "tempfile", "threading", "ctypes",
           "_testcapi", "hypothesis", "st", "mem", "sysconfig", "nulp_diff", "suppress_warnings", "temppath", "IS_WASM",
           "IS_PYPY", "HAS_REFCOUNT", "IS_64BIT", "IS_MUSL", "NOGIL_BUILD", "IS_INTEL", "locale", "inspect", "mock"}
DROPPED = re.compile(r"cpython_only|skip|bigmem|requires_docstrings|refcount|run_with_locale|no_tracing|xfail|slow|leak|thread"
                     r"|requires_memory|hypothesis|given|patch|usefixtures")


class Module:
    """A test module, cut into what defines which names."""

    def __init__(self, path):
        self.tree = Public().visit(Shared(path).visit(ast.parse(path.read_text(encoding="utf-8"))))
        # Of what one line imports, a program has the names that it needs.
        self.tree.body = [part for statement in self.tree.body for part in each_import(statement)]
        self.defining = {}
        for statement in self.tree.body:
            for name in bound(statement):
                self.defining.setdefault(name, []).append(statement)
        self.classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    def needed(self, nodes):
        """The module's statements that these need, in order; None where they need the tests' own world."""
        wanted, seen, todo = [], set(), [name for node in nodes for name in used(node)]
        while todo:
            name = todo.pop()
            if name in seen or name in KNOWN:
                continue
            seen.add(name)
            if name in FOREIGN:
                return None
            for statement in self.defining.get(name, []):
                if statement in wanted:
                    continue
                if isinstance(statement, (ast.Import, ast.ImportFrom)) and of_tests(statement):
                    return None
                wanted.append(statement)
                todo += used(statement)
        return [statement for statement in self.tree.body if statement in wanted]


class Shared(ast.NodeTransformer):
    """A module with the files of shared tests that it imports in its place: `list_tests.CommonTest` is `CommonTest`."""

    NAMES = {"list_tests", "seq_tests", "string_tests", "mapping_tests"}

    def __init__(self, path):
        self.folder = path.parent

    def visit_Import(self, node):
        return self.shared(node, {alias.name.removeprefix("test.") for alias in node.names})

    def visit_ImportFrom(self, node):
        return self.shared(node, {alias.name for alias in node.names} if node.module == "test" else set())

    def shared(self, node, names):
        texts = [(self.folder / f"{name}.py").read_text(encoding="utf-8") for name in sorted(names & self.NAMES)]
        more = [statement for text in texts for statement in self.visit(ast.parse(text)).body]
        node.names = [alias for alias in node.names if alias.name.removeprefix("test.") not in self.NAMES]
        return more + ([node] if node.names else [])

    def visit_Attribute(self, node):
        self.generic_visit(node)
        if ast.unparse(node.value).removeprefix("test.") in self.NAMES:
            return ast.copy_location(ast.Name(node.attr, node.ctx), node)
        return node


class Public(ast.NodeTransformer):
    """What tests take from NumPy's inner files by its public name, where that is the same object."""

    def visit_Import(self, node):
        # `import numpy._core.umath as ncu`
        for alias in node.names:
            if alias.asname and alias.name.startswith(("numpy._core", "numpy.lib._")):
                self.modules[alias.asname] = alias.name
        return node

    def visit_ImportFrom(self, node):
        if node.level or not (node.module or "").startswith("numpy."):
            return node
        public, inner = [], []
        for alias in node.names:
            value = self.value(node.module, alias.name)
            name = self.public(alias.name, value)
            if name is None:
                if isinstance(value, types.ModuleType) and value.__name__.startswith(("numpy._core", "numpy.lib._")):
                    self.modules[alias.asname or alias.name] = value.__name__
                inner.append(alias)
            else:
                public.append(ast.alias(name, alias.asname))
        nodes = [ast.ImportFrom("numpy", public, 0)] if public else []
        if inner:
            nodes.append(ast.ImportFrom(node.module, inner, 0))
        return [ast.copy_location(one, node) for one in nodes]

    def visit_Attribute(self, node):
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and isinstance(node.ctx, ast.Load):
            module = self.modules.get(node.value.id)
            name = self.public(node.attr, self.value(module, node.attr)) if module else None
            if name is not None:
                return ast.copy_location(ast.Attribute(ast.Name("np", ast.Load()), name, node.ctx), node)
        return node

    def __init__(self):
        self.modules = {}

    @staticmethod
    def value(module, name):
        try:
            return getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            with contextlib.suppress(ImportError):
                return importlib.import_module(f"{module}.{name}")
        return None

    @staticmethod
    def public(name, value):
        numpy = sys.modules.get("numpy")
        return name if value is not None and getattr(numpy, name, None) is value and name in numpy.__all__ else None


def of_tests(statement):
    """Whether what is imported is there for tests alone, as NumPy's modules in C with names in `_tests` are."""
    name = statement.module or "" if isinstance(statement, ast.ImportFrom) else statement.names[0].name
    more = statement.names[0].name if isinstance(statement, ast.ImportFrom) else ""
    return name.split(".")[0] in ("test", "unittest") or name.endswith("_tests") or more.endswith("_tests")


def each_import(statement):
    """A line that imports several names as a line each."""
    if isinstance(statement, ast.ImportFrom):
        return [ast.copy_location(ast.ImportFrom(statement.module, [alias], statement.level), statement)
                for alias in statement.names]
    if isinstance(statement, ast.Import):
        return [ast.copy_location(ast.Import([alias]), statement) for alias in statement.names]
    return [statement]


def bound(statement):
    """The names that a statement of a module binds."""
    names = set()
    for node in [statement] if isinstance(statement, (ast.FunctionDef, ast.ClassDef)) else ast.walk(statement):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    return names


def used(node):
    return {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}


def is_check(statement):
    """Whether a statement only checks: nothing after it needs it."""
    if isinstance(statement, ast.Assert):
        return True
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return re.match(r"(self\.)?assert|self\.fail|pytest\.raises", ast.unparse(statement.value.func)) is not None
    if isinstance(statement, ast.With):
        return re.match(r"(self\.assert|assert_|pytest\.raises)", ast.unparse(statement.items[0].context_expr)) is not None
    return False


class Plain(ast.NodeTransformer):
    """The tests' own idioms in plain words."""

    def visit_Attribute(self, node):
        self.generic_visit(node)
        text = ast.unparse(node)
        if text == "pytest.raises":
            return ast.Name("raises", ast.Load())
        if text == "unittest.TestCase":
            return ast.Name("TestCase", ast.Load())
        if text in ("np.testing.assert_equal", "np.testing.assert_array_equal", "np.testing.assert_allclose"):
            return ast.Name(node.attr, ast.Load())
        return node

    def visit_Assert(self, node):
        # What is compared is printed, too.
        self.generic_visit(node)
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq):
            shown = ast.Expr(ast.Call(ast.Name("show", ast.Load()), [copy.deepcopy(test.left)], []))
            return [shown, node] if not any(isinstance(x, ast.Call) for x in ast.walk(test.left)) else node
        return node


def plain_decorators(node):
    """None where a decorator says that it is not for everybody; otherwise the values to call it with, a loop each."""
    loops = []
    for decorator in node.decorator_list:
        text = ast.unparse(decorator)
        if "parametrize" in text and isinstance(decorator, ast.Call) and len(decorator.args) >= 2:
            names = decorator.args[0]
            if isinstance(names, ast.Constant):
                names = [name.strip() for name in names.value.split(",") if name.strip()]
            elif isinstance(names, (ast.List, ast.Tuple)):
                names = [name.value for name in names.elts if isinstance(name, ast.Constant)]
            else:
                return None
            loops.append((names, decorator.args[1]))
        elif DROPPED.search(text) or text not in ("staticmethod", "classmethod", "support.requires_IEEE_754", "requires_IEEE_754"):
            return None
    return loops


def tests(module):
    """Each test of a module: its name, its parameters' loops, the class around it if there is one."""
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield node.name, node, None
        if isinstance(node, ast.ClassDef) and not any(DROPPED.search(ast.unparse(d)) for d in node.decorator_list):
            for name, function in methods(module, node).items():
                if name.startswith("test"):
                    yield f"{node.name}.{name}", function, node


def lineage(module, node, below=()):
    """A class and its bases in the same module, the first one to be asked first."""
    found = [node]
    for base in node.bases:
        above = module.classes.get(base.id) if isinstance(base, ast.Name) else None
        # A class may have the name of its base.
        if above is not None and above is not node and above not in below:
            more = lineage(module, above, (*below, node))
            found = [one for one in found if one not in more] + more
    return found


def methods(module, node):
    """A class's functions, with those of its bases in the same module."""
    return {item.name: item for one in reversed(lineage(module, node)) for item in one.body
            if isinstance(item, ast.FunctionDef)}


def flat(module, node):
    """A class of tests as one that needs none of its bases in the same module."""
    items, ours = {}, lineage(module, node)
    for one in reversed(ours):
        for item in one.body:
            items = {key: old for key, old in items.items() if not bound(old) or bound(old) - bound(item)}
            items[id(item)] = item
    whole = copy.copy(node)
    whole.bases = [base for base in node.bases if not (isinstance(base, ast.Name) and base.id in module.classes)]
    whole.body, whole.decorator_list, whole.keywords = list(items.values()), [], []
    return whole


def programs(path, prelude):
    """One program for each check, under a name."""
    module = Module(path)
    for name, function, owner in tests(module):
        loops = plain_decorators(function)
        if loops is None or isinstance(function, ast.AsyncFunctionDef):
            continue
        body = [s for s in function.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
        before, count = [], 0
        for index, statement in enumerate(body):
            inner = any(is_check(node) for node in ast.walk(statement) if isinstance(node, ast.stmt))
            if inner or index == len(body) - 1:
                count += 1
                text = program(module, function, owner, loops, before + [statement], prelude)
                if text:
                    yield f"{path.stem}.{name}.{count}", text
            if not is_check(statement) and not used(statement) & FOREIGN:
                before.append(statement)


def program(module, function, owner, loops, body, prelude):
    test = copy.deepcopy(function)
    test.decorator_list, test.body, test.returns = [], copy.deepcopy(body), None
    nodes = [test] + [values for _, values in loops]
    class_node = None
    if owner is not None:
        class_node = flat(module, owner)
        class_node.bases = [base for base in class_node.bases if ast.unparse(base) != "unittest.TestCase"]
        wanted, kept = {x.attr for x in ast.walk(test) if isinstance(x, ast.Attribute)} | {
            "__init__", "setUp", "setup_class", "setup_method"}, []
        # What the test reaches through `self`, and what that reaches.
        grown = True
        while grown:
            grown = False
            for item in class_node.body:
                names = bound(item) if not isinstance(item, ast.FunctionDef) else {item.name}
                if item in kept or isinstance(item, ast.FunctionDef) and item.name == function.name:
                    continue
                if names & wanted and not any(name.startswith("test") for name in names):
                    kept.append(item)
                    wanted |= {x.attr for x in ast.walk(item) if isinstance(x, ast.Attribute)}
                    grown = True
        class_node.body = [item for item in class_node.body if item in kept] + [test]
        if prelude is UNITTEST:
            class_node.bases.append(ast.Name("TestCase", ast.Load()))
        for item in class_node.body:
            # A codec, a handler, a file: what is made ready in the tests' own world, which the check may not need.
            if isinstance(item, ast.FunctionDef) and item.name in ("setUp", "setup_class", "setup_method"):
                item.body = [one for one in item.body if not used(one) & (FOREIGN | {"codecs"})] or [ast.Pass()]
        class_node = Plain().visit(copy.deepcopy(class_node))
        nodes = [class_node] + [values for _, values in loops]
    else:
        test = Plain().visit(test)
        nodes = [test] + [Plain().visit(copy.deepcopy(values)) for _, values in loops]
    around = module.needed(nodes)
    if around is None:
        return None
    around = [Plain().visit(copy.deepcopy(statement)) for statement in around if statement is not owner]
    if any(used(statement) & FOREIGN for statement in around):
        return None
    names = [name for more, _ in loops for name in more]
    arguments = {argument.arg for argument in function.args.args} - {"self"}
    if arguments - set(names):
        return None
    lines = [ast.unparse(ast.fix_missing_locations(statement)) for statement in around]
    lines.append(ast.unparse(ast.fix_missing_locations(class_node or test)))
    if owner is not None:
        lines.append(f"the_test = {owner.name}()")
        if prelude is UNITTEST:
            lines.append("the_test.setUp()")
        else:
            made = {item.name for item in class_node.body if isinstance(item, ast.FunctionDef)}
            lines += [f"the_test.{name}()" for name in ("setup_class", "setup_method") if name in made]
    callee = f"the_test.{function.name}" if owner is not None else function.name
    indent = ""
    for more, values in reversed(loops):
        target = ", ".join(more)
        lines.append(f"{indent}for {target} in {ast.unparse(values)}:")
        indent += "    "
    lines.append(f"{indent}{callee}({', '.join(f'{name}={name}' for name in names)})")
    lines.append('print("ok")')
    text = "\n".join(lines) + "\n"
    return prelude + text if all(c.isprintable() or c == "\n" for c in text) else None


def python_says(text):
    """What real Python prints; None where the program does not end with `ok`."""
    def late(*_):
        raise TimeoutError
    signal.signal(signal.SIGALRM, late)
    output = io.StringIO()
    # What a program changes for all of Python is as it was for the next one.
    numpy = sys.modules.get("numpy")
    as_it_was = (numpy.get_printoptions(), numpy.geterr()) if numpy else None
    try:
        signal.alarm(5)
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(text, "cell", "exec"), {"__name__": "__main__"})
    except BaseException:
        return None
    finally:
        signal.alarm(0)
        if as_it_was:
            numpy.set_printoptions(**as_it_was[0])
            numpy.seterr(**as_it_was[1])
            numpy.polynomial.set_default_printstyle("unicode")
    said = output.getvalue()
    return said if said.endswith("ok\n") and "0x" not in said else None


def lessongen_says(binary, text):
    """(verdict, detail) of the program as a lesson of one cell, in lessongen."""
    with tempfile.TemporaryDirectory() as folder:
        lesson = pathlib.Path(folder) / "lesson.md"
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        lesson.write_text(f"---\ntitle: T\n---\n\n{fence}{{python}}\n#| echo: false\n{text}{fence}\n", encoding="utf-8")
        try:
            run = subprocess.run([binary, lesson, "--to", "ipynb", "--time", "20"], capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired:
            return "false", "no end after 60 s"
    if run.returncode == 0:
        cells = json.loads(run.stdout)["cells"]
        return "printed", "".join("".join(o.get("text", [])) for c in cells for o in c.get("outputs", []) if o.get("name") == "stdout")
    message = next((line for line in run.stderr.splitlines() if "error: " in line), run.stderr[:200] or f"exit {run.returncode}")
    message = message.split("error: ", 1)[-1].split("   (cell")[0]
    kind = message.split(":")[0]
    return ("refused" if kind in ("unsupported", "undecidable", "limit") else "false"), message


def one(job):
    binary, name, text = job
    said = python_says(text)
    if said is None:
        return name, None, "", text
    verdict, detail = lessongen_says(binary, text)
    if verdict == "printed":
        verdict = "same" if detail == said else "wrong"
        if verdict == "wrong":
            theirs, ours = said.splitlines(), detail.splitlines()
            pair = next(((a, b) for a, b in zip(theirs, ours) if a != b), (len(theirs), len(ours)))
            detail = f"Python: {pair[0]}  lessongen: {pair[1]}"
    return name, verdict, detail, text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("suites", nargs="*", default=[])
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--tests", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=20)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    suites = options.suites or ["cpython", "numpy"]
    files = []
    if "cpython" in suites:
        folder = options.tests or pathlib.Path(importlib.util.find_spec("test").origin).parent
        files += [(folder / f"test_{name}.py", UNITTEST) for name in CPYTHON]
    if "numpy" in suites:
        folder = pathlib.Path(importlib.util.find_spec("numpy").origin).parent
        importlib.import_module("numpy")
        files += [(folder / name.split(".")[0] / "tests" / (name.split(".")[1] + ".py"), NUMPY_TESTING) for name in NUMPY]
    failed = 0
    for suite in ("cpython", "numpy"):
        total, reasons, bad = collections.Counter(), collections.Counter(), []
        for path, prelude in files:
            if (prelude is UNITTEST) != (suite == "cpython") or not path.exists():
                continue
            if options.only and path.stem.removeprefix("test_") not in options.only:
                continue
            jobs = [(options.binary, name, text) for name, text in programs(path, prelude)]
            here = collections.Counter()
            with multiprocessing.Pool(options.jobs, maxtasksperchild=200) as pool:
                for name, verdict, detail, text in pool.imap_unordered(one, jobs, chunksize=4):
                    if verdict is None:
                        continue
                    here[verdict] += 1
                    if verdict == "refused":
                        reasons[re.sub(r"'[^']*'", "'…'", detail)[:70] if detail.startswith("limit") else detail[:70]] += 1
                    elif verdict != "same":
                        bad.append((name, verdict, detail))
                        if options.keep:
                            options.keep.mkdir(parents=True, exist_ok=True)
                            (options.keep / f"{name}.py").write_text(text, encoding="utf-8")
            total += here
            print(f"{path.stem:32}", dict(here), flush=True)
        if total:
            print(f"\n{suite}: {sum(total.values())} programs, {dict(total)}: "
                  f"{100 * total['refused'] / sum(total.values()):.1f} % refused")
            for reason, count in reasons.most_common(options.show):
                print(f"  {count:5} {reason}")
            for name, verdict, detail in sorted(bad)[: 40 * options.show]:
                print(f"  {verdict}: {name}: {detail[:200]}")
            failed += len(bad)
    sys.exit(1 if failed > options.limit else 0)


if __name__ == "__main__":
    main()
