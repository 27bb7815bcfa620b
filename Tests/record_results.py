#!/usr/bin/env python3
"""Records how IPython's pretty printer lays out a cell's last value: Tests/Data/text/results.txt.

Needs IPython and NumPy. Each line that begins with ">>> " is an expression; what follows is its text under Out[n].
Usage: python3 Tests/record_results.py [--check]
"""
import pathlib
import sys

import numpy as np
from IPython.lib.pretty import pretty

FILE = pathlib.Path(__file__).parent / "Data" / "text" / "results.txt"

lines = FILE.read_text().split("\n")
expressions = [line[4:] for line in lines if line.startswith(">>> ")]


def shown(expression):
    # Functions of a cell are of the module __main__, as those of this script are.
    return f">>> {expression}\n{pretty(eval(expression, {'np': np, '__name__': '__main__'}))}\n"


text = "".join(shown(expression) for expression in expressions)
if "--check" in sys.argv:
    sys.exit(0 if text == FILE.read_text() else "the recorded results differ")
FILE.write_text(text)
