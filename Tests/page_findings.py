# What stands in a page, or in what GitHub and Jupyter make of an export: its words block by block, its ids, where it leads, and
# what of it nobody wanted. Tests/check_pages.py stands on it.

import collections
import html.parser
import json
import re
import subprocess
import urllib.parse
import xml.parsers.expat

try:
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
except ImportError:
    IPythonRenderer = None

GITHUB = ["cmark-gfm", "--unsafe", "--sourcepos"] + [
    word for name in "table strikethrough autolink tasklist footnotes".split() for word in ("-e", name)]
INLINE = set("a abbr b br cite code del em font i img input ins kbd mark math q s samp small span strong sub sup tt u var".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())
CODE = {"code", "pre", "script", "style", "annotation", "textarea", "math"}
# In the words of a block, a piece of code or a formula is one mark, where Markdown made an element another.
PIECE, EDGE = "\ufffc", "\ufffb"
COMMANDS = (
    "alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|sigma|omega|sum|int|prod|frac|sqrt|cdot|times|leq|geq|neq|to|infty|partial|nabla|"
    "left|right|text|mathbf|mathbb|mathrm|begin|end|label|ref|eqref|cite|tag|LaTeX|ldots|dots|quad")
# What stands in the words of a page only if its author expected something else.
LITERAL = {
    "TeX": rf"\\(?:[a-zA-Z]+\s*[{{^_]|(?:{COMMANDS})\b)|\$\$",
    "footnote": r"\[\^[^\]\s]+\]",
    "strikethrough": r"~~",
    "container": r":::",
    "task": r"(?:^|[-*+] )\[[ xX]\](?= |$)",
    "callout": r"\[!\w+\]",
    "attributes": r"\{[#.][\w-][^}]*\}|\{-\}|\{[\w-]+=[^}]*\}",
    "directive": rf"\{{python\}}|\{{check\}}|\{{[a-z][\w:.-]*\}}\s*{PIECE}",
    "reference": r"(?<![\w.@])@(?:fig|eq|sec|tbl|lst|thm)-\w+|\?\?\?",
    "link": r"!\[|\]\([^\s)]",
    "table": r"\|\s*:?-{3,}:?\s*(?:\||$)",
    "tag": r"</?(?:div|span|br|hr|img|a|b|i|p|sub|sup|font|center|table|t[rdh]|details|summary|h[1-6]|kbd|em|strong)\b[^<>]*>|<!--",
    "entity": r"&(?:[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);",
    "mark of ours": r"[\ufdd0-\ufdef\ufffe\uffff]",
}
# An export's formulas as they are written. GitHub reads them as Markdown first, which takes a backslash before punctuation away, but
# for the `\\` that ends a line (github/markup#1547); it leaves ```math and $`…`$ alone.
WRITTEN = re.compile(r"(?<![\\$])(\$\$?)(?![$`])((?:\\.|[^$`\\])+)\1(?!\$)", re.S)
ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
CODES = re.compile(r"```[\s\S]*?```|\$`[^`]*`\$|`[^`\n]*`")
# Blocks of HTML, of which Markdown takes nothing away.
HTML = re.compile(r"^[> ]*</?(?:blockquote|center|d[dlt]|details|div|h[1-6]|li|ol|p|summary|t[dhr]|table|ul)\b.*\n(?:.*\S.*\n)*", re.M)
FORMULAS = {
    "md": r"\$\$.+?\$\$|\$(?=\S)[^$]*?(?<=\S)\$",
    "ipynb": r"\$\$.+?\$\$|\$[^$]+\$|\\begin\{(\w+\*?)\}.+?\\end\{\1\}",
}
# What cmark-gfm leaves to GitHub, which knows it in a quote that stands alone.
ALERT = re.compile(r"\A\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|\Z)")
# What is a formula in an export only: in a page it is a link.
REFERENCE = re.compile(r"\$`?\\(?:eq)?ref\{[^$]*\}`?\$")
# What is a formula in an export only: on a page, nothing but definitions show nothing.
GROUP = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
DEFINITIONS = re.compile(
    rf"\$\$?\s*(?:\\(?:(?:re|provide)?newcommand|DeclareMathOperator)\*?\s*(?:\{{\\\w+\}}|\\\w+)(?:\[[^\]]*\])*{GROUP}\s*|\\[gex]?def\s*\\\w+[^{{}}$]*{GROUP}\s*)+\$\$?")


