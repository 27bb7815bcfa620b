// The budget: whatever is endless, huge or deep ends in one error at its place that names the limit, and never otherwise.
// The budgets here are small, so that each case takes milliseconds.

import Foundation
import PythonCells
import Testing
import Texts

@Suite(.serialized) struct BudgetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    /// `2:1 steps`
    let end: String
    init(_ code: String, _ end: String) { (self.code, self.end) = (code, end) }
    var testDescription: String { code }
  }

  /// R12 of the review, and relatives: each walks, calls or computes without end.
  static let endless = [
    Case("all(range(1, 10**18))", "1:1 steps"),
    Case("any(map(int, iter(int, 1)))", "1:1 steps"),
    Case("sum(map(abs, range(10**18)))", "1:1 steps"),
    Case("import math\nmath.prod(map(lambda x: 1, range(10**18)))", "2:1 steps"),
    Case("import math\nmath.fsum(iter(int, 1))", "2:1 steps"),
    Case("5 in map(abs, range(6, 10**18))", "1:1 steps"),
    Case("next(filter(None, iter(int, 1)))", "1:1 steps"),
    Case("min(map(abs, range(10**18)))", "1:1 steps"),
    Case("for x in iter(int, 1): pass", "1:1 steps"),
    Case("while True: pass", "1:1 steps"),
    Case("def f():\n  while True:\n    pass\nf()", "2:3 steps"),
    Case("a, *b = range(10**18)", "1:1 steps"),
    Case("[].extend(iter(int, 1))", "1:1 steps"),
    Case("sorted(iter(int, 1))", "1:1 steps"),
    Case("set(iter(int, 1))", "1:1 steps"),
    Case("{}.update(zip(range(10**18), range(10**18)))", "1:1 steps"),
    Case("list(zip(range(10**18), range(10**18)))", "1:1 steps"),
    Case("list(enumerate(iter(int, 1)))", "1:1 steps"),
    Case("''.join(str(x) for x in range(10**18))", "1:8 steps"),
    Case("[x for x in range(10**18) if x < 0]", "1:1 steps"),
    Case("import numpy as np\na = np.eye(200)\nfor i in range(10**6): a = a @ a", "3:28 steps"),
    Case("import numpy as np\na = np.eye(200)\nfor i in range(10**6): a = np.dot(a, a)", "3:28 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nwhile True: a = a * 1.0", "3:1 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nwhile True: a += 1", "3:13 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nwhile True: np.sort(a)", "3:13 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nwhile True: np.sum(a)", "3:1 steps"),
    Case("l = [0] * 10**4\nwhile True: 1 in l", "2:13 steps"),
    Case("l = [0] * 10**4\nwhile True: l[:]", "2:1 steps"),
    Case("l = []\nwhile True: l.insert(0, 1)", "2:13 steps"),
    Case("s = 'a' * 10**5\nwhile True: s.find('b')", "2:1 steps"),
    Case("a = [1]\nb = [1]\nfor i in range(60): a = [a, a]; b = [b, b]\na == b", "4:1 steps"),
    Case("a = (1,)\nfor i in range(60): a = (a, a)\n{a: 1}", "3:1 steps"),
    Case("a = [1]\nfor i in range(60): a = [a, a]\nlen(str(a))", "3:5 steps"),
    // Work that is more than it looks: long texts, digits, memory that is jumped about in.
    Case("s = 'a' * 10**5\nt = 'a' * 50000 + 'b'\nfor i in range(20): s.find(t)", "3:1 steps"),
    Case("s = 'a' * 10**6\nt = 'a' * 10**6\nfor i in range(100): s == t", "3:1 steps"),
    Case("s = '\u{e9}' * 10**5\nfor i in range(20): s[1:]", "2:1 steps"),
    Case("for i in range(1000): '%.300f' % 1e-300", "1:1 steps"),
    Case("import numpy as np\na = np.ones(1000) / 3\nfor i in range(20): str(a)", "3:1 steps"),
    Case("l = list(range(10**4))\nfor i in range(30): min(l)", "2:21 steps"),
    Case("a = set(range(10**4))\nb = set(range(5, 10**4))\nfor i in range(100): a & b", "3:1 steps"),
    Case("d = dict.fromkeys(range(10**4))\nfor i in range(30): d.copy()", "2:1 steps"),
    Case("l = [0] * 10**4\nfor i in range(1000):\n  del l[0]\n  l.append(0)", "3:7 steps"),
    Case("import numpy as np\na = np.ones(10**5)\nfor i in range(100): a @ a", "3:22 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nfor i in range(50): np.median(a)", "3:21 steps"),
    Case("import numpy as np\na = np.ones(10**4)\nfor i in range(50): a**2.5", "3:1 steps"),
    Case("import numpy as np\na = np.ones(10**4)\ni = a.astype(int)\nfor k in range(100): a[i]", "4:22 steps"),
    Case("import numpy as np\na = np.ones(4)\nfor k in range(10**5): a + a", "3:1 steps"),
    // More than is left: refused before it begins.
    Case("import numpy as np\nnp.linalg.inv(np.eye(300))", "2:1 steps"),
    Case("import numpy as np\nnp.linalg.inv(np.eye(200) + 0j)", "2:1 steps"),
    Case("import numpy as np\na = np.broadcast_to(np.eye(2), (10**5, 2, 2))\na @ a", "3:1 steps"),
    Case("import math\nmath.gcd(3**70000, 7**70000)", "2:1 steps"),
  ]

  @Test(arguments: endless) func endlessWorkEnds(_ item: Case) async {
    var budget = Budget()
    budget.steps = 200_000
    let end = await played(item.code, budget)
    #expect(end == item.end)
  }

  /// R10: what is large is refused before it is there.
  static let huge = [
    Case("import numpy as np\nl = [np.ones(2**20) for i in range(10000)]", "2:6 memory"),
    Case("import numpy as np\nl = [np.empty(2**20) for i in range(10000)]", "2:6 memory"),
    Case("import numpy as np\nnp.zeros((5000, 5000))", "2:1 memory"),
    Case("import numpy as np\na = np.ones(2**20)\nb = np.ones((64, 1)) * a", "3:5 memory"),
    Case("import numpy as np\na = np.ones(2**20)\nb = np.concatenate([a] * 64)", "3:5 memory"),
    Case("import numpy as np\nb = np.tile(np.ones(2**20), 64)", "2:5 memory"),
    Case("x, *y = range(10**18)", "1:1 memory"),
    Case("list('a' * 10**8)", "1:6 memory"),
    Case("list(range(10**8))", "1:1 memory"),
    Case("l = []\nwhile True: l.append(l)", "2:13 memory"),
    Case("d = {}\nwhile True: d[len(d)] = 0", "2:13 memory"),
    Case("s = 'ab' * 10**8", "1:5 memory"),
    Case("s = 'a'\nwhile True: s = s.replace('a', 'a' * 1000)", "2:17 memory"),
    Case("s = 'a'\nwhile True: s = f'{s}{s}'", "2:20 memory"),
    Case("s = 'a'\nwhile True: s = s + s", "2:17 memory"),
    Case("s = 'a'\nwhile True: s = '%s%s' % (s, s)", "2:17 memory"),
    Case("s = 'a'\nwhile True: s = s.join('abc')", "2:17 memory"),
    Case("'a'.center(10**9)", "1:1 memory"),
    Case("('\\t' * 10).expandtabs(10**8)", "1:1 memory"),
    Case("t = ()\nwhile True: t = t + (1,) * 10**6", "2:17 memory"),
    // What is made on the way to a result: parts of a text, the places of a mask.
    Case("s = 'x' * 10**7\nt = s.split('x')", "2:5 memory"),
    Case("s = ' x' * 10**7\nt = s.split()", "2:5 memory"),
    Case("s = '\\n' * 10**7\nt = s.splitlines()", "2:5 memory"),
    Case("import numpy as np\na = np.zeros(5 * 10**6)\nb = a[a == 0]", "3:5 memory"),
  ]

  @Test(arguments: huge) func hugeValuesAreRefused(_ item: Case) async {
    var budget = Budget()
    budget.memory = 64 << 20
    let end = await played(item.code, budget)
    // What is small is only measured now and then, wherever the lesson is by then: the line is the loop's.
    let parts = { (end: String) in (line: end.prefix { $0 != ":" }, kind: end.drop { $0 != " " }) }
    #expect(parts(end) == parts(item.end))
  }

  /// R13: the last value's text is printed, too.
  static let printing = [
    Case("while True: print('abc')", "1:13 printed"),
    Case("print('x' * 10**5)", "1:1 printed"),
    Case("'x' * 10**5", "1:1 printed"),
    Case("a = 1\nlist(range(10**5))", "2:1 printed"),
    Case("print(list(range(10**5)))", "1:1 printed"),
    Case("a = [1]\nfor i in range(60): a = [a, a]\na", "3:1 printed"),
  ]

  @Test(arguments: printing) func printedBytesAreCounted(_ item: Case) async {
    var budget = Budget()
    budget.printed = 50_000
    let end = await played(item.code, budget)
    #expect(end == item.end)
  }

  @Test func timeIsBounded() async {
    var budget = Budget()
    budget.time = 0.05
    let end = await played("while True: pass", budget)
    #expect(end == "1:1 time")
  }

  /// What is one call, and long: it looks at the clock on its way. Each of these takes many seconds.
  static let long = [
    "np.linalg.inv(a)", "np.linalg.solve(a, a)", "np.linalg.det(a)", "np.linalg.slogdet(a)", "np.linalg.qr(a)",
    "np.linalg.svd(a)", "np.linalg.pinv(a)", "np.linalg.lstsq(a, a[0])", "np.linalg.eig(a)", "np.linalg.eigvals(a)",
    "np.linalg.eigh(a)", "np.linalg.cholesky(a + 10**6 * np.eye(800))", "np.linalg.matrix_power(a, 10**9)",
    "np.linalg.inv(a + 1j)", "np.linalg.det(a + 1j)", "np.linalg.matrix_rank(a)", "np.linalg.cond(a)",
    "a.astype(int) @ a.astype(int)", "a.astype(np.int16) @ a.astype(np.int16)", "(a > 0) @ (a > 0)",
    "(a + 1j) @ (a + 1j)", "np.ones((800, 800), np.float32) @ np.ones((800, 800), np.float32)",
    "np.broadcast_to(np.eye(2), (10**6, 2, 2)) @ np.eye(2)",
    "np.dot(a.ravel()[:200].reshape(10, 10, 2), a.reshape(200, 2, 1600))",
    "np.fft.fft(a[0], 10**6 + 3)", "np.fft.fft(np.ones(2**22))",
    "np.sort(np.tile(a.ravel(), 4))", "np.argsort(np.tile(a.ravel(), 4), kind='stable')",
    "np.sort(np.tile(a.ravel(), 4).astype(np.float32))", "np.median(np.tile(a.ravel(), 20) + 1)",
    "np.searchsorted(a[0], np.tile(a.ravel(), 20))", "np.convolve(a.ravel(), a.ravel())",
    "np.random.default_rng(1).gamma(0.5, size=10**7)", "np.random.default_rng(1).multinomial(9, [1/50] * 50, 10**6)",
    "import math; math.gcd(3**10**6, 7**10**6)",
  ]

  @Test(arguments: long) func longCallsLookAtTheClock(_ call: String) async {
    var budget = Budget()
    (budget.time, budget.steps) = (0.4, 1 << 50)
    let setup = "import numpy as np\na = np.arange(640_000.0).reshape(800, 800) % 997\n"
    let began = ContinuousClock.now
    let end = await played(setup + call, budget)
    #expect(end.hasPrefix("3:") && end.hasSuffix(" time"), "\(end)")
    // A debug build, on a machine that does other things, too: alone it is half a second.
    #expect(.now - began < .seconds(8))
  }

  @Test func messagesNameTheOption() {
    var budget = Budget()
    (budget.steps, budget.memory, budget.printed) = (1000, 1 << 20, 10)
    let texts = ["while True: pass", "s = 'a' * 10**7", "print('more than ten')"].map {
      error(of: $0, budget)?.description
    }
    #expect(
      texts == [
        "limit: the lesson takes more than 1000 steps: is a loop endless? (--steps allows more)",
        "limit: the lesson takes more than 1 MiB of memory (--memory allows more)",
        "limit: the lesson prints more than 10 bytes (--printed allows more)",
      ])
  }

  /// All cells of a lesson share one budget, and the same cells always take the same steps.
  @Test func stepsAddUp() throws {
    let interpreter = Interpreter()
    let program = try interpreter.prepare(Source(file: "a.py", text: "s = 0\nfor i in range(1000): s += i"))
    _ = interpreter.run(program)
    let once = interpreter.stepsTaken
    #expect(once >= 1000 && once < 10_000)
    _ = interpreter.run(program)
    #expect(interpreter.stepsTaken == 2 * once)
    interpreter.reset()
    #expect(interpreter.stepsTaken == 0)
  }

  /// R7: each would overflow the stack if what it holds were freed by recursion.
  static let deep = [
    "a = [a]", "a = (a,)", "a = {1: a}", "a = f(a)", "a = lambda x=a: x", "a = lambda *, x=a: x", "a = slice(a)",
    "a = map(abs, a)", "a = zip(a)", "a = enumerate(a)", "a = filter(None, a)", "a = (x for x in a)", "a = iter([a])",
    "a = [a.append]", "a = {(1, 2): (a,)}.values()", "a = iter(lambda a=a: a, 1)", "a = {f(a)}", "a = reversed([a])",
  ]

  @Test(arguments: deep) func deepStructuresAreFreed(_ step: String) async {
    let code = """
      def f(a):
        return lambda: a
      a = [1]
      for i in range(20000):
        \(step)
      a = 2
      b = [1]
      for i in range(20000):
        b = [b]
      """
    let end = await played(code, Budget(), stack: 1 << 20)
    #expect(end == "fine")
  }

  /// R11: with little stack, recursion ends in Python's own error, and so does what Python does not count.
  static let recursive = [
    Case("def f(n): return f(n + 1)\nf(0)", "1:18 RecursionError"),
    Case("def f(n): return [f(n + 1)]\nf(0)", "1:19 RecursionError"),
    Case("a = [1]\nfor i in range(100000): a = map(abs, a)\nlist(a)", "3:1 RecursionError"),
    Case("a = [1]\nfor i in range(100000): a = zip(a)\nnext(a)", "3:1 RecursionError"),
    Case("a = [1]\nfor i in range(100000): a = enumerate(a)\nnext(a)", "3:1 RecursionError"),
    Case("a = [1]\nfor i in range(100000): a = filter(None, a)\nnext(a)", "3:1 RecursionError"),
    Case("a = [1]\nb = [1]\nfor i in range(100000): a = [a]; b = [b]\na == b", "4:1 RecursionError"),
    Case("a = [1]\nfor i in range(100000): a = [a]\nstr(a)", "3:1 RecursionError"),
  ]

  @Test(arguments: recursive) func recursionEndsBeforeTheStack(_ item: Case) async {
    let end = await played(item.code, Budget(), stack: 4 << 20)
    #expect(end == item.end)
  }

  /// R15: these took time in proportion to the square of their length.
  @Test func longTextsTakeLinearTime() async {
    let code = """
      assert len(('\\t' * 1000).expandtabs(1000)) == 10**6
      assert len(f'{1:1000000}') == 10**6
      assert len('%s' * 20000 % tuple(range(20000))) == 88890
      assert '\\tä\\tb\\n\\tc'.expandtabs(4) == '    ä   b\\n    c'
      """
    var budget = Budget()
    budget.steps = 5_000_000
    let end = await played(code, budget)
    #expect(end == "fine")
  }

  // MARK: Playing

  /// Where and how a cell ended, on a thread with so much stack.
  private func played(_ code: String, _ budget: Budget, stack: Int = 16 << 20) async -> String {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: end(of: code, budget)) }
      thread.stackSize = stack
      thread.start()
    }
  }

  private func end(of code: String, _ budget: Budget) -> String {
    guard let error = error(of: code, budget) else { return "fine" }
    let place = "\(error.place?.line ?? 0):\(error.place?.column ?? 0)"
    guard error.kind == .limit else { return "\(place) \(error.kind.rawValue)" }
    let option = error.message.split(separator: "--").last.map { $0.prefix { $0 != " " } } ?? ""
    return "\(place) \(option)"
  }

  private func error(of code: String, _ budget: Budget) -> PythonError? {
    let interpreter = Interpreter(budget: budget)
    do throws(PythonError) {
      let program = try interpreter.prepare(Source(file: "cell.py", text: code))
      let result = interpreter.run(program)
      if let error = result.error { return error }
      guard let value = result.value else { return nil }
      _ = try interpreter.shown(value, of: program) { (interpreter, value) throws(PythonError) in
        try interpreter.repr(value)
      }
      return nil
    } catch {
      return error
    }
  }
}
