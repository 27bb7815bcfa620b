#!/usr/bin/env python3
"""Every formula of a page beside KaTeX's rendering of the same TeX, in one picture, for a person to look at.

    apt-get install chromium fonts-texgyre-math libjs-katex
    Tests/compare_formulas_visually.py FOLDER [PAGE]    # PAGE is Output/backpropagation.es.html

Writes formulas.html and formulas.png into FOLDER. Fails if a formula has no box, or if the two differ in height or width
by more than their fonts explain.
"""

import html
import pathlib
import re
import sys

from chromium import Chromium, Tab

HERE = pathlib.Path(__file__).resolve().parent
KATEX = pathlib.Path("/usr/share/javascript/katex")
# Ours has another font: Termes (a Times) against Computer Modern. In pixels, a single letter may differ more.
WIDTH, HEIGHT, LETTER = (0.7, 1.35), (0.65, 1.5), 5

SHEET = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Formulas</title>
<link rel="stylesheet" href="{katex}/katex.css"><script src="{katex}/katex.js"></script>
<style>{style}</style>
<style>
body {{ display: block; max-width: none; padding: 1rem; }}
main {{ display: grid; grid-template-columns: auto auto auto auto; gap: 0 1.5rem; margin: 0; }}
.wide {{ grid-column: span 2; }}
.one {{ grid-column: span 1; }}
main > div {{ padding: 0.6rem 0; border-bottom: 1px solid var(--rule); overflow: visible; }}
.katex {{ font-size: 1em; }}
.wide .katex {{ font-size: 1.08em; }}
.wide .katex-display {{ margin: 0; }}
</style></head><body><main>{rows}</main>
<script>
for (const place of document.querySelectorAll('[data-tex]')) {{
  katex.render(place.dataset.tex, place, {{ displayMode: place.dataset.display === 'true', output: 'html' }});
}}
</script></body></html>
"""

# The boxes of what is drawn: the formula itself, not the block that it is centred in.
MEASURES = """[...document.querySelectorAll('main > div')].map(d => {
  const range = document.createRange();
  range.selectNodeContents(d.querySelector('math > semantics > :first-child, .katex-html'));
  const boxes = [...range.getClientRects()].filter(b => b.width && b.height);
  const side = (name, pick) => pick(...boxes.map(b => b[name]));
  return boxes.length
    ? [side('right', Math.max) - side('left', Math.min), side('bottom', Math.max) - side('top', Math.min)] : [0, 0];
})"""


def unnumbered(tex):
    """KaTeX numbers every row of these, as LaTeX does; ours numbers rows that something refers to."""
    return re.sub(r"\\(begin|end)\{(align|gather|equation)\}", r"\\\1{\2*}", tex)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    page = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parent / "Output" / "backpropagation.es.html"
    text = page.read_text()
    formulas = {}
    for element in re.findall(r"<math.*?</math>", text, re.S):
        tex = html.unescape(re.search(r'<annotation encoding="application/x-tex">(.*?)</annotation>', element, re.S)[1])
        formulas.setdefault((element.startswith('<math display="block"'), tex), element)
    ordered = sorted(formulas.items(), key=lambda item: not item[0][0])
    rows = ""
    for (display, tex), element in ordered:
        kind = "wide math-display" if display else "one"
        rows += f'<div class="{kind}">{element}</div>'
        rows += f'<div class="{kind}" data-tex="{html.escape(unnumbered(tex))}" data-display="{str(display).lower()}"></div>\n'
    style = re.search(r"<style>(.*?)</style>", text, re.S)[1]
    folder.mkdir(parents=True, exist_ok=True)
    sheet = folder / "formulas.html"
    sheet.write_text(SHEET.format(katex=KATEX.as_uri(), style=style, rows=rows))
    with Chromium() as browser:
        tab = Tab(browser)
        tab.size(1200, 800, scale=1.5)
        tab.media("light")
        tab.open(sheet.resolve().as_uri())
        measures = tab.evaluate(MEASURES)
        height = tab.evaluate("document.documentElement.scrollHeight")
        (folder / "formulas.png").write_bytes(
            tab.screenshot({"x": 0, "y": 0, "width": 1200, "height": height}))
    failed = 0
    for index, ((_, tex), _) in enumerate(ordered):
        ours, theirs = measures[2 * index], measures[2 * index + 1]
        for name, (least, most), i in (("wide", WIDTH, 0), ("high", HEIGHT, 1)):
            ratio = ours[i] / theirs[i] if theirs[i] else 0
            if not least <= ratio <= most and not (ours[i] and abs(ours[i] - theirs[i]) <= LETTER):
                failed += 1
                print(f"{tex}: {ours[i]:.1f} px {name}, KaTeX's {theirs[i]:.1f} px")
    print(f"{folder / 'formulas.png'}: look at it")
    print(f"{2 * len(ordered) - failed} passed, {failed} failed")
    return 1 if failed or not ordered else 0


if __name__ == "__main__":
    sys.exit(main())
