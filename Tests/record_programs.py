#!/usr/bin/env python3
"""Records what real CPython and NumPy make of the small programs in Tests/Data/python.

    python3 Tests/record_programs.py            run every program and rewrite its expectation block
    python3 Tests/record_programs.py --check    run every program and compare; exit 1 if one differs

A program's expectation stands at its end, in comments, so that the file stays a program:

    # expect:
    #| a printed line
    #| another one
    # expect no final newline             only where the output does not end with one
    # expect error: 5:9: NameError: name 'x' is not defined

The error's place is what CPython's traceback points at in the program's innermost frame: line and column from 1, columns
counting characters. Its text is the traceback's last line.

What programs in the folder `warnings` are warned of stands among what they print, where it comes: once for each of the
program's lines, as Python's own filter does within one module, wherever in NumPy's Python the warning arises.

The expectations in two folders are written by hand, and this script only counts them: `unsupported` holds what we refuse
and CPython may well run, `places` what we refuse in CPython's words, but pointing at a better place.
"""
import os
import sys

# NumPy's last bits are those of AVX2, as in check_against_numpy.sh; they must be asked for before NumPy is there.
KERNELS = {"OPENBLAS_CORETYPE": "Haswell", "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR"}
if any(os.environ.get(name) != value for name, value in KERNELS.items()):
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **KERNELS})

import contextlib
import inspect
import io
import itertools
import pathlib
import platform
import signal
import traceback
import warnings

import numpy

FOLDER = pathlib.Path(__file__).resolve().parent / "Data" / "python"
BY_HAND = {"unsupported", "places"}
MARKER = "# expect"
SECONDS = 20


def program_text(text):
    """The program without its expectation block, which begins at the first line that starts with the marker."""
    lines = text.split("\n")
    end = next((i for i, line in enumerate(lines) if line.startswith(MARKER)), len(lines))
    return "\n".join(lines[:end]).rstrip("\n") + "\n"


def innermost_place(error, path, lines):
    """Line and column, both from 1, of what the traceback points at in the program's innermost frame."""
    if isinstance(error, SyntaxError) and error.filename == path:
        return error.lineno, error.offset
    place = None
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == path:
            position = next(itertools.islice(code.co_positions(), trace.tb_lasti // 2, None))
            line, _, column, _ = position
            before = lines[line - 1].encode()[:column].decode()
            place = (line, len(before) + 1)
        trace = trace.tb_next
    return place


def teller(path, program, output):
    """Writes a warning among the program's prints, as of the line of the program that led to it."""
    told = set()

    def show(message, category, *_):
        frame = sys._getframe()
        while frame is not None and frame.f_code.co_filename != str(path):
            frame = frame.f_back
        key = (str(message), category, frame.f_lineno)
        if key not in told:
            told.add(key)
            code = program.split("\n")[frame.f_lineno - 1].strip()
            output.write(f"<cell>:{frame.f_lineno}: {category.__name__}: {message}\n  {code}\n")

    return show


def expectation(path, program):
    """Runs a program and returns its expectation block."""
    output = io.StringIO()
    caught = None
    name = str(path)
    signal.alarm(SECONDS)
    # The program has Python's thousand levels to itself, as when it runs alone: the frames of this script come on top.
    sys.setrecursionlimit(1000 + len(inspect.stack(0)))
    # What a program says of arithmetic is forgotten after it.
    with contextlib.redirect_stdout(output), warnings.catch_warnings(), numpy.errstate():
        # They go to standard error, which is no part of what a cell prints.
        warnings.simplefilter("always" if path.parent.name == "warnings" else "ignore")
        warnings.showwarning = teller(path, program, output)
        try:
            exec(compile(program, name, "exec"), {"__name__": "__main__"})
        except Exception as error:
            caught = error
    signal.alarm(0)

    printed = output.getvalue()
    unwanted = [c for c in printed if ord(c) < 32 and c not in "\n\t"]
    if unwanted:
        raise SystemExit(f"{path}: prints {unwanted[0]!r}, which a comment cannot hold")
    block = []
    if printed:
        block.append("# expect:")
        lines = printed.split("\n")
        complete = lines[-1] == ""
        block += [("#| " + line) if line else "#|" for line in (lines[:-1] if complete else lines)]
        if not complete:
            block.append("# expect no final newline")
    if caught is not None:
        line, column = innermost_place(caught, name, program.split("\n"))
        description = traceback.format_exception_only(caught)[-1].removesuffix("\n")
        if "\n" in description:
            raise SystemExit(f"{path}: the error's message has several lines")
        block.append(f"# expect error: {line}:{column}: {description}")
    if not block:
        raise SystemExit(f"{path}: neither prints nor fails")
    return "\n".join(block) + "\n"


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        raise SystemExit(__doc__)
    versions = f"Python {platform.python_version()}\nNumPy {numpy.__version__}\n"
    different = []
    count = failing = 0
    paths = sorted(FOLDER.glob("*/*.py"))
    by_hand = [path for path in paths if path.parent.name in BY_HAND]
    for path in paths:
        if path.parent.name in BY_HAND:
            continue
        recorded = path.read_bytes().decode()
        program = program_text(recorded)
        text = program + expectation(path, program)
        count += 1
        failing += "\n# expect error: " in text
        if text != recorded:
            different.append(path.relative_to(FOLDER))
            if not check:
                path.write_bytes(text.encode())
    if not check:
        (FOLDER / "VERSIONS").write_text(versions)
    elif versions != (FOLDER / "VERSIONS").read_text():
        print(f"recorded with other versions: {(FOLDER / 'VERSIONS').read_text().replace(chr(10), ' ')}")
    print(f"{count} programs ({failing} of them end in an error), {len(by_hand)} written by hand; {versions.replace(chr(10), ' ')}")
    for path in different:
        print(("differs: " if check else "recorded: ") + str(path))
    if check and different:
        raise SystemExit(1)


main()
