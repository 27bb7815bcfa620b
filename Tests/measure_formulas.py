#!/usr/bin/env python3
"""How many formulas of other projects' test suites are accepted, and why the others are refused.

    git clone --depth 1 https://github.com/KaTeX/KaTeX; git clone --depth 1 https://github.com/wikimedia/mediawiki-extensions-Math
    apt-get install python3-yaml
    Tests/measure_formulas.py KaTeX/test/screenshotter/ss_data.yaml \\
        mediawiki-extensions-Math/tests/phpunit/integration/WikiTexVC/ParserTest-Ref.json
    Tests/measure_formulas.py --mathml accepted.json …    # for compare_katex.js
    Tests/measure_formulas.py formulas.txt                # one a line

Each formula is a lesson of its own, displayed. LESSONGEN names the program, .build/debug/lessongen otherwise.
"""

import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = os.environ.get("LESSONGEN", str(HERE.parent / ".build" / "debug" / "lessongen"))


def formulas(path):
    """The formulas of a file, each once, in order."""
    text = pathlib.Path(path).read_text()
    if path.endswith(".yaml"):
        import yaml

        found = []
        for entry in yaml.safe_load(text).values():
            entry = {"tex": entry} if isinstance(entry, str) else entry
            # KaTeX's option for macros; \def says the same.
            macros = "".join(f"\\def{name}{{{body}}}" for name, body in (entry.get("macros") or {}).items())
            found.append(macros + entry["tex"])
    elif path.endswith(".json"):
        found = [entry.get("tex") or entry.get("input") for entry in json.loads(text)]
    else:
        found = text.splitlines()
    return list(dict.fromkeys(tex for tex in found if tex and tex.strip()))


def play(tex):
    """Our MathML of a formula, or None and the reason."""
    body = "\n".join(line for line in tex.strip().split("\n"))
    with tempfile.TemporaryDirectory() as folder:
        lesson = pathlib.Path(folder) / "t.md"
        lesson.write_text(f"---\ntitle: T\n---\n\n$$\n{body}\n$$\n")
        done = subprocess.run([PROGRAM, "render", str(lesson)], capture_output=True, text=True)
    if done.returncode:
        reason = done.stderr.split("\n")[0]
        return None, re.sub(r"^\S+:\d+:\d+: error: ", "", reason) if done.returncode == 2 else f"exit {done.returncode}"
    element = re.search(r"<semantics>(.*)<annotation", done.stdout, re.S)
    return (element[1] if element else ""), None


def main():
    arguments = sys.argv[1:]
    target = None
    if arguments[:1] == ["--mathml"]:
        target, arguments = arguments[1], arguments[2:]
    if not arguments:
        sys.exit(__doc__)
    accepted = []
    for path in arguments:
        every = formulas(path)
        reasons = collections.defaultdict(list)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for tex, (mathml, reason) in zip(every, pool.map(play, every)):
                if reason:
                    reasons[reason].append(tex)
                else:
                    accepted.append({"topic": path, "display": True, "tex": tex.strip(), "mathml": mathml})
        refused = sum(map(len, reasons.values()))
        for reason, those in sorted(reasons.items(), key=lambda item: -len(item[1])):
            print(f"{len(those):4}  {reason}\n        {those[0].strip()[:160]!r}")
        print(f"{path}: {len(every)} formulas, {len(every) - refused} accepted, {refused} refused\n")
    if target:
        pathlib.Path(target).write_text(json.dumps(accepted, ensure_ascii=False, indent=0))


if __name__ == "__main__":
    main()
