#!/usr/bin/env python3
"""Does anything come out wrong without a word? Looks at every page that was made (exit 0), and at its two exports.

    python3 Tests/check_pages.py PATH... [--lessongen BINARY] [--prose] [--refusals] [--allow-remote] [--allow-missing]

A PATH is a page (.html; an .md of the same name beside it is its export), a lesson (.md, .ipynb, a folder with lesson.yaml or
cells.py), a .case of Tests/Data/lessons, or a folder of such. Lessons are rendered first, in each of their languages.

  html    well-formed; ids once; links lead somewhere; files are there; nothing runs, nothing is asked of the network
  md      the same of what cmark-gfm makes of `--to md`, with formulas where GitHub sees some
  ipynb   the same of what nbconvert's Markdown makes of the notebook's cells, with formulas where MathJax sees some
  all     no Markdown, TeX or HTML as words; as many formulas here as there; what one format refuses, all refuse

What the build's own warnings name is no finding: it does not come out wrong without a word.

`--prose` skips notebooks' code cells (most strangers' cells import what our engine lacks), `--refusals` counts what was refused,
`--allow-remote` lets pictures come from elsewhere, `--allow-missing` takes pages whose files are not there. One line a finding; exits 1 if there is any. Needed besides: Debian's cmark-gfm,
and nbconvert, without which the exports for Jupyter are passed over.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

from page_findings import IPythonRenderer, look

# What cases of Tests/Data/lessons are there to show: these findings are theirs, and no others.
MEANT = {
    "dollars.case": ("by Pandoc's rule `$ x $` and prices are text in a .md lesson, and say so when it is checked",
                     {"formulas"}),
    "dollars-notebook.case": ("`R$20 e R$ 30` is a formula, as Jupyter takes it; by our other rules none", {"formulas"}),
    "heading-words.case": ("`~~$x$~~y` is text to cmark-gfm, whose tildes look at the signs beside them",
                           {"strikethrough"}),
    "code-titles.case": ("a title of code is text", {"formula", "formulas"}),
    "missed-markup-each.case": ("an address with a blank in it is text, and said to be", {"link"}),
    "notebook-title-dollars.case": ("a title with dollars, an @ and stars that are escaped in it",
                                    {"Markdown in the title", "reference", "formulas"}),
    "missed-markup.case": ("an address with a blank in it is text, and said to be", {"link"}),
    "myst.case": ("a letter in braces before code is no role", {"directive"}),
    "references.case": ("`\\@fig-x` and an address's `a@fig-x.com` are text", {"reference"}),
    "values-with-dollars.case": ("values are TeX as text; our rules look across the elements that keep dollars apart",
                                 {"TeX", "Markdown in a formula", "formulas"}),
    "written-as-in-quarto.case": ("`a-@fig-a` is text to Pandoc, too", {"reference"}),
    "slips-other-programs.case": ("LaTeX's ties between words strike nothing out, and are said to", {"strikethrough"}),
    "value-at-line-start.case": ("a live value that is `~~~` is no fence", {"strikethrough"}),
}
ALTERNATE = re.compile(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"')


def prose_only(path, folder):
    """A copy of a notebook whose code cells are not run, with the files beside it."""
    shutil.copytree(path.parent, folder)
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook.get("cells", []):
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
            cell["metadata"]["tags"] = [*cell["metadata"].get("tags", []), "skip-execution"]
    (folder / path.name).write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    return folder / path.name


def unpacked(case, folder):
    """A .case's lesson as files, and the options in its head."""
    head, *parts = re.split(r"^-- (.+) --\n", case.read_text(encoding="utf-8"), flags=re.M)
    settings = re.findall(r"^(lang|P|allow-errors|allow-missing|lesson|bare): (.*)$", head, re.M)
    files = {name: text for name, text in zip(parts[::2], parts[1::2]) if not name.startswith("expect ")}
    if "bare" not in dict(settings):
        files.setdefault("lesson.yaml", "languages: [es]\n")
    for name, text in files.items():
        target = folder / "lesson" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    options = [word for key, value in settings if key in ("lang", "P") for word in ("--lang" if key == "lang" else "-P", value)]
    return folder / dict(settings).get("lesson", "lesson"), options + [
        f"--{name}" for name in ("allow-errors", "allow-missing") if name in dict(settings)]


def warned(said):
    """What a build's warnings point at, of the words that are text where their author may have meant something else."""
    rows = said.splitlines()
    for row, line, carets in zip(rows, rows[1:], rows[2:]):
        if ": warning: text here" in row and set(carets) <= set(" ^~") and len(carets) <= len(line):
            start = len(carets) - len(carets.lstrip())
            words = re.sub(r"\s+", " ", line).strip()
            # A blank that is none makes its line text.
            yield re.sub(r"\s+", " ", line[start:len(carets)]).strip() or words


def is_said(finding, words):
    """An excerpt shows some characters before what was found: of long words it may have the end only."""
    return any(len(word) > 2 and word[-20:] in finding[2] for word in words)


