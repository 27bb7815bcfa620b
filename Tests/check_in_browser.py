#!/usr/bin/env python3
"""Looks at the pages as a reader's browser does: Debian's Chromium, without a window and without a network.

    apt-get install chromium fonts-texgyre-math; pip install --no-deps axe-playwright-python
    Tests/check_in_browser.py [FOLDER]                  # every HTML page of FOLDER, or of Output/
    Tests/check_in_browser.py --screenshots [FOLDER]    # writes the README's pictures into FOLDER

Needs Python's standard library, and axe-core (https://github.com/dequelabs/axe-core), which it takes from the package
above. Prints a line for each thing that is wrong and how many checks passed and failed; exits 1 if one failed.
"""

import base64
import importlib.util
import pathlib
import re
import sys
import zlib
from urllib.parse import unquote, urlsplit

from chromium import BrowserError, Chromium, Tab

HERE = pathlib.Path(__file__).resolve().parent
PHONE, DESKTOP, LAPTOP = (360, 740), (1280, 900), (1100, 700)
# A4 less the style sheet's margins of 20 mm, in CSS pixels.
PAPER = (642, 971)
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Report:
    def __init__(self):
        self.passed = self.failed = 0

    def add(self, page, name, problems):
        """One check of one page, and what is wrong."""
        if problems:
            self.failed += 1
            for problem in problems:
                print(f"{page}: {name}: {problem}", flush=True)
        else:
            self.passed += 1


