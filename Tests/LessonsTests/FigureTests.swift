// Pictures: of networks of any size, in every language, readable as XML and by eye.

import Dress
import Foundation
import Lessons
import Testing
import Texts

@testable import Figures
@testable import Rendering
@testable import lessongen

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG file or element, read: which elements it has, with their attributes and texts.
private final class Picture: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String: [String]] = [:]
  private(set) var isWellFormed = false
  /// For each text, the class of the group around it.
  private(set) var groups: [String] = []
  private var open: [(name: String, group: String)] = []

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    texts[name, default: []].append("")
    if name == "text" { groups.append(open.last?.group ?? "") }
    open.append((name, attributes["class"] ?? ""))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let name = open.last?.name, let last = texts[name]?.indices.last else { return }
    texts[name]?[last] += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  var classes: Set<String> {
    Set(elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ").map(String.init) })
  }

  func count(_ name: String) -> Int { elements.count { $0.name == name } }

  /// The labels on the lines of a network: letters 8 wide, which no font of the pages exceeds, and 13 high.
  var numbers: [Box] {
    let labels = zip(elements.filter { $0.name == "text" }, texts["text"] ?? [])
    return zip(labels, groups).compactMap { label, group in
      guard group == "middle halo", let x = label.0.attributes["x"].flatMap(Double.init),
        let y = label.0.attributes["y"].flatMap(Double.init)
      else { return nil }
      return Box(x: x, y: y - 4.5, width: 8 * Double(label.1.count), height: 13, text: label.1)
    }
  }
}

/// A label's place, by its middle.
private struct Box {
  let x, y, width, height: Double
  let text: String

  func touches(_ other: Box) -> Bool {
    abs(x - other.x) < (width + other.width) / 2 && abs(y - other.y) < (height + other.height) / 2
  }

  func holds(_ point: (x: Double, y: Double)) -> Bool { isWithin(0, of: point) }

  func isWithin(_ distance: Double, of point: (x: Double, y: Double)) -> Bool {
    abs(x - point.x) < width / 2 + distance && abs(y - point.y) < height / 2 + distance
  }
}

/// A line of a picture as many points: `M`, and relative `l`, `h`, `v` and `c`.
private struct DrawnLine {
  private(set) var points: [(x: Double, y: Double)] = []

  init(_ data: String) {
    var commands: [(letter: Character, numbers: [Double])] = []
    var number = ""
    func end() {
      if let value = Double(number) { commands[commands.count - 1].numbers.append(value) }
      number = ""
    }
    for character in data {
      if character.isLetter {
        end()
        commands.append((character, []))
      } else {
        if character == " " || character == "-" || character == "." && number.contains(".") { end() }
        if character != " " { number.append(character) }
      }
    }
    end()
    for (letter, numbers) in commands { append(letter, numbers[...]) }
  }

  private mutating func append(_ letter: Character, _ numbers: ArraySlice<Double>) {
    var numbers = Array(numbers)
    guard letter != "M" else { return points.append((numbers[0], numbers[1])) }
    while let start = points.last, !numbers.isEmpty {
      let own: [Double]
      switch letter {
      case "h": own = [0, 0, numbers[0], 0, numbers[0], 0]
      case "v": own = [0, 0, 0, numbers[0], 0, numbers[0]]
      case "l": own = [0, 0, numbers[0], numbers[1], numbers[0], numbers[1]]
      case "c": own = Array(numbers[..<6])
      default: preconditionFailure("no line has a '\(letter)'")
      }
      numbers.removeFirst(["h": 1, "v": 1, "l": 2][letter] ?? 6)
      for step in 1...60 {
        let (t, u) = (Double(step) / 60, 1 - Double(step) / 60)
        let (a, b, c) = (3 * u * u * t, 3 * u * t * t, t * t * t)
        points.append((start.x + a * own[0] + b * own[2] + c * own[4], start.y + a * own[1] + b * own[3] + c * own[5]))
      }
    }
  }
}

