"""Command lines of every kind, right and wrong, in a folder of lessons that may be broken: for fuzz.py.

Whatever is asked, a command ends soon, with one of its four exit statuses; it says why where that is not 0, on lines that
drive no terminal; and it writes where it was told to, and nowhere else.
"""
import hashlib
import json
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import tempfile
import time

COMMANDS = ["render", "build", "check", "verify", "audit", "diff", "bind", "translated", "trust", "doctor", "names", "help"]
OPTIONS = [
    "--lang", "--to", "-o", "--output", "-P", "--allow-errors", "--output-dir", "--trust", "--steps", "--memory", "--printed",
    "--time", "--embed", "--rtol", "--atol", "--strict", "--dry-run", "--forget", "--plots", "--allow-missing", "--version", "--help", "--",
]
VALUES = [
    "es", "en", "en-GB", "xx", "e" * 300, "html", "md", "ipynb", "json", "text", "none", "small", "all", "placeholder", "1", "0", "-1", "1k", "5G",
    "1e400", "nan", "-inf", "99999999999999999999", "x=1", "x=", "=", "x=[", "x=1\n2", "rate=0.5", "HEAD", "HEAD:", "-", "", " ", ".",
    "..", "/", "\x1b[2J", "a\nb:1:1: error: c", "\u202eabc", "e\u0301", "'", '"', "$(touch gone)", "%s%n", "*", "\U0001f600",
]
PATHS = [
    "tiny.md", "two", "two/es.md", "two/cells.py", "two/lesson.yaml", "book.ipynb", "Output", "Output/tiny.en.json", "course.yaml",
    "odd na\u202eme\n.md", "bytes.md", "nul.md", "broken.ipynb", "loop", "pipe", "dangling", "locked.md", "none.md", "none/none",
    "outside.md", "Output/new.html", "new.html", "none/new.html", "/dev/null", "/dev/full", ".", "..", "two/../tiny.md", "./tiny.md",
]


def make_world(folder):
    """Two lessons and a notebook, a course that lists them, and beside them what strangers' folders hold."""
    tiny = "---\ntitle: T\nlang: en\n---\n\n```{python}\n#| label: parameters\nrate = 1.5\nprint(rate)\n```\n\nIt is `{python} rate`.\n"
    files = {
        "course.yaml": "languages: [en]\nlessons: [tiny.md, two, book.ipynb]\n", "tiny.md": tiny,
        "two/lesson.yaml": "languages: [es, en]\n", "two/cells.py": "# %% one\nx = 2.75\nprint(x)\n",
        "two/es.md": "---\ntitle: T\n---\n\n```{python one}\n```\n\nVale 2.75.\n",
        "two/en.md": "---\ntitle: T\n---\n\n```{python one}\n```\n\nIt is 2.75.\n",
        "book.ipynb": json.dumps({
            "cells": [{"cell_type": "code", "execution_count": 1, "id": "a", "metadata": {}, "outputs": [
                {"name": "stdout", "output_type": "stream", "text": "3\n"}], "source": "print(1 + 1)"}],
            "metadata": {"title": "B"}, "nbformat": 4, "nbformat_minor": 5}),
        "broken.ipynb": "{\"cells\": [", "odd na\u202eme\n.md": tiny, "nul.md": tiny + "a\0b\n", "locked.md": tiny,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "bytes.md").write_bytes(b"---\ntitle: T\n---\n\n\xff\xfe\xed\xa0\x80\n")
    (folder / "locked.md").chmod(0)
    (folder / "loop").symlink_to(".")
    (folder / "dangling").symlink_to("nowhere/at/all")
    (folder / "outside.md").symlink_to("../victim.md")
    os.mkfifo(folder / "pipe")
    (folder.parent / "victim.md").write_text(tiny)