def examined(path, options):
    """A lesson in all its languages and formats: findings, how many more the build warns of, what refused it (or None), and how
    many pages came of it."""
    with tempfile.TemporaryDirectory() as temporary:
        folder, chosen, lesson = pathlib.Path(temporary) / "pages", [], path.resolve()
        folder.mkdir()
        if path.suffix == ".case":
            lesson, chosen = unpacked(path, pathlib.Path(temporary))
        elif path.suffix == ".ipynb" and options.prose:
            lesson = prose_only(lesson, pathlib.Path(temporary) / "prose")

        def render(name, *more, lesson=lesson):
            allowed = ["--trust"] * options.allow_remote + ["--allow-missing"] * options.allow_missing
            command = [options.lessongen, str(lesson), *chosen, *allowed, *more, "--to", name.split(".")[-1], "-o", str(folder / name)]
            done = subprocess.run(command, cwd=temporary, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
            return done.returncode, done.stderr.decode("utf-8", "replace")

        def pages(lesson):
            """What to ask for each of a lesson's languages, and how its pages begin: a page on standard output names them all."""
            allowed = ["--trust"] * options.allow_remote + ["--allow-missing"] * options.allow_missing
            command = [options.lessongen, str(lesson), *chosen, *allowed]
            done = subprocess.run(command, cwd=temporary, stderr=subprocess.DEVNULL, stdout=subprocess.PIPE)
            names = [(["--lang", language], name) for language, name in ALTERNATE.findall(done.stdout.decode())]
            names = names or [([], f"{lesson.stem}.html")]
            return [(language, urllib.parse.unquote(name).removesuffix("html")) for language, name in names]

        findings, warnings, refusal, words, made = [], 0, None, set(), []
        kinds = ("html", "md", "ipynb") if IPythonRenderer else ("html", "md")
        # Other lessons of the case may be led to.
        for other in sources(lesson.parent) if path.suffix == ".case" and lesson.is_file() else []:
            if other != lesson:
                for language, stem in pages(other):
                    for kind in kinds:
                        render(stem + kind, *language, lesson=other)
        for language, stem in pages(lesson):
            made += [folder / (stem + kind) for kind in kinds]
            results = {kind: render(stem + kind, *language) for kind in ("html", "md", "ipynb")}
            code, said = results["html"]
            if code:
                refusal = next((row.split("error: ", 1)[1] for row in said.splitlines() if "error: " in row), said)
            for kind, (status, story) in results.items():
                words.update(warned(story))
                if status not in (0, 1, 2, 64):
                    findings.append((path, 1, "ended badly", f"exit {status} with --to {kind}: {story[-80:]}"))
                elif bool(status) != bool(code):
                    story = f"{kind} {story or 'is made'}; html {said or 'is made'}".replace("\n", " ")
                    findings.append((path, 1, "formats differ", story))
        made = [page for page in made if page.exists()]
        for page in made if not refusal else []:
            seen, place = look(page, options.allow_remote), f"{path} → {page.name}"
            unsaid = [finding for finding in seen.findings if not is_said(finding, words)]
            findings += [(place, *finding) for finding in unsaid]
            warnings += len(seen.findings) - len(unsaid)
            # A page comes before its exports.
            counts = {**(counts if page.suffix != ".html" else {}), page.suffix: seen.formulas}
            if seen.formulas != counts[".html"]:
                findings.append((place, 1, "formulas", f"{seen.formulas} are seen, {counts['.html']} in the page"))
        meant = MEANT.get(path.name, ("", set()))[1]
        unseen = meant - {finding[2] for finding in findings} if IPythonRenderer else set()
        findings = [finding for finding in findings if finding[2] not in meant]
        findings += [(path, 1, "not there any more", f"{what}: MEANT need not list it") for what in sorted(unseen)]
        return findings, warnings, refusal, 0 if refusal else len(made)


def is_page(path):
    return path.suffix == ".html" or path.suffix == ".md" and path.with_suffix(".html").exists()


def sources(path):
    """The pages and lessons in a folder, but for frames of pages and what only explains."""
    if path.is_file() or (path / "lesson.yaml").exists() or (path / "cells.py").exists():
        frame = path.suffix == ".html" and "{{#" in path.read_text(encoding="utf-8")
        return [path] if not frame else []
    return [source for entry in sorted(path.iterdir()) for source in (
        sources(entry) if entry.is_dir() or entry.suffix in (".ipynb", ".case") or is_page(entry)
        or entry.suffix == ".md" and entry.read_text(encoding="utf-8").startswith("---") else [])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    parser.add_argument("--lessongen", default=".build/release/lessongen", type=pathlib.Path)
    for name in ("prose", "refusals", "allow-remote", "allow-missing"):
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args()
    options.lessongen = str(options.lessongen.resolve())
    if not IPythonRenderer:
        print("nbconvert is not installed: exports for Jupyter are not looked at", file=sys.stderr)

    def judged(path):
        if is_page(path):
            return [(path, *finding) for finding in look(path, options.allow_remote).findings], 0, None, 1
        return examined(path, options)

    paths, refusals = [p for path in options.paths for p in sources(path)], collections.Counter()
    count = warnings = pages = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for findings, more, refusal, made in pool.map(judged, paths):
            for path, line, what, excerpt in dict.fromkeys(findings):
                print(f"{path}:{line}: {what}: {excerpt}")
            count, warnings, pages = count + len(set(findings)), warnings + more, pages + made
            refusals.update([refusal] if refusal else [])
    for refusal, times in refusals.most_common() if options.refusals else []:
        print(f"refused {times:4}  {refusal}")
    print(f"{len(paths)} sources, {refusals.total()} refused; {pages} files looked at, {count} findings, {warnings} more warned of", file=sys.stderr)
    sys.exit(count > 0)


if __name__ == "__main__":
    main()
