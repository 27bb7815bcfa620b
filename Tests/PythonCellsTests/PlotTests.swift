// Cells that draw, beside what Jupyter gave for them (Tests/Data/plots, recorded by record_plots.py): the same prints, the same
// number of figures, the same last values where those are known without drawing.

import Engines
import Foundation
import PythonCells
import Testing
import Texts

@Suite struct PlotTests {
  private struct Recorded: Decodable {
    let printed: String
    let figures: Int
    let value: String?
    let error: String?
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/plots")

  private static let programs = ["shapes", "figures"]

  @Test(arguments: programs) func cellsGiveWhatJupyterGives(name: String) throws {
    let text = try String(contentsOf: PlotTests.folder.appending(path: "\(name).py"), encoding: .utf8)
    let codes = text.components(separatedBy: "# %%\n").dropFirst()
    let data = try Data(contentsOf: PlotTests.folder.appending(path: "\(name).json"))
    let recorded = try JSONDecoder().decode([Recorded].self, from: data)
    #expect(codes.count == recorded.count)
    let engine = PythonEngine()
    for (code, expected) in zip(codes, recorded) {
      let run = Self.run(code, on: engine)
      let head = Comment(rawValue: String(code.prefix(60)))
      #expect(run.outputs.printed == expected.printed, head)
      #expect(run.outputs.count { if case .undrawn = $0 { true } else { false } } == expected.figures, head)
      #expect(
        Self.beginning(of: run.error?.shortDescription) == Self.beginning(of: expected.error), head)
      // An address, and what only a drawing tells, is left out.
      if expected.value?.contains(" at 0x") ?? false {
        #expect(run.outputs.value == nil && run.withholdsValue, head)
      } else {
        #expect(run.outputs.value == expected.value, head)
      }
    }
  }

  private static func run(_ code: String, on engine: PythonEngine) -> CellRun {
    do throws(EngineError) {
      return engine.run(try engine.prepare(Source(file: "cell", text: code), [.notebook, .undrawnPlots]))
    } catch {
      return CellRun(error: error)
    }
  }

  /// matplotlib guesses what was meant, and names the file of a module.
  private static func beginning(of message: String?) -> String? {
    message.map {
      String($0.split(separator: "(…")[0].split(separator: " Did you mean")[0]).trimmingCharacters(in: ["\"", " "])
    }
  }

  /// Without the lesson's word matplotlib is refused, and the refusal says which word it is.
  @Test func withoutTheWordItIsRefused() {
    let engine = PythonEngine()
    #expect(throws: EngineError.self) {
      try engine.prepare(Source(file: "cell", text: "import matplotlib.pyplot as plt"), [])
    }
    do throws(EngineError) {
      _ = try engine.prepare(Source(file: "cell", text: "from matplotlib import cm"), [])
    } catch {
      #expect(error.kind == .refused)
      #expect(error.message.contains("'plots: placeholder'"))
    }
  }

  /// What only a drawing tells is refused by name, and never a number.
  @Test(arguments: [
    "plt.gca().get_xlim()", "plt.axis()[0]", "print(plt.gca())", "str(plt.gcf())", "sum(plt.xlim())",
    "cm.viridis(0.5)[0]", "plt.rcParams['font.size'] + 1", "float(plt.yticks()[0])", "len(plt.gca().get_xticklabels())",
    "for t in plt.gca().get_xticklabels(): t.set_rotation(45)", "plt.gca().transData.transform((0, 0))",
    "plt.imread('a.png')", "from matplotlib.animation import FuncAnimation",
  ])
  func numbersOfADrawingAreRefused(code: String) {
    let engine = PythonEngine()
    _ = Self.run("import matplotlib.pyplot as plt\nfrom matplotlib import cm", on: engine)
    #expect(Self.run(code, on: engine).error?.kind == .refused)
  }
}
