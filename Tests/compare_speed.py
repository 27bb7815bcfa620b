#!/usr/bin/env python3
"""Two builds of lessongen side by side: is the second slower than the first, and where?

    python3 Tests/compare_speed.py OLD NEW [--instructions] [--runs N] [--limit 1.05]

OLD and NEW are release binaries. Measured are: one page (Spanish), all pages of the bundled lesson (`build`), and the
programs of Tests/Data/speed, each run as a lesson of one cell. The figure is CPU time of
the whole process, the least of N runs that take turns (the least is what the machine's other work disturbs least); with
--instructions, what valgrind's callgrind counts, once: slower to get, the same on every run. Programs must print the same
with both builds. Exits 1 if a ratio passes the limit.
"""
import argparse
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def instructions(command, folder):
    log = folder / "callgrind.out"
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={log}", *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    return int(re.search(r"Collected : (\d+)", result.stderr)[1])


def stripped(binary, folder, name):
    """A copy without debug information, which valgrind may not be able to read, beside the bundles that it needs."""
    copy = folder / name
    shutil.copy(binary, copy)
    subprocess.run(["strip", "-g", copy], check=True)
    return copy


def workloads(folder):
    """Name → what follows the binary."""
    yield "page", ["--lang", "es"]
    yield "build", ["build", "--output-dir", str(folder / "pages")]
    for path in sorted((ROOT / "Tests/Data/speed").glob("*.py")):
        lesson = folder / f"{path.stem}.md"
        lesson.write_text(f"---\ntitle: Speed\n---\n\n```{{python}}\n{path.read_text(encoding='utf-8')}```\n", encoding="utf-8")
        yield path.stem, [str(lesson), "--to", "md"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=pathlib.Path)
    parser.add_argument("new", type=pathlib.Path)
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--limit", type=float, default=1.05)
    parser.add_argument("--only", help="the names of the workloads, with commas between them")
    options = parser.parse_args()
    slower = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        binaries = [stripped(options.old.resolve(), folder, "old"), stripped(options.new.resolve(), folder, "new")]
        unit = "million instructions" if options.instructions else "ms CPU"
        print(f"{'':16}{'old':>10}{'new':>10}  new/old   ({unit})")
        for name, arguments in workloads(folder):
            if options.only and name not in options.only.split(","):
                continue
            if name not in ("page", "build"):
                texts = [subprocess.run([b, *arguments], check=True, capture_output=True, cwd=ROOT).stdout for b in binaries]
                if texts[0] != texts[1]:
                    slower.append(name)
                    print(f"{name}: the two builds print different things")
            figures = [[], []]
            for _ in range(1 if options.instructions else options.runs):
                for figure, binary in zip(figures, binaries):
                    command = [str(binary), *arguments]
                    figure.append(instructions(command, folder) / 1e6 if options.instructions else 1000 * cpu(command))
            old, new = min(figures[0]), min(figures[1])
            mark = "  slower" if new / old > options.limit else ""
            if mark:
                slower.append(name)
            print(f"{name:16}{old:10.1f}{new:10.1f}{new / old:9.3f}{mark}", flush=True)
    return 1 if slower else 0


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    sys.exit(main())