@Suite struct FigureTests {
  private static func texts(_ tag: String) throws -> PageTexts {
    try PageTexts(try #require(Language(tag)), folder: TemplateFiles.folder, from: TemplateFiles.embedded)
  }

  private static func drawing(_ figure: some Figure, _ tag: String) throws -> Drawing {
    figure.drawing(FigureTexts(try texts(tag), for: type(of: figure).kind))
  }

  private static func text(_ name: String) throws -> String {
    String(decoding: try TemplateFiles.embedded.bytes(of: "\(TemplateFiles.folder)/\(name)"), as: UTF8.self)
  }

  private static var style: FigureStyle {
    get throws {
      FigureStyle(
        StyleSheet(shortening: try text("figures.css")), pageSheet: StyleSheet(shortening: try text("style.css")))
    }
  }

  /// A network with layers of these sizes; the weights come from `weight`, which is given their number.
  private static func network(_ sizes: [Int], _ weight: (Int) -> Double) -> NetworkFigure {
    var number = 0
    func next() -> Double {
      number += 1
      return weight(number)
    }
    return NetworkFigure(
      layers: zip(sizes, sizes.dropFirst()).enumerated().map { index, size in
        NetworkFigure.Layer(
          weightsName: "W\(index)", weights: (0..<size.0).map { _ in (0..<size.1).map { _ in next() } },
          biasesName: "B\(index)", biases: (0..<size.1).map { _ in next() })
      })
  }

  private static func entries(_ count: Int) -> GradientsFigure {
    GradientsFigure(
      entries: (0..<count).map { .init(name: "G[\($0)]", analytic: sin(Double($0)), numerical: sin(Double($0))) },
      epsilon: 1e-4)
  }

  private static func outputs(_ count: Int) -> OutputsFigure {
    OutputsFigure(
      entries: (0..<count).map { .init(name: "X[\($0)]", output: sin(Double($0)), target: Double($0 % 2)) })
  }

  private static func sweep(_ difference: (Int) -> Double) -> SweepFigure {
    SweepFigure(points: SweepFigure.exponents.map { .init(exponent: $0, difference: difference($0)) })
  }

  private static func surface(
    _ examples: [(Double, Double, Double)], _ output: (Double, Double) -> Double
  ) throws -> SurfaceFigure {
    let window = try #require(SurfaceFigure.Window(around: examples.map { ($0.0, $0.1) }))
    return SurfaceFigure(
      window: window, outputs: window.points.map(output),
      examples: examples.map { .init(x: $0.0, y: $0.1, target: $0.2, output: output($0.0, $0.1)) })
  }

  /// Pictures that try the limits.
  private static var figures: [(name: String, figure: any Figure)] {
    get throws {
      let wave = { (number: Int) in sin(Double(number)) * 10 }
      return [
        ("one layer", network([2, 1], wave)), ("one unit", network([1, 1], wave)),
        ("2-2-1", network([2, 2, 1], wave)), ("five layers", network([3, 5, 4, 4, 3, 2], wave)),
        ("30 units", network([30, 12, 1], wave)), ("no inputs", network([0, 3], wave)),
        ("zeros", network([2, 3, 1]) { _ in 0 }), ("one zero", network([2, 1]) { $0 == 1 ? 0 : 1 }),
        ("huge", network([2, 2]) { $0 % 2 == 0 ? 1.7e308 : -1.7e308 }),
        ("tiny", network([2, 2]) { _ in .leastNonzeroMagnitude }),
        ("9 gradients", entries(9)), ("60 gradients", entries(60)), ("400 gradients", entries(400)),
        ("no gradient", GradientsFigure(entries: [.init(name: "G[0]", analytic: 0, numerical: 0)], epsilon: 1)),
        (
          "huge gradient",
          GradientsFigure(entries: [.init(name: "<G&\">", analytic: 1.7e308, numerical: -1.7e308)], epsilon: 1)
        ),
        ("3 outputs", outputs(3)), ("400 outputs", outputs(400)),
        ("huge output", OutputsFigure(entries: [.init(name: "<X&>", output: 1.7e308, target: -1.7e308)])),
        ("sweep", sweep { pow(10, Double(2 * $0)) + 1e-16 * pow(10, -Double($0)) }),
        ("sweep with nothing", sweep { $0 == -4 ? 0 : 1 }), ("flat sweep", sweep { _ in 1e-300 }),
        ("slope", try surface([(0, 0, 0), (1, 1, 1)]) { x, y in (x + y) / 3 }),
        ("constant", try surface([(0, 0, 0)]) { _, _ in 0.5 }),
        ("steep", try surface([(-1, -1, 0), (1, 2, 1)]) { x, _ in x > 0.3 ? 1 : 0 }),
        ("saddle", try surface([(-1, -1, 3), (1, 1, 2), (0, 1, 1), (1, 0, 0)]) { x, y in x * y }),
        ("hill", try surface((0..<300).map { (sin(Double($0)), cos(Double($0)), Double($0)) }) { -$0 * $0 - $1 * $1 }),
        ("nearly constant", try surface([(0, 0, 0), (1, 1, 1)]) { x, _ in 1 + x * 1e-9 }),
      ]
    }
  }

  @Test(arguments: ["es", "en"]) func everyPictureIsWellFormed(_ tag: String) throws {
    let (style, language) = (try Self.style, try #require(Language(tag)))
    // A class that no rule knows would be drawn in black, or not at all.
    let known = Set(style.page.split { !($0.isLetter || $0.isNumber || $0 == ".") }.filter { $0.hasPrefix(".") })
    for (name, figure) in try Self.figures {
      let drawing = try Self.drawing(figure, tag)
      for text in [drawing.file(style: style.file, language: language), drawing.html(id: "fig-x", label: "Figure 1")] {
        let picture = Picture(text)
        #expect(picture.isWellFormed, "\(name)")
        let said = picture.elements.compactMap { $0.attributes["aria-label"] }
        let written = ["title", "desc"].compactMap { picture.texts[$0]?.first }
        #expect(said == [drawing.alternative] || written == [drawing.title, drawing.description], "\(name)")
        #expect(!drawing.title.isEmpty && !drawing.description.isEmpty, "\(name)")
        #expect(picture.elements.contains { $0.name == "svg" && $0.attributes["role"] == "img" }, "\(name)")
        let unknown = picture.classes.filter { $0 != "figure" && $0 != "edge" && !known.contains(".\($0)") }
        #expect(unknown.subtracting(["unit", "mark0", "mark2", "middle"]).isEmpty, "\(name): \(unknown)")
        // What is said is said in full, and one decimal is enough for what is drawn.
        #expect(!drawing.alternative.contains("{") && !drawing.caption.contains("{"), "\(name)")
        for element in picture.elements {
          let coordinates = ["d", "x", "y", "width", "height", "stroke-width"]
          for (key, value) in element.attributes where coordinates.contains(key) {
            #expect(!value.contains("nan") && !value.contains("inf"), "\(name)")
            let fractions = value.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
            #expect(fractions.allSatisfy { $0.prefix { $0.isNumber }.count == 1 }, "\(name): \(value)")
          }
        }
      }
    }
  }

  @Test func descriptionsSayTheNumbers() throws {
    let figure = Self.network([2, 2, 1]) { [-5.12, 3.38, -5.1, 3.37, 1.72, -5.25, 6.6, 6.5, -3.2][$0 - 1] }
    let english = try Self.drawing(figure, "en").alternative
    #expect(
      english == """
        The network and its weights. Units in each layer, from input to output: 2, 2, 1. It has 9 parameters, from \
        B0[1], which is −5.25, to W1[0, 0], which is 6.6. W0[0, 0] = −5.12, W0[0, 1] = 3.38, W0[1, 0] = −5.1, \
        W0[1, 1] = 3.37, B0[0] = 1.72, B0[1] = −5.25, W1[0, 0] = 6.6, W1[1, 0] = 6.5, B1[0] = −3.2.
        """)
    #expect(try Self.drawing(figure, "es").alternative.contains("de la entrada a la salida: 2, 2, 1."))
    let sweep = Self.sweep { $0 < -5 ? 1e-16 * pow(10, -Double($0)) : pow(10, Double(2 * $0)) }
    #expect(
      try Self.drawing(sweep, "en").caption
        == "The smallest difference is 1e-10, with ε = 1e-5. The dashed lines rise as ε² and as 1/ε.")
  }

