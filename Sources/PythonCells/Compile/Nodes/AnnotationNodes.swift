// Annotations: evaluated where Python evaluates them, kept where somebody may ask. What we cannot run is left out of that, and refused
// only to those who want to see it.

import PythonSyntax
import Texts

/// The annotation of a parameter, or of the result (`return`).
struct AnnotationNode {
  let name: String
  let value: Node
}

extension [AnnotationNode] {
  /// `__annotations__`
  func evaluated(_ frame: Frame) throws(PythonError) -> PyDict {
    let dict = PyDict()
    for annotation in self { dict.set(string: annotation.name, try annotation.value.annotated(frame)) }
    return dict
  }
}

extension Node {
  /// Its value; an object that nobody can look at where we cannot tell.
  fileprivate func annotated(_ frame: Frame) throws(PythonError) -> Value {
    do throws(PythonError) { return try evaluate(frame) } catch {
      guard error.kind == .unsupported || error.kind == .undecidable else { throw error }
      return .object(PyObject(PyType.Kind.object.type))
    }
  }
}

/// `name: annotation` in a class's body, or in a cell, where it is only looked at.
final class AnnotationStep: Step {
  /// The name, in a class's body.
  let name: String?
  let annotation: Node
  init(_ name: String?, _ annotation: Node, _ range: SourceRange) {
    self.name = name
    self.annotation = annotation
    super.init(range)
  }

  override func run(_ frame: Frame) throws(PythonError) -> Flow {
    let value = try annotation.annotated(frame)
    guard let name else { return .next }
    let namespace = frame.locals[ClassCode.namespaceSlot]
    guard case .dict(let dict) = namespace.plain else { preconditionFailure("a class's body without a namespace") }
    if case .dict(let annotations)? = dict.string("__annotations__") {
      annotations.set(string: name, value)
    } else if let given = dict.string("__annotations__") {
      // A metaclass has prepared it.
      try frame.interpreter.subscriptSet(given, .string(PyString(name)), value)
    } else {
      let annotations = PyDict()
      annotations.set(string: name, value)
      dict.set(string: "__annotations__", .dict(annotations))
    }
    return .next
  }
}

/// What we cannot even compile: nobody can look at it.
private final class UnknownNode: Node {
  override func evaluate(_ frame: Frame) throws(PythonError) -> Value {
    throw PythonError(.unsupported, "an annotation", at: range, in: frame.source)
  }
}

extension Compiler {
  /// nil where nothing is to be evaluated.
  mutating func annotation(_ expression: Expression) -> Node? {
    if interpreter.annotationsAreTexts {
      return ConstantNode(.string(PyString(source.text(expression.range))), expression.range)
    }
    do throws(PythonError) { return try compile(expression) } catch { return UnknownNode(expression.range) }
  }

  mutating func annotations(_ parameters: Parameters, returns: Expression?) -> [AnnotationNode] {
    var nodes: [AnnotationNode] = []
    let all =
      parameters.positional + [parameters.rest].compactMap { $0 } + parameters.keywordOnly
      + [parameters.keywordRest].compactMap { $0 }
    for parameter in all {
      guard let expression = parameter.annotation, let node = annotation(expression) else { continue }
      nodes.append(AnnotationNode(name: mangled(parameter.name), value: node))
    }
    if let returns, let node = annotation(returns) { nodes.append(AnnotationNode(name: "return", value: node)) }
    return nodes
  }
}

extension [Statement] {
  /// The text with which a body begins.
  var documentation: String? {
    guard case .expression(let expression)? = first?.kind, case .string(let text) = expression.kind else { return nil }
    return text
  }
}
