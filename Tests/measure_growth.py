#!/usr/bin/env python3
"""Does the cost of a lesson grow with its size, and no faster?

    python3 Tests/measure_growth.py [LESSONGEN] [--only WORDS] [--instructions] [--limit 12] [--runs 3] [--size 1000]

LESSONGEN is a release binary (default: .build/release/lessongen). Each lesson is made twice, with SIZE things of one kind and with
ten times as many; the figure is the CPU time of the whole process, the least of the runs, and with --instructions what valgrind's
callgrind counts (slow, the same on every run; give it a binary after `strip -g`). Prints both and their ratio; exits 1 if a ratio
passes the limit, or a command does not end as it should.
"""
import argparse
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

FRONT = '---\ntitle: Growth\nlang: en\n---\n\n'


def cell(index, code=None):
    return f'```{{python}}\n#| label: c{index}\n{code or f"x{index} = {index} * 2.5"}\n```\n\n'


def repeated(make):
    return lambda n: FRONT + ''.join(make(index) for index in range(n))


def growing(first, each):
    """One cell, and n more that build on what it has made."""
    return lambda n: FRONT + cell('first', first) + ''.join(cell(index, each(index)) for index in range(n))


# Kind → the lesson's text with n things.
TEXTS = {
    'cells': repeated(cell),
    'cells that print': repeated(lambda i: cell(i, f'x{i} = {i} + 0.5\nprint(x{i})')),
    'cells of one variable': lambda n: FRONT + cell('first', 'x = 0.0') + ''.join(cell(i, 'x = x + 1.5\nx') for i in range(n)),
    'doubtful dollars in one line': lambda n: FRONT + '$a ' * n + '\n',
    'cells without labels': repeated(lambda i: f'```{{python}}\nx{i} = {i} * 2.5\n```\n\n'),
    'cells that define functions': repeated(lambda i: cell(i, f'def f{i}(a):\n  return a + {i}\nprint(f{i}(2))')),
    'cells of arrays': lambda n: FRONT + cell('first', 'import numpy as np') + ''.join(
        cell(i, f'a{i} = np.arange(4) * {i}\na{i}') for i in range(n)),
    'cells that read arrays': lambda n: FRONT + cell('first', 'import numpy as np\na = np.arange(4)') + ''.join(
        cell(i, f'a{i} = a * {i}\nx{i} = a{i}.sum()') for i in range(n)),
    'cells that change one list': lambda n: FRONT + cell('first', 'a = []') + ''.join(cell(i, f'a.append({i})\nlen(a)') for i in range(n)),
    'cells that change one array': lambda n: FRONT + cell('first', 'import numpy as np\na = np.zeros(0)') + ''.join(
        cell(i, f'a = np.append(a, {i}.5)') for i in range(n)),
    'cells that change one dictionary': lambda n: FRONT + cell('first', 'a = {}') + ''.join(cell(i, f'a[{i}] = {i}.5') for i in range(n)),
    'cells that add texts to one list': lambda n: FRONT + cell('first', 'a = []') + ''.join(cell(i, f'a.append("s{i}")') for i in range(n)),
    'cells that add tuples to one list': lambda n: FRONT + cell('first', 'a = []') + ''.join(cell(i, f'a.append(({i}, 2.5))') for i in range(n)),
    'cells that add texts to one dictionary': lambda n: FRONT + cell('first', 'a = {}') + ''.join(cell(i, f'a["k{i}"] = "v"') for i in range(n)),
    'cells that change one set': lambda n: FRONT + cell('first', 'a = set()') + ''.join(cell(i, f'a.add({i})') for i in range(n)),
    'cells that add lists to one list': growing('a = []', lambda i: f'a.append([{i}, 2.5])'),
    'cells that add lists with +=': growing('a = []', lambda i: f'a += [[{i}, 2.5]]'),
    'cells that add dictionaries to one list': growing('a = []', lambda i: f'a.append({{"i": {i}}})'),
    'cells that add arrays to one list': growing('import numpy as np\na, w = [], np.zeros(3)', lambda i: f'w += {i}\na.append(w.copy())'),
    'cells that add objects to one list': growing(
        'class C:\n  def __init__(self, x): self.x = x\na = []', lambda i: f'a.append(C({i}))'),
    'cells that add lists to one dictionary': growing('a = {}', lambda i: f'a["k{i}"] = [1, 2]'),
    'cells that add to two lists of one dictionary': growing(
        'a = {"x": [], "y": []}', lambda i: f'a["x"].append({i})\na["y"].append({i}.5)'),
    'cells that change one object': growing('class C: pass\na = C()', lambda i: f'a.x{i} = {i}'),
    'cells that add to a list of one object': growing(
        'class C:\n  def __init__(self): self.x = []\na = C()', lambda i: f'a.x.append([{i}])'),
    'cells that change one deque': growing('from collections import deque\na = deque()', lambda i: f'a.append({i})'),
    'cells that go on with one iterator': growing('g = iter(range(10 ** 9))', lambda i: f'x{i} = [next(g)]'),
    'cells that go on with one generator': growing(
        'def count():\n  n = 0\n  while True:\n    yield n\n    n += 1\ng = count()', lambda i: f'x{i} = [next(g)]'),
    'cells whose functions change one list': growing('a = []', lambda i: f'def f{i}():\n  a.append({i})\nf{i}()'),
    'cells that define subclasses': growing('class C: pass', lambda i: f'class C{i}(C):\n  pass\no{i} = C{i}()'),
    'cells that define classes': repeated(lambda i: cell(i, f'class C{i}:\n  def f(self): return {i}\nprint(C{i}().f())')),
    'cells that make generators': repeated(lambda i: cell(i, f'g{i} = (j for j in range({i}))\nprint(next(g{i}, 0))')),
    'cells in one list': lambda n: FRONT + ''.join(
        f'- item {i}\n\n  ```{{python}}\n  #| label: c{i}\n  x{i} = {i} * 2.5\n  ```\n\n' for i in range(n)),
    'cells in quotes': lambda n: FRONT + ''.join(
        f'> ```{{python}}\n> #| label: c{i}\n> x{i} = {i} * 2.5\n> ```\n\nand\n\n' for i in range(n)),
    'cells in callouts': repeated(lambda i: f'::: {{.callout-note}}\n{cell(i)}:::\n\n'),
    'lines of one cell': lambda n: FRONT + '```{python}\n' + ''.join(f'x{i} = {i} * 2.5\n' for i in range(n * 5)) + '```\n',
    'lines that one cell prints': lambda n: FRONT + f'```{{python}}\nfor i in range({n * 20}):\n  print(i, i * 0.5)\n```\n',
    'values': lambda n: FRONT + cell('first', 'x = 2.5') + ''.join(f'It is `{{python}} x + {i}` now.\n\n' for i in range(n)),
    'values of one paragraph': lambda n: FRONT + cell('first', 'x = 2.5') + ''.join(f'It is `{{python}} x + {i}` now.\n' for i in range(n)),
    'values of as many variables': lambda n: FRONT + cell('first', '\n'.join(f'x{i} = {i}.5' for i in range(n))) + ''.join(
        f'It is `{{python}} x{i}` now.\n\n' for i in range(n)),
    'claims': lambda n: FRONT + cell('first', 'x = 2.5') + ''.join(f'It holds `{{check}} x < {i} + 3`.\n\n' for i in range(n)),
    'headings': repeated(lambda i: f'## Heading {i}\n\nWords.\n\n'),
    'headings of one name': repeated(lambda i: '## Heading\n\nWords.\n\n'),
    'headings with ids': repeated(lambda i: f'### Heading {{#id{i}}}\n\nSee [that](#id{i}).\n\n'),
    'headings of three levels': repeated(lambda i: f'{"#" * (2 + i % 3)} Heading {i}\n\nWords.\n\n'),
    'headings whose ids clash with numbers': repeated(lambda i: f'## Heading{"" if i % 2 else f" {i // 2}"}\n\n'),
    'paragraphs': repeated(lambda i: f'Words with *stress* and **more**, `code`, and a number like {i}.\n\n'),
    'lines of one paragraph': lambda n: FRONT + ''.join(f'Words with *stress* and **more**, `code`, {i}.\n' for i in range(n)),
    'words of one line': lambda n: FRONT + ' '.join(f'word{i} *stress*' for i in range(n * 5)) + '\n',
    'formulas': repeated(lambda i: f'Words $x_{{{i}}}^2 + \\alpha$.\n\n'),
    'formulas of one paragraph': repeated(lambda i: f'Words $x_{{{i}}}^2 + \\alpha$.\n'),
    'displays': repeated(lambda i: f'$$\\frac{{x}}{{{i + 1}}}$$\n\n'),
    'numbered formulas': repeated(lambda i: f'$$x = {i} \\label{{e{i}}}$$\n\nSee \\eqref{{e{i}}}.\n\n'),
    'references to one formula': lambda n: FRONT + '$$x = 1 \\label{e}$$\n\n' + ''.join('See $\\eqref{e}$.\n\n' for _ in range(n)),
    'macros': repeated(lambda i: f'$\\newcommand{{\\mine{letters(i)}}}{{x_{{{i}}}}} \\mine{letters(i)}$\n\n'),
    'live numbers in formulas': lambda n: FRONT + cell('first', 'x = 2.5') + ''.join(f'$y = \\value{{x + {i}}}$\n\n' for i in range(n)),
    'rows of one formula': lambda n: FRONT + '\\begin{align*}\n' + '\\\\\n'.join(f'x &= {i}' for i in range(n)) + '\n\\end{align*}\n',
    'tables': repeated(lambda i: f'| a | b |\n|---|---|\n| {i} | *x* |\n\n'),
    'rows of one table': lambda n: FRONT + '| a | b |\n|---|---|\n' + ''.join(f'| {i} | *x* |\n' for i in range(n)),
    'columns of one table': lambda n: FRONT + '|a' * n + '|\n' + '|-' * n + '|\n' + '|x' * n + '|\n',
    'notes': repeated(lambda i: f'Words[^{i}].\n\n[^{i}]: The note {i}.\n\n'),
    'notes at the end': lambda n: FRONT + ''.join(f'Words[^{i}].\n\n' for i in range(n)) + ''.join(f'[^{i}]: Note {i}.\n\n' for i in range(n)),
    'references to one note': lambda n: FRONT + ''.join('Words[^1].\n\n' for i in range(n)) + '[^1]: The note.\n',
    'links': repeated(lambda i: f'See [that](https://example.org/{i}) and <https://example.org/{i}>.\n\n'),
    'links to files': lambda n: FRONT + ''.join(f'See [that](lesson.csv) {i}.\n\n' for i in range(n)),
    'links of one paragraph': lambda n: FRONT + ''.join(f'[that](lesson.csv) {i}\n' for i in range(n)),
    'bare links': repeated(lambda i: f'See https://example.org/{i} and www.example.org/{i}.\n\n'),
    'link definitions': repeated(lambda i: f'See [that{i}].\n\n[that{i}]: https://example.org/{i}\n\n'),
    'uses of one definition': lambda n: FRONT + ''.join(f'See [that], {i}.\n\n' for i in range(n)) + '[that]: https://example.org/\n',
    'brackets without links': repeated(lambda i: f'See [that{i}] and [this].\n\n'),
    'images': lambda n: FRONT + ''.join(f'Words ![a dot](lesson.png) {i}.\n\n' for i in range(n)),
    'figures': lambda n: FRONT + ''.join(f'![Dot {i}](lesson.png){{#fig-{i}}}\n\nSee @fig-{i}.\n\n' for i in range(n)),
    'spans': repeated(lambda i: f'These [words]{{.note #s{i}}} are.\n\n'),
    'callouts': repeated(lambda i: f'::: {{.callout-tip title="Tip {i}"}}\nWords.\n:::\n\n'),
    'quotes that are callouts': repeated(lambda i: f'> [!NOTE]\n> Words {i}.\n\n'),
    'exercises': repeated(lambda i: f'::: {{.exercise #ex{i}}}\nWords.\n:::\n\n::: {{.solution}}\nWords.\n:::\n\n'),
    'definitions': repeated(lambda i: f'Term {i}\n: What it is.\n\n'),
    'quotes': repeated(lambda i: f'> Words {i}.\n\nand\n\n'),
    'lists': repeated(lambda i: f'- one {i}\n- two\n\nand\n\n'),
    'items of one list': lambda n: FRONT + ''.join(f'- item {i}\n' for i in range(n)),
    'items of one numbered list': lambda n: FRONT + ''.join(f'{i + 1}. item {i}\n' for i in range(n)),
    'tasks': lambda n: FRONT + ''.join(f'- [x] item {i}\n' for i in range(n)),
    'HTML': repeated(lambda i: f'<details><summary>S</summary>\n\nWords <sub>{i}</sub>.\n\n</details>\n\n'),
    'lines of one block of HTML': lambda n: FRONT + '<div>\n' + 'ab\n' * n + '</div>\n',
    'lines of one <pre>': lambda n: FRONT + '<pre>\n' + 'ab\n' * n + '</pre>\n',
    'slashes of one address': lambda n: FRONT + f'[that](lesson.csv{"/" * n})\n',
    'code blocks': repeated(lambda i: f'```python\nx = {i}\n```\n\n'),
    'struck words': repeated(lambda i: f'Words ~~struck {i}~~.\n\n'),
    'errors': lambda n: FRONT + ''.join(f'See [that](#no{i}).\n\n' for i in range(n)),
    'false claims': lambda n: FRONT + cell('first', 'x = 2.5') + ''.join(f'It is `{{check}} x > {i} + 3`.\n\n' for i in range(n)),
    'typed numbers': lambda n: FRONT + cell('first', '\n'.join(f'x{i} = {i}.25' for i in range(n))) + ''.join(
        f'It is {i}.25 now.\n\n' for i in range(n)),
}
IN_FORMATS = ['cells that print', 'cells in one list', 'values', 'headings', 'notes', 'formulas', 'numbered formulas', 'figures',
              'rows of one table', 'callouts', 'links to files', 'definitions', 'items of one numbered list', 'HTML']