  @Test func longLayersAreShortened() throws {
    let drawing = try Self.drawing(Self.network([30, 1], { Double($0) }), "en")
    let picture = Picture(drawing.html(id: "fig-x", label: "Figure 1"))
    // Seven units of thirty, the bias, the output.
    #expect(picture.elements.count { $0.attributes["stroke-width"] != nil } == 8)
    #expect(picture.texts["text"]?.contains("x₃₀") == true)
    #expect(picture.texts["text"]?.contains("x₇") == false)
    #expect(picture.texts["text"]?.contains("Inputs (30)") == true)
    #expect(drawing.description.hasPrefix("Units in each layer, from input to output: 30, 1. It has 31 parameters"))
  }

  @Test func gradientsThatAreTooManyAreTheLargest() throws {
    let drawing = try Self.drawing(Self.entries(400), "en")
    let names = Picture(drawing.html(id: "fig-x", label: "Figure 1")).texts["text"]?.filter { $0.hasPrefix("G[") } ?? []
    let largest = (0..<400).sorted { abs(sin(Double($0))) > abs(sin(Double($1))) }.prefix(60).sorted()
    #expect(names == largest.map { "G[\($0)]" })
    #expect(drawing.caption.hasSuffix("The 60 largest of 400 are shown."))
  }

