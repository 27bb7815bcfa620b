#!/usr/bin/env python3
"""Does lessongen read Markdown as the suites of CommonMark and GitHub say, and do its exports say the same again?

    python3 Tests/check_markdown_suites.py SUITE... [--lessongen BINARY] [--show N]

A SUITE is a file of examples as CommonMark's spec.txt has them (commonmark/commonmark-spec; github/cmark-gfm: test/spec.txt
and test/extensions.txt). They are not part of this repository. Needed besides: Debian's `cmark` (the libcmark that we parse
with) and `cmark-gfm`.

Asked of each example without raw HTML:

  page      the page's body is the HTML that the suite expects, or that cmark-gfm makes (bare addresses, in CommonMark's suite)
  md        cmark-gfm makes the same HTML of `--to md` as of the example itself
  ipynb     and the same of the notebook's Markdown cells

Ids, our own marks, captions, and the level at which headings begin are left out. What is refused is counted apart, with its reason. Exits 1
if anything differs that libcmark itself has right.
"""
import argparse
import concurrent.futures
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist", "footnotes"]
KEPT = {"href", "src", "alt", "title", "start", "checked", "align"}
BLOCKS = {
    "p", "ul", "ol", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th",
    "td", "section", "div", "br", "figure", "figcaption"}


