"""CPython's `ast` of a program as an S-expression: the mirror of Tests/PythonSyntaxTests/TreeDump.swift."""

import ast
import struct

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


def bits(value):
    return "%x" % struct.unpack(">Q", struct.pack(">d", value))


class Dump:
    def __init__(self, source):
        """`source` has the line ends of the text that the other side reads; CPython counts every kind as one."""
        self.starts = [0]
        data = source.encode("utf-8", "surrogatepass")
        index = 0
        while index < len(data):
            if data[index:index + 2] == b"\r\n":
                index += 1
            if data[index] in b"\r\n":
                self.starts.append(index + 1)
            index += 1
        self.starts.append(len(data))
        self.bom = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        self.shows_ranges = True

    def offset(self, line, column):
        return self.starts[line - 1] + column + (self.bom if line == 1 else 0)

    def place(self, node):
        if not self.shows_ranges:
            return ""
        return f"[{self.offset(node.lineno, node.col_offset)}:{self.offset(node.end_lineno, node.end_col_offset)}]"

    def block(self, statements):
        return listed(*map(self.statement, statements))

    def optional(self, node):
        return "-" if node is None else self.expression(node)

    def statement(self, node):
        return getattr(self, type(node).__name__)(node) + self.place(node)

    expression = statement

    def many(self, nodes):
        return [self.expression(node) for node in nodes]

    def group(self, nodes):
        return listed(*self.many(nodes))

    def Expr(self, n): return listed("expr", self.expression(n.value))
    def Assign(self, n): return listed("assign", self.group(n.targets), self.expression(n.value))
    def AugAssign(self, n): return listed("augment", symbol(n.op), *self.many([n.target, n.value]))
    def AnnAssign(self, n):
        return listed("annotated", *self.many([n.target, n.annotation]), self.optional(n.value), str(n.simple))
    def Delete(self, n): return listed("del", *self.many(n.targets))
    def Pass(self, n): return "(pass)"
    def Break(self, n): return "(break)"
    def Continue(self, n): return "(continue)"
    def Return(self, n): return listed("return", self.optional(n.value))
    def Raise(self, n): return listed("raise", self.optional(n.exc), self.optional(n.cause))
    def Assert(self, n): return listed("assert", self.expression(n.test), self.optional(n.msg))
    def Global(self, n): return listed("global", *n.names)
    def Nonlocal(self, n): return listed("nonlocal", *n.names)
    def alias(self, a): return f"{a.name}={a.asname or ''}{self.place(a)}"
    def Import(self, n): return listed("import", *map(self.alias, n.names))
    def ImportFrom(self, n): return listed("from", "." * n.level + (n.module or ""), *map(self.alias, n.names))
    def If(self, n): return listed("if", self.expression(n.test), self.block(n.body), self.block(n.orelse))
    def While(self, n): return listed("while", self.expression(n.test), self.block(n.body), self.block(n.orelse))
    def For(self, n, word="for"):
        return listed(word, *self.many([n.target, n.iter]), self.block(n.body), self.block(n.orelse))
    def AsyncFor(self, n): return self.For(n, "async-for")
    def FunctionDef(self, n, word="def"):
        return listed(
            word, n.name, self.group(n.decorator_list), self.types(n), self.parameters(n.args), self.optional(n.returns),
            self.block(n.body))
    def AsyncFunctionDef(self, n): return self.FunctionDef(n, "async-def")
    def ClassDef(self, n):
        return listed(
            "class", n.name, self.group(n.decorator_list), self.types(n), listed(*self.arguments(n.bases, n.keywords)),
            self.block(n.body))
    def types(self, n):
        return listed(*(self.type(p) for p in getattr(n, "type_params", [])))
    def type(self, p):
        stars = {"TypeVar": "", "TypeVarTuple": "*", "ParamSpec": "**"}[type(p).__name__]
        bound = getattr(p, "bound", None)
        return stars + p.name + (":" + self.expression(bound) if bound else "") + self.place(p)
    def TypeAlias(self, n): return listed("type", n.name.id, self.types(n), self.expression(n.value))
    def Try(self, n, word="try"):
        return listed(word, self.block(n.body), *map(self.handler, n.handlers), self.block(n.orelse), self.block(n.finalbody))
    def TryStar(self, n): return self.Try(n, "try*")
    def handler(self, n):
        return listed("except", self.optional(n.type), n.name or "-", self.block(n.body)) + self.place(n)
    def With(self, n, word="with"):
        items = (listed(self.expression(i.context_expr), self.optional(i.optional_vars)) for i in n.items)
        return listed(word, listed(*items), self.block(n.body))
    def AsyncWith(self, n): return self.With(n, "async-with")
    def Match(self, n):
        cases = (listed("case", self.expression(c.pattern), self.optional(c.guard), self.block(c.body)) for c in n.cases)
        return listed("match", self.expression(n.subject), *cases)
    def MatchValue(self, n): return listed("value", self.expression(n.value))
    def MatchSingleton(self, n): return listed("singleton", repr(n.value))
    def MatchSequence(self, n): return listed("sequence", *self.many(n.patterns))
    def MatchMapping(self, n):
        pairs = (self.expression(part) for pair in zip(n.keys, n.patterns) for part in pair)
        return listed("mapping", *pairs, "**" + (n.rest or "-"))
    def MatchClass(self, n):
        keywords = (f"{name}={self.expression(p)}" for name, p in zip(n.kwd_attrs, n.kwd_patterns))
        return listed("instance", self.expression(n.cls), *self.many(n.patterns), *keywords)
    def MatchStar(self, n): return listed("star", n.name or "-")
    def MatchAs(self, n): return listed("as", self.optional(n.pattern), n.name or "-")
    def MatchOr(self, n): return listed("or", *self.many(n.patterns))

    def parameters(self, a):
        items = []
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        for index, (parameter, default) in enumerate(zip(positional, defaults)):
            items.append(self.parameter(parameter, default))
            if index + 1 == len(a.posonlyargs):
                items.append("/")
        if a.vararg:
            items.append("*" + self.parameter(a.vararg))
        elif a.kwonlyargs:
            items.append("*")
        items += map(self.parameter, a.kwonlyargs, a.kw_defaults)
        if a.kwarg:
            items.append("**" + self.parameter(a.kwarg))
        return listed(*items)

    def parameter(self, p, default=None):
        annotation = ":" + self.expression(p.annotation) if p.annotation else ""
        return p.arg + annotation + self.place(p) + ("" if default is None else "=" + self.expression(default))

    def Constant(self, n):
        if n.value is Ellipsis:
            return "..."
        if isinstance(n.value, str):
            return quoted(n.value)
        if isinstance(n.value, bytes):
            return "b" + quoted(n.value.decode("latin-1"))
        if isinstance(n.value, float):
            return "f" + bits(n.value)
        if isinstance(n.value, complex):
            return "j" + bits(n.value.imag)
        if isinstance(n.value, int) and n.value >= 1 << 63:
            return hex(n.value)
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
    def arguments(self, positional, keywords):
        found = [
            (a, "*" + self.expression(a.value) + self.place(a) if isinstance(a, ast.Starred) else self.expression(a))
            for a in positional
        ]
        for k in keywords:
            found.append((k, (f"{k.arg}=" if k.arg else "**") + self.expression(k.value) + self.place(k)))
        found.sort(key=lambda pair: (pair[0].lineno, pair[0].col_offset))
        return (text for _, text in found)
    def Call(self, n): return listed("call", self.expression(n.func), *self.arguments(n.args, n.keywords))
    def Attribute(self, n): return listed(".", self.expression(n.value), n.attr)
    def Subscript(self, n): return listed("subscript", *self.many([n.value, n.slice]))
    def Slice(self, n): return listed("slice", *map(self.optional, [n.lower, n.upper, n.step]))
    def Starred(self, n): return listed("*", self.expression(n.value))
    def NamedExpr(self, n): return listed(":=", n.target.id + self.place(n.target), self.expression(n.value))
    def Await(self, n): return listed("await", self.expression(n.value))
    def Yield(self, n): return listed("yield", self.optional(n.value))
    def YieldFrom(self, n): return listed("yield-from", self.expression(n.value))
    def clauses(self, n):
        return [
            listed("async-for" if c.is_async else "for", *self.many([c.target, c.iter, *c.ifs])) for c in n.generators
        ]
    def ListComp(self, n): return listed("listcomp", self.expression(n.elt), *self.clauses(n))
    def SetComp(self, n): return listed("setcomp", self.expression(n.elt), *self.clauses(n))
    def GeneratorExp(self, n): return listed("generatorcomp", self.expression(n.elt), *self.clauses(n))
    def DictComp(self, n): return listed("dictcomp", *self.many([n.key, n.value]), *self.clauses(n))


def tree(source):
    dump = Dump(source)
    return "\n".join(map(dump.statement, ast.parse(source).body))