  /// Up to 3-4-2 every line has its number, and however wide the numbers are, they touch neither each other nor another line
  /// nor a unit. Measured on what is drawn.
  @Test func numbersTouchNothing() throws {
    for inputs in 1...3 {
      for hidden in 1...4 {
        for outputs in 0...2 {
          let sizes = outputs == 0 ? [inputs, hidden] : [inputs, hidden, outputs]
          let name = sizes.map(String.init).joined(separator: "-")
          for weight in [-1.234e-300, -0.25, 0, 7] {
            let drawing = try Self.drawing(Self.network(sizes) { $0 % 2 == 0 ? weight : 1 }, "es")
            let picture = Picture(drawing.html(id: "f", label: "F"))
            let lines = picture.elements.filter { $0.attributes["stroke-width"] != nil }
              .compactMap { $0.attributes["d"].map(DrawnLine.init) }
            let numbers = picture.numbers
            #expect(lines.count == zip(sizes, sizes.dropFirst()).map { ($0 + 1) * $1 }.reduce(0, +), "\(name)")
            #expect(numbers.count == lines.count, "\(name)")
            for (index, number) in numbers.enumerated() {
              for other in numbers[(index + 1)...] { #expect(!number.touches(other), "\(name): \(number), \(other)") }
              #expect(lines.count { $0.points.contains(where: number.holds) } == 1, "\(name): \(number)")
              for line in lines {
                for end in [line.points[0], line.points[line.points.count - 1]] {
                  #expect(!number.isWithin(NetworkLayout.radius + 2, of: end), "\(name): \(number)")
                }
              }
            }
          }
        }
      }
    }
    #expect(Picture(try Self.drawing(Self.network([8, 8]) { _ in 1 }, "es").html(id: "f", label: "F")).numbers.isEmpty)
  }

  /// Text needs 4.5 : 1, shapes 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11), in the light and in the dark.
  @Test func colorsHaveContrast() throws {
    let (light, dark) = FigureStyle.palettes(StyleSheet(shortening: try Self.text("style.css")).text)
    for palette in [light, light.merging(dark) { $1 }] {
      let paper = try color(palette["--paper"])
      for name in ["--ink"] { #expect(contrast(try color(palette[name]), paper) >= 4.5, "\(name)") }
      for name in ["--accent", "--no", "--muted"] { #expect(contrast(try color(palette[name]), paper) >= 3, "\(name)") }
      // The densest band: five times the thin color.
      let band = zip(try color(palette["--accent"]), paper).map { $0 * (1 - pow(0.85, 5)) + $1 * pow(0.85, 5) }
      #expect(contrast(try color(palette["--ink"]), band) >= 3)
    }
    #expect(try !Self.style.file.contains("var("))
    #expect(try !Self.style.file.contains("currentColor"))
  }

  private func color(_ text: String?) throws -> [Double] {
    let digits = try #require(text).dropFirst()
    let number = try #require(Int(digits, radix: 16))
    return [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
  }

  private func contrast(_ a: [Double], _ b: [Double]) -> Double {
    func luminance(_ color: [Double]) -> Double {
      let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (lighter, darker) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)
  }
}
