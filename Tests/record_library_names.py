#!/usr/bin/env python3
"""Asks real CPython which names the modules of its library have, and IPython what it displays with, so that what exists is never denied.

    python3 Tests/record_library_names.py            writes Sources/PythonCells/Builtins/RealLibraryNames.swift
    python3 Tests/record_library_names.py --check    compares it with what CPython says now

The block is read like that of record_names.py: a module to a paragraph, its members by their types.
"""

import importlib
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "Sources" / "PythonCells" / "Builtins" / "RealLibraryNames.swift"
MODULES = (
    "abc bisect cmath collections collections.abc contextlib copy csv dataclasses enum fractions functools heapq io itertools "
    "json keyword numbers operator pprint statistics string struct sys textwrap time timeit types typing warnings IPython.display"
).split()


def type_name(kind):
    module = kind.__module__
    return kind.__qualname__ if module in ("builtins", "types") else f"{module}.{kind.__qualname__}"


def paragraph(name):
    module = importlib.import_module(name)
    by_type, unstarred = {}, []
    for word in sorted(set(dir(module))):
        if word.startswith("_") and not (name == "operator" and word.endswith("__")):
            continue
        by_type.setdefault(type_name(type(getattr(module, word))), []).append(word)
        # What is public, and still not among what `from module import *` binds.
        if word not in getattr(module, "__all__", dir(module)) and not word.startswith("_"):
            unstarred.append(word)
    return lines_of(f"module {name}", by_type) + (lines_of(f"unstarred {name}", {"name": unstarred}) if unstarred else [])


def lines_of(head, by_type):
    lines = [head]
    for kind in sorted(by_type):
        line = f"  {kind}:"
        for word in by_type[kind]:
            if len(line) + 1 + len(word) > 116:
                lines.append(line)
                line = "   "
            line += " " + word
        lines.append(line)
    return lines


def main():
    body = "\n".join("  " + line for name in MODULES for line in paragraph(name))
    text = (
        f"// What the modules of CPython {sys.version_info.major}.{sys.version_info.minor}'s library have: written by "
        "Tests/record_library_names.py, read by RealPython when a name is missing.\n\n"
        "/// A module to a paragraph, its members by their types.\n"
        'let realLibraryNames = #"""\n' + body + '\n  """#\n')
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.read_text() == text else f"{TARGET.name} is stale")
    TARGET.write_text(text)


main()