IN_BUILD = ['cells', 'cells that print', 'cells of one variable', 'cells of arrays', 'cells that read arrays',
            'cells that add lists to one list', 'cells that add lists with +=', 'cells that add dictionaries to one list', 'cells that add arrays to one list',
            'cells that add objects to one list', 'cells that add lists to one dictionary', 'cells that add to two lists of one dictionary',
            'cells that change one object', 'cells that add to a list of one object', 'cells that change one deque', 'cells that go on with one iterator',
            'cells that go on with one generator', 'cells whose functions change one list', 'cells that define subclasses',
            'cells that change one list', 'cells that change one array', 'cells that change one dictionary', 'cells that add texts to one list',
            'cells that add tuples to one list', 'cells that add texts to one dictionary', 'cells that change one set',
            'cells that define classes', 'cells that make generators', 'cells in one list', 'values', 'values of one paragraph',
            'values of as many variables', 'claims', 'headings', 'paragraphs', 'numbered formulas', 'notes', 'figures', 'tables', 'typed numbers']
# A paragraph has 65,536 characters at most, and a table 200 columns.
SIZES = {'values of one paragraph': 200, 'lines of one paragraph': 100, 'words of one line': 60, 'formulas of one paragraph': 200,
         'links of one paragraph': 200, 'rows of one formula': 500, 'columns of one table': 20,
         'lines of one block of HTML': 2000, 'lines of one <pre>': 2000, 'slashes of one address': 6000}
