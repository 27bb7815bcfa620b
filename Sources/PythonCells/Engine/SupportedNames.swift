// What cells may use, by name, and what is refused: asked of the tables themselves, for `lessongen names` and the README.

import Arrays
import Texts

/// The names that cells can use, and those that real Python and NumPy have and that are refused.
package struct SupportedNames {
  /// The names of one owner: a module, a type, Python itself.
  package struct Section: Sendable {
    package let title: String
    package let has: [String]
    package let refused: [String]
  }

  package let modules: [String]
  /// What statements and literals can be written.
  package let syntax: Section
  package let sections: [Section]

  package init() {
    let interpreter = Interpreter()
    modules = Interpreter.moduleNames
    syntax = SupportedNames.probed()
    var sections = [
      SupportedNames.section("built-in names", RealPython.names(of: "builtins")) { interpreter.builtinValue($0) != nil }
    ]
    for (title, owner, value) in SupportedNames.samples {
      sections.append(
        SupportedNames.section(title, RealPython.names(of: owner).filter { !$0.hasPrefix("_") }) { name in
          (try? interpreter.attribute(of: value, name)) != nil
        })
    }
    for path in modules {
      guard let module = interpreter.module(path) else { continue }
      let real = RealPython.names(ofModule: path)
      // Of a module whose names nobody has recorded, what it has is all there is to say.
      let names = (real.isEmpty ? module.memberNames : real).filter { !$0.hasPrefix("_") }
      sections.append(SupportedNames.section(path, names) { module.member($0) != nil })
    }
    self.sections = sections
  }

  private static func section(_ title: String, _ names: [String], _ has: (String) -> Bool) -> Section {
    let names = Set(names).sorted()
    return Section(title: title, has: names.filter(has), refused: names.filter { !has($0) })
  }

  private static var samples: [(title: String, owner: String, value: Value)] {
    [
      ("str", "str", .string(PyString(""))), ("list", "list", .list(PyList([]))),
      ("tuple", "tuple", .tuple(PyTuple([]))),
      ("dict", "dict", .dict(PyDict())), ("set", "set", .set(PySet())), ("int", "int", .int(0)),
      ("float", "float", .float(0)), ("numpy.ndarray", "numpy.ndarray", .array(NDArray([0.5]))),
      ("numpy.float64", "numpy.generic", .numpyFloat(0)),
    ]
  }

  /// What may be written, tried.
  private static func probed() -> Section {
    let probes = [
      ("classes", "class C: pass"), ("metaclasses", "class M(type): pass\nclass C(metaclass=M): pass"),
      ("generators", "def f(): yield 1"), ("decorators", "@abs\ndef f(): pass"), ("match", "match 1:\n  case 1: pass"),
      ("with", "def f():\n  with f: pass"), ("try", "try: pass\nexcept ValueError: pass"),
      ("except*", "try: pass\nexcept* ValueError: pass"), ("async", "async def f(): pass"),
      ("type statements", "type A = int"), ("type parameters", "def f[T](x): pass"),
      ("integers beyond 64 bits", "2 ** 64"), ("complex numbers", "1j"), ("bytes", "b'a'"),
      ("star imports", "from math import *"), ("f-strings", "f'{1:.2f}'"), ("walrus", "(a := 1)"),
    ]
    let has = probes.filter { _, code in
      let interpreter = Interpreter()
      guard let program = try? interpreter.prepare(Source(file: "probe", text: code)) else { return false }
      let kind = interpreter.run(program).error?.kind
      return kind != .unsupported && kind != .overflow
    }.map(\.0)
    return Section(title: "statements and literals", has: has, refused: probes.map(\.0).filter { !has.contains($0) })
  }

  /// All of it.
  package var text: String {
    let head =
      "modules\n" + SupportedNames.wrapped(modules, "  ")
      + "  refused: all others, but for matplotlib (plots: placeholder)\n"
    return head
      + ([syntax] + sections).map { section in
        "\n\(section.title)\n" + SupportedNames.wrapped(section.has, "  ")
          + (section.refused.isEmpty ? "" : SupportedNames.wrapped(section.refused, "  refused: "))
      }.joined()
  }

  /// A few sentences of Markdown.
  package var summary: String {
    func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
    let builtins = sections[0]
    let refusedBuiltins = builtins.refused.filter { $0.first?.isLowercase ?? false }
    let counts = sections.filter { ["numpy", "numpy.linalg", "numpy.random", "numpy.ndarray"].contains($0.title) }
      .map { "\($0.has.count) of \($0.has.count + $0.refused.count) of `\($0.title)`" }
    let sentences = [
      "Modules: \(list(modules)).",
      "Names: \(builtins.has.count) of Python's \(builtins.has.count + builtins.refused.count) own, \(counts.joined(separator: ", ")).",
      "Refused: \(syntax.refused.joined(separator: ", ")); the built-in \(list(refusedBuiltins)); all other modules.",
    ]
    return sentences.map { SupportedNames.lines($0, 120) }.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ words: [String], _ start: String) -> String {
    words.isEmpty ? "" : lines(start + words.joined(separator: " "), 110, indent: "    ") + "\n"
  }

  /// A text in lines of at most so many characters.
  private static func lines(_ text: String, _ width: Int, indent: String = "") -> String {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    for word in text.split(separator: " ") {
      let isFirst = line.allSatisfy { $0 == " " }
      if !isFirst, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
