#!/usr/bin/env python3.11
"""Compares our parser's tree of every file in a library with CPython's own, places included.

    Tests/check_syntax_against_cpython.py [FOLDER …]

Without a folder: the standard library of the Python that runs this (Debian: libpython3.11-stdlib). Files that CPython itself
cannot read are passed over. The trees go to a temporary folder; a Swift test compares them and names the first difference.
"""

import io
import os
import pathlib
import subprocess
import sys
import sysconfig
import tempfile
import tokenize
import warnings

from syntax_tree import tree

ROOT = pathlib.Path(__file__).resolve().parent.parent


def text_of(file):
    data = file.read_bytes()
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def write_trees(libraries, folder):
    written = passed_over = 0
    for library in libraries:
        for file in sorted(library.rglob("*.py")):
            if "site-packages" in file.parts or "dist-packages" in file.parts:
                continue
            try:
                text = text_of(file)
                compile(text, str(file), "exec", dont_inherit=True)
                expected = tree(text)
            except (SyntaxError, ValueError, RecursionError):
                passed_over += 1
                continue
            name = "-".join(file.relative_to(library).parts)
            (folder / name).write_bytes(text.encode())
            (folder / (name + ".tree")).write_bytes(expected.encode())
            written += 1
    print(f"{written} files, {passed_over} that CPython cannot read")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(100_000)
    libraries = [pathlib.Path(a) for a in sys.argv[1:]] or [pathlib.Path(sysconfig.get_path("stdlib"))]
    with tempfile.TemporaryDirectory() as folder:
        write_trees(libraries, pathlib.Path(folder))
        environment = dict(os.environ, LESSONGEN_SYNTAX_FOLDER=folder)
        command = ["swift", "test", "--filter", "WholeLibraryTests"]
        sys.exit(subprocess.run(command, cwd=ROOT, env=environment).returncode)