PNG = bytes.fromhex('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100'
                    'c9fe92ef0000000049454e44ae426082')


def letters(index):
    return ''.join(chr(ord('a') + int(digit)) for digit in str(index))


def notebook(cells):
    return json.dumps({'cells': cells, 'metadata': {'kernelspec': {'name': 'python3', 'display_name': 'P', 'language': 'python'}},
                       'nbformat': 4, 'nbformat_minor': 5})


def code(index, source, printed=None, count=None):
    outputs = [] if printed is None else [{'output_type': 'stream', 'name': 'stdout', 'text': printed}]
    return {'cell_type': 'code', 'execution_count': index + 1 if count is None else count, 'id': f'c{index}', 'metadata': {},
            'outputs': outputs, 'source': source}


def words(index):
    return {'cell_type': 'markdown', 'id': f'm{index}', 'metadata': {}, 'source': f'## Part {index}\n\nWords $x_{index}$.'}


def printing(n, stale=()):
    return notebook([code(i, f'x{i} = {i} * 2\nprint(x{i})', f'{i * 2 + (1 if i in stale else 0)}\n') for i in range(n)])


def collected(n, stale=()):
    return notebook([code(0, 'a = []')] + [
        code(i, f'a.append([{i}])\nprint(len(a))', f'{i + (1 if i in stale else 0)}\n') for i in range(1, n)])


