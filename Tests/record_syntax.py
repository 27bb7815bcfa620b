#!/usr/bin/env python3.11
"""Records what CPython 3.11 makes of the programs in Tests/Data/syntax-trees.json, syntax-errors.json and syntax-inline.json.

Each case holds a "source"; this script fills in the rest from the real parser: the tree as an S-expression, or the error's
class, message, line and column. To add a case, append {"source": ...} and run the script; with --check it writes nothing
and fails when the data does not hold. The Swift tests compare with the data and need no Python.

A case whose "ours" is set is one where the front end says something else on purpose; "because" tells why.
"""

import ast
import json
import pathlib
import struct
import sys
import warnings

DATA = pathlib.Path(__file__).parent / "Data"
OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**", "MatMult": "@",
    "BitAnd": "&", "BitOr": "|", "BitXor": "^", "LShift": "<<", "RShift": ">>",
    "USub": "negative", "UAdd": "positive", "Invert": "invert", "Not": "not",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in", "And": "and", "Or": "or",
}


def symbol(node):
    return OPERATORS[type(node).__name__]


def listed(*items):
    return "(" + " ".join(items) + ")"


def quoted(text):
    return '"' + "".join(c if " " <= c < "\x7f" and c not in '"\\' else "\\u{%x}" % ord(c) for c in text) + '"'


