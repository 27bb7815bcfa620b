#!/usr/bin/env python3
"""Side by side, in one run: lessongen's release build against CPython + NumPy on the same machine.

    swift build -c release && python3 Tests/benchmark.py

The figures are CPU time (user + system) of whole processes, so that a busy machine disturbs them little:

- one page: `lessongen --lang es`, start to end, the median of 21 runs;
- the gradient-check cell of the bundled lesson: the cells up to it run once, then the cell itself in a loop of N turns, by
  both engines from the same text. The difference between N = TURNS and N = 0, divided by TURNS, is the cell alone;
- the programs of Tests/Data/speed, each whole, the least of three runs that take turns; both must print the same.
"""
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = pathlib.Path(os.environ.get("LESSONGEN", ROOT / ".build/release/lessongen"))
TURNS = 400
RUNS = 9


def cpu(command, **options):
    """CPU seconds of one process, its children included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def cells():
    """The bundled lesson's cells: label → text, in order."""
    text = (ROOT / "Templates/backpropagation/cells.py").read_text(encoding="utf-8")
    parts = re.split(r"^# %% *([a-z0-9-]+).*\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def programs(turns):
    """The same work as a script for Python and as a single-file lesson for lessongen."""
    found = cells()
    label = next(name for name, code in found.items() if "epsilon" in code and "def forward" in code)
    before = "".join(code for name, code in list(found.items())[: list(found).index(label)])
    body = "".join("    " + line if line.strip() else line for line in found[label].splitlines(True))
    code = f"{before}\nfor turn in range({turns}):\n{body}"
    return code, f"---\ntitle: Benchmark\n---\n\n```{{python}}\n#| echo: false\n{code}\n```\n"


def beside(environment):
    """Each program of Tests/Data/speed, by both engines."""
    for program in sorted((ROOT / "Tests/Data/speed").glob("*.py")):
        with tempfile.TemporaryDirectory() as folder:
            lesson = pathlib.Path(folder) / "lesson.md"
            code = program.read_text(encoding="utf-8")
            lesson.write_text(f"---\ntitle: Speed\n---\n\n```{{python}}\n#| echo: false\n{code}```\n", encoding="utf-8")
            ours = [BINARY, "render", lesson, "--to", "md", "--steps", "100G"]
            theirs = [sys.executable, program]
            printed = subprocess.run(theirs, check=True, capture_output=True, text=True, env=environment).stdout
            page = subprocess.run(ours, check=True, capture_output=True, text=True).stdout
            if printed.strip() not in page:
                sys.exit(f"{program.name}: not what Python prints")
            mine, peer = [], []
            for _ in range(3):
                mine.append(cpu(ours))
                peer.append(cpu(theirs, env=environment))
            print(f"{program.stem:16} lessongen {min(mine):6.2f} s  CPython + NumPy {min(peer):6.2f} s  {min(mine) / min(peer):5.2f}")


def main():
    if not BINARY.exists():
        sys.exit(f"{BINARY} is missing: swift build -c release")
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    page = [cpu([BINARY, "--lang", "es"], cwd=ROOT) for _ in range(21)]
    print(f"one page, whole process:  lessongen {1000 * statistics.median(page):8.2f} ms CPU")

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for turns in (0, TURNS):
            script, lesson = programs(turns)
            (folder / f"{turns}.py").write_text(script, encoding="utf-8")
            (folder / f"{turns}.md").write_text(lesson, encoding="utf-8")
        ours, theirs = [], []
        for _ in range(RUNS):
            run = {}
            for turns in (0, TURNS):
                run["ours", turns] = cpu([BINARY, "render", folder / f"{turns}.md", "--to", "md"])
                run["theirs", turns] = cpu([sys.executable, folder / f"{turns}.py"], env=environment)
            ours.append((run["ours", TURNS] - run["ours", 0]) / TURNS)
            theirs.append((run["theirs", TURNS] - run["theirs", 0]) / TURNS)
    beside(environment)
    import numpy

    mine, peer = statistics.median(ours), statistics.median(theirs)
    ratios = [b / a for a, b in zip(ours, theirs)]
    print(f"gradient-check cell:      lessongen {1e6 * mine:8.1f} µs CPU")
    print(f"                          CPython {sys.version.split()[0]} + NumPy {numpy.__version__} {1e6 * peer:8.1f} µs CPU")
    print(f"                          {statistics.median(ratios):.1f} times as fast (median of {RUNS} pairs, {min(ratios):.1f}–{max(ratios):.1f})")


main()