def contents(folder):
    """Every file below, by its path: where it leads to, or what is in it."""
    found = {}
    for parent, folders, names in os.walk(folder):
        for name in folders + names:
            path = pathlib.Path(parent) / name
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = os.readlink(path)
            elif path.is_file():
                found[key] = "" if key.endswith("locked.md") and os.geteuid() else hashlib.sha256(path.read_bytes()).hexdigest()
            else:
                found[key] = "other"
    return found


def arguments(pick):
    words = [pick.choice(COMMANDS)] if pick.random() < 0.9 else []
    for _ in range(pick.choice([0, 1, 1, 2, 2, 3, 4, 6])):
        kind = pick.random()
        if kind < 0.45:
            words.append(pick.choice(PATHS))
        elif kind < 0.9:
            option = pick.choice(OPTIONS)
            value = pick.choice(VALUES + PATHS)
            words += [f"{option}={value}"] if pick.random() < 0.2 else [option, value]
        else:
            words.append(pick.choice(VALUES + OPTIONS))
    return [word.replace("\0", "") for word in words]


def complaint(words, status, output, errors, before, after, outside):
    """What is wrong with how a command ended; None if nothing is."""
    if status not in (0, 1, 2, 64):
        return f"exit status {status}"
    if status and not errors and not output:
        return f"exit status {status}, and no word"
    if re.search(rb"Fatal error|Stack dump|(?i:sanitizer)", errors):
        return "a trap"
    # Line ends and what is no control character; the bars over C1 controls are in UTF-8 here.
    if re.search(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]", errors):
        return "control characters in its messages"
    if re.search(rb"^b:1:1: error: c", errors, re.M):
        return "a message that was forged"
    if outside:
        return "something outside of the folder was changed"
    allowed = {"build": ["Output"], "bind": ["two", "tiny.md", "odd na", "victim"], "translated": ["two/"]}
    mayWrite = allowed.get(words[0] if words else "", [])
    named = {os.path.normpath(value) for word in words for value in (word, word.partition("=")[2]) if value}
    for path in set(before.items()) ^ set(after.items()):
        name = path[0]
        if not any(name.startswith(prefix) for prefix in mayWrite) and not any(
            name == other or name.startswith(other + "/") or other.startswith(name) for other in named
        ) and not ("build" in words and name in after and name.endswith((".html", ".json", ".md", ".ipynb"))):
            return f"{name} was changed"
        if ".lessongen" in name or name.endswith(".tmp"):
            return f"{name} was left over"
    return None


def fuzz(program, seconds, seed):
    """Runs command lines for so many seconds: how many, and those that ended wrongly, each with what is wrong."""
    program = os.path.abspath(program)
    pick = random.Random(seed)
    wrong = []
    count = 0
    end = time.monotonic() + seconds
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (64 << 30, 64 << 30))
    with tempfile.TemporaryDirectory() as root:
        root = pathlib.Path(root)
        world = root / "world"
        environment = {"HOME": str(root / "home"), "PATH": os.environ["PATH"]}
        (root / "home").mkdir()
        while time.monotonic() < end:
            if world.exists():
                shutil.rmtree(world)
            world.mkdir()
            make_world(world)
            victim = (root / "victim.md").read_bytes()
            # A few in the same folder: what one leaves, the next one finds.
            for _ in range(8):
                words = arguments(pick)
                before = contents(world)
                try:
                    done = subprocess.run(
                        [program, *words], cwd=world, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                        timeout=20, preexec_fn=limit)
                    after = contents(world)
                    outside = (root / "victim.md").read_bytes() != victim or {p.name for p in root.iterdir()} != {
                        "world", "home", "victim.md"}
                    problem = complaint(words, done.returncode, done.stdout, done.stderr, before, after, outside)
                    said = done.stderr[-600:].decode("utf-8", "replace")
                except subprocess.TimeoutExpired:
                    problem, said = "no end within 20 s", ""
                count += 1
                if problem:
                    wrong.append((words, problem, said))
                    break
    return count, wrong
