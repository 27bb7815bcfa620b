// `lessongen doctor` and plots in an audit, as their users meet them.

import Foundation
import Testing

@Suite struct DoctorTests {
  private static let lesson = """
    ---
    title: T
    ---

    ```{python}
    import pandas as pd
    import matplotlib.pyplot as plt
    import numpy as np

    def f(x):
        if x:
            return eval(x)
        return np.ma.array(x)
    ```

    An unknown `{nonesuch} 1`, and $\\nonesuch$.

    ```{python}
    async def g():
        pass
    print(1)
    ```

    """

  @Test func allRefusalsAreSaidAtOnce() throws {
    let workshop = try Workshop()
    try workshop.write("a.md", Self.lesson)
    let outcome = try workshop.run("doctor", "a.md")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let places = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }.map {
      String($0.prefix { $0 != " " })
    }
    #expect(
      places == [
        "a.md:6:8:", "a.md:7:8:", "a.md:12:16:", "a.md:13:12:", "a.md:16:12:", "a.md:16:33:", "a.md:19:1:",
      ])
    #expect(outcome.errors.contains("instead: 'plots: placeholder' in the front matter"))
    #expect(outcome.errors.contains("unsupported: np.ma"))
    let plots = try workshop.run("doctor", "a.md", "--plots", "placeholder")
    #expect(!plots.errors.contains("matplotlib"))
    #expect(plots.status == 1)
  }

  /// What a value needs stands above it. What the cells above mention may come from there, and Python's own names are known.
  @Test func valuesStandBelowTheirCells() throws {
    let workshop = try Workshop()
    let body = """
      `{python} sum([1])` `{python} y + a`, $\\value{x}$

      ```{python}
      a = 1
      def f():
          global b
          b = 2
      ```

      `{python} b`, `{check} y == 1`

      ```{python}
      x = 1
      y = a
      sum = 3
      b = 2
      ```

      `{python} x`

      """
    try workshop.write("a.md", "---\ntitle: T\n---\n\n" + body)
    let outcome = try workshop.run("doctor", "a.md")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") } == [
        "a.md:5:21: error: 'a' has no value here: the cell 'cell-1', further down, makes it",
        "a.md:5:39: error: 'x' has no value here: the cell 'cell-2', further down, makes it",
        "a.md:14:15: error: 'y' has no value here: the cell 'cell-2', further down, makes it",
      ])
    try workshop.write("a.md", "---\ntitle: T\n---\n\n```{python}\nfrom math import *\n```\n\n" + body)
    #expect(try workshop.run("doctor", "a.md").status == 0)
  }

  /// What lessongen itself says on a page is in the page's language; Python's own words stay as they are.
  @Test func refusalsOnAPageAreInItsLanguage() throws {
    let workshop = try Workshop()
    let code = ["x = input()", "print(x)", "import matplotlib.pyplot as plt", "1 / 0"]
    let cells = code.map { "```{python}\n\($0)\n```\n" }.joined(separator: "\n")
    try workshop.write("a.md", "---\ntitle: T\nlang: es\n---\n\n" + cells)
    for format in ["md", "html", "ipynb"] {
      let page = try workshop.run("a.md", "--allow-errors", "--to", format).output
      #expect(page.contains("esto no se puede ejecutar aquí: función integrada 'input'"))
      #expect(page.contains("sin calcular: 'x' vendría de la celda 'cell-1', que no se ejecutó"))
      #expect(page.contains("con 'plots: placeholder' las celdas se ejecutan sin dibujar figuras"))
      #expect(page.contains("ZeroDivisionError"))
      #expect(!page.contains("passed over"))
    }
  }

  @Test func nothingIsSaidWhereNothingIsRefused() throws {
    let workshop = try Workshop()
    try workshop.write("a.md", "---\ntitle: T\n---\n\n```{python}\nprint(1)\n```\n")
    try workshop.write("b.py", "import math\nprint(math.pi)\n")
    for names in [["a.md"], ["b.py"], ["a.md", "b.py"], ["."]] {
      let outcome = try workshop.run(["doctor"] + names)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output == "")
    }
  }

  @Test func scriptsFoldersAndNotebooksAreLookedAt() throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(
      at: workshop.folder.appending(path: "week"), withIntermediateDirectories: true)
    try workshop.write("week/b.py", "import math\n# %% two\nimport os\nx = input()\n")
    try workshop.write(
      "week/n.ipynb",
      """
      {"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
        "source": ["!ls\\n", "%who\\n", "x = 1\\n", "import pandas"]}],
       "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """)
    let outcome = try workshop.run("doctor", "week")
    #expect(outcome.status == 1)
    for said in [
      "n.ipynb:2:15: error: unsupported: shell command '!ls'", "unsupported: IPython magic '%who'",
      "unsupported: import of 'pandas'", "b.py:4:5: error: unsupported: built-in 'input'",
    ] {
      #expect(outcome.errors.contains(said), "\(said) in \(outcome.errors)")
    }
    let missing = try workshop.run("doctor", "none.md")
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("none.md: error: "))
  }

  @Test func cellsThatOnlyDrawAreFigures() throws {
    let workshop = try Workshop()
    let line = "[<matplotlib.lines.Line2D at 0x7f1c2a3b4d50>]"
    let title = "Text(0.5, 1.0, 'Loss')"
    try workshop.write(
      "n.ipynb",
      """
      {"cells": [
       \(cell(1, "import numpy as np\\nimport matplotlib.pyplot as plt", "")),
       \(cell(2, "plt.plot([1, 2])", "\(value(2, line)), \(picture)")),
       \(cell(3, "plt.plot([1, 2])\\nplt.show()", picture)),
       \(cell(4, "plt.plot([1, 2])\\nprint(3)", "\(stream("3\\n")), \(picture)")),
       \(cell(5, "plt.title('Loss')", "\(value(5, title)), \(picture)")),
       \(cell(6, "plt.plot([1, 2])\\nprint(3)", "\(stream("4\\n")), \(picture)")),
       \(cell(7, "fig, ax = plt.subplots()\\nfig", "\(value(7, "<Figure size 640x480 with 1 Axes>"))"))
      ], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """)
    let outcome = try workshop.run("audit", "n.ipynb", "--plots", "placeholder")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("In [6]: stale"))
    #expect(
      outcome.output.contains(
        "notebook  fresh  stale, explained  stale, unexplained  not run here  undecidable  not stored  "
          + "a figure, not compared"), "\(outcome.output)")
    let row = outcome.output.split(separator: "\n").last { $0.hasPrefix("n.ipynb") && !$0.contains(":") }
    #expect(row?.split(separator: " ").dropFirst() == ["2", "0", "1", "0", "0", "0", "3"], "\(outcome.output)")
    let without = try workshop.run("audit", "n.ipynb")
    #expect(without.status == 0)
    #expect(without.output.contains("In [2]: not run here"))
  }

  private func cell(_ number: Int, _ source: String, _ outputs: String) -> String {
    """
    {"cell_type": "code", "execution_count": \(number), "metadata": {}, "source": "\(source)", "outputs": [\(outputs)]}
    """
  }

  private func stream(_ text: String) -> String {
    "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"\(text)\"}"
  }

  private func value(_ number: Int, _ text: String) -> String {
    """
    {"output_type": "execute_result", "execution_count": \(number), "metadata": {}, "data": {"text/plain": "\(text)"}}
    """
  }

  private let picture = """
    {"output_type": "display_data", "metadata": {}, "data": {"image/png": "aGk=", "text/plain": "<Figure>"}}
    """
}
