// What Jupyter shows of a value besides its text: what the methods `_repr_html_` and their kin of its class give. JupyterText
// writes the text itself.

import Engines

extension Interpreter {
  /// The methods that give a form, by the form's type.
  private static let forms = [
    ("_repr_svg_", "image/svg+xml"), ("_repr_html_", "text/html"), ("_repr_latex_", "text/latex"),
    ("_repr_markdown_", "text/markdown"),
  ]

  /// Those whose forms no page of ours can show.
  private static let otherForms = [
    "_repr_mimebundle_", "_repr_png_", "_repr_jpeg_", "_repr_pdf_", "_repr_javascript_", "_repr_json_",
    "_repr_pretty_",
  ]

  /// All forms of a value.
  func display(of value: Value) throws(PythonError) -> Display {
    guard case .object(let object) = value, object.type.isOfLesson else {
      return Display(text: try jupyterText(of: value))
    }
    if let other = Interpreter.otherForms.first(where: { object.type.find($0) != nil }) {
      throw .unsupported("\(other) of a '\(object.type.name)' object")
    }
    var forms: [Display.Representation] = []
    for (name, type) in Interpreter.forms where object.type.find(name) != nil {
      let given: Value
      do throws(PythonError) { given = try call(attribute(of: value, name), CallArguments([])) } catch {
        // IPython tells such an error beside what it shows instead.
        guard error.isException else { throw error }
        throw .unsupported("an error in \(name) of a '\(object.type.name)' object: \(error.description)")
      }
      switch given {
      case .none: continue
      case .string(let text): forms.append(Display.Representation(type: type, content: text.text))
      default: throw .unsupported("\(name) of a '\(object.type.name)' object, which gives no text")
      }
    }
    do throws(PythonError) {
      forms.append(Display.Representation(type: "text/plain", content: try jupyterText(of: value)))
    } catch {
      // Where there is a richer form, nobody sees an object's address.
      guard error.kind == .undecidable, !forms.isEmpty else { throw error }
    }
    return Display(forms.sorted { $0.type < $1.type })
  }

  /// What is shown of a value, by `display` or as a cell's last value; nil where its class shows it itself.
  private func output(of value: Value, isResult: Bool) throws(PythonError) -> CellRun.Output? {
    if value.isFigure { return .undrawn(UndrawnFigure(isShown: true)) }
    if case .object(let object) = value, object.type.isOfLesson, object.type.find("_ipython_display_") != nil {
      _ = try callFunction(attribute(of: value, "_ipython_display_"))
      return nil
    }
    let display = try meter.printing { () throws(PythonError) in try self.display(of: value) }
    return isResult ? .result(display) : .display(display)
  }

  /// A cell's last value: it counts as printed.
  ///
  /// - Throws: What goes wrong while it is written, at the cell's last statement.
  func lastOutput(of value: Value, of program: Program) throws(PythonError) -> CellRun.Output? {
    try atEnd(of: program) { () throws(PythonError) in
      let output = try output(of: value, isResult: true)
      try meter.print(output?.size ?? 0)
      return output
    }
  }

  /// What the texts of `IPython.display` call.
  func displayPrimitive(_ name: String) -> PyBuiltin? {
    switch name {
    case "__display__":
      PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, value) throws(PythonError) in
          if let output = try interpreter.output(of: value, isResult: false) { try interpreter.show(output) }
          return .none
        })
    case "__clear_output__":
      PyBuiltin(
        name, derivative: .flat,
        .unary { (interpreter, wait) throws(PythonError) in
          try interpreter.clearOutputs(wait: interpreter.isTrue(wait))
          return .none
        })
    default: nil
    }
  }
}
