#!/usr/bin/env python3
"""How much memory lessons take for what they hold, against the bounds that we keep to.

    swift build -c release && python3 Tests/measure_memory.py

Each figure is the difference between the peaks of two whole processes, one that makes few of the things and one that makes many,
divided by how many more. Exits with 1 where one is over its bound.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = pathlib.Path(os.environ.get("LESSONGEN", ROOT / ".build/release/lessongen"))
# What is measured, the cell that makes N of it, and the most bytes that one may take.
MEASURES = [
    ("a list's integer", "kept = []\nfor i in range(N):\n    kept.append(i)", 20),
    (
        "an instance with three attributes",
        "class Point:\n    def __init__(self, x, y, z):\n        self.x, self.y, self.z = x, y, z\n"
        "kept = [Point(i, i, i) for i in range(N)]",
        200 + 16,
    ),
    ("an entry of a dictionary, integers", "kept = {}\nfor i in range(N):\n    kept[i] = i", 128),
]


def peak(code):
    """Bytes of one process at its largest. A child of its own, since the system only tells the maximum of all children."""
    with tempfile.TemporaryDirectory() as folder:
        lesson = pathlib.Path(folder) / "lesson.md"
        lesson.write_text(f"---\ntitle: Memory\n---\n\n```{{python}}\n{code}\n```\n", encoding="utf-8")
        measure = (
            "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        )
        command = [sys.executable, "-c", measure, BINARY, "render", lesson, "--to", "md", "--steps", "100G"]
        unit = 1 if sys.platform == "darwin" else 1024
        return unit * int(subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout)


def main():
    if not BINARY.exists():
        sys.exit(f"{BINARY} is missing: swift build -c release")
    failed = False
    few, many = 1000, 1_000_000
    for name, code, bound in MEASURES:
        taken = (peak(code.replace("N", str(many))) - peak(code.replace("N", str(few)))) / (many - few)
        failed = failed or taken > bound
        print(f"{name:36} {taken:7.1f} bytes (at most {bound}){'' if taken <= bound else '  TOO MANY'}")
    sys.exit(failed)


main()
