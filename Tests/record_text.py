#!/usr/bin/env python3
"""Records what real CPython + NumPy answer, for TextTests: one case a line in Tests/Data/text/*.json.

    python3 Tests/record_text.py            writes the files
    python3 Tests/record_text.py --check    compares them with what the installed Python says

A case is [callee, arguments, keywords, answer, receiver afterwards]. A value is a list: its kind, then its content. The
answer is "= " and a repr, or "! " and an error; the receiver is given only where a method may have changed it.
"""
import itertools
import json
import math
import os
import random
import sys
import warnings

import numpy as np

warnings.simplefilter("ignore")
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Data", "text")
LONG_RANGE = "! unsupported: a range with bounds beyond 64 bits"


def encode(value):
    """A value as JSON: numbers as text, containers by their elements in the order of insertion."""
    if value is None: return ["none"]
    if value is Ellipsis: return ["ellipsis"]
    if isinstance(value, Inserted): return ["set", [encode(v) for v in value.items]]
    kind = type(value)
    if kind is bool: return ["bool", value]
    if kind is int: return ["int", str(value)]
    if kind is float: return ["float", value.hex()]
    if kind is np.float64: return ["np.float", float(value).hex()]
    if kind is np.int64: return ["np.int", str(int(value))]
    if kind is np.bool_: return ["np.bool", bool(value)]
    if kind is str: return ["str", value]
    if kind in (list, tuple, set): return [kind.__name__, [encode(v) for v in value]]
    if kind is dict: return ["dict", [[encode(k), encode(v)] for k, v in value.items()]]
    if kind is range: return ["range", [value.start, value.stop, value.step]]
    if kind is slice: return ["slice", [encode(value.start), encode(value.stop), encode(value.step)]]
    if kind is type: return ["type", value.__name__]
    if callable(value): return ["builtin", value.__name__]
    raise TypeError(kind)


class Inserted:
    """A set whose order of insertion is told, since that decides its order."""

    def __init__(self, *items):
        self.items = items

    def value(self):
        result = set()
        for item in self.items: result.add(item)
        return result


def is_long_range(value):
    return isinstance(value, range) and any(not -2**63 <= bound < 2**63 for bound in (value.start, value.stop, value.step))


def setitem(container, index, value): container[index] = value
def delitem(container, index): del container[index]
def percent(text, values): return text % values


CALLEES = {
    "getitem": lambda container, index: container[index],
    "setitem": setitem,
    "delitem": delitem,
    "percent": percent,
    "in": lambda item, container: item in container,
    "or": lambda a, b: a | b, "and": lambda a, b: a & b, "sub": lambda a, b: a - b, "xor": lambda a, b: a ^ b,
    "elements": lambda value: list(value),
    "expression": lambda text: eval(text, {"np": np, "math": math}),
}


def resolve(name):
    if name in CALLEES: return CALLEES[name]
    if "." in name:
        owner, member = name.split(".")
        owner = math if owner == "math" else getattr(__builtins__, owner)
        return getattr(owner, member)
    return getattr(__builtins__, name)


def fresh(value):
    """A copy that a call may change."""
    if isinstance(value, Inserted): return value.value()
    if type(value) in (list, tuple): return type(value)(fresh(v) for v in value)
    if type(value) is dict: return {k: fresh(v) for k, v in value.items()}
    return value


MUTATED = (list, dict, set)


def case(name, *arguments, **keywords):
    encoded = [encode(a) for a in arguments]
    named = {k: encode(v) for k, v in keywords.items()}
    arguments = [fresh(a) for a in arguments]
    keywords = {k: fresh(v) for k, v in keywords.items()}
    before = repr(arguments[0]) if arguments else ""
    try:
        result = resolve(name)(*arguments, **keywords)
        if type(result) in (map, zip, filter, reversed, enumerate) or "iterator" in type(result).__name__:
            result = list(result)
        answer = LONG_RANGE if is_long_range(result) else "= " + repr(result)
    except Exception as error:
        answer = "! " + type(error).__name__ + ": " + str(error)
        if str(error) == "": answer = "! " + type(error).__name__
    line = [name, encoded, named, answer]
    if arguments and type(arguments[0]) in MUTATED and repr(arguments[0]) != before:
        line.append(repr(arguments[0]))
    return line


FILES = {}


def recorder(function):
    FILES[function.__name__] = function
    return function


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 123.456, -123.456, 1e-5, 1.5e-5, 1e-4, 12345.6789,
          1e15, 1e16, 1e17, 123456789012345678.0, 1e22, 1e23, 1e100, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308,
          2.675, 1.005, 0.045, 9.995, 99.995, 999999.5, 0.00001234, float("nan"), float("inf"), float("-inf"),
          math.pi, math.e, 1e10, 314159.265, -0.00001, 4.35, 8.5, 1048576.0, 99999.0, 0.9999999]
INTS = [0, 1, -1, 7, 42, -42, 255, 1000, 1234567, -1234567, 1000000000, 2**31, 2**62, 2**63 - 1, -2**63, 65, 97, 8364]
STRINGS = ["", "a", "abc", "hello world", "ñandú", "日本語", "it's", 'say "hi"', "both ' and \"", "tab\there", "line\nbreak",
           "back\\slash", "\x00\x7f\x80\xa0\xad", "\u200b\u2028\ufeff", "😀 emoji", "e\u0301", "\r\n", "ß", "\U000e0001", "Σίσυφος"]


@recorder
def representations():
    values = FLOATS + INTS + STRINGS + [None, True, False, ..., [], [1], [1, 2.0, "x"], (), (1,), (1, 2), {}, {1: 2}, {"a": [1]},
        Inserted(), Inserted(1), Inserted(3, 1, 2), range(3), range(1, 3), range(0, 10, 2), range(5, 0, -1), slice(None, 2, None),
        slice(1, 2, 3), [[], [[]], [()]], [None, True], ("a",), {(1, 2): {3: {4: 5}}}, int, str, np.float64(0.1), np.float64("nan"),
        np.float64("inf"), np.int64(3), np.True_, np.False_, [np.float64(1), np.int64(2), np.True_], {np.int64(1): np.float64(2)},
        (np.float64(-0.0),), len, print, ["it's", 'a"b'], {"k": None}, [float("nan")], np.float64(1e16), np.float64(1e-5)]
    for value in values:
        for name in ("repr", "str", "ascii", "bool"): yield case(name, value)
    generator = random.Random(1)
    for _ in range(300):
        yield case("repr", generator.uniform(-1, 1) * 10.0 ** generator.randint(-30, 30))
    for _ in range(100):
        bits = generator.getrandbits(64)
        value = np.frombuffer(bits.to_bytes(8, "little"), np.float64)[0]
        yield case("str", float(value))
    for _ in range(60):
        yield case("repr", "".join(chr(generator.choice([generator.randint(0, 0x250), generator.randint(0x2000, 0x2100), 0x1F600]))
                                   for _ in range(6)))


