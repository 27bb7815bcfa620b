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

  /// Sixteen of them and more are not looked at again while they stay what they are.
  private static let long = """
    class C:
      tally = []
      def __init__(self, x):
        self.x, self.l = x, [x]
    lists = [[i] for i in range(20)]
    deep = [[[i], (i, [i])] for i in range(20)]
    dicts = {f'k{i}': {'z': [i]} for i in range(20)}
    objects = [C(i) for i in range(20)]
    sets = [{i} for i in range(20)]
    both = [lists[3], objects[4], *([i] for i in range(20))]
    one, two, three = lists[5], deep[6][1][1], dicts['k7']['z']
    import numpy as np
    arrays = [np.arange(3) + i for i in range(20)]
    from collections import deque
    queue = deque([i] for i in range(20))
    ten, both2 = queue[4], [queue, queue[5], *([i] for i in range(20))]
    seven, eight, nine = arrays[5], arrays[6][1:], [arrays[7], 0]
    four, five, six = objects[8], sets[9], vars(objects[10])
    """

  @Test(arguments: [
    ("lists[2].append(1)", ["lists"]), ("lists[3][0] = 9", ["both", "lists"]), ("one.append(1)", ["lists", "one"]),
    ("lists[5] += [1]", ["lists", "one"]), ("deep[1][0].clear()", ["deep"]), ("two.extend([1, 2])", ["deep", "two"]),
    ("deep[6][1][1][0] = 7", ["deep", "two"]), ("three.insert(0, 5)", ["dicts", "three"]),
    ("dicts['k1']['y'] = 1", ["dicts"]), ("dicts['k1']['z'] = [7]", ["dicts"]),
    ("objects[4].x = 'new'", ["both", "objects"]), ("both[1].y = 2", ["both", "objects"]),
    ("four.l.append(1)", ["four", "objects"]), ("setattr(four, 'x', 1.5)", ["four", "objects"]),
    ("del objects[8].x", ["four", "objects"]), ("five.add(77)", ["five", "sets"]), ("five.clear()", ["five", "sets"]),
    ("six['x'] = 'other'", ["objects", "six"]), ("for o in objects: o.x = -1", ["both", "four", "objects", "six"]),
    ("lists.append([[1]])", ["lists"]), ("lists.sort(reverse=True)", ["lists"]), ("lists[5] = lists[5]", []),
    ("objects[2].x = 2", []), ("five.discard(99)", []), ("C.tally.append(1)", ["C"]),
    ("queue.append(1)", ["both2", "queue"]), ("queue[2] = 5", ["both2", "queue"]),
    ("ten[0] = 7", ["both2", "queue", "ten"]), ("queue.popleft()", ["both2", "queue"]),
    ("queue.pop()", ["both2", "queue"]), ("queue.rotate(0)", []), ("queue[5].append(1)", ["both2", "queue"]),
    ("queue.appendleft(0)", ["both2", "queue"]), ("queue.clear()", ["both2", "queue"]),
    ("arrays[0][1] = 7", ["arrays"]), ("seven += 1", ["arrays", "seven"]), ("arrays[5].sort()", []),
    ("arrays[5][0:2] = 9", ["arrays", "seven"]), ("view = arrays[5][:1]; view[0] = 70", ["arrays", "seven", "view"]),
    ("eight[0] = 8", ["arrays", "eight"]), ("arrays[6][2] = 50", ["arrays", "eight"]),
    ("nine[0].fill(3)", ["arrays", "nine"]), ("np.add(seven, 1, out=seven)", ["arrays", "seven"]),
    ("arrays[5].shape = (3, 1)", ["arrays", "seven"]),
    ("np.random.seed(1); np.random.shuffle(seven)", ["arrays", "seven"]),
    ("np.add.at(seven, 0, 5)", ["arrays", "seven"]), ("arrays[5][seven > 5] = 1", ["arrays", "seven"]),
    ("arrays.append(np.zeros(2))", ["arrays"]), ("a = seven.sum() + arrays[6].max()", []),
  ])
  func whatIsInALongContainerChangesIt(cell: String, changed: [String]) throws {
    // What was looked at twice is known; then all is changed, and changed again.
    let changes = try Self.changes([Self.long, "n = len(lists) + len(both)", cell])
    #expect(changes[2].filter { $0.count > 1 && $0 != "o" || $0 == "C" } == changed)
  }

  @Test func aChangeIsSeenEachTime() throws {
    let cells = [
      "one[0] = 70", "one[0] = 71", "lists.append([1])", "one[0] = 72", "four.x = 1", "four.x = 3", "objects[8].x = 4",
      "queue.append(1)", "queue.append(2)", "ten[0] = 70", "seven[0] = 70", "seven[0] = 71", "arrays[5][0] = 72",
      "arrays[9][0] = 5",
    ]
    let changes = try Self.changes([Self.long, "n = len(lists)"] + cells)
    #expect(
      changes[2...] == [
        ["lists", "one"], ["lists", "one"], ["lists"], ["lists", "one"], ["four", "objects"], ["four", "objects"],
        ["four", "objects"], ["both2", "queue"], ["both2", "queue"], ["both2", "queue", "ten"], ["arrays", "seven"],
        ["arrays", "seven"], ["arrays", "seven"], ["arrays"],
      ])
  }

  /// A value is told by what it is, not by how it came to be.
  @Test func fingerprintsDoNotDependOnThePast() throws {
    func fingerprints(_ cells: [String]) throws -> [String: Fingerprint] {
      let engine = PythonEngine()
      for text in cells {
        #expect(engine.run(try engine.prepare(Source(file: "a.py", text: text), [])).error == nil)
        for name in engine.variables { _ = (engine.fingerprint(of: name), engine.objects(in: name)) }
      }
      return Dictionary(uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map { ($0, engine.fingerprint(of: $0)!) })
    }
    let first = ["class O: pass", "a, b, c, d, e = [], {}, set(), [], O()"]
    let grown = (0..<100).map {
      "a.append([\($0), [\($0)]]); b[\($0)] = {'x': [\($0)]}; c.add(\($0)); o = O(); o.x = [\($0)]; d.append(o); e.x\($0) = [\($0)]"
    }
    let atOnce = """
      for i in reversed(range(100)): c.add(i)
      for i in range(100):
        a += [[i, [i]]]; b.update({i: {'x': [i]}}); o = O(); vars(o)['x'] = [i]; d.append(o); setattr(e, f'x{i}', [i])
      """
    #expect(try fingerprints(first + grown) == fingerprints(first + [atOnce]))
    #expect(try fingerprints(first + grown)["a"] != fingerprints(first + [atOnce, "a[50][1][0] = 51"])["a"])
    #expect(try fingerprints(first + grown)["c"] != fingerprints(first + [atOnce, "c ^= {1, 2, 300, 301}"])["c"])
  }

  /// What an iterator walks through, and what it runs while it does, is looked at where somebody may have gone on with it.
  @Test func iteratorsReachWhatTheyWalkThrough() throws {
    let cells = [
      """
      a, b, c, d = [1, 2], [3], [[4]], [5]
      def add(l):
        while True:
          l.append(0)
          yield c[0].append(1)
      g = add(a)
      h = (b.append(i) for i in range(9))
      r = iter(range(99))
      z = enumerate(zip(c, map(lambda i: d.append(i), r)))
      i = iter([a, b])
      """,
      "x = [next(r)]", "x = next(g)", "x = next(h)", "x = next(z)", "next(i).append(7)", "for y in i: y[0] = 70",
      "x = 1",
      "r = iter([])",
    ]
    #expect(
      try Self.changes(cells)[1...] == [
        ["x"], ["a", "c", "x"], ["b"], ["d", "x"], ["a"], ["b", "y"], ["x"], ["r"],
      ])
  }
}