class Outline(html.parser.HTMLParser):
    """A page's elements and words as a list, without what the suites leave open."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.items, self.preformatted = [], 0
        self.skipped = 0
        self.divisions = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if self.skipped:
            self.skipped += tag not in ("img", "br", "input", "hr")
            return
        if "permalink" in classes or "prompt" in classes or tag == "figcaption":
            self.skipped = 1
            return
        if tag == "span" and not ({"math"} & set(classes)):
            return
        # What stands around a heading and its marks.
        if tag == "div":
            self.divisions.append("head" in classes)
            if self.divisions[-1]:
                return
        # An image alone in its paragraph is a figure.
        tag = "p" if tag == "figure" else tag
        if tag == "pre":
            self.preformatted += 1
        kept = {key: value for key, value in attributes.items() if key in KEPT}
        for side in ("left", "center", "right"):
            if tag in ("td", "th") and side in classes:
                kept["align"] = side
        if tag == "a" and not kept:
            return
        if tag == "code":
            language = [word for word in classes if word.startswith("language-")]
            if language:
                kept["class"] = language[0]
        self.items.append((tag, tuple(sorted((key, value or "") for key, value in kept.items()))))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if self.skipped:
            self.skipped -= 1
            return
        if tag == "span" or tag == "div" and self.divisions and self.divisions.pop():
            return
        tag = "p" if tag == "figure" else tag
        if tag == "pre":
            self.preformatted -= 1
        if tag not in ("img", "br", "hr", "input"):
            self.items.append(("/" + tag,))

    def handle_data(self, text):
        if self.skipped:
            return
        if self.items and isinstance(self.items[-1], str):
            self.items[-1] += text
        else:
            self.items.append(text)

    def normal(self):
        items, inside = [], 0
        for item in self.items:
            if isinstance(item, str):
                items.append(item if inside else re.sub(r"\s+", " ", item))
                continue
            inside += item[0] == "pre"
            inside -= item[0] == "/pre"
            items.append(item)
        levels = [int(i[0][1]) for i in items if not isinstance(i, str) and re.fullmatch("h[1-6]", i[0])]
        shift = min(levels, default=1) - 1
        result = []
        for index, item in enumerate(items):
            if isinstance(item, str):
                before = items[index - 1] if index else ("p",)
                after = items[index + 1] if index + 1 < len(items) else ("/p",)
                if not isinstance(before, str) and before[0].strip("/") in BLOCKS:
                    item = item.lstrip(" \n") if before[0] != "pre" else item
                if not isinstance(after, str) and after[0].strip("/") in BLOCKS:
                    item = item.rstrip(" \n")
                if item:
                    result.append(item)
            else:
                name = re.fullmatch("(/?h)([1-6])", item[0])
                # Below a title, the sixth level of headings is the fifth's.
                result.append((f"{name[1]}{min(int(name[2]) - shift, 5)}", *item[1:]) if name else item)
        # A closing </a> without its link was an anchor's.
        return without_anchors(result)


def without_anchors(items):
    depth, kept = 0, []
    for item in items:
        if isinstance(item, tuple) and item[0] == "a":
            depth += 1
        if isinstance(item, tuple) and item[0] == "/a":
            if depth == 0:
                continue
            depth -= 1
        if isinstance(item, str) and kept and isinstance(kept[-1], str):
            kept[-1] += item
        else:
            kept.append(item)
    return kept


def normal(text):
    return Outline(text).normal()


# The smallest GIF: what an example's addresses lead to, so that they lead somewhere.
PICTURE = b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\0;"


def beside(text):
    """Addresses of a server as addresses of files beside the lesson."""
    return re.sub(r"(?<![\w/.:])/(?=(ur[il]|path|train|foo|bar|my)\b)", "", text)


def examples(path):
    section, text = "", path.read_text(encoding="utf-8")
    pattern = re.compile(r"^(`{32,}) example(.*)\n([\s\S]*?)^\.\n([\s\S]*?)^\1$|^#{1,6} *(.*)$", re.M)
    number = 0
    for match in pattern.finditer(text):
        if match[5] is not None:
            section = match[5]
            continue
        number += 1
        if "disabled" in match[2] or "<IGNORE>" in match[4]:
            continue
        yield number, section, beside(match[3].replace("→", "\t")), beside(match[4].replace("→", "\t"))


def run(command, text):
    done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def github(text):
    options = [word for name in EXTENSIONS for word in ("-e", name)]
    return run(["cmark-gfm", "--unsafe", *options], text)[1]


def body(page):
    main = re.search(r'<main[^>]*>\n?([\s\S]*?)\n?</main>', page)
    return main[1] if main else page


def untitled(text):
    """An export without what is ours: the lesson's title, the captions of its figures, and the anchors of ids that Jupyter makes
    otherwise."""
    return re.sub(r'^\n*\*Figure \d+\. .*\*$|^<a id="[^"]*"></a>\n*', "", re.sub(r"\A# T\n*", "", text), flags=re.M)


class Judge:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def export(self, stem, source, kind):
        path = self.folder / f"{stem}.md"
        path.write_text(f"---\ntitle: T\n---\n\n{source}", encoding="utf-8")
        return run([self.binary, str(path), "--to", kind, "--embed", "none"], "")

    def judged(self, example):
        suite, number, section, source, expected = example
        tree = run(["cmark-gfm", "-t", "xml", *[w for e in EXTENSIONS for w in ("-e", e)]], source)[1]
        findings = []
        # Comments have become simpler since cmark-gfm was made.
        if "<html_" in tree or "<!--" in source:
            return example, "html", findings
        libcmark = normal(run(["cmark"], source)[1]) == normal(expected)
        for address in re.findall(r'(?:href|src)="([^"#?]*)', expected):
            name = urllib.parse.unquote(html.unescape(address))
            if name and ":" not in name and not name.startswith("/") and "/" not in name and len(name.encode()) < 200:
                # In one step: other examples are being read beside this one.
                picture = self.folder / f"{suite}-{number}.picture"
                picture.write_bytes(PICTURE)
                picture.rename(self.folder / name)
        code, page, error = self.export(f"{suite}-{number}", source, "html")
        if code:
            return example, "refused", [(error.splitlines()[0].split("error: ")[-1], None, None)]
        ours = normal(body(page))
        wanted, direct = normal(expected), normal(github(source))
        if ours not in (wanted, direct):
            findings.append(("page" if libcmark or suite != "commonmark" else "libcmark", wanted, ours))
        code, text, error = self.export(f"{suite}-{number}", source, "md")
        if normal(github(untitled(text))) not in (direct, wanted):
            findings.append(("md", direct, normal(github(untitled(text))), text))
        code, text, error = self.export(f"{suite}-{number}", source, "ipynb")
        cells = "\n\n".join("".join(c["source"]) for c in json.loads(text)["cells"])
        if normal(github(untitled(cells))) not in (direct, wanted):
            findings.append(("ipynb", direct, normal(github(untitled(cells))), cells))
        return example, "read", findings


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="+", type=pathlib.Path)
    parser.add_argument("--lessongen", default=".build/release/lessongen")
    parser.add_argument("--show", type=int, default=10, help="differences shown of each kind")
    options = parser.parse_args()
    all_examples = [
        (path.stem, *example) for path in options.suites for example in examples(path)]
    counts, refusals, shown = {}, {}, {}
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(str(pathlib.Path(options.lessongen).resolve()), pathlib.Path(folder))
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            for example, verdict, findings in pool.map(judge.judged, all_examples):
                suite, number, section, source, _ = example
                key = (suite, verdict if verdict != "read" or not findings else "differs")
                counts[key] = counts.get(key, 0) + 1
                for kind, *details in findings:
                    if verdict == "refused":
                        refusals.setdefault(kind, []).append(f"{suite} {number}")
                        continue
                    counts[suite, "  in " + kind] = counts.get((suite, "  in " + kind), 0) + 1
                    shown[kind] = shown.get(kind, 0) + 1
                    if shown[kind] <= options.show:
                        print(f"--- {suite} {number} ({section}), {kind}\n{source}")
                        print("expected", details[0], "\nis      ", details[1])
                        if len(details) > 2:
                            print("export  ", repr(details[2]))
    print()
    for reason, where in sorted(refusals.items(), key=lambda item: -len(item[1])):
        print(f"refused {len(where):4}  {reason}: {', '.join(where[:8])}")
    for (suite, verdict), count in sorted(counts.items()):
        print(f"{suite:20} {verdict:12} {count:5}")
    sys.exit(any(verdict in ("  in page", "  in md", "  in ipynb") for _, verdict in counts))


if __name__ == "__main__":
    main()
