// A formula in an HTML page.

/// One formula's HTML; a displayed one is a block.
///
/// - Parameter environment: the name of the bare environment whose body `tex` is.
func formula(_ tex: String, isDisplay: Bool, environment: String?) -> String {
  var source = tex.escapedForXML
  if let environment {
    source = "\\begin{\(environment)}\(source)\\end{\(environment)}"
  } else {
    source = isDisplay ? "\\[\(source)\\]" : "\\(\(source)\\)"
  }
  let code = "<code class=\"tex\">\(source)</code>"
  return isDisplay || environment != nil
    ? "<div class=\"math-display\">\(code)</div>\n" : "<span class=\"math\">\(code)</span>"
}
