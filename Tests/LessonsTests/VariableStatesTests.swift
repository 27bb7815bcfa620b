// Which variables a cell has changed, when it reaches them by another name.

import Engines
import PythonCells
import Testing
import Texts

@Suite struct VariableStatesTests {
  /// After each of these cells: what has changed.
  private static func changes(_ cells: [String]) throws -> [[String]] {
    let engine = PythonEngine()
    var states = VariableStates(engine)
    return try cells.map { text in
      let cell = try engine.prepare(Source(file: "a.py", text: text), [])
      let run = engine.run(cell)
      #expect(run.error == nil)
      let names = engine.names(of: cell)
      return states.note(names.binds, reading: names.reads).sorted()
    }
  }

  @Test func whatElseHoldsAnObjectChangesWithIt() throws {
    let cells = [
      "import numpy as np\na = [1, 2]\nb = [a, 3]\nc = {'k': (b,)}\nother = [1, 2]", "a.append(4)", "c['k'][0].pop()",
      "b[0] = [1, 2, 4]", "a.append(5)", "x = len(a)",
    ]
    #expect(
      try Self.changes(cells) == [
        ["a", "b", "c", "np", "other"], ["a", "b", "c"], ["b", "c"], [], ["a"], ["x"],
      ])
  }

  @Test func viewsChangeWithTheirArray() throws {
    let cells = [
      "import numpy as np\nm = np.zeros(4)\nv = m[1:3]\nw = m.copy()", "v[0] = 7", "m += 1", "w[0] = 2", "v = v + 1",
    ]
    #expect(try Self.changes(cells) == [["m", "np", "v", "w"], ["m", "v"], ["m", "v"], ["w"], ["v"]])
  }

  @Test func functionsAndMethodsReachWhatTheyHold() throws {
    let cells = [
      "a = []\nf = a.append\nb = [9]\ndef g(l=b):\n  l.append(1)\ndef h():\n  b.append(2)", "f(1)", "g()", "h()",
      "i = iter(a)\nm = map(a.append, [7])", "x = list(m)",
    ]
    let changes = try Self.changes(cells)
    #expect(changes[1] == ["a"])
    #expect(changes[2] == ["b", "g"])
    #expect(changes[3] == ["b", "g"])
    #expect(changes[5] == ["a", "x"])
  }

  @Test func equalValuesMayBeOtherObjects() throws {
    let cells = ["o = [[1], [2]]\nv = o[0]", "o[0], o[1] = o[1], o[0]\no[0][0] = 1\no[1][0] = 2", "o[1].append(3)"]
    #expect(try Self.changes(cells) == [["o", "v"], ["v"], ["o", "v"]])
  }
}