class Page(html.parser.HTMLParser):
    """What stands in a page: its words block by block, its ids, and where it leads."""

    def __init__(self, path, allow_remote):
        super().__init__(convert_charrefs=True)
        self.path, self.kind, self.allow_remote = path, path.suffix[1:], allow_remote
        self.findings, self.ids, self.links, self.open, self.words = [], {}, [], [], []
        self.place, self.where, self.slugs, self.formulas = 1, None, collections.Counter(), 0

    def line(self):
        return self.where or self.getpos()[0]

    def find(self, what, excerpt, line=None):
        excerpt = re.sub(r"\s+", " ", excerpt.replace(PIECE, "`…`").replace(EDGE, "*")).strip()
        self.findings.append((line or self.line(), what, excerpt[:120]))

    def handle_starttag(self, tag, attributes):
        attributes = {key: value or "" for key, value in attributes}
        if self.kind == "md" and "data-sourcepos" in attributes:
            self.where = int(attributes["data-sourcepos"].split(":")[0])
        if tag not in INLINE:
            self.flush()
        elif tag in CODE and not CODE & set(self.open):
            self.words.append(PIECE)
        elif tag in ("em", "strong", "del", "a"):
            self.words.append(EDGE)
        self.formulas += tag == "math" and "nav" not in self.open or attributes.get("class") == "language-math"
        if tag in ("script", "iframe", "object", "embed", "form", "merror"):
            self.find("element", f"<{tag}>")
        for key, value in attributes.items():
            if key.startswith("on") or re.match(r"\s*(javascript|vbscript|data:text/html)", value, re.I):
                self.find("could run", f'{key}="{value}"')
            loaded = key in ("src", "srcset", "poster") or key == "href" and tag in ("link", "image", "use")
            if loaded and "hreflang" not in attributes and re.match(r"\s*(https?:)?//", value, re.I) and not self.allow_remote:
                self.find("request", f'<{tag} {key}="{value}">')
            if key == "style":
                self.style(value)
            if key in ("href", "src", "xlink:href"):
                self.links.append((self.line(), key, value))
        name = attributes.get("id") or tag == "a" and attributes.get("name")
        # Two headings alike are Jupyter's business, which makes their ids.
        if name in self.ids and not (self.kind == "ipynb" and re.fullmatch("h[1-6]", tag)):
            self.find("id twice", f'<{tag} id="{name}">, first in line {self.ids[name]}')
        if name:
            self.ids.setdefault(name, self.line())
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag not in INLINE:
            self.flush(heading=re.fullmatch("h[1-6]", tag))
        elif tag in ("em", "strong", "del", "a"):
            self.words.append(EDGE)
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, text):
        if "style" in self.open:
            self.style(text)
        elif "title" in self.open and re.search(r"[$`]|\\[a-z]|\*\S", text):
            self.find("Markdown in the title", text)
        elif "math" in self.open and "annotation" not in self.open and re.search(r"\\[a-zA-Z]", text):
            self.find("TeX in a formula", text)
        if not CODE & set(self.open):
            self.place = self.place if self.words else self.line()
            self.words.append(text)

    def style(self, text):
        for address in re.findall(r"(?:url\(\s*[\"']?|@import\s+[\"'])((?:https?:)?//[^\"')]*)", text):
            if not self.allow_remote:
                self.find("request", address)

    def flush(self, heading=False):
        text, self.words = "".join(self.words), []
        if self.kind == "md" and self.open.count("blockquote") == 1 and "li" not in self.open:
            text = ALERT.sub("", text)
        if heading and self.kind == "md":
            slug = re.sub(r"[^\w\- ]", "", text.replace(EDGE, "").strip().lower()).replace(" ", "-")
            self.ids.setdefault(slug + (f"-{self.slugs[slug]}" if self.slugs[slug] else ""), self.line())
            self.slugs[slug] += 1
        if self.kind in FORMULAS:
            for match in re.finditer(FORMULAS[self.kind], text, re.S):
                self.formulas += not (REFERENCE.fullmatch(match[0]) or DEFINITIONS.fullmatch(match[0]))
                if EDGE in match[0]:
                    self.find("Markdown in a formula", match[0], self.place)
            text = re.sub(FORMULAS[self.kind], PIECE, text, flags=re.S)
        text = text.replace(EDGE, "")
        for match in re.finditer(r"\$([^$]+)\$", text):
            if re.search(r"[\\^_={}]", match[1]) or re.fullmatch(r"\s*[A-Za-z]\w{0,2}'*\s*", match[1]):
                self.find("formula", match[0], self.place)
                text = text.replace(match[0], PIECE)
        for what, pattern in LITERAL.items():
            match = re.search(pattern, text, re.M)
            # nbconvert has no tables in quotes and lists (JupyterLab has).
            isInside = "blockquote" in self.open or "li" in self.open
            if match and (what, self.kind, isInside) != ("table", "ipynb", True):
                self.find(what, text[max(0, match.start() - 30):match.end() + 50], self.place)

    def follow(self):
        """Links within the page, and to files and pages beside it."""
        for line, key, address in self.links:
            file, _, name = address.partition("#")
            if re.match(r"[a-zA-Z][\w+.-]*:|//", file):
                continue
            names, target = {name, urllib.parse.unquote(name)}, self.path.parent / urllib.parse.unquote(file.split("?")[0])
            if file and not target.exists():
                self.find("no such file", f'{key}="{address}"', line)
            elif name and not file and not names & {"top", *self.ids}:
                self.find("dead link", f'{key}="{address}"', line)
            elif name not in ("", "top") and target.suffix == ".html" and not any(f'id="{n}"' in target.read_text(encoding="utf-8") for n in names):
                self.find("dead link", f'{key}="{address}"', line)


