// The tags of notebook cells that mean something to us.

extension NotebookCell {
  /// The tags that Jupyter's tools act on (papermill, nbclient, nbconvert and Jupyter Book), with `-` for `_`.
  package enum Tag: String {
    case parameters
    case raisesException = "raises-exception"
    case skipExecution = "skip-execution"
    case removeInput = "remove-input"
    case removeOutput = "remove-output"
    case removeCell = "remove-cell"
  }

  package func has(_ tag: Tag) -> Bool {
    tags.contains { $0 == tag.rawValue || $0.split(separator: "_").joined(separator: "-") == tag.rawValue }
  }
}
