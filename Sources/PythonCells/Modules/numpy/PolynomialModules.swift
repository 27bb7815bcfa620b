// `numpy.polynomial`: a module to each basis of polynomials. Each has a text of its own (CModules/python/polynomial), and the functions
// that all of them have under their own names (series.py).

/// A basis as its module names it.
struct PolynomialBasis {
  /// `numpy.polynomial.chebyshev`
  let module: String
  /// What its functions' names begin with: `cheb`.
  let prefix: String
  /// `Chebyshev`
  let className: String

  static let all = [
    ("chebyshev", "cheb", "Chebyshev"), ("hermite", "herm", "Hermite"), ("hermite_e", "herme", "HermiteE"),
    ("laguerre", "lag", "Laguerre"), ("legendre", "leg", "Legendre"), ("polynomial", "poly", "Polynomial"),
  ].map { PolynomialBasis(module: "numpy.polynomial.\($0)", prefix: $1, className: $2) }

  /// The common text under this basis' names; it follows the basis' own.
  var series: String {
    let text = ModuleTexts.text("numpy.polynomial series") ?? ""
    return "\n\n" + text.replacing("NAME_", with: prefix).replacing("CLASS_", with: className)
  }
}

extension PolynomialBasis {
  /// The basis that the module is about; nil for any other module.
  init?(module: String) {
    guard module.hasPrefix("numpy.polynomial."), let basis = PolynomialBasis.all.first(where: { $0.module == module })
    else { return nil }
    self = basis
  }
}

extension Interpreter {
  /// `numpy.polynomial` itself: a basis' text is read when somebody asks for it.
  func polynomialPackage() -> PyModule {
    PyModule(name: "numpy.polynomial") { [unowned self] name in
      if name == "set_default_printstyle" { return module("numpy.polynomial._polybase")?.member(name) }
      if let basis = PolynomialBasis.all.first(where: { $0.className == name }) {
        return module(basis.module)?.member(name)
      }
      return name.hasPrefix("_") ? nil : module("numpy.polynomial.\(name)").map(Value.module)
    }
  }
}