def shown_formulas(data):
    """How many formulas stand in what a cell shows, in the form that Jupyter would choose."""
    kind = next((kind for kind in ("text/html", "text/markdown", "text/latex") if kind in data), None)
    return len(list(re.finditer(FORMULAS["ipynb"], "".join(data[kind]), re.S))) if kind else 0


def look(path, allow_remote):
    """A page, an export for GitHub or one for Jupyter, with what is wrong in it."""
    page, text = Page(path, allow_remote), path.read_text(encoding="utf-8")
    if page.kind == "html":
        start = text.find("<body")
        try:
            xml.parsers.expat.ParserCreate().Parse(text[start:text.rfind("</body>") + 7], True)
        except xml.parsers.expat.ExpatError as error:
            page.find("not well-formed", str(error), error.lineno + text[:start].count("\n"))
        page.feed(text)
    elif page.kind == "md":
        for match in WRITTEN.finditer(CODES.sub("", HTML.sub("", text))):
            if ESCAPE.search(re.sub(r"\\\\(?=[ >]*\n)", "", match[2])):
                page.find("escape lost in a formula", match[0], text[:text.find(match[0])].count("\n") + 1)
        page.feed(subprocess.run(GITHUB, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode())
    else:
        for number, cell in enumerate(json.loads(text)["cells"], 1):
            if cell["cell_type"] == "markdown":
                page.where = f"cell {number}"
                renderer = IPythonRenderer(escape=False, attachments=cell.get("attachments"), anchor_link_text=" ")
                page.feed(MarkdownWithMath(renderer=renderer).render("".join(cell["source"])))
                page.flush()
            for output in cell.get("outputs", []):
                page.formulas += shown_formulas(output.get("data", {}))
    page.close()
    page.flush()
    page.follow()
    return page
