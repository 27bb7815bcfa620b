// What real Python answers differently from run to run, or by how it stores objects, is refused; and containers that
// change, or stand in themselves, end in Python's own errors.

import Testing
import Texts

@testable import PythonCells

@Suite struct TextRefusalTests {
  @Test(
    arguments: [
      (
        "print({'b', 'a'})",
        "unsupported: order of a set of strings (real Python's changes from run to run; use sorted())"
      ),
      (
        "for x in {'b', 'a'}: pass",
        "unsupported: order of a set of strings (real Python's changes from run to run; use sorted())"
      ),
      (
        "list({1, 'a'} | {2})",
        "unsupported: order of a set of strings (real Python's changes from run to run; use sorted())"
      ),
      (
        "print({1, 2, 9, 'a'} - {'a'})",
        "unsupported: order of a set with elements hashed by address (real Python's changes from run to run; use sorted())"
      ),
      (
        "print({None, 1})",
        "unsupported: order of a set with elements hashed by address (real Python's changes from run to run; use sorted())"
      ),
      (
        "sorted({'b', 'a'}, key=len)",
        "unsupported: sorting a set of strings by a key that several share (real Python's order changes from run to run)"
      ),
      (
        "max({'b', 'a'}, key=len)",
        "unsupported: order of a set of strings (real Python's changes from run to run; use sorted())"
      ),
      (
        "{'a', 'b'}.pop()",
        "unsupported: order of a set of strings (real Python's changes from run to run; use sorted())"
      ),
      ("hash('a')", "unsupported: hash() of a 'str' (real Python's changes from run to run)"),
      (
        "{float('nan'): 1}",
        "unsupported: nan as a dictionary key or set element (real Python goes by the object's identity)"
      ),
      (
        "float('nan') in [1.0, float('nan')]",
        "unsupported: looking for nan in a container (real Python goes by the object's identity)"
      ),
      ("print('a', file=None, flush=True)", nil),
      ("print('a', file=3)", "AttributeError: 'int' object has no attribute 'write'"),
      ("type('a', ())", "TypeError: type() takes 1 or 3 arguments"),
      ("'%.200000f' % 1.0", "unsupported: more than 100000 digits"),
      ("f'{1.0:.200000f}'", "unsupported: more than 100000 digits"),
      ("'{:99999999999}'.format('a')", "MemoryError"),
      ("'a'.center(10**12)", "MemoryError"),
      ("list(range(10**12))", "MemoryError"),
      (
        "[float('nan'), 1.0] * 40 == sorted([float('nan'), 1.0] * 40)",
        "unsupported: sorting 64 or more values with nan among them"
      ),
    ] as [(String, String?)]) func refuses(_ program: String, _ expected: String?) throws
  {
    #expect(try Self.outcome(program).error == expected)
  }

  @Test(arguments: [
    ("d = {1: 2}\nfor k in d: d[k + 1] = 0", "RuntimeError: dictionary changed size during iteration"),
    ("d = {1: 2, 2: 3}\nfor k in d: del d[k]", "RuntimeError: dictionary changed size during iteration"),
    (
      "d = {1: 2, 2: 3}\nfor k in d:\n  del d[k]\n  d[k + 10] = 0",
      "unsupported: removing a key and adding another while walking over a dictionary"
    ),
    ("s = {1, 2}\nfor x in s: s.add(x + 10)", "RuntimeError: Set changed size during iteration"),
    (
      "l = []\nfor i in range(2000): l = [l]\nprint(l)",
      "RecursionError: maximum recursion depth exceeded while getting the repr of an object"
    ),
    ("t = ()\nfor i in range(2000): t = (t,)\n{t: 1}", "unsupported: a key of more than 400 tuples in each other"),
    (
      "l = [3, 1]\nl.sort(key=lambda x: l.append(x))",
      "TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'"
    ),
    ("l = [3, 1]\nl.sort(key=lambda x: l.append(x) or x)", "ValueError: list modified during sort"),
    ("next(iter([]))", "StopIteration"),
  ]) func failsAsPythonDoes(_ program: String, _ expected: String) throws {
    #expect(try Self.outcome(program).error == expected)
  }

  @Test(arguments: [
    ("l = [1]\nl.append(l)\nprint(l)", "[1, [...]]\n"),
    ("d = {}\nd['d'] = d\nprint(d, d.values())", "{'d': {...}} dict_values([{'d': {...}}])\n"),
    ("l = [1, 2, 3]\nfor x in l:\n  if len(l) < 6: l.append(x * 10)\nprint(l)", "[1, 2, 3, 10, 20, 30]\n"),
    ("l = [1, 2, 3, 4]\nfor x in l: l.remove(x)\nprint(l)", "[2, 4]\n"),
    ("print('a', 1, 2.5, None, sep='-', end='!')\nprint()", "a-1-2.5-None!\n"),
    ("print(*'abc', sep='')", "abc\n"),
    ("s = {3}\ns |= {11, 19}\ns.discard(3)\ns.add(27)\nprint(s)", "{19, 11, 27}\n"),
    ("it = iter([1, 2, 3])\nprint(2 in it, list(it))", "True [3]\n"),
    ("a = b = [1]\na += [2]\nprint(b, a is b)", "[1, 2] True\n"),
  ]) func prints(_ program: String, _ expected: String) throws {
    let outcome = try Self.outcome(program)
    #expect(outcome.error == nil)
    #expect(outcome.output == expected)
  }

  /// What a cell printed, and the error that ended it.
  static func outcome(_ program: String) throws -> (output: String, error: String?) {
    let interpreter = Interpreter()
    do {
      let result = interpreter.run(try interpreter.prepare(Source(file: "cell", text: program)))
      return (result.output, result.error?.description)
    } catch {
      return ("", error.description)
    }
  }
}
