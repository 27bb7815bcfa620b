// Audits of the notebooks in Tests/Data/notebooks, which real CPython and NumPy ran (Tests/record_notebooks.py), against the
// listings stored beside them. LESSONGEN_RECORD=1 writes the listings instead, for `git diff` to show.

import Engines
import Foundation
import Lessons
import PythonCells
import Rendering
import Testing
import Texts

@testable import Auditing
@testable import lessongen

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct StoredNotebook: CustomTestStringConvertible {
  let url: URL

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data/notebooks")

  static var all: [StoredNotebook] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".ipynb") }.sorted().map { StoredNotebook(url: folder.appending(path: $0)) }
  }

  var bytes: [UInt8] { get throws { [UInt8](try Data(contentsOf: url)) } }

  /// The report on this notebook alone, under its own name.
  func report() throws -> AuditReport {
    var report = AuditReport()
    try report.add(
      "\(testDescription).ipynb", from: Memory(["\(testDescription).ipynb": try bytes]), on: { PythonEngine() })
    return report
  }

  var expectation: URL { url.deletingPathExtension().appendingPathExtension("expected") }
}

@Suite struct AuditTests {
  private static let english = Result { try AuditTexts(.english, folder: "Templates", from: TemplateFiles.embedded) }

  @Test(arguments: StoredNotebook.all) func listing(_ notebook: StoredNotebook) throws {
    let listing = AuditListing(try notebook.report(), try Self.english.get()).text()
    if ProcessInfo.processInfo.environment["LESSONGEN_RECORD"] != nil {
      try listing.write(to: notebook.expectation, atomically: true, encoding: .utf8)
      return
    }
    #expect(try listing == String(contentsOf: notebook.expectation, encoding: .utf8))
  }

  @Test func thereAreNotebooks() { #expect(StoredNotebook.all.count >= 12) }

  private func audit(_ name: String) throws -> NotebookAudit {
    let notebook = try #require(StoredNotebook.all.first { $0.testDescription == name })
    return try #require(try notebook.report().audits.first)
  }

  @Test func theTrapIsExplainedToTheBit() throws {
    let audit = try audit("rebound")
    #expect(audit.count(.fresh) == 3)
    let cell = try #require(audit.cells.first { $0.name == "In [25]" })
    guard case .stale(let pairs, let explanation?) = cell.verdict else {
      Issue.record("not explained: \(cell.verdict)")
      return
    }
    #expect(explanation.agreement == .exact)
    #expect(pairs.map(\.stored) == ["0.09114938502343208"])
    #expect(
      explanation.causes == [
        Explanation.Cause(name: "P", writer: 7, isRebound: true, reader: 4, expectedWriter: 2)
      ])
    #expect(audit.cells[7].name == "In [23]")
    #expect(audit.cells[4].name == "In [24]")
  }