@recorder
def formats():
    generator = random.Random(2)
    for value in FLOATS:
        for spec in ["", ".3f", ".0f", "e", ".2e", "g", ".3g", "G", "%", ".1%", "10.3f", "<10.2f|"[:-1], "^12.4", ".4", ",", "_", ",.2f",
                     "+", " ", "+.2f", "010.3f", "z.1f", "#.0f", "#g", "#.3g", "#", "F", "E", ".17g", ".1", ".20", "n", "020,.3f", "*^20.1f", "=+12.2f"]:
            yield case("format", value, spec)
    for value in INTS + [True, False]:
        for spec in ["", "d", "5d", "<5", "^7", ">8", "05", "+d", " d", ",", "_", "b", "#b", "o", "#o", "x", "#x", "X", "#X", "_b", "_x", "#_x",
                     "010,", "c", "e", ".2f", "g", "%", "n", "=+8", "0=6", "x<6", "#010x", "012_d", "é^9d", ".1e", "F", "^-8"]:
            yield case("format", value, spec)
    for value in STRINGS[:12] + ["😀"]:
        for spec in ["", "s", "10", "<10", ">10", "^10", "*^11", ".2", "5.1", "010", "<08s", "日>6"]:
            yield case("format", value, spec)
    wrong = [(1, s) for s in [".2", ".2d", "s", "q", "Z", ",b", ",_", "_,", ",c", "z", "+c", "#c", ",s", "<<", "10.", "1x1", "é", "\n", " ,n", ",x",
                              "99999999999999999999", "..", ".", "zd", "_c", ",,", "__", "d ", "{}", "!", "#,x", "\x01", ",\x01", "é"]]
    wrong += [(1.5, s) for s in ["d", "s", "x", "c", "b", "q", ",s", "_x", ".", ".f", "10.2.3", ",n", "99999999999999999999f", "fz", ",,", "_,f", "é"]]
    wrong += [("a", s) for s in ["d", "f", "=5", "+", " ", "-", "#", "z", ",", "_", ",s", "_s", "q", "05d", "z#", "+z", "#=5", "x", "%", "é", ".", "5.s"]]
    wrong += [(True, s) for s in ["s", "q", ".1", "5s"]]
    wrong += [(v, s) for v in [None, [1], (1,), {}, len, int, range(3)] for s in ["", ">5", "d"]]
    wrong += [(0x110000, "c"), (-1, "c"), (2**62, "c"), (np.float64(1), "d"), (np.int64(1), "s"), (np.True_, "s"), (np.float64(1), "q")]
    for value, spec in wrong: yield case("format", value, spec)
    for value in [np.float64(0.1), np.float64(2.5), np.int64(42), np.True_, np.float64("nan"), np.float64(-0.0)]:
        for spec in ["", ".3f", "d", "5", ">8", "<8", "e", "g", "+", "05", ",", "x", "%", "z.0f"]:
            yield case("format", value, spec)
    for _ in range(1200):
        spec = ""
        if generator.random() < 0.4: spec += generator.choice(["", "*", "0", "x", "é", "<"]) + generator.choice("<>=^")
        if generator.random() < 0.3: spec += generator.choice("+- ")
        if generator.random() < 0.15: spec += "z"
        if generator.random() < 0.25: spec += "#"
        if generator.random() < 0.25: spec += "0"
        if generator.random() < 0.6: spec += str(generator.randint(1, 25))
        if generator.random() < 0.25: spec += generator.choice(",_")
        if generator.random() < 0.4: spec += "." + str(generator.choice([0, 1, 2, 3, 5, 10, 17, 30]))
        if generator.random() < 0.8: spec += generator.choice("bcdeEfFgGnosxX%fge")
        value = generator.choice([generator.choice(FLOATS), generator.choice(INTS), generator.choice(STRINGS[:8]),
                                  generator.uniform(-1, 1) * 10 ** generator.randint(-8, 18), generator.randint(-10**6, 10**9)])
        yield case("format", value, spec)


@recorder
def percents():
    generator = random.Random(3)
    for text, values in [("%d", 3), ("%d", 3.9), ("%d", -3.9), ("%i %u", (1, 2)), ("%5d|%-5d|%05d", (42, 42, 42)), ("%+d % d", (3, 3)),
        ("%x %X %o %#x %#o %#X", (255, 255, 8, 255, 8, 255)), ("%e %E", (1.5, 1.5)), ("%.3f", 2.0005), ("%g %G", (1e-10, 1e20)), ("%s", "x"), ("%r", "x"),
        ("%a", "é"), ("%s %s", ("a", 1)), ("%10s|%-10s|", ("a", "b")), ("%.2s", "abc"), ("%c%c", (65, "B")), ("%%", ()), ("100%%", ()), ("%5%", ()),
        ("%(a)s %(b)d", {"a": 1, "b": 2}), ("%(a)s", {"b": 1}), ("%s", {"a": 1}), ("%s", [1, 2]), ("%s", ((1, 2),)), ("%s %s", ("a",)), ("%s", ("a", "b")),
        ("abc", 3), ("abc", ()), ("abc", {}), ("abc", {"a": 1}), ("abc", [1]), ("%d", "x"), ("%x", 1.5), ("%f", "x"), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%y", 1), ("%", 1),
        ("%5", 1), ("%(a", {"a": 1}), ("%(a)", {"a": 1}), ("%(a)s", 3), ("%(a)s", (1,)), ("%*d", (5, 42)), ("%-*d|", (5, 42)), ("%.*f", (2, 3.14159)), ("%*d", ("a", 1)), ("%*d", (-6, 42)),
        ("%#.0f", 3.0), ("%+.2e", 12345.678), ("%08.3f", -3.14159), ("% .3f", 2.5), ("%5s%5s", (True, None)), ("%d", True), ("%s", True), ("%.0f", 0.5),
        ("%.0f", 1.5), ("%f", float("nan")), ("%5.1f", float("inf")), ("%05d", -42), ("%+05d", 42), ("%.5d", 42), ("%8.5d", -42), ("%-8.5d|", 42),
        ("%#x", -255), ("%08x", 255), ("%#08x", 255), ("%ld %hd %Ld", (1, 2, 3)), ("%s", None), ("%d", None), ("%d", [1]), ("%x", "a"), ("%o", None), ("%é", 1), ("%\n", 1),
        ("%s %(a)s", {"a": 1}), ("%(a)s %s", {"a": 1}), ("%((a))s", {"(a)": 2}), ("%()s", {"": 3}), ("%d%%", 50), ("%s", np.float64(0.1)), ("%r", np.float64(0.1)), ("%d", np.int64(3)),
        ("%f", np.float64(0.1)), ("%.2f", np.int64(3)), ("%x", np.int64(255)), ("%d", np.float64(2.7)), ("%x", np.float64(2.0)), ("%s", np.True_), ("%d", np.True_), ("%c", np.int64(65)),
        ("%.3", 1), ("%.", 1), ("%s" * 3, (1, 2, 3)), ("%5c|%-5c|", (65, "x")), ("%.1c", "a"), ("%r %r", ("it's", 'a"b')), ("%i", float("nan")), ("%d", float("inf")), ("%d", 1e30),
        ("%99999999999d", 1), ("%.99999999999f", 1.0), ("%F", float("inf")), ("%G", float("nan")), ("%e", 0.0), ("%g", 100000.0), ("%g", 1000000.0), ("%#g", 1.0), ("%.0e", 1.5), ("%#.0e", 1.5)]:
        yield case("percent", text, values)
    for _ in range(450):
        spec = "%" + "".join(generator.sample("-+ #0", generator.randint(0, 3)))
        if generator.random() < 0.6: spec += str(generator.randint(1, 20))
        if generator.random() < 0.5: spec += "." + str(generator.choice([0, 1, 2, 5, 12]))
        spec += generator.choice("diouxXeEfFgGcrsa")
        value = generator.choice([generator.choice(FLOATS), generator.choice(INTS), generator.choice(STRINGS[:8]), True, None])
        yield case("percent", "<" + spec + ">", (value,))


