struct SyntaxChecks { static func run(_ s: [Statement], _ source: Source) throws(PythonError) {} }
