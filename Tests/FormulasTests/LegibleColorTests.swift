// Colors of formulas on the pages' own backgrounds, light and dark.

import Foundation
import Testing

@testable import Formulas

@Suite struct LegibleColorTests {
  /// `--paper` and `--tint` of the style sheet, light first.
  private static var grounds: [(light: TeXColor, dark: TeXColor)] {
    get throws {
      let sheet = FormulaFile.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Templates/style.css")
      let text = try String(contentsOf: sheet, encoding: .utf8)
      return try ["--paper", "--tint"].map { name in
        let colors = text.split(separator: "\n").filter { $0.contains("\(name): #") }.compactMap { line in
          line.split(separator: "#").last.flatMap { TeXColor(String($0.prefix(6))) }
        }
        return (try #require(colors.first), try #require(colors.dropFirst().first))
      }
    }
  }

  @Test func everyNamedColorCanBeRead() throws {
    let grounds = try Self.grounds
    #expect(colorNames.count == 216)
    for (name, code) in colorNames {
      let color = TeXColor(code: code)
      let (light, dark) = (color.legible(on: Ground.light), color.legible(on: Ground.dark))
      for ground in grounds {
        #expect(light.contrast(with: ground.light) >= TeXColor.leastContrast, "\(name)")
        #expect(dark.contrast(with: ground.dark) >= TeXColor.leastContrast, "\(name)")
      }
    }
  }

  /// Whatever fills a box, its text can be read, and so can any color in it.
  @Test func everyBoxCanBeRead() {
    for (name, code) in colorNames {
      let ground = TeXColor(code: code)
      for other in [TeXColor.black, .white, TeXColor(code: 0xFF0000), ground] {
        #expect(other.legible(on: ground).contrast(with: ground) >= TeXColor.leastContrast, "\(name)")
      }
    }
  }

  @Test func contrastIsThatOfWCAG() {
    #expect(TeXColor.black.contrast(with: .white) == 21)
    #expect(abs(TeXColor(code: 0x777777).contrast(with: .white) - 4.48) < 0.005)
  }

  /// What can be read already stays as its author has it.
  @Test func aLegibleColorIsKept() {
    #expect(TeXColor(code: 0x003CB4).legible(on: Ground.light) == TeXColor(code: 0x003CB4))
    #expect(Ground.page.css(of: TeXColor(code: 0x003CB4)).hasPrefix("light-dark(#003cb4, "))
  }
}