def called(n, stale=()):
    return notebook([code(0, 'a = []\ndef add(x):\n  a.append({"x": x})\n  return len(a)')] + [
        code(i, f'print(add({i}))', f'{i + (1 if i in stale else 0)}\n') for i in range(1, n)])


def chained(n, stale=()):
    return notebook([code(0, 'x = 0')] + [code(i, 'x = x + 1\nprint(x)', f'{i + (1 if i in stale else 0)}\n') for i in range(1, n)])


def rebound(n):
    """The last cell ran before the first was run again, with another value."""
    return notebook([code(0, 'x = 1', count=n + 2), *(code(i, f'y{i} = {i}') for i in range(1, n)), code(n, 'print(x)', '0\n')])


def swapped(n):
    """Each pair of cells ran in the other order."""
    cells = [code(0, 'x = 0')]
    for i in range(1, n, 2):
        cells += [code(i, f'x = {i}', count=i + 2), code(i + 1, 'print(x)', f'{max(0, i - 2)}\n', count=i + 1)]
    return notebook(cells)


class Workloads:
    """Name → makes the lesson in a folder, and gives the command and the exits that are right."""

    def __init__(self, program):
        self.program = program
        self.all = {}
        for kind, text in TEXTS.items():
            exits = {'errors': 2, 'slashes of one address': 2, 'false claims': 1}.get(kind, 0)
            self.add(f'render: {kind}', {'lesson.md': text}, ['lesson.md'], exits, size=SIZES.get(kind))
        for form in ['md', 'ipynb', 'json']:
            for kind in IN_FORMATS:
                self.add(f'render --to {form}: {kind}', {'lesson.md': TEXTS[kind]}, ['lesson.md', '--to', form])
        for kind in IN_BUILD:
            exits = 1 if kind == 'typed numbers' else 0
            size = SIZES.get(kind)
            self.add(f'check: {kind}', {'lesson.md': TEXTS[kind]}, ['check', 'lesson.md'], exits, first=['build', 'lesson.md'], size=size)
            self.add(f'build: {kind}', {'lesson.md': TEXTS[kind]}, ['build', 'lesson.md'], size=size)
        self.add('check: all cells have changed', {'lesson.md': TEXTS['cells that print']}, ['check', 'lesson.md'], 1,
                 first=['build', 'lesson.md'], then={'lesson.md': lambda n: TEXTS['cells that print'](n).replace('+ 0.5', '+ 0.25')})
        self.add('check: all values have changed', {'lesson.md': TEXTS['values']}, ['check', 'lesson.md'], 1,
                 first=['build', 'lesson.md'], then={'lesson.md': lambda n: TEXTS['values'](n).replace('2.5', '2.25')})
        self.add('check: half of the cells are gone', {'lesson.md': TEXTS['cells that print']}, ['check', 'lesson.md'], 1,
                 first=['build', 'lesson.md'], then={'lesson.md': lambda n: TEXTS['cells that print'](n // 2)})
        folder = {'l/lesson.yaml': lambda n: 'languages: [en, es]\n',
                  'l/cells.py': lambda n: ''.join(f'# %% c{i}\nx{i} = {i} * 2.5  # es: dos\nprint(x{i})\n\n' for i in range(n)),
                  'l/en.md': self.prose('Here', 'Words'), 'l/es.md': self.prose('Aquí', 'Palabras')}
        self.add('build: two languages', folder, ['build', 'l'])
        self.add('check: two languages', folder, ['check', 'l'], first=['build', 'l'])
        self.add('check: translations', folder, ['check', 'l'], first=['translated', 'l', '--lang', 'es'], before=['build', 'l'])
        self.add('check: edited sources', folder, ['check', 'l'], 1, first=['translated', 'l', '--lang', 'es'], before=['build', 'l'],
                 then={'l/en.md': self.prose('There', 'Words')})
        self.add('check: languages out of step', folder, ['check', 'l'], 1, before=['build', 'l'],
                 then={'l/es.md': lambda n: self.prose('Aquí', 'Palabras')(n).replace('+ 1', '+ 2')})
        self.add('translated', folder, ['translated', 'l', '--lang', 'es'])
        self.add('bind', {'lesson.md': TEXTS['typed numbers']}, ['bind', 'lesson.md', '--dry-run'])
        for name, text, exits in [
            ('fresh', printing, 0), ('fresh, one variable', chained, 0),
            ('one stale', lambda n: printing(n, {n // 2}), 1), ('one stale, one variable', lambda n: chained(n, {n // 2}), 1),
            ('fresh, one list', collected, 0), ('one stale, one list', lambda n: collected(n, {n // 2}), 1),
            ('all stale, one list', lambda n: collected(n, range(n)), 1), ('one stale, one function', lambda n: called(n, {n // 2}), 1),
            ('all stale', lambda n: printing(n, range(n)), 1), ('all stale, one variable', lambda n: chained(n, range(n)), 1),
            ('run again', rebound, 1), ('swapped pairs', swapped, 1),
            ('not run here', lambda n: notebook([code(i, f'import torch\nx{i} = torch.ones({i})\nprint(x{i})', '1\n') for i in range(n)]), 0),
            ('words between', lambda n: notebook([c for i in range(n) for c in (words(i), code(i, f'print({i})', f'{i}\n'))]), 0),
        ]:
            self.add(f'audit: {name}', {'n.ipynb': text}, ['audit', 'n.ipynb'], exits)
            if name in ['one stale', 'all stale', 'swapped pairs']:
                for form in ['html', 'json']:
                    self.add(f'audit --to {form}: {name}', {'n.ipynb': text}, ['audit', 'n.ipynb', '--to', form], exits)
        self.add('render: notebook', {'n.ipynb': lambda n: notebook([c for i in range(n) for c in (words(i), code(i, f'x{i} = {i}\nprint(x{i})', f'{i}\n'))])},
                 ['n.ipynb'])
        for form in ['md', 'ipynb']:
            self.add(f'render --to {form}: notebook', {'n.ipynb': printing}, ['n.ipynb', '--to', form])
        self.add('build: notebook', {'n.ipynb': printing}, ['build', 'n.ipynb'])
        self.add('check: notebook', {'n.ipynb': printing}, ['check', 'n.ipynb'], first=['build', 'n.ipynb'])
        for kind in ['cells that print', 'cells that add lists to one list', 'headings', 'values']:
            self.add(f'doctor: {kind}', {'lesson.md': TEXTS[kind]}, ['doctor', 'lesson.md'], None)
        self.add('doctor: notebook', {'n.ipynb': printing}, ['doctor', 'n.ipynb'], None)
        self.add('render: notebook, long output stored', {'n.ipynb': lambda n: notebook([code(0, 'x = 1', '1 2 3\n' * n * 20)])}, ['n.ipynb'])
        self.add('audit: long output', {'n.ipynb': lambda n: notebook([code(0, f'for i in range({n * 20}):\n  print(i)', ''.join(f'{i}\n' for i in range(n * 20)))])},
                 ['audit', 'n.ipynb'])
        self.add('audit: long output, all of it stale', {'n.ipynb': lambda n: notebook([code(0, f'for i in range({n * 20}):\n  print(i)', ''.join(f'{i}.5\n' for i in range(n * 20)))])},
                 ['audit', 'n.ipynb'], 1)
        for name, old, new, exits in [
            ('one line moved', lambda n: ''.join(f'Words {i}.5.\n\n' for i in range(n)), lambda n: ''.join(f'Words {i + (i == n // 2)}.5.\n\n' for i in range(n)), 1),
            ('every line moved', lambda n: ''.join(f'Words {i}.5.\n' for i in range(n * 5)), lambda n: ''.join(f'Words {i}.75.\n' for i in range(n * 5)), 1),
            ('other words on every line', lambda n: ''.join(f'Words a{i}.\n' for i in range(n * 5)), lambda n: ''.join(f'Other b{i}.\n' for i in range(n * 5)), None),
            ('lines in reverse', lambda n: ''.join(f'Words {i}.5.\n' for i in range(n * 5)), lambda n: ''.join(f'Words {i}.5.\n' for i in reversed(range(n * 5))), None),
            ('a line in front', lambda n: ''.join(f'Words {i % 7}.5.\n' for i in range(n * 5)), lambda n: 'New.\n' + ''.join(f'Words {i % 7}.5.\n' for i in range(n * 5)), None),
            ('one long line', lambda n: 'word 1.5 ' * n + '\n', lambda n: 'word 1.25 ' * n + '\n', None),
        ]:
            self.add(f'diff of pages: {name}', {'old.md': old, 'new.md': new}, ['diff', 'old.md', 'new.md'], exits)
        self.add('diff of transcripts: all moved', {'lesson.md': TEXTS['cells that print']}, ['diff', 'a', 'b'], 1,
                 before=['build', 'lesson.md', '--output-dir', 'a'], first=['build', 'lesson.md', '--output-dir', 'b'],
                 between={'lesson.md': lambda n: TEXTS['cells that print'](n).replace('+ 0.5', '+ 0.25')})
        self.add('diff of transcripts: nothing moved', {'lesson.md': TEXTS['cells that print']}, ['diff', 'a', 'a'],
                 before=['build', 'lesson.md', '--output-dir', 'a'])
        self.add('build: lessons of a course', {}, ['build'], size=100, many=True)
        self.add('check: lessons of a course', {}, ['check'], size=100, many=True, first=['build'])

    @staticmethod
    def prose(heading, sentence):
        return lambda n: FRONT.replace('lang: en\n', '') + ''.join(
            f'## {heading} {{#h{i}}}\n\n{sentence} {{#p}} $x + 1$.\n\n```{{python c{i}}}\n```\n\n'.replace(' {#p}', '') for i in range(n))

    def add(self, name, files, command, exits=0, *, before=None, between=None, first=None, then=None, size=None, many=False):
        def prepare(folder, n):
            def write(files):
                for path, text in files.items():
                    (folder / path).parent.mkdir(exist_ok=True)
                    (folder / path).write_text(text(n), encoding='utf-8')
            write(files)
            (folder / 'lesson.csv').write_text('1,2\n')
            (folder / 'lesson.png').write_bytes(PNG)
            if many:
                for index in range(n):
                    (folder / f'l{index}.md').write_text(FRONT + cell(1, 'print(2.5)') + f'See [next](l{(index + 1) % n}.md).\n')
                (folder / 'course.yaml').write_text('lessons:\n' + ''.join(f'- l{index}.md\n' for index in range(n)))
            if before: subprocess.run([self.program, *before], cwd=folder, capture_output=True)
            write(between or {})
            if first: subprocess.run([self.program, *first], cwd=folder, capture_output=True)
            write(then or {})
            return command
        self.all[name] = (prepare, exits, size)


def cpu(command, folder, exits, runs):
    least = None
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(folder / 'said', 'wb') as said:
            ended = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=said)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        least = spent if least is None else min(least, spent)
        if exits is not None and ended.returncode != exits:
            raise ValueError(f'exit {ended.returncode}: {(folder / "said").read_bytes()[:200].decode(errors="replace")}')
        if least > 5: break
    return least


def instructions(command, folder, exits, _):
    log = folder / 'callgrind.out'
    ended = subprocess.run(['valgrind', '--tool=callgrind', f'--callgrind-out-file={log}', *command], cwd=folder,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors='replace')
    if exits is not None and ended.returncode != exits: raise ValueError(f'exit {ended.returncode}: {ended.stderr[:200]}')
    return int(re.findall(r'Collected : (\d+)', ended.stderr)[-1]) / 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program', nargs='?', type=pathlib.Path, default=pathlib.Path('.build/release/lessongen'))
    parser.add_argument('--only', default='', help='a part of the names, as a regular expression')
    parser.add_argument('--instructions', action='store_true')
    parser.add_argument('--limit', type=float, default=12)
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--size', type=int, default=1000)
    options = parser.parse_args()
    program = options.program.resolve()
    measure = instructions if options.instructions else cpu
    failures = measured = 0
    for name, (prepare, exits, size) in Workloads(program).all.items():
        if not re.search(options.only, name): continue
        size = size or options.size
        try:
            costs = []
            for n in (size, 10 * size):
                with tempfile.TemporaryDirectory() as folder:
                    folder = pathlib.Path(folder)
                    command = prepare(folder, n)
                    costs.append(measure([program, *command], folder, exits, options.runs))
            ratio = costs[1] / costs[0]
            failed = ratio > options.limit
            told = f'{costs[0]:8.3f} {costs[1]:8.3f}  ×{ratio:.1f}'
        except ValueError as error:
            failed, told = True, str(error)
        measured += 1
        failures += failed
        print(f'{"FAIL" if failed else "ok  "} {name:58} {told}', flush=True)
    unit = 'G instructions' if options.instructions else 'seconds'
    print(f'{measured} kinds ({unit} at {options.size} and at ten times as many), {failures} above ×{options.limit:g} or failed')
    return 1 if failures or not measured else 0


if __name__ == '__main__':
    sys.exit(main())
