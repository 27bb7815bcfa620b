// What pictures are made of: numbers, paths, contours, and the letters that carry them in a notebook.

import Foundation
import Proofs
import Testing
import Texts

@testable import Figures

@Suite struct DrawingTests {
  @Test func numbersAreShort() {
    let numbers: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (6.6, "6.6"), (-5.12, "−5.12"), (0.12345, "0.123"), (-0.0001, "−0.0001"),
      (1e-5, "1e-5"), (12345, "1.23e4"), (1e20, "1e20"), (-3.04e-12, "−3.04e-12"), (999.6, "1e3"),
    ]
    for (number, text) in numbers { #expect(FigureNumber.short(number) == text) }
    #expect(FigureNumber.rough(3.8e-12) == "4e-12")
    #expect(FigureNumber.rough(9.6e-5) == "1e-4")
    #expect(FigureNumber.rough(0) == "0")
    #expect(FigureNumber.tick(-12) == "10⁻¹²")
    #expect(FigureNumber.subscripted("x", 30) == "x₃₀")
    #expect(FigureNumber.labels([0.1, 0.2]) == ["0.1", "0.2"])
    #expect(FigureNumber.labels([1.00001, 1.00002]) == ["1.00001", "1.00002"])
  }

  /// What is said to be less must be less.
  @Test func boundsAreAbove() {
    let bounds: [(Double, String)] = [
      (0, "0"), (4e-11, "< 1e-10"), (1e-10, "< 1e-09"), (0.5, "< 1"), (1, "< 1e+01"), (12, "< 1e+02"),
      (.infinity, "< 1e+309"),
    ]
    for (difference, text) in bounds { #expect(PowerOfTen.bound(difference) == text) }
  }

  @Test func ticksAreRoundAndInside() {
    #expect(FigureNumber.ticks(from: -0.25, to: 1.25, count: 5) == [0, 0.5, 1])
    #expect(FigureNumber.ticks(from: -0.016, to: 0.013, count: 4) == [-0.01, 0, 0.01])
    #expect(FigureNumber.ticks(from: 0, to: 1, count: 5) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(FigureNumber.ticks(from: 3, to: 3, count: 5) == [])
    #expect(FigureNumber.ticks(from: -1e308, to: 1e308, count: 5) == [])
    #expect(FigureNumber.ticks(from: 1e15, to: 1e15 + 2, count: 5) == [])
  }

  @Test func pathsAreShort() {
    var path = SVGPath()
    path.move(to: 10, 20)
    path.line(to: 10.04, 20)
    path.line(to: 13, 20)
    path.line(to: 13, 15.5)
    path.line(to: 12.5, 16)
    path.line(to: 12, 17)
    path.close()
    path.move(to: 0, 0)
    path.dot(0.36, -7)
    #expect(path.data == "M10 20h3v-4.5l-.5 .5-.5 1zm-10-20m.4-7h0")
  }

  /// However long a line, its end is where it should be.
  @Test func roundingDoesNotAddUp() throws {
    var path = SVGPath()
    let points = (0...1000).map { (x: Double($0) * 0.333, y: sin(Double($0)) * 50) }
    path.polyline(points)
    // Signs and points separate numbers: "l.3-4" are two.
    var (x, y) = (0.0, 0.0)
    var command: Character = " "
    var numbers: [Double] = []
    var word = ""
    func take() {
      if let number = Double(word) { numbers.append(number) }
      word = ""
    }
    func apply() {
      take()
      switch command {
      case "h": x += numbers.reduce(0, +)
      case "v": y += numbers.reduce(0, +)
      default:
        x += stride(from: 0, to: numbers.count, by: 2).reduce(0) { $0 + numbers[$1] }
        y += stride(from: 1, to: numbers.count, by: 2).reduce(0) { $0 + numbers[$1] }
      }
      numbers = []
    }
    for character in path.data {
      if character.isLetter {
        apply()
        command = character
      } else if character == " " || character == "-" || character == "." && word.contains(".") {
        take()
        if character != " " { word = String(character) }
      } else {
        word.append(character)
      }
    }
    apply()
    let last = try #require(points.last)
    #expect(abs(x - last.x) <= 0.0501 && abs(y - last.y) <= 0.0501)
  }

  // MARK: Contours

  private static let steps = 40

  /// A function on a grid whose coordinates go from −1 to 1.
  private func grid(_ function: (Double, Double) -> Double) -> [[Double]] {
    (0...Self.steps).map { row in
      (0...Self.steps).map { column in
        function(Double(column) / Double(Self.steps / 2) - 1, Double(row) / Double(Self.steps / 2) - 1)
      }
    }
  }

  /// Counterclockwise is positive: a hole counts negative. The whole square is 4.
  private func area(_ contours: Contours) -> Double {
    let unit = Double(Self.steps / 2)
    return contours.loops.reduce(0) { sum, loop in
      zip(loop, loop.dropFirst() + [loop[0]]).reduce(sum) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2 / unit / unit }
    }
  }