class PageCheck:
    def __init__(self, tab, path, axe, report):
        self.tab, self.path, self.axe, self.report = tab, path, axe, report
        self.address = path.resolve().as_uri()
        self.script = (HERE / "page_checks.js").read_text()

    def check(self, name, problems):
        self.report.add(self.path.name, name, problems)

    def ask(self, function):
        return self.tab.evaluate(f"(() => {{ {self.script}\nreturn pageChecks.{function}() }})()")

    def open(self, size=DESKTOP, scheme="light", kind=""):
        self.tab.size(*size, scale=2 if size == PHONE else 1, phone=size == PHONE)
        self.tab.media(scheme, kind)
        self.tab.open(self.address)

    def run(self):
        self.open()
        self.check("structure", self.ask("structure"))
        self.check("copied text", self.ask("selection"))
        self.check("formulas have names", self.unnamed_formulas())
        self.check("the way to the text by keyboard", self.skip_link())
        for size in (PHONE, DESKTOP):
            self.open(size)
            self.check(f"formulas at {size[0]} px", self.ask("formulas"))
            self.check(f"nothing wider than {size[0]} px", self.ask("pageScroll"))
        self.open(LAPTOP)
        self.check("contents beside the text", self.contents())
        self.open(DESKTOP)
        self.check("marks of headings", self.heading_marks())
        self.check("values and claims", self.expressions())
        self.check("what scrolls shows it", self.ask("shades"))
        self.check("light and dark", self.schemes())
        for scheme in ("light", "dark"):
            for size in (PHONE, DESKTOP):
                self.open(size, scheme)
                self.check(f"axe-core at {size[0]} px, {scheme}", self.violations())
            # The whole page in the window: what is under a letter is found by its place.
            height = self.tab.evaluate("document.documentElement.scrollHeight")
            self.open((DESKTOP[0], height), scheme)
            self.check(f"contrast, {scheme}", self.ask("contrast"))
        self.check("print", self.printed())
        self.check("language links", self.language_links())
        self.check("network", self.requests())
        self.check("console", self.messages())

    # What the loads so far have asked for and said is read at the end, on a load of its own.

    def requests(self):
        self.open()
        asked = [e["params"]["request"]["url"] for e in self.tab.events("Network.requestWillBeSent")]
        if self.address not in asked:
            return ["the browser does not say that it read the page"]
        return [f"asks for {url[:100]}" for url in asked if url != self.address and not url.startswith("data:")]

    def messages(self):
        events = self.tab.events("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        return [str(event["params"])[:200] for event in events]

    def unnamed_formulas(self):
        """Each <math> in the tree that screen readers read, and its name there."""
        nodes = self.tab.call("Accessibility.getFullAXTree")["nodes"]
        formulas = [n for n in nodes if n.get("role", {}).get("value") in ("math", "MathMLMath")]
        count = self.tab.evaluate("document.querySelectorAll('math').length")
        problems = [] if len(formulas) == count else [f"{count} formulas, {len(formulas)} in the accessibility tree"]
        return problems + ["a formula without a name" for n in formulas if not n.get("name", {}).get("value")]

    def skip_link(self):
        self.tab.press("Tab", 9)
        focused = self.tab.evaluate(
            "(e => [e.getAttribute('href'), e.getBoundingClientRect().left >= 0 && e.getBoundingClientRect().top >= 0])"
            "(document.activeElement)")
        if focused != ["#page:text", True]:
            return [f"the first stop is {focused[0]}, in view: {focused[1]}"]
        self.tab.press("Enter", 13, "\r")
        self.tab.settle()
        return [] if self.tab.evaluate("location.hash") == "#page:text" else ["Enter does not lead to the text"]

    def contents(self):
        """At the side; of the sections, only the one that is read shows its parts."""
        parts = self.tab.evaluate(
            "[...document.querySelectorAll('.contents > ol > li')].filter(li => li.querySelector('ol'))"
            ".flatMap(li => [...li.querySelectorAll('a')].map(a => [a.hash, li.querySelector('a').hash]))")
        problems = self.ask("contentsBeside")
        for heading, section in parts:
            self.tab.evaluate(f"document.getElementById(decodeURIComponent('{heading}'.slice(1))).scrollIntoView()")
            self.tab.settle()
            shown = self.tab.evaluate(
                "[...document.querySelectorAll('.contents > ol > li')].filter(li => li.querySelector('ol')?.offsetHeight)"
                ".map(li => li.querySelector('a').hash)")
            at_end = self.tab.evaluate("innerHeight + scrollY >= document.documentElement.scrollHeight - 1")
            if shown != [section] and not at_end:
                problems.append(f"at {heading} the parts of {shown} are shown")
        return problems

    def heading_marks(self):
        """They wait for a pointer that can hover, or for the keyboard, and are no part of the heading."""
        problems = self.ask("headingMarks")
        nodes = self.tab.call("Accessibility.getFullAXTree")["nodes"]
        names = [n["name"].get("value", "") for n in nodes
                 if n.get("role", {}).get("value") == "heading" and "name" in n]
        problems += [f"the heading is read as “{name}”" for name in names if "#" in name]
        for size in (PHONE, DESKTOP):
            self.open(size)
            is_shown = size == PHONE
            for opacity in set(self.tab.evaluate(
                    "[...document.querySelectorAll('.head > a')].map(a => getComputedStyle(a).opacity)")):
                if opacity != ("1" if is_shown else "0"):
                    problems.append(f"at {size[0]} px marks have the opacity {opacity}")
        for mark in range(self.tab.evaluate("document.querySelectorAll('.head > a').length")):
            if not self.tab.evaluate(
                    "(a => { a.focus({focusVisible: true}); return getComputedStyle(a).opacity === '1' })"
                    f"(document.querySelectorAll('.head > a')[{mark}])"):
                problems.append(f"mark {mark} cannot be seen while it has the focus")
        return problems

    def expressions(self):
        """A touch shows one, the box in the legend all; no number is a stop of its own on the keyboard's way."""
        return self.ask("expressions")

    def schemes(self):
        problems = []
        for scheme, holds in (("light", lambda s: s["paper"] > 0.7 > 0.2 > s["ink"]),
                              ("dark", lambda s: s["paper"] < 0.2 < 0.6 < s["ink"])):
            self.open(scheme=scheme)
            found = self.ask("scheme")
            if not holds(found):
                problems.append(f"{scheme}: luminance of the paper {found['paper']:.2f}, of the ink {found['ink']:.2f}")
        return problems

    def violations(self):
        self.tab.evaluate(f"{self.axe}\n;1")
        found = self.tab.evaluate(
            f"axe.run(document, {{runOnly: {AXE_RULES}, resultTypes: ['violations']}}).then(r => r.passes.length < 10"
            " ? ['only ' + r.passes.length + ' rules had something to look at']"
            " : r.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 120)}: ${n.failureSummary}`)))")
        return [re.sub(r"\s+", " ", sentence) for sentence in found]

    def printed(self):
        self.open(PAPER, "dark", "print")
        problems = self.ask("cut")
        scheme = self.ask("scheme")
        if not (scheme["paper"] > 0.95 and scheme["ink"] < 0.05):
            problems.append("dark paper or pale ink, for a reader who prefers dark pages")
        height = self.tab.evaluate("document.documentElement.scrollHeight")
        pdf = base64.b64decode(self.tab.call(
            "Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)["data"])
        pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
        least = height / PAPER[1]
        if not least <= pages <= 1.3 * least + 1:
            problems.append(f"{pages} pages for {least:.1f} pages of text")
        for number, end in list(enumerate(page_ends(pdf), 1))[:-1]:
            if end < 0.5:
                problems.append(f"page {number} is printed down to {100 * end:.0f} %")
        return problems

    def language_links(self):
        """A click on a section's link to another language shows the same section there."""
        self.open()
        links = self.tab.evaluate(
            "[...document.querySelectorAll('a.same-section')].map(a => [a.getAttribute('href'), a.hreflang,"
            " ...(h => [h.id, h.tagName])(a.parentElement.querySelector('[id]'))])")
        others, sections = self.tab.evaluate(
            "[document.querySelectorAll('link[rel=alternate]').length - 1, document.querySelectorAll('h2').length]")
        if others > 0 and len(links) < sections * others:
            return [f"{len(links)} links for {sections} sections and {others} other languages"]
        problems = []
        for index, (href, language, section, tag) in enumerate(links):
            self.open()
            x, y = self.tab.evaluate(
                f"(a => {{ a.scrollIntoView({{block: 'center'}}); const b = a.getBoundingClientRect();"
                f" return [b.x + b.width / 2, b.y + b.height / 2] }})"
                f"(document.querySelectorAll('a.same-section')[{index}])")
            self.tab.forget()
            self.tab.click(x, y)
            try:
                self.tab.loaded()
            except BrowserError as error:
                problems.append(f"{href}: {error}")
                continue
            found = self.tab.evaluate(
                "(e => [location.href, document.documentElement.lang, e && e.id, e && e.tagName,"
                " e ? e.getBoundingClientRect().top : -1, innerHeight])"
                "(document.getElementById(decodeURIComponent(location.hash.slice(1))))")
            address, lang, id, its_tag, top, height = found
            parts = urlsplit(address)
            there = f"{pathlib.Path(unquote(parts.path)).name}#{parts.fragment}"
            at_end = self.tab.evaluate("innerHeight + scrollY >= document.documentElement.scrollHeight - 1")
            if (there, lang, id, its_tag) != (href, language, section, tag):
                problems.append(f"{href} leads to {there}, '{lang}', {its_tag} '{id}'")
            elif not 0 <= top < (height if at_end else height / 4):
                problems.append(f"{href}: the section is at {top:.0f} px of {height}")
        return problems


def page_ends(pdf):
    """How far down each page of a PDF of Chromium's has letters or lines: 0 at its upper margin, 1 at its lower one."""
    objects = {int(n): body for n, body in re.findall(rb"(?ms)^(\d+) 0 obj\s(.*?)\bendobj", pdf)}
    ends = []
    for body in objects.values():
        reference = re.search(rb"/Contents (\d+) 0 R", body)
        if not re.search(rb"/Type\s*/Page\b", body) or not reference:
            continue
        stream = re.search(rb"(?s)stream\r?\n(.*?)\r?\nendstream", objects[int(reference[1])])
        ends.append(lowest(zlib.decompress(stream[1])))
    height, margin = 841.9, 56.7
    return [(height - margin - low) / (height - 2 * margin) for low in ends]


def lowest(content):
    """The least height, in points from the page's foot, at which a content stream shows something."""
    number = rb"-?[\d.]+"
    token = re.compile(rb"\((?:\\.|[^\\)])*\)|<[^<>]*>|/[^\s/<>\[\]()]+|" + number + rb"|[A-Za-z'\"*]+|\[|\]")
    matrix, stack, line, operands, low = (1, 0, 0, 1, 0, 0), [], (1, 0, 0, 1, 0, 0), [], 841.9

    def times(a, b):
        return (a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2],
                a[2] * b[1] + a[3] * b[3], a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5])

    for word in token.findall(content):
        if re.fullmatch(number, word):
            operands.append(float(word))
            continue
        if word == b"q":
            stack.append(matrix)
        elif word == b"Q":
            matrix = stack.pop()
        elif word == b"cm":
            matrix = times(tuple(operands[-6:]), matrix)
        elif word == b"Tm":
            line = tuple(operands[-6:])
        elif word in (b"Td", b"TD"):
            line = times((1, 0, 0, 1, *operands[-2:]), line)
        elif word in (b"Tj", b"TJ"):
            low = min(low, times(line, matrix)[5])
        elif word in (b"l", b"c") and len(operands) >= 2:
            low = min(low, times((1, 0, 0, 1, *operands[-2:]), matrix)[5])
        if re.fullmatch(rb"[A-Za-z'\"*]+", word):
            operands = []
    return low


def axe_source():
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        raise BrowserError("axe-core is not installed: pip install --no-deps axe-playwright-python")
    return (pathlib.Path(package.origin).parent / "axe.min.js").read_text()


def screenshots(browser, folder):
    """The README's two pictures: on a desk by day, on a phone by night."""
    pictures = [
        ("es", "", (1280, 900), 1, "light", "delta-output"),
        ("en", ".phone", (360, 740), 2, "dark", "backward"),
    ]
    for language, suffix, size, scale, scheme, section in pictures:
        tab = Tab(browser)
        tab.size(*size, scale=scale, phone=scale > 1)
        tab.media(scheme)
        tab.open((folder / f"backpropagation.{language}.html").resolve().as_uri() + f"#{section}")
        picture = folder / f"backpropagation.{language}{suffix}.png"
        picture.write_bytes(tab.screenshot())
        print(f"{picture}: {picture.stat().st_size} bytes")
        tab.close()


def main():
    arguments = sys.argv[1:]
    takes_pictures = arguments[:1] == ["--screenshots"]
    folder = pathlib.Path((arguments[takes_pictures:] or [HERE.parent / "Output"])[0])
    if takes_pictures:
        with Chromium() as browser:
            screenshots(browser, folder)
        return 0
    report = Report()
    pages = sorted(folder.glob("*.html"))
    if not pages:
        report.add(folder, "pages", ["there is no HTML page"])
    try:
        axe = axe_source()
        with Chromium() as browser:
            for page in pages:
                tab = Tab(browser)
                PageCheck(tab, page, axe, report).run()
                tab.close()
    except BrowserError as error:
        report.add(folder, "browser", [str(error)])
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
