// Pictures as files: written beside Markdown pages, compared by `check`.

import Foundation
import Rendering
import Testing

@Suite struct PictureFileTests {
  /// A lesson with a network of one layer, and a picture of it.
  private static let network = """
    ---
    title: T
    lang: en
    network:
      weights: [W]
      biases: [B]
      inputs: X
      targets: Y
      output: A
      cost: e
      gradients: {weights: [G], biases: [H]}
    ---

    ```{python}
    import numpy as np
    W = np.array([[0.5], [-0.25]])
    B = np.array([[0.125]])
    X = np.array([[0, 1], [1, 1], [1, 0]])
    Y = np.array([[1], [0], [1]])
    A = 1 / (1 + np.exp(-(np.dot(X, W) + B)))
    e = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / 3
    G = -np.dot(X.T, Y - A) / 3
    H = -np.sum(Y - A, axis=0, keepdims=True) / 3
    ```

    ```{network}
    ```

    """

  @Test func picturesStandBesideMarkdownPages() throws {
    let workshop = try Workshop()
    try workshop.write("net.md", Self.network)
    #expect(try workshop.run("build", "net.md").status == 0)
    #expect(workshop.names("Output") == ["net.en.html", "net.en.json", "net.en.md", "net.en.network.svg"])
    let picture = workshop.text("Output/net.en.network.svg")
    #expect(workshop.text("Output/net.en.md")?.contains("](net.en.network.svg)") == true)
    // A page of another name has pictures of that name.
    #expect(try workshop.run("net.md", "--to", "md", "-o", "Output/mine.md").status == 0)
    #expect(workshop.text("Output/mine.md")?.contains("](mine.network.svg)") == true)
    #expect(workshop.text("Output/mine.network.svg") == picture)
    // Standard output has no room for them; the links are those of 'build'.
    let printed = try workshop.run("net.md", "--to", "md")
    #expect(printed.output == workshop.text("Output/net.en.md"))
    #expect(try workshop.run("net.md", "--to", "md", "-o", "/dev/stdout").output == printed.output)
    #expect(try workshop.run("net.md", "-o", "page.html").status == 0)
    #expect(workshop.names("") == ["Output", "net.md", "page.html", "small"])
    // What fails leaves everything as it was.
    try workshop.replace("W = np", with: "W = 2 * np", in: "net.md")
    try workshop.replace("```{network}\n```", with: "```{network}\n```\n\n`{check} e < 0`", in: "net.md")
    #expect(try workshop.run("build", "net.md").status == 1)
    #expect(workshop.text("Output/net.en.network.svg") == picture)
  }

  @Test func checkComparesPictures() throws {
    let workshop = try Workshop()
    try workshop.write("net.md", Self.network)
    #expect(try workshop.run("build", "net.md").status == 0)
    #expect(try workshop.run("check", "net.md").status == 0)
    try workshop.replace("<text x=\"42\"", with: "<text x=\"42.1\"", in: "Output/net.en.network.svg")
    let moved = try workshop.run("check", "net.md")
    #expect(moved.status == 1)
    #expect(
      moved.errors.hasSuffix(": stale: the figure 'network': 42.1 is now 42 (off by 1.0e-01, and 2 more)\n"),
      "\(moved.errors)")
    // A dot is not seen, if numbers may move at all.
    #expect(try workshop.run("check", "net.md", "--rtol", "1e-9").status == 0)
    // What is written in the picture is a value like any other.
    try workshop.replace(">0.5</text>", with: ">0.6</text>", in: "Output/net.en.network.svg")
    #expect(
      try workshop.run("check", "net.md", "--rtol", "1e-9").errors
        == "Output/net.en.network.svg:35: stale: the figure 'network': 0.6 is now 0.5 (off by 1.0e-01)\n")
    try workshop.replace("-0.25", with: "-0.75", in: "net.md")
    let changed = try workshop.run("check", "net.md").errors.split(separator: "\n")
    for name in ["net.en.html", "net.en.md", "net.en.network.svg"] {
      #expect(changed.contains { $0.hasPrefix("Output/\(name):") && $0.contains("the figure 'network': ") }, "\(name)")
    }
    try FileManager.default.removeItem(at: workshop.folder.appending(path: "Output/net.en.network.svg"))
    #expect(
      try workshop.run("check", "net.md").errors.contains("Output/net.en.network.svg: stale: the file is missing\n"))
    #expect(try workshop.run("build", "net.md").status == 0)
    try workshop.replace("```{network}\n```\n", with: "", in: "net.md")
    let orphan = try workshop.run("check", "net.md")
    #expect(orphan.status == 1)
    #expect(orphan.errors.contains("Output/net.en.network.svg: stale: the lesson has no 'network' figure\n"))
  }
}