@recorder
def fields():
    for text, arguments, names in [("{}", (1,), {}), ("{} {}", (1, 2), {}), ("{1} {0}", (1, 2), {}), ("{a} {b}", (), {"a": 1, "b": 2}), ("{0[1]}", ([1, 2],), {}),
        ("{0[a]}", ({"a": 5},), {}), ("{x[0][1]}", (), {"x": [[1, 2]]}), ("{:>5}|{:<5}|{:^5}", (1, 2, 3), {}), ("{:{}}", (1, 5), {}), ("{:{w}.{p}f}", (3.14159,), {"w": 10, "p": 2}),
        ("{0:{1}}", ("x", ">5"), {}), ("{!r}", ("a",), {}), ("{!s:>5}", ("a",), {}), ("{!a}", ("é",), {}), ("{{}}", (), {}), ("{{{}}}", (1,), {}), ("}}", (), {}), ("{", (), {}), ("}", (), {}),
        ("{}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{a}", (), {}), ("{5}", (1,), {}), ("{0", (1,), {}), ("{0!}", (1,), {}), ("{0!x}", (1,), {}), ("{0!r", (1,), {}), ("{0!rx}", (1,), {}),
        ("{0[}", (1,), {}), ("{0[]}", (1,), {}), ("{0.}", (1,), {}), ("{0[0]x}", ([1],), {}), ("{a{b}}", (), {"a": 1}), ("{:d}", ("a",), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{0[-1]}", ({"-1": 7},), {}),
        ("{0[-1]}", ([1],), {}), ("{0[3]}", ([1],), {}), ("{0[a b]}", ({"a b": 1},), {}), ("text {} more {:.2f}", ("x", 2.0), {}), ("{:,}", (1234567,), {}), ("{:%}", (0.25,), {}), ("{:}", (1,), {}), ("{!r:}", ("x",), {}),
        ("{:}}", (1,), {}), ("{:{{}}}", (1,), {}), ("{ }", (), {" ": 3}), ("{0 }", (1,), {"0 ": 2}), ("{00}", (1,), {}), ("{!}", (1,), {}), ("{:{", (1,), {}), ("{:{}", (1, 2), {}), ("{99999999999999999999}", (1,), {}),
        ("{0[99999999999999999999]}", ([1],), {}), ("{!é}", (1,), {}), ("é{}日", ("ñ",), {}), ("{:é>5}", (1,), {}), ("{a[b]}", (), {"a": {"b": 2}}), ("{0[0]}{0[1]}", ("xy",), {}), ("{}{}{}", (1,), {}),
        ("{:>{w}}", ("a",), {"w": 4}), ("{:{a}{b}}", (5,), {"a": "0", "b": 4}), ("{0:{0}}", (3,), {}), ("{:d} {:d}", (1, True), {}), ("{:.1f}%", (99.95,), {}), ("{{{{", (), {}), ("{0!r:>6}", ("é",), {}), ("{:!<4}", (1,), {}),
        ("{:{}{}{}}", (7, "*", "^", 5), {}), ("{x!s}", (), {"x": [1, "a"]}), ("{}", (np.float64(0.5),), {}), ("{!r}", (np.float64(0.5),), {}), ("{:.3}", ("abcdef",), {})]:
        yield case("str.format", text, *arguments, **names)
    yield case("str.format_map", "{a}", {"a": 1})
    yield case("str.format_map", "{b}", {"a": 1})
    yield case("str.format_map", "{}", {"a": 1})


@recorder
def string_methods():
    texts = STRINGS + ["Hello World", "  padded  ", "a,b,,c", "aaa", "MiXeD cAsE 123", "123", "12.5", "x" * 5, "one two  three\tfour\n", "ab\ncd\r\nef\x0bgh\x85ij", "ǆ Ǆ ǅ", "²³½", "٣",
                       "they're bill's", "ABC", "abc_1", "1abc", " ", "\t\n", "ΑΣ", "ΣΑΣ Σ", "ﬁn", "İstanbul", "-42", "+7", "a\tb\tc"]
    for text in texts:
        for name in ["upper", "lower", "title", "capitalize", "swapcase", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "isalpha", "isdigit", "isdecimal", "isnumeric",
                     "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii", "expandtabs"]:
            yield case("str." + name, text)
        if not any("\u1f00" <= c <= "\u1fff" for c in text): yield case("str.casefold", text)
    pairs = [("abcabc", "bc"), ("abcabc", ""), ("", ""), ("", "a"), ("ñandú ñ", "ñ"), ("日本語日本", "日本"), ("aaaa", "aa"), ("a,b,,c", ","), ("  x  y ", " "), ("abc", "abcd"), ("😀a😀", "😀")]
    for text, part in pairs:
        for name in ["find", "rfind", "index", "rindex", "count", "startswith", "endswith", "split", "rsplit", "partition", "rpartition", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip", "join"]:
            yield case("str." + name, text, part)
        for bounds in [(1,), (2, 5), (-3,), (None, -1), (10,), (0, 100), (5, 2), (-100, 3)]:
            for name in ["find", "rfind", "count", "startswith", "endswith", "index"]: yield case("str." + name, text, part, *bounds)
        for limit in [0, 1, 2, -1]:
            for name in ["split", "rsplit"]:
                yield case("str." + name, text, part, limit)
                yield case("str." + name, text, None, limit)
            yield case("str.replace", text, part, "<>", limit)
        yield case("str.replace", text, part, "é")
    for text in ["ab", "", "ñ", "-42", "+", "abcdef"]:
        for width in [0, 1, 5, 6, -1]:
            for name in ["center", "ljust", "rjust"]:
                yield case("str." + name, text, width)
                yield case("str." + name, text, width, "é")
            yield case("str.zfill", text, width)
    for name, arguments, names in [("join", (", ", ["a", "b"]), {}), ("join", ("", ("x", "y", "z")), {}), ("join", ("-", []), {}), ("join", ("-", "abc"), {}), ("join", ("-", [1]), {}), ("join", ("-", ["a", None]), {}),
        ("join", ("-", 3), {}), ("join", ("-", {"a": 1, "b": 2}), {}), ("split", ("a b c",), {"maxsplit": 1}), ("split", ("a-b-c",), {"sep": "-"}), ("split", ("a", ""), {}), ("split", ("a", 1), {}), ("split", ("a", "b", "c"), {}),
        ("split", ("a",), {"x": 1}), ("find", ("a", 1), {}), ("find", ("a",), {}), ("find", ("a", "a", 1, 2, 3), {}), ("find", ("a", "a", "b"), {}), ("index", ("abc", "x"), {}), ("replace", ("a", "b"), {}),
        ("replace", ("a", 1, "b"), {}), ("replace", ("a", "b", 2), {}), ("center", ("a",), {}), ("center", ("a", "x"), {}), ("center", ("a", 5, "xy"), {}), ("center", ("a", 5, 3), {}), ("startswith", ("a", 3), {}),
        ("startswith", ("abc", ("x", "ab")), {}), ("startswith", ("abc", (1,)), {}), ("endswith", ("abc", ("x", "bc")), {}), ("startswith", ("abc", ()), {}), ("strip", ("xxaxx", "x"), {}), ("strip", ("a", 3), {}),
        ("lstrip", ("a", 3), {}), ("zfill", ("a", "x"), {}), ("partition", ("a", 3), {}), ("partition", ("a", ""), {}), ("removeprefix", ("a", 3), {}), ("splitlines", ("a\nb\n", True), {}), ("splitlines", ("a\nb\n",), {"keepends": True}),
        ("expandtabs", ("a\tb", 4), {}), ("expandtabs", ("a\tb",), {"tabsize": 0}), ("expandtabs", ("ab\tc\nd\te", 3), {}), ("upper", ("a", 1), {}), ("strip", ("a", "b", "c"), {}), ("count", ("a",), {}), ("endswith", (), {}),
        ("upper", (), {}), ("upper", (3,), {}), ("join", (3, []), {}), ("split", (), {}), ("center", ("a", 5.0), {}), ("strip", ("abcba", "ab"), {}), ("strip", ("ñaña", "ñ"), {})]:
        yield case("str." + name, *arguments, **names)


@recorder
def containers():
    numbers = [3, 1, 2]
    for name, arguments, names in [("append", (4,), {}), ("append", (), {}), ("append", (1, 2), {}), ("extend", ([4, 5],), {}), ("extend", ("ab",), {}), ("extend", (range(3),), {}), ("extend", (3,), {}), ("extend", ({"a": 1},), {}),
        ("insert", (0, 9), {}), ("insert", (-1, 9), {}), ("insert", (100, 9), {}), ("insert", (-100, 9), {}), ("insert", ("a", 9), {}), ("insert", (0,), {}), ("remove", (1,), {}), ("remove", (1.0,), {}), ("remove", (7,), {}), ("pop", (), {}), ("pop", (0,), {}),
        ("pop", (-2,), {}), ("pop", (7,), {}), ("pop", ("a",), {}), ("pop", (1, 2), {}), ("clear", (), {}), ("index", (1,), {}), ("index", (2, 1), {}), ("index", (3, 1), {}), ("index", (3, -3, -1), {}), ("index", (7,), {}), ("index", ("a",), {}), ("index", (), {}),
        ("count", (1,), {}), ("count", (True,), {}), ("sort", (), {}), ("sort", (), {"reverse": True}), ("sort", (), {"key": abs}), ("sort", (1,), {}), ("sort", (), {"foo": 1}), ("reverse", (), {}), ("copy", (), {}), ("copy", (1,), {}), ("index", (1,), {"x": 2})]:
        yield case("list." + name, numbers, *arguments, **names)
    yield case("list.pop", [])
    yield case("list.sort", [1, "a"])
    yield case("list.sort", ["b", "a", "C"])
    yield case("list.sort", [[2, 1], [1, 5], [1]])
    yield case("list.append", 3, 4)
    yield case("list.append")
    pair = (1, 2, 1)
    for name, arguments in [("index", (1,)), ("index", (1, 1)), ("index", (7,)), ("count", (1,)), ("index", ()), ("count", ()), ("index", (1, 0, "a"))]: yield case("tuple." + name, pair, *arguments)
    for name, arguments in [("index", (3,)), ("index", (4,)), ("index", (3.0,)), ("index", ("a",)), ("index", (2.5,)), ("count", (3,)), ("count", (4,)), ("count", ("a",)), ("count", (5.0,))]:
        yield case("range." + name, range(1, 10, 2), *arguments)
        yield case("range." + name, range(9, 0, -2), *arguments)
    table = {"a": 1, "b": 2, 3: "c"}
    for name, arguments, names in [("get", ("a",), {}), ("get", ("z",), {}), ("get", ("z", 9), {}), ("get", ([],), {}), ("get", (), {}), ("get", (1, 2, 3), {}), ("keys", (), {}), ("values", (), {}), ("items", (), {}), ("pop", ("a",), {}), ("pop", ("z",), {}), ("pop", ("z", 1), {}),
        ("pop", (), {}), ("pop", (3.0,), {}), ("popitem", (), {}), ("setdefault", ("a", 9), {}), ("setdefault", ("z", 9), {}), ("setdefault", ("z",), {}), ("update", ({"b": 5, "q": 6},), {}), ("update", ([("x", 1), ["y", 2]],), {}), ("update", (), {"k": 1}), ("update", ([1],), {}),
        ("update", ([(1, 2, 3)],), {}), ("update", (3,), {}), ("update", (1, 2), {}), ("update", (["ab"],), {"ab": 3}), ("clear", (), {}), ("copy", (), {}), ("keys", (1,), {}), ("pop", ("a", 1, 2), {}), ("get", ("a",), {"default": 1})]:
        yield case("dict." + name, table, *arguments, **names)
    yield case("dict.popitem", {})
    yield case("dict.pop", {True: "x"}, 1)
    for container in [[10, 20, 30, 40, 50], (10, 20, 30, 40, 50), "hello", "ñandú日", range(10, 60, 10), [], ""]:
        for index in [0, 2, -1, -5, 5, -6, True, "a", 1.0, None, 2**62, -2**63, np.int64(1), np.float64(1), np.True_]: yield case("getitem", container, index)
        for bounds in itertools.product([None, 0, 2, -2, 9, -9], [None, 1, 4, -1, 9, -9], [None, 1, 2, -1, -2, 3]):
            yield case("getitem", container, slice(*bounds))
        for index in [slice(None, None, 0), slice("a"), slice(1.0, 2), slice(2**62, None, 2**62), slice(None, None, -2**63)]: yield case("getitem", container, index)
    for container, index in [({"a": 1}, "a"), ({"a": 1}, "b"), ({1: 2}, 1.0), ({1: 2}, True), ({1: 2}, np.int64(1)), ({(1, 2): 3}, (1, 2)), ({}, []), ({}, {}), ({}, (1, [])), (3, 0), (None, 0), (1.5, 0), (Inserted(1), 0), (len, 0), (True, 0), ({}, slice(1)), ({}, np.float64(2.5)), ({"it's": 1}, 'a"b'), (np.float64(1), 0)]:
        yield case("getitem", container, index)
    for index in [0, -1, 5, "a", None, slice(1, 3), slice(None), slice(None, None, 2), slice(4, 1, -1), slice(4, 1), slice(2, 2), slice(None, None, -2), slice(1, 100), slice(None, None, 0)]:
        for value in [99, [7, 8], [], "ab", (1, 2, 3), range(2)]: yield case("setitem", [10, 20, 30, 40, 50], index, value)
        yield case("delitem", [10, 20, 30, 40, 50], index)
    for container, index, value in [({}, "a", 1), ({1: 2}, True, 3), ({}, [], 1), ((1,), 0, 1), ("a", 0, "b"), (3, 0, 1), (None, 0, 1), (range(3), 0, 1), (Inserted(1), 0, 1)]:
        yield case("setitem", container, index, value)
        yield case("delitem", container, index)
    for item, container in [(1, [1, 2]), (1.0, [1, 2]), ("1", [1]), (True, [1]), (3, (1, 2)), ("a", "abc"), ("", "abc"), (1, "abc"), (None, "a"), ("ñ", "ñandú"), (2, range(5)), (2.0, range(5)), (2.5, range(5)), ("a", range(5)), (5, range(0, 10, 2)), (4, range(0, 10, 2)), (4, range(10, 0, -2)),
        ("a", {"a": 1}), ([], {"a": 1}), (1, Inserted(1)), (1.0, Inserted(1)), ([], Inserted(1)), (1, 3), (1, None), ((1, 2), [(1, 2)]), ([1], [[1]]), (np.int64(2), [1, 2]), (np.float64(1), Inserted(1))]:
        yield case("in", item, container)
    for value in [[1], (), "abc", "ñ😀", {}, {1: 2}, Inserted(1, 2), range(5), range(0, 5, 2), 3, None, 1.5, True, len, slice(1)]: yield case("len", value)
    for value in [[1, 2], (1,), "ab", "ñ😀", {"a": 1}, range(3), range(5, 0, -2), 3, None, 1.5, len, Inserted(5, 3)]:
        for name in ["list", "tuple", "elements", "sorted", "any", "all", "sum", "min", "max", "enumerate", "reversed", "iter", "zip"]: yield case(name, value)


@recorder
def builtin_calls():
    generator = random.Random(4)
    for value in FLOATS:
        yield case("round", value)
        for digits in [0, 1, 2, 3, -1, -2, 15, 16, 400, -400, None, 22, -16]: yield case("round", value, digits)
        for name in ["int", "float", "abs"]: yield case(name, value)
        if not math.isnan(value): yield case("hash", value)
        yield case("float.is_integer", value)
        yield case("float.hex", value)
    for value in INTS + [5, 15, 25, 35, 45, 55, 150, 250, 1250, -15, -25, 1005, 9223372036854775807]:
        for digits in [None, 0, 1, -1, -2, -3, -18, -19, -20, -400]: yield case("round", value, digits)
        for name in ["hex", "oct", "bin", "abs", "float", "hash", "chr", "int", "str", "repr"]: yield case(name, value)
        yield case("int.bit_length", value)
        yield case("int.bit_count", value)
    for _ in range(300):
        yield case("round", generator.uniform(-1000, 1000), generator.randint(0, 4))
    for _ in range(150):
        yield case("round", generator.randint(-10000, 10000) / 1000, generator.randint(0, 3))
        yield case("round", np.float64(generator.randint(-10000, 10000) / 1000), generator.randint(-2, 3))
        yield case("round", generator.uniform(-1e10, 1e10), generator.randint(-9, -1))
    for value in [np.float64(2.5), np.float64(-0.4), np.int64(15), np.int64(-25), np.int64(123456), np.float64("nan"), np.float64(1e300), np.float64(12345.678)]:
        for digits in [None, 0, 1, -1, -3, 5]: yield case("round", value, digits)
    for text in ["42", " 42 ", "-7", "+7", "1_000", "1__0", "_1", "1_", "", " ", "abc", "12a", "0x1f", "0b11", "1.5", "٣٤", "99999999999999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "- 5", "0", "007", "it's", "é"]:
        yield case("int", text)
        yield case("float", text)
        for base in [0, 2, 8, 16, 36, 10, 1, 37, -1]: yield case("int", text, base)
    for text in ["1e5", "1E-5", ".5", "5.", ".", "1e", "e5", "inf", "-Infinity", "nan", "+nan", "INF", "infinit", "1_0.5_0", "1._5", "1e400", "1e-400", "0x1p3", "1e1_0", "\t1.5\n", "1,5", "1.5.2", "--1", "1 2", "0.1", "123456789.123456789", "4.9e-324", "2.4703282292062328e-324"]:
        yield case("float", text)
    for arguments, names in [((), {}), ((None,), {}), (([1],), {}), ((1, 2, 3), {}), (("1", "2"), {}), ((10, 2), {}), (("11",), {"base": 2}), ((True,), {}), ((), {"base": 2}), ((), {"x": 1}), ((np.float64(2.7),), {}), ((np.int64(3),), {}), ((np.True_,), {}), ((1e30,), {}), ((-2.9,), {})]:
        yield case("int", *arguments, **names)
    for arguments, names in [((), {}), ((None,), {}), (([1],), {}), ((1, 2), {}), ((), {"x": 1}), ((2**62 + 1,), {}), ((np.int64(3),), {})]: yield case("float", *arguments, **names)
    for name, arguments, names in [("str", (), {}), ("str", (1, 2), {}), ("str", (), {"object": 5}), ("str", (), {"b": 5}), ("bool", (), {}), ("bool", (1, 2), {}), ("list", (), {}), ("list", ([1], [2]), {}), ("list", (), {"x": 1}), ("tuple", (), {}), ("tuple", (3,), {}), ("dict", (), {}),
        ("dict", ([("a", 1), ("b", 2)],), {}), ("dict", (), {"a": 1}), ("dict", ({"a": 1},), {"b": 2}), ("dict", (3,), {}), ("dict", ([1],), {}), ("dict", ([(1, 2, 3)],), {}), ("dict", (["ab", "cd"],), {}), ("dict", (1, 2), {}), ("dict", ([([], 1)],), {}), ("set", (), {}), ("set", ([3, 1, 2, 3],), {}), ("set", (3,), {}), ("set", ([[]],), {}), ("set", (1, 2), {}),
        ("range", (3,), {}), ("range", (1, 5), {}), ("range", (1, 10, 3), {}), ("range", (), {}), ("range", (1, 2, 3, 4), {}), ("range", ("a",), {}), ("range", (1.0,), {}), ("range", (1, 2, 0), {}), ("range", (True,), {}), ("range", (3,), {"x": 1}), ("slice", (3,), {}), ("slice", (1, 2), {}), ("slice", (1, 2, 3), {}), ("slice", (), {}), ("slice", (1, 2, 3, 4), {}),
        ("sum", ([1, 2, 3],), {}), ("sum", ([0.1] * 10,), {}), ("sum", ([1, 2.5, True],), {}), ("sum", ([],), {}), ("sum", ([1], 10), {}), ("sum", ([1],), {"start": 5}), ("sum", (["a"],), {}), ("sum", ([1], "a"), {}), ("sum", (range(101),), {}), ("sum", ([2**62, 2**62],), {}), ("sum", (range(5, -20, -3),), {}), ("sum", (), {}), ("sum", ([1], 2, 3), {}), ("sum", ([1e16, 1.0, -1e16],), {}), ("sum", ([1, 1e100, 1, -1e100],), {}),
        ("min", ([3, 1, 2],), {}), ("max", ([3, 1, 2],), {}), ("min", (3, 1, 2), {}), ("max", ("abc",), {}), ("max", (1, 1.0, True), {}), ("min", (1, 1.0, True), {}), ("min", ([],), {}), ("max", ([],), {}), ("min", ([],), {"default": 5}), ("max", ([-3, 2],), {"key": abs}), ("min", (1, 2), {"default": 5}), ("min", (), {}), ("min", (3,), {}), ("max", ([1, "a"],), {}), ("min", ([1, "a"],), {}), ("max", ([1],), {"foo": 2}), ("min", (["b", "a"],), {}), ("max", ([float("nan"), 1.0],), {}), ("max", ([1.0, float("nan")],), {}), ("min", ([(1, 2), (1, 1)],), {}),
        ("sorted", ([3, 1, 2],), {}), ("sorted", ([3, 1, 2],), {"reverse": True}), ("sorted", (["b", "A", "c"],), {}), ("sorted", ([-3, 2, -1],), {"key": abs}), ("sorted", ([-1, 1, -2, 2],), {"key": abs, "reverse": True}), ("sorted", ([1, "a"],), {}), ("sorted", (["a", 1],), {}), ("sorted", ([1, None],), {}), ("sorted", (3,), {}), ("sorted", (), {}), ("sorted", ([1], 2), {}), ("sorted", ([1],), {"foo": 1}), ("sorted", ([True, 0, 1.0, False],), {}), ("sorted", ([[2], [1, 5], [1]],), {}), ("sorted", ([(1, "b"), (1, "a"), (0, "z")],), {}), ("sorted", ([1, 2],), {"key": 3}),
        ("sorted", ([float("nan"), 3.0, 1.0, 2.0],), {}), ("sorted", ([3.0, float("nan"), 1.0, 2.0, float("nan"), 0.5],), {}), ("sorted", ([0.0, -0.0, 0, False],), {}), ("sorted", (["é", "z", "e", "日", "😀"],), {}),
        ("reversed", ([1, 2],), {}), ("reversed", (3,), {}), ("reversed", ((1, 2),), {}), ("reversed", ("abc",), {}), ("reversed", (range(0, 10, 3),), {}), ("reversed", ({"a": 1, "b": 2},), {}), ("reversed", (Inserted(1),), {}), ("reversed", (), {}), ("zip", ([1, 2], "ab"), {}), ("zip", (), {}), ("zip", ([1], 3), {}), ("zip", ([1, 2], [1]), {"strict": True}), ("zip", ([1], [1, 2]), {"strict": True}), ("zip", ([1], [2], [1, 2]), {"strict": True}), ("zip", ([1, 2], [2, 3], [1]), {"strict": True}), ("zip", ([1],), {"foo": 1}),
        ("enumerate", ("ab",), {}), ("enumerate", ("ab", 5), {}), ("enumerate", ("ab",), {"start": 1}), ("enumerate", ("ab", "c"), {}), ("enumerate", (3,), {}), ("enumerate", (), {}), ("map", (abs, [-1, 2]), {}), ("map", (pow, [2, 3], [3, 2]), {}), ("map", (abs,), {}), ("map", (abs, 3), {}), ("map", (len, [1]), {}), ("filter", (None, [0, 1, "", "a"]), {}), ("filter", (bool, [0, 1]), {}), ("filter", (abs, [0, -1]), {}), ("filter", (abs,), {}), ("filter", (None, 3), {}),
        ("any", ([0, 1],), {}), ("any", ([],), {}), ("all", ([],), {}), ("all", ([1, 0],), {}), ("any", (3,), {}), ("all", (), {}), ("next", ([],), {}), ("next", (3,), {}), ("next", (), {}), ("iter", (3,), {}), ("iter", (3, 4), {}), ("callable", (len,), {}), ("callable", (int,), {}), ("callable", (3,), {}), ("isinstance", (1, int), {}), ("isinstance", (True, int), {}), ("isinstance", (1, (str, int)), {}), ("isinstance", (1, (str, (float, int))), {}), ("isinstance", (1, 3), {}), ("isinstance", (1,), {}), ("isinstance", (np.float64(1), float), {}), ("isinstance", (np.int64(1), int), {}), ("isinstance", ([], list), {}), ("isinstance", (1, (str, 3)), {}), ("isinstance", (1, (int, 3)), {}), ("issubclass", (bool, int), {}), ("issubclass", (1, int), {}), ("issubclass", (int, 1), {}),
        ("type", (1,), {}), ("type", (None,), {}), ("type", ("a",), {}), ("type", (1.5,), {}), ("type", ([],), {}), ("type", (np.float64(1),), {}), ("type", (np.int64(1),), {}), ("type", (np.True_,), {}), ("type", (int,), {}), ("type", (len,), {}), ("type", (range(3),), {}),
        ("chr", (97,), {}), ("chr", (8364,), {}), ("chr", (-1,), {}), ("chr", (0x110000,), {}), ("chr", ("a",), {}), ("chr", (1.0,), {}), ("ord", ("a",), {}), ("ord", ("€",), {}), ("ord", ("ab",), {}), ("ord", ("",), {}), ("ord", (3,), {}), ("ord", ("😀",), {}), ("hex", (1.0,), {}), ("bin", ("a",), {}), ("oct", (None,), {}), ("abs", ("a",), {}), ("abs", (True,), {}), ("abs", (np.int64(-3),), {}), ("abs", (np.float64(-3),), {}), ("abs", (None,), {}), ("abs", ([],), {}), ("len", (), {}), ("len", (1, 2), {}), ("abs", (), {}), ("repr", (), {}),
        ("pow", (2, 10, 1000), {}), ("pow", (3, -1, 7), {}), ("pow", (2, -1, 4), {}), ("pow", (2, 3, 0), {}), ("pow", (2, 3, -5), {}), ("pow", (-2, 3, 5), {}), ("pow", (2.0, 3, 4), {}), ("pow", (7, 10**15, 998244353), {}), ("pow", (2**62, 2**62, 2**63 - 1), {}), ("pow", (0, 0, 1), {}), ("pow", ("a", 2, 3), {}), ("pow", (5, 3, 1), {}), ("pow", (-3, -3, -7), {}), ("divmod", (7, 0), {}), ("divmod", (7.0, 0), {}), ("divmod", ("a", 2), {}), ("divmod", (1,), {}), ("divmod", (True, False), {}),
        ("round", ("a",), {}), ("round", (1.5, "a"), {}), ("round", (1.5, 1.0), {}), ("round", (None,), {}), ("round", (), {}), ("round", (1, 2, 3), {}), ("round", (2.567,), {"ndigits": 1}), ("round", (True,), {}), ("round", ([1],), {}), ("round", (5, 1.5), {}), ("format", (3,), {}), ("format", (3, 4), {}), ("format", (), {}), ("hash", ((1, 2),), {}), ("hash", ((),), {}), ("hash", (([],),), {}), ("hash", ([],), {}), ("hash", ((1.5, (2, True)),), {}), ("hash", (np.float64(2.5),), {}), ("hash", (True,), {}), ("hash", ({},), {}), ("hash", (slice(1),), {}), ("ascii", ("é😀\n",), {})]:
        yield case(name, *arguments, **names)
    for _ in range(60):
        values = [generator.choice([generator.randint(-5, 5), generator.uniform(-5, 5), float("nan")]) for _ in range(generator.randint(2, 20))]
        yield case("sorted", values)
        yield case("sorted", values, reverse=True)
        yield case("min", values)
        yield case("max", values)
    for size in [63, 64, 65, 100, 200]:
        yield case("sorted", [generator.randint(0, 20) + generator.choice([0, 0.0]) for _ in range(size)])
        yield case("sorted", [generator.randint(-9, 9) for _ in range(size)], key=abs)
        yield case("sorted", [generator.randint(-9, 9) for _ in range(size)], key=abs, reverse=True)
    for _ in range(60):
        yield case("hash", generator.uniform(-1, 1) * 2.0 ** generator.randint(-1000, 1000))
        yield case("hash", generator.randint(-2**63, 2**63 - 1))
        yield case("hash", tuple(generator.choice([generator.randint(-9, 9), generator.uniform(-9, 9), (1, 2), True]) for _ in range(generator.randint(0, 5))))
    for value in FLOATS[:12]: yield case("float.as_integer_ratio", value)


@recorder
def sets():
    generator = random.Random(5)

    def element():
        kind = generator.randrange(6)
        if kind < 3: return generator.choice([generator.randint(0, 20), generator.randint(-40, 40), generator.randint(-2**63, 2**63 - 1), generator.randint(0, 300) * 8])
        if kind == 3: return generator.choice([generator.uniform(-10, 10), generator.randint(-5, 5) / 2])
        if kind == 4: return (generator.randint(0, 5), generator.randint(0, 5))
        return generator.choice([True, False, np.int64(7), np.float64(0.25), (), (1,)])

    def some(count=None): return Inserted(*[element() for _ in range(generator.randint(0, 12) if count is None else count)])

    for _ in range(300): yield case("repr", some())
    for size in [5, 20, 50, 300]:
        yield case("repr", Inserted(*[generator.randint(0, 10**6) for _ in range(size)]))
        yield case("set", [generator.randint(-10**6, 10**6) for _ in range(size)])
        yield case("set", range(0, 37 * size, 37))
    for _ in range(150):
        for name in ["or", "and", "sub", "xor"]: yield case(name, some(), some())
    for _ in range(60):
        for name in ["union", "intersection", "difference", "symmetric_difference", "update", "intersection_update", "difference_update", "symmetric_difference_update", "isdisjoint", "issubset", "issuperset"]:
            other = generator.choice([some(), some().items, list(some().items), {v: 1 for v in some().items}, range(generator.randint(0, 30))])
            yield case("set." + name, some(), other)
    for _ in range(12):
        yield case("set.union", some(), some(), some().items)
        yield case("set.intersection", some(30), some(30), some(30).items)
        yield case("set.difference", some(30), some(), some().items)
        yield case("or", some(100), some(5))
        yield case("sub", some(100), some(5))
        yield case("xor", some(60), some(60))
        yield case("set.difference_update", some(5), some(100))
    for _ in range(40):
        base = some(20)
        yield case("set.pop", base)
        yield case("set.remove", base, generator.choice(base.items))
        yield case("set.discard", base, element())
        yield case("set.add", base, element())
        yield case("set.copy", base)
    for name, arguments in [("add", ([],)), ("add", ()), ("remove", (99,)), ("remove", ([],)), ("discard", ({},)), ("pop", (1,)), ("union", (3,)), ("update", (3,)), ("isdisjoint", (3,)), ("issubset", (3,)), ("clear", ()), ("intersection", ()), ("difference", ()), ("union", ()), ("copy", (1,)), ("symmetric_difference", ()), ("intersection", ([[]],)), ("union", ([[]],))]:
        yield case("set." + name, Inserted(1, 2, 3), *arguments)
    yield case("set.pop", Inserted())
    for name in ["sorted", "sum", "min", "max", "len", "any", "all", "list", "tuple"]:
        for _ in range(8): yield case(name, Inserted(*[generator.randint(-50, 50) for _ in range(9)]))


@recorder
def expressions():
    """Where the compiler has a hand in it, or a function is needed: written as text."""
    generator = random.Random(7)

    def constant():
        return generator.choice([generator.randint(0, 50), generator.randint(-100, 1000), generator.randint(0, 30) * 8, generator.randint(-5, 5) / 2, (generator.randint(0, 3), 1), True])

    for _ in range(250):
        display = "{" + ", ".join(repr(constant()) for _ in range(generator.randint(1, 24))) + "}"
        yield case("expression", display)
        yield case("expression", "[x for x in " + display + "]")
        yield case("expression", "list(" + display + ")")
        yield case("expression", display + " | {8, 16}")
    for text in ["{0, 8, 16, 24, 32 + 8}", "{-8, -16, -24}", "{8, 0, int(16)}", "{*[8, 0, 16]}", "{x * 8 for x in range(7, -1, -1)}", "{1: 2, 3: 4}.keys() & {3, 5}", "{1: 2, 3: 4}.keys() | [9, 1, 17]", "{1: 2, 3: 4}.keys() - [3]",
                 "{1: 2, 3: 4}.keys() ^ {3, 5}", "{3, 5} & {1: 2, 3: 4}.keys()", "{3, 5} - {1: 2, 3: 4}.keys()", "{1: 2}.items() & {(1, 2)}", "{1: 2}.items() | {(1, 3)}", "[1, 3] & {1: 2}.keys()", "{1: [2]}.items() & {1}", "{1: 2}.values() & {1}", "{1: 2}.keys() == {1}",
                 "{1: 2}.keys() < {1, 2}", "{1: [2]}.items() == {1: [2]}.items()", "{1: 2}.keys() <= [1]", "{1} < {1, 2} < {1, 2, 3}", "{1, 2} >= {2}", "{1} == {1.0}", "{1} != {2}", "{1} < 3", "{1} | [2]", "{1} - {1: 2}", "{1}.union([2], {3: 4})",
                 "sorted(['b', 'A', 'c'], key=str.lower)", "sorted(['b', 'A', 'c'], key=lambda s: (len(s), s), reverse=True)", "sorted({'b', 'a', 'c'})", "min({'b', 'a'})", "max({'b', 'a'})", "len({'b', 'a'})", "'a' in {'a', 'b'}", "{'a'}", "{'a', 'a'}", "any({'a', ''})", "all({'a', ''})", "{'a', 'b'} == {'b', 'a'}",
                 "sorted({'aa', 'b'}, key=len)", "max({'aa', 'b'}, key=len)", "sorted({'a': 1, 'b': 0}, key={'a': 1, 'b': 0}.get)", "list(map(lambda a, b: a * b, [1, 2], [3, 4, 5]))", "list(filter(lambda x: x % 2, range(9)))", "list(zip(*[[1, 2], [3, 4]]))", "dict(zip('abc', range(3)))", "dict(a=1, **{'b': 2})",
                 "list(enumerate(reversed('ab'), 1))", "next(iter([]), 'none')", "next(zip([1], [2]))", "list(iter(lambda: 1, 1))", "sum([[1], [2]], [])", "sum((x * x for x in range(4)), 0.5)", "max([[1, 2], [3]], key=len)", "min('banana', key=lambda c: -ord(c))", "'-'.join(c for c in 'abc')", "''.join(map(str, range(5)))",
                 "f'{3.14159:.2f}|{42:>6}|{1234567:,}|{0.25:.1%}|{255:#x}'", "f'{\"a\"!r:>5}'", "f'{1:{2 + 3}}'", "f'{[1, 2]}'", "f'{None!s:>6}'", "f'{np.float64(1/3):.3f}'", "f'{np.float64(1/3)}'", "'{0.start} {0.stop}'.format(slice(1, 2))", "'{0[0]}'.format((7,))", "'%s' % ({1: 2},)", "'%(x)s' % {'x': (1, 2)}", "dict.fromkeys('ab', 0)", "dict.fromkeys([1, 1.0, True])",
                 "[1, 2, 3][-2:][::-1]", "'ñandú'[::-1]", "'ñandú'[1:-1]", "range(10)[2:8:2]", "(1, 2, 3)[:2]", "str.join(',', 'ab')", "list.index([1, 2], 2)", "int.bit_length(10)", "(5).bit_length()", "True.bit_length()", "(2.5).is_integer()", "(0.75).as_integer_ratio()", "(3).as_integer_ratio()", "round(2.5), round(-2.5), round(0.5)", "round(-0.4)", "round(-0.04, 1)", "divmod(-7, 3)",
                 "divmod(7, -3)", "divmod(7.5, 2)", "divmod(-7.5, 2)", "abs(-0.0)", "pow(2, 0.5)", "pow(2, -2)", "math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5)", "math.prod([0.5, 4])", "math.dist((0, 0), (3, 4))", "math.isclose(0.1 + 0.2, 0.3)", "type(3) == int", "isinstance(3.0, (int, float))", "str(type('a'))", "repr(int)", "1 in {1: 2}", "(1, 2) in {(1, 2): 3}", "[] in [[]]", "0.5 in [1, 0.5]"]:
        yield case("expression", text)


@recorder
def mathematics():
    generator = random.Random(6)
    values = [0.0, -0.0, 0.5, 1.0, -1.0, 2.0, -2.5, 10.0, 100.0, 1e-5, 1e-300, 1e300, 710.0, -800.0, 0.9999, float("nan"), float("inf"), float("-inf"), 3, -7, True, np.float64(0.3), 170.5, 171.7, -3.0, 25.0]
    values += [generator.uniform(-5, 5) for _ in range(15)] + [generator.uniform(0, 100) for _ in range(10)]
    for name in ["sqrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "cbrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "gamma", "lgamma",
                 "fabs", "degrees", "radians", "ulp", "isnan", "isinf", "isfinite", "floor", "ceil", "trunc", "modf", "frexp"]:
        for value in values: yield case("math." + name, value)
        yield case("math." + name, "a")
        yield case("math." + name)
        yield case("math." + name, None)
    special = [0.0, -0.0, 1.0, -1.0, 2.0, -2.5, 0.5, 1e300, float("nan"), float("inf"), float("-inf"), 3, 7.25]
    for name in ["atan2", "copysign", "nextafter", "fmod", "remainder", "pow", "log", "hypot", "isclose"]:
        for a in special:
            for b in special: yield case("math." + name, a, b)
        for _ in range(10): yield case("math." + name, generator.uniform(0.1, 9), generator.uniform(0.1, 9))
        yield case("math." + name, 1)
        yield case("math." + name, "a", 1)
    for arguments in [(1.5, 3), (1.0, 2000), (1.0, -2000), (1.0, 1.5), (0.0, 5), (float("inf"), 1), (1.0, 10**18)]: yield case("math.ldexp", *arguments)
    for n in list(range(-1, 23)) + [1.5, "a", True, 3.0]: yield case("math.factorial", n)
    for n in [0, 1, 2, 3, 4, 15, 16, 17, 2**62, 2**63 - 1, 10**18, -1, 1.5]: yield case("math.isqrt", n)
    for n, k in [(5, 2), (0, 0), (10, 10), (10, 11), (52, 5), (60, 30), (66, 33), (67, 33), (70, 35), (-1, 2), (2, -1), (1.5, 1), (100, 98), (2**62, 1)]:
        yield case("math.comb", n, k)
        yield case("math.perm", n, k)
    yield case("math.perm", 5)
    yield case("math.perm", 5, None)
    yield case("math.comb", 5)
    for arguments in [(), (12,), (12, 18), (0, 0), (0, 5), (-4, 6), (12, 18, 27), (1.5,), (2**62, 2**61), ("a", 1), (7, 0)]:
        yield case("math.gcd", *arguments)
        yield case("math.lcm", *arguments)
    yield case("math.lcm", 2**62, 3)
    for values in [[0.1] * 10, [1e16, 1, -1e16], [1e100, 1.0, -1e100, 1e-100], [], [1, 2, 3], [float("inf"), 1], [float("inf"), float("-inf")], [float("nan")], ["a"], 3, [1e308, 1e308], [1e308, 1e308, -1e308], [0.1, 0.2, 0.3, -0.6], [2.0**53, 1.0, 1e-16], [True, 1.5]]:
        yield case("math.fsum", values)
        yield case("math.prod", values) if values != ["a"] and values != 3 else case("math.prod", [])
    for _ in range(60): yield case("math.fsum", [generator.uniform(-1, 1) * 10.0 ** generator.randint(-20, 20) for _ in range(generator.randint(1, 12))])
    yield case("math.prod", [2**40, 2**40])
    yield case("math.prod", [1, 2, 3], start=10)
    for _ in range(80): yield case("math.hypot", *[generator.uniform(-1, 1) * 10.0 ** generator.randint(-5, 5) for _ in range(generator.randint(0, 5))])
    yield case("math.hypot", 5e-324, 1e-320, 3e-310)
    yield case("math.hypot", 1e308, 1e308)
    yield case("math.hypot", float("nan"), float("inf"))
    for _ in range(20): yield case("math.dist", [generator.uniform(-9, 9) for _ in range(3)], tuple(generator.uniform(-9, 9) for _ in range(3)))
    yield case("math.dist", [1, 2], [1])
    for names in [{"rel_tol": 0.1}, {"abs_tol": 0.1}, {"rel_tol": -1.0}, {"foo": 1}]: yield case("math.isclose", 1.0, 1.05, **names)
    yield case("math.sqrt", x=1)
    yield case("math.atan2", 1, 2, x=3)


def text_of(name):
    lines = [json.dumps(line, ensure_ascii=True) for line in FILES[name]()]
    head = json.dumps({"python": sys.version.split()[0], "numpy": np.__version__})
    return "[" + head + ",\n" + ",\n".join(lines) + "]\n"


def main():
    os.makedirs(HERE, exist_ok=True)
    differing = []
    for name in FILES:
        path = os.path.join(HERE, name + ".json")
        text = text_of(name)
        if "--check" in sys.argv[1:]:
            with open(path, encoding="utf-8") as file:
                # The first line names the versions.
                if file.read().split("\n", 1)[1] != text.split("\n", 1)[1]: differing.append(name)
        else:
            with open(path, "w", encoding="utf-8") as file: file.write(text)
            print(name, text.count("\n") - 1)
    if differing: sys.exit("differ: " + ", ".join(differing))


main()