  @Test func contoursEncloseWhatReachesTheLevel() {
    #expect(abs(area(Contours(grid { x, _ in x }, level: 0.3)) - 1.4) < 1e-9)
    #expect(abs(area(Contours(grid { x, y in x - y }, level: 0)) - 2) < 1e-9)
    #expect(abs(area(Contours(grid { x, y in 1 - x * x - y * y }, level: 0.36)) - .pi * 0.64) < 0.01)
    // A hole.
    #expect(abs(area(Contours(grid { x, y in x * x + y * y }, level: 0.25)) - (4 - .pi * 0.25)) < 0.01)
    #expect(abs(area(Contours(grid { _, _ in 1 }, level: 1)) - 4) < 1e-9)
    #expect(Contours(grid { _, _ in 1 }, level: 1.1).loops.isEmpty)
    // Two corners that face each other.
    let saddle = Contours(grid { x, y in x * y }, level: 0.5)
    #expect(saddle.loops.count == 2)
    #expect(abs(area(saddle) - 2 * (0.5 - 0.5 * log(2))) < 0.01)
  }

  @Test func crossingsLeaveTheEdgeOut() {
    let line = Contours(grid { x, y in x + y }, level: 0.5).crossings
    #expect(line.count == 1)
    #expect(line[0].allSatisfy { !$0.isEdge && abs($0.x + $0.y - 50) < 1e-9 })
    #expect([line[0].first?.x, line[0].last?.x].compactMap { $0 }.sorted() == [10, 40])
    let circle = Contours(grid { x, y in 1 - x * x - y * y }, level: 0.5).crossings
    #expect(circle.count == 1)
    #expect(circle[0].first == circle[0].last)
    #expect(Contours(grid { _, _ in 1 }, level: 0).crossings.isEmpty)
  }

  @Test func simplifiedCurvesStayNear() {
    let curve = (0...200).map { (x: Double($0), y: 20 * sin(Double($0) / 20)) }
    let simple = Contours.simplified(curve, tolerance: 0.3)
    #expect(simple.count < 50)
    for point in curve {
      let index = simple.lastIndex { $0.x <= point.x } ?? 0
      let (a, b) = (simple[index], simple[min(index + 1, simple.count - 1)])
      let y = b.x > a.x ? a.y + (b.y - a.y) * (point.x - a.x) / (b.x - a.x) : a.y
      #expect(abs(y - point.y) < 0.5)
    }
    let line = [(x: 0.0, y: 0.0), (x: 1.0, y: 1.0), (x: 2.0, y: 2.0)]
    #expect(Contours.simplified(line, tolerance: 0.1).map(\.x) == [0, 2])
  }

  @Test func base64IsFoundations() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
      #expect(bytes.base64 == Data(bytes).base64EncodedString())
    }
  }
}
