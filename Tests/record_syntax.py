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
import sys
import warnings

from syntax_tree import Dump, tree

DATA = pathlib.Path(__file__).parent / "Data"


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
