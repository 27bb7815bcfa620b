#!/usr/bin/env python3
"""Feeds lessongen with anything, and looks for traps, hangs and memory without bound.

    Tests/fuzz.py                     30 seconds of each subject
    Tests/fuzz.py --seconds 600       ten minutes of each
    Tests/fuzz.py cells markdown      these alone

libFuzzer (it comes with Swift's compiler) drives what stands in Tests/Fuzzing, guided by the branches that its inputs reach. It
begins with the cases of Tests/Data and with everything that ever broke (Tests/Data/fuzz/SUBJECT), which is tried first. What
breaks now is written into that folder: mend it, and commit the input with the mend. The subject `commands` is the program itself
(command_lines.py). Exits 1 if anything broke.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import command_lines

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build-fuzz"
DATA = ROOT / "Tests/Data"


def tex(path):
    return re.findall(r"^<<<\n(.*?)\n>>>", path.read_text(encoding="utf-8"), re.M | re.S)


def texts(paths):
    return [path.read_bytes() for path in sorted(paths)]


# Subject: what its inputs begin as.
SEEDS = {
    "cells": lambda: texts(DATA.glob("python/*/*.py")),
    "markdown": lambda: [t.encode() for p in sorted(DATA.glob("markdown/*.test")) for t in tex(p)]
    + texts(ROOT.glob("Templates/*/*.md")),
    "formulas": lambda: [t.encode() for p in sorted(DATA.glob("formulas/*.test")) for t in tex(p)],
    "notebooks": lambda: texts(DATA.glob("notebooks/*.ipynb")),
    "yaml": lambda: texts(ROOT.glob("Templates/*/lesson.yaml")) + texts(ROOT.glob("Templates/course.yaml")),
    "transcripts": lambda: texts(ROOT.glob("Output/*.json")),
}


def build():
    environment = {**os.environ, "LESSONGEN_FUZZ": "1"}
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "Fuzzing", "--scratch-path", BUILD, "-Xswiftc", "-sanitize=fuzzer"],
        cwd=ROOT, env=environment, check=True)
    library, program = BUILD / "release/libFuzzing.a", BUILD / "release/fuzz"
    if not program.exists() or program.stat().st_mtime < library.stat().st_mtime:
        subprocess.run(["swiftc", "-sanitize=fuzzer", library, "-lcmark", "-o", program], check=True)
    return program


def fuzz(program, subject, seconds):
    """Whether nothing broke."""
    broken = DATA / "fuzz" / subject
    with tempfile.TemporaryDirectory() as folder:
        seeds = pathlib.Path(folder) / "seeds"
        seeds.mkdir()
        for number, seed in enumerate(SEEDS[subject]()):
            (seeds / f"{number}").write_bytes(seed)
        corpora = [seeds] + ([broken] if broken.is_dir() else [])
        # New inputs go to the first folder, which is a temporary one.
        command = [
            program, seeds, *corpora[1:], f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=3000", "-max_len=8192",
            f"-artifact_prefix={folder}/", "-print_final_stats=1"]
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "FUZZ": subject}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        log = done.stdout.decode("utf-8", "replace")
        runs = re.search(r"stat::number_of_executed_units: *(\d+)", log)
        print(f"{subject:12} {runs[1] if runs else '?':>8} inputs, {'nothing broke' if done.returncode == 0 else 'BROKEN'}", flush=True)
        if done.returncode:
            broken.mkdir(parents=True, exist_ok=True)
            for found in pathlib.Path(folder).glob("*-*"):
                (broken / found.name).write_bytes(found.read_bytes())
                print(f"  {(broken / found.name).relative_to(ROOT)}")
            print("\n".join("  " + line for line in log.splitlines() if re.search(r"Fatal|ERROR|SUMMARY| in .* at /", line))[:2000])
        return done.returncode == 0


def fuzz_commands(seconds):
    """Whether every command line ended as it should. The time is the seed, and can be repeated."""
    subprocess.run(["swift", "build", "--product", "lessongen"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    seed = int(os.environ.get("FUZZ_SEED", time.time()))
    count, wrong = command_lines.fuzz(ROOT / ".build/debug/lessongen", seconds, seed)
    print(f"{'commands':12} {count:>8} inputs, {'BROKEN' if wrong else 'nothing broke'}", flush=True)
    for words, problem, said in wrong[:10]:
        print(f"  {problem} (FUZZ_SEED={seed}): lessongen {' '.join(map(repr, words))}\n    {said!r}")
    return not wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("subjects", nargs="*", choices=[*SEEDS, "commands", []], help=", ".join([*SEEDS, "commands"]))
    parser.add_argument("--seconds", type=int, default=30, help="of each")
    options = parser.parse_args()
    subjects = options.subjects or [*SEEDS, "commands"]
    program = build() if subjects != ["commands"] else None
    held = [fuzz_commands(options.seconds) if subject == "commands" else fuzz(program, subject, options.seconds) for subject in subjects]
    sys.exit(0 if all(held) else 1)


if __name__ == "__main__":
    main()