  @Test func whatIsStoredSteersNoTerminal() throws {
    let notebook = #"""
      {"cells": [{"cell_type": "code", "execution_count": 1, "metadata": {}, "source": "print('a')",
        "outputs": [{"output_type": "stream", "name": "stdout", "text": "\u001b[31mb\r\u202ec\u200e\t\u0085\n"}]}],
       "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
      """#
    var report = AuditReport()
    try report.add("x.ipynb", from: Memory(["x.ipynb": Array(notebook.utf8)]), on: { PythonEngine() })
    let listing = AuditListing(report, try Self.english.get()).text()
    #expect(listing.contains("    stored  \u{FFFD}c\u{FFFD}\t\u{FFFD}\n"))
    let page = try AuditPage(
      report, try Self.english.get(), in: .english, folder: "Templates", from: TemplateFiles.embedded
    ).text()
    #expect(page.contains(">\u{FFFD}c\u{FFFD}\t\u{FFFD}</pre>"))
  }

  @Test func theRestOfAnUnsupportedNotebookIsAudited() throws {
    let audit = try audit("unsupported")
    #expect(audit.cells.filter { $0.verdict.kind == .fresh }.compactMap(\.id) == ["data", "shape", "other", "after"])
    #expect(!audit.isStale)
  }

  @Test func reportsAreWellFormed() throws {
    for notebook in StoredNotebook.all {
      let report = try notebook.report()
      let json = try JSONSerialization.jsonObject(with: Data(AuditRecord(report).text().utf8))
      let notebooks = try #require((json as? [String: Any])?["notebooks"] as? [[String: Any]])
      #expect((notebooks.first?["cells"] as? [Any])?.count == report.audits.first?.cells.count)
      for language in [Language.english, try #require(Language("es"))] {
        let files = TemplateFiles.embedded
        let texts = try AuditTexts(language, folder: "Templates", from: files)
        let page = try AuditPage(report, texts, in: language, folder: "Templates", from: files).text()
        let parser = XMLParser(data: Data(page.utf8))
        #expect(parser.parse(), "\(notebook.testDescription): \(String(describing: parser.parserError))")
        #expect(!AuditListing(report, texts).text().contains("{"), "a place in a sentence was not filled in")
      }
    }
  }

  @Test func sidesStandSideBySide() throws {
    let notebook = try #require(StoredNotebook.all.first { $0.testDescription == "rebound" })
    let files = TemplateFiles.embedded
    let page = try AuditPage(
      try notebook.report(), try Self.english.get(), in: .english, folder: "Templates", from: files
    ).text()
    #expect(page.contains("<p>In [23] rebinds P and ran before In [24], which reads P.</p>"))
    #expect(page.contains(">Loss: 0.09114938502343208</pre>"))
    #expect(page.contains(">Loss: 0.09114799220858195</pre>"))
  }

  /// A notebook that lessongen wrote holds what its code gives.
  @Test func ownNotebooksAreFresh() throws {
    let text = try Pipeline(files: TemplateFiles()).page(of: TemplateFiles.lesson, in: nil, as: .ipynb).text
    var report = AuditReport()
    try report.add("own.ipynb", from: Memory(["own.ipynb": Array(text.utf8)]), on: { PythonEngine() })
    let audit = try #require(report.audits.first)
    #expect(audit.count(.fresh) == 11)
    #expect(audit.cells.count == audit.count(.fresh) + audit.count(.silent))
  }
}

/// What is stored, what comes out, and how the two agree; nil where they do not.
@Suite struct PrintedTextTests {
  @Test(
    arguments: [
      ("a 1\n", "a 1\n", Agreement.exact),
      ("[ 0.1  0.2]", "[0.1 0.2]", .printedPrecision),
      ("[[ 0.5  1. ]\n [ 2.   3. ]]", "[[0.5 1. ]\n [2.  3. ]]", .printedPrecision),
      ("array([ 0.1,  0.25])", "array([0.1 , 0.25])", .printedPrecision),
      ("array([ True, False], dtype=bool)", "array([ True, False])", .printedPrecision),
      ("0.5", "np.float64(0.5)", .printedPrecision),
      ("True", "np.True_", .printedPrecision),
      ("0.1", "np.float32(0.1)", .printedPrecision),
      ("{'a': (1, 1j)}", "{np.str_('a'): (np.uint8(1), np.complex128(1j))}", .printedPrecision),
      ("(1+2j)", "np.complex128(1+2j)", .printedPrecision),
      // Arrays that are cut have told their shape since NumPy 2.2, and had a comma more before 1.14.
      ("array([   0,    1, ..., 1999])", "array([   0,    1, ..., 1999], shape=(2000,))", .printedPrecision),
      (
        "array([[ 0., ...,  0.],\n       ..., \n       [ 0., ...,  0.]], dtype=float32)",
        "array([[0., ..., 0.],\n       ...,\n       [0., ..., 0.]], shape=(99, 99), dtype=float32)", .printedPrecision
      ),
      ("array([0, ..., 9], shape=(10,))", "array([0, ..., 9])", nil),
      ("[   0    1 ..., 1998 1999]", "[   0    1 ... 1998 1999]", .printedPrecision),
      ("array([1, 2], dtype=int64)", "array([1, 2])", .printedPrecision),
      ("dtype('int32')", "dtype('int64')", .wording),
      (
        "(array([ 1.,  3.]), array([[ 1.,  0.]]))",
        "EighResult(eigenvalues=array([1., 3.]), eigenvectors=array([[1., 0.]]))", .printedPrecision
      ),
      ("[0.5, 3]", "[np.float64(0.5), np.int64(3)]", .printedPrecision),
      ("0.106171858599", "0.1061718585994833", .printedPrecision),
      ("[1.00000000e-05]", "[1.e-05]", .printedPrecision),
      ("1.00000000e-05", "1e-05", .spelling),
      ("0.10000000000000001", "0.1", .printedPrecision),
      ("0.3000000000000001", "0.30000000000000004", .lastDigits),
      ("slope 0.07666666666666916", "slope 0.07666666666666741", .lastDigits),
      ("slope 0.0766666666666", "slope 0.07666666666669", nil),
      ("0.07666666666666916", "0.07666666667", .rounding),
      ("1.2840000000000001e-16", "1.707e-16", .rounding),
      // Where the code prints all of a number's digits, no machine gives fewer.
      ("0.0", "1.1102230246251565e-16", .fewDigits),
      ("0.0", "1e-10", .fewDigits),
      ("tasa 0.0", "tasa 6.6e-34", .fewDigits),
      ("False 0.3", "False 0.30000000000000004", .fewDigits),
      ("0.1", "0.09999999999999998", .fewDigits),
      ("1.0000000", "1.0000000001", .fewDigits),
      ("[0. 0.]", "[1.6e-19 9.1e-31]", .fewDigits),
      ("[0. 1.]", "[1.e-18 1.e+00]", .fewDigits),
      ("[1.e-18 1.e+00]", "[0. 1.]", .rounding),
      ("[3.e-17 5.e+00]", "[1.2e-15 5.0e+00]", .rounding),
      ("[3.e-17 5.e+00]", "[1.2e-05 5.0e+00]", nil),
      ("1.1e-16", "0.0e+00", .rounding),
      ("1e2", "100.0", .spelling),
      ("[1e2, 0.5]", "[100.0, 0.5]", .spelling),
      ("[1e2]", "[100.0]", .spelling),
      ("0.50", "0.5", .spelling),
      ("[0.50 1.  ]", "[0.5 1. ]", .printedPrecision),
      ("1e+12", "1000000000000.0", .printedPrecision),
      ("0.0", "-0.0", .rounding),
      ("[ 0. -0.]", "[0. 0.]", .rounding),
      // float32, as NumPy before 1.14 and since writes it
      ("[ 0.69999999  0.5       ]", "[0.7 0.5]", .rounding),
      // Blanks are what the code prints, but in an array, and beside numbers of another width.
      ("a b", "a  b", nil),
      ("  a", "a", nil),
      ("a\n\nb", "a\nb", nil),
      ("a", "a\n", .printedPrecision),
      ("1  2", "1 2", nil),
      ("['a  b']", "['a b']", nil),
      ("(a  b)", "(a b)", nil),
      ("array([1., 2.],\n      dtype=float32)", "array([1., 2.], dtype=float32)", .printedPrecision),
      ("x   0.3333333333333333|", "x  0.33333333333333337|", .lastDigits),
      ("(array([1]), array([2]))", "(array([1]),\n array([2]))", .printedPrecision),
      ("(0.5, 0.25)", "(np.float64(0.5),\n np.float64(0.25))", .printedPrecision),
      ("[0.00000000e+00 2.22044605e-16]", "[1.11022302e-16 0.00000000e+00]", .rounding),
      ("1.602e-19", "1.381e-23", nil),
      ("1.2840000000000001e-06", "1.707e-16", nil),
      ("error 0.0", "error 0.04", .fewDigits),
      ("x = 0.92", "x = 0.91920404", .fewDigits),
      ("[1.235 2.   ]", "[1.23456789 2.        ]", .fewDigits),
      ("[1.23456789 2.        ]", "[1.23456789 2.1       ]", nil),
      ("[1.23456789] [2.]", "[1.23456789] [2.00004]", .fewDigits),
      ("2.6244", "2.6244000000000005", .fewDigits),
      ("<function f at 0x7f3a>", "<function f>", .printedPrecision),
      ("<function __main__.f(x)>", "<function f>", .printedPrecision),
      ("<function <lambda> at 0x7f3a> 1", "<function <lambda>> 1", .printedPrecision),
      ("1.69", "1.695", nil),
      ("3", "4", nil),
      ("3", "3.0", nil),
      ("0.106172505", "0.106171859", nil),
      ("a1", "a2", nil),
      ("Hello World", "HelloWorld", nil),
      ("ab", "a b", nil),
      ("1 2", "1 2 3", nil),
      ("", "x", nil),
      ("nan", "0.5", nil),
      ("-0.5", "0.5", nil),
      ("1e400", "1e401", nil),
    ] as [(String, String, Agreement?)])
  func agreement(_ stored: String, _ fresh: String, _ expected: Agreement?) {
    var found: Agreement?
    // Arrays are the engine's.
    var made = MadeTexts()
    made.shown = fresh
    if case .agree(let agreement) = PrintedText.compare(stored: stored, fresh: fresh, PrintedText.Origin(made: made)) {
      found = agreement
    }
    #expect(found == expected, "\(stored) and \(fresh)")
  }

  /// What the language has not written itself, an author has, or somebody else: nobody forgives its spacing and its digits.
  @Test(
    arguments: [
      ("[ 1. 2.]", "[1. 2.]", "print(f(x))", Agreement.spelling),
      ("[a,b]", "[a, b]", "print(x)", .spelling),
      ("[a,b]", "[a, b]", "print('[a, b]')", nil),
      ("Lista: [1 2]", "Lista: [ 1 2 ]", "print('Lista: [ 1 2 ]')", nil),
      ("[1,2,3]", "[1, 2, 3]", "print([1, 2, 3])", nil),
      ("x [1,2,3]", "x [1, 2, 3]", "x = [1, 2, 3]\nprint('x', x)", .spelling),
      ("[1,\n 2]", "[1, 2]", "", .printedPrecision),
      ("f(x,\n  y)", "f(x, y)", "", .printedPrecision),
      ("2.0 es un tipo", "np.float64(2.0) es un tipo", "print('np.float64(2.0) es un tipo')", .spelling),
      ("'3'", "'np.float64(3)'", "'np.float64(3)'", .spelling),
      ("0.1", "np.float32(0.1)", "np.float32(0.1)", .printedPrecision),
      ("np.float64(1.875)", "1.875", "print(a.mean())", nil),
      ("1.5 euros", "1.50 euros", "print('1.50 euros')", .spelling),
      ("1.5", "1.50", "print(f'{1.5:.2f}')", .spelling),
      ("1000.0", "1e3", "print('1e3')", .spelling),
      ("0.1", "0.10", "print('0.10')", .spelling),
      ("pi = 3.141592653589791", "pi = 3.141592653589793", "print('pi = 3.141592653589793')", .spelling),
      ("x", "x\n\n\n", "print('x\\n\\n')", .spelling),
    ] as [(String, String, String, Agreement?)])
  func authors(_ stored: String, _ fresh: String, _ code: String, _ expected: Agreement?) {
    var found: Agreement?
    let origin = PrintedText.Origin(code: code)
    if case .agree(let agreement) = PrintedText.compare(stored: stored, fresh: fresh, origin) { found = agreement }
    #expect(found == expected, "\(stored) and \(fresh) of \(code)")
  }

  /// Wordings change from version to version; what is missing is missing in all of them.
  @Test(
    arguments: [
      (
        "NameError: name 'x' is not defined", "NameError: name 'x' is not defined. Did you mean: 'xs'?",
        .printedPrecision
      ),
      ("NameError: name 'y' is not defined", "NameError: name 'x' is not defined", nil),
      ("KeyError: 'a'", "KeyError: 'b'", nil),
      ("TypeError: must be str, not int", "TypeError: can only concatenate str (not \"int\") to str", .wording),
      ("TypeError: no", "ValueError: no", nil),
      (
        "TypeError: unsupported operand type(s) for *: 'int' and 'list'",
        "TypeError: unsupported operand type(s) for +: 'int' and 'str'", nil
      ),
      ("AttributeError: 'list' object has no attribute 'b'", "AttributeError: 'list' object has no attribute 'a'", nil),
      (
        "TypeError: g() takes 1 positional argument but 2 were given",
        "TypeError: f() takes 1 positional argument but 2 were given", nil
      ),
      (
        "TypeError: m() takes 1 positional argument but 2 were given",
        "TypeError: P.m() takes 1 positional argument but 2 were given", .printedPrecision
      ),
      (
        "ValueError: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)",
        "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)", .printedPrecision
      ),
      (
        "IndexError: index 5 is out of bounds for size 3",
        "IndexError: index 5 is out of bounds for axis 0 with size 3", .wording
      ),
      (
        "IndexError: index 6 is out of bounds for size 3",
        "IndexError: index 5 is out of bounds for axis 0 with size 3", nil
      ),
      ("ImportError: No module named 'x'", "ModuleNotFoundError: No module named 'x'", .printedPrecision),
      (
        "SyntaxError: invalid syntax (<ipython-input-3-a>, line 1)", "SyntaxError: '(' was never closed (3.py, line 1)",
        .printedPrecision
      ),
    ] as [(String, String, Agreement?)])
  func errors(_ stored: String, _ fresh: String, _ expected: Agreement?) {
    #expect(ErrorWording.compare(stored, fresh) == expected, "\(stored) and \(fresh)")
  }
}