class Dump:
    """The mirror of FrontTreeDump.swift."""

    def __init__(self, source):
        text = source.replace("\r\n", "\n").replace("\r", "\n")
        assert text == source or not text, "ranges count the bytes of the source as it stands"
        self.starts = [0]
        for line in text.encode().split(b"\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.shows_ranges = True

    def place(self, node):
        if not self.shows_ranges:
            return ""
        start = self.starts[node.lineno - 1] + node.col_offset
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return f"[{start}:{end}]"

    def block(self, statements):
        return listed(*map(self.statement, statements))

    def optional(self, node):
        return "-" if node is None else self.expression(node)

    def statement(self, node):
        return getattr(self, type(node).__name__)(node) + self.place(node)

    expression = statement

    def many(self, nodes):
        return [self.expression(node) for node in nodes]

    def Expr(self, n): return listed("expr", self.expression(n.value))
    def Assign(self, n): return listed("assign", listed(*self.many(n.targets)), self.expression(n.value))
    def AugAssign(self, n): return listed("augment", symbol(n.op), *self.many([n.target, n.value]))
    def AnnAssign(self, n): return listed("annotated", self.expression(n.target), self.optional(n.value))
    def Delete(self, n): return listed("del", *self.many(n.targets))
    def Pass(self, n): return "(pass)"
    def Break(self, n): return "(break)"
    def Continue(self, n): return "(continue)"
    def Return(self, n): return listed("return", self.optional(n.value))
    def Assert(self, n): return listed("assert", self.expression(n.test), self.optional(n.msg))
    def Global(self, n): return listed("global", *n.names)
    def Nonlocal(self, n): return listed("nonlocal", *n.names)
    def Import(self, n): return listed("import", *(f"{a.name}={a.asname or ''}" for a in n.names))
    def ImportFrom(self, n): return listed("from", n.module, *(f"{a.name}={a.asname or ''}" for a in n.names))
    def If(self, n): return listed("if", self.expression(n.test), self.block(n.body), self.block(n.orelse))
    def While(self, n): return listed("while", self.expression(n.test), self.block(n.body), self.block(n.orelse))
    def For(self, n):
        return listed("for", *self.many([n.target, n.iter]), self.block(n.body), self.block(n.orelse))
    def FunctionDef(self, n): return listed("def", n.name, self.parameters(n.args), self.block(n.body))

    def parameters(self, a):
        items = []
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        for index, (parameter, default) in enumerate(zip(positional, defaults)):
            items.append(self.parameter(parameter, default))
            if index + 1 == len(a.posonlyargs):
                items.append("/")
        if a.vararg:
            items.append("*" + a.vararg.arg)
        elif a.kwonlyargs:
            items.append("*")
        items += map(self.parameter, a.kwonlyargs, a.kw_defaults)
        if a.kwarg:
            items.append("**" + a.kwarg.arg)
        return listed(*items)

    def parameter(self, parameter, default):
        return parameter.arg + ("" if default is None else "=" + self.expression(default))

    def Constant(self, n):
        if n.value is Ellipsis:
            return "..."
        if isinstance(n.value, str):
            return quoted(n.value)
        if isinstance(n.value, float):
            return "f%x" % struct.unpack(">Q", struct.pack(">d", n.value))
        return repr(n.value)

    def JoinedStr(self, n):
        before, self.shows_ranges = self.shows_ranges, False
        text = listed("fstring", *self.many(n.values))
        self.shows_ranges = before
        return text

    def FormattedValue(self, n):
        spec = "-" if n.format_spec is None else listed("spec", *self.many(n.format_spec.values))
        return listed("field", self.expression(n.value), "-" if n.conversion == -1 else chr(n.conversion), spec)

    def Name(self, n): return n.id
    def List(self, n): return listed("list", *self.many(n.elts))
    def Tuple(self, n): return listed("tuple", *self.many(n.elts))
    def Set(self, n): return listed("set", *self.many(n.elts))
    def Dict(self, n):
        pairs = zip(n.keys, n.values)
        return listed("dict", *(t for k, v in pairs for t in ("**" if k is None else self.expression(k), self.expression(v))))
    def UnaryOp(self, n): return listed("unary", symbol(n.op), self.expression(n.operand))
    def BinOp(self, n): return listed(symbol(n.op), *self.many([n.left, n.right]))
    def BoolOp(self, n): return listed(symbol(n.op), *self.many(n.values))
    def Compare(self, n):
        pairs = zip(n.ops, n.comparators)
        return listed("compare", self.expression(n.left), *(t for o, c in pairs for t in (symbol(o), self.expression(c))))
    def IfExp(self, n): return listed("ifelse", *self.many([n.test, n.body, n.orelse]))
    def Lambda(self, n): return listed("lambda", self.parameters(n.args), self.expression(n.body))
    def Call(self, n):
        arguments = [("*" + self.expression(a.value)) if isinstance(a, ast.Starred) else self.expression(a) for a in n.args]
        arguments = list(zip(n.args, arguments))
        for k in n.keywords:
            arguments.append((k, f"{k.arg}={self.expression(k.value)}" if k.arg else "**" + self.expression(k.value)))
        arguments.sort(key=lambda pair: (pair[0].lineno, pair[0].col_offset))
        return listed("call", self.expression(n.func), *(text for _, text in arguments))
    def Attribute(self, n): return listed(".", self.expression(n.value), n.attr)
    def Subscript(self, n): return listed("subscript", *self.many([n.value, n.slice]))
    def Slice(self, n): return listed("slice", *map(self.optional, [n.lower, n.upper, n.step]))
    def Starred(self, n): return listed("*", self.expression(n.value))
    def NamedExpr(self, n): return listed(":=", n.target.id, self.expression(n.value))
    def clauses(self, n):
        return [listed("for", *self.many([c.target, c.iter, *c.ifs])) for c in n.generators]
    def ListComp(self, n): return listed("listcomp", self.expression(n.elt), *self.clauses(n))
    def SetComp(self, n): return listed("setcomp", self.expression(n.elt), *self.clauses(n))
    def GeneratorExp(self, n): return listed("generatorcomp", self.expression(n.elt), *self.clauses(n))
    def DictComp(self, n): return listed("dictcomp", *self.many([n.key, n.value]), *self.clauses(n))


def tree(source):
    dump = Dump(source)
    return "\n".join(map(dump.statement, ast.parse(source).body))


def inline(source):
    """What stands between an f-string's braces; longer quotes on both sides leave its own alone."""
    dump = Dump("")
    dump.shows_ranges = False
    return dump.expression(ast.parse('f\'\'\'{' + source + '}\'\'\'', mode="eval").body)


def error(source):
    try:
        compile(source, "cell", "exec")
    except SyntaxError as e:
        return {"kind": type(e).__name__, "message": e.msg, "line": e.lineno, "column": e.offset}
    raise SystemExit(f"CPython accepts {source!r}")


def record(name, fill):
    path = DATA / name
    before = path.read_text()
    data = json.loads(before)
    data["python"] = "%d.%d.%d" % sys.version_info[:3]
    for case in data["cases"]:
        case.update(fill(case["source"]))
    after = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    if "--check" in sys.argv:
        if json.loads(before)["cases"] != data["cases"]:
            raise SystemExit(f"{name} does not hold what CPython says")
    else:
        path.write_text(after)
    print(f"{name}: {len(data['cases'])} cases")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    record("syntax-trees.json", lambda source: {"tree": tree(source)})
    record("syntax-inline.json", lambda source: {"tree": inline(source)})
    record("syntax-errors.json", error)
