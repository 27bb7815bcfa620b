"""Lists which commands MathJax 3 knows, and asks it whether it typesets what we export.

    python3 Tests/list_mathjax_commands.py tex-svg-full.js

The file is MathJax's own; PyPI's `django-static-mathjax` holds it, too. Writes Tests/Data/names/mathjax.txt, a line for each of
the packages: its name, what kind of names, the names. Then says which formulas of Tests/Data/formulas/portable.txt come out as
an error, with JupyterLab's packages and with GitHub's (https://qiita.com/Yarakashi_Kikohshi/items/8aad73b8f78184bf9b90).
Needs Chromium, as check_in_browser.py does.
"""

import json
import pathlib
import sys
import tempfile
import time

from chromium import Chromium, Tab

DATA = pathlib.Path(__file__).resolve().parent / "Data"
GITHUB = (
    "base ams amscd boldsymbol braket bussproofs cancel cases centernot color empheq enclose gensymb mathtools mhchem"
    " upgreek unicode verb tagformat textcomp textmacros"
).split()
# What mathjax-full's AllPackages holds, which JupyterLab loads, and GitHub does not.
JUPYTER = GITHUB + "action bbox colortbl extpfeil html newcommand configmacros".split()

NAMES = """(() => {
  const tex = MathJax._.input.tex, maps = tex.MapHandler.MapHandler;
  const keys = name => { const map = maps.getMap(name); return map && map.map ? [...map.map.keys()] : []; };
  const found = {};
  for (const name of %s) {
    const handler = tex.Configuration.ConfigurationHandler.get(name).handler;
    for (const kind of ["macro", "delimiter", "environment"])
      if (handler[kind]) found[name + " " + kind] = handler[kind].flatMap(keys);
  }
  found["textmacros macro"] = keys("text-macros");
  return JSON.stringify(found);
})()"""

TYPESET = """((tex) => {
  const reset = () => MathJax.startup.document.inputJax[0].reset();
  try { const error = MathJax.tex2mml(tex).match(/<merror[^>]*>/); reset(); return error ? error[0] : ""; }
  catch (error) { reset(); return error.message; }
})(%s)"""


def page(folder, script, packages):
    path = pathlib.Path(folder) / "page.html"
    config = json.dumps({"loader": {"load": []}, "tex": {"packages": packages}, "startup": {"typeset": False}})
    path.write_text(f'<!DOCTYPE html><meta charset="utf-8"><script>MathJax={config}</script><script src="{script}"></script>')
    return path.as_uri()


def main():
    script = pathlib.Path(sys.argv[1]).resolve().as_uri()
    cases = [block.split("\n") for block in (DATA / "formulas/portable.txt").read_text().split("\n\n") if block.strip()]
    refused = 0
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        for packages, line in ((JUPYTER, "jupyter: "), (GITHUB, "github: ")):
            tab = Tab(browser)
            tab.open(page(folder, script, packages))
            time.sleep(2)
            if packages is JUPYTER:
                found = json.loads(tab.evaluate(NAMES % json.dumps(packages)))
                lines = [" ".join([kind] + sorted(n.lstrip("\\") or "\\" for n in names)) for kind, names in found.items() if names]
                (DATA / "names/mathjax.txt").write_text("\n".join(sorted(lines)) + "\n")
            for case in cases:
                written = [text[len(line) :] for text in case if text.startswith(line)] or [case[0]]
                error = tab.evaluate(TYPESET % json.dumps(written[0]))
                if error:
                    refused += 1
                    print(f"{line}{case[0]}: {written[0]}: {error}")
    print(f"{len(cases)} formulas, {refused} refused")
    return refused > 0


if __name__ == "__main__":
    sys.exit(main())
