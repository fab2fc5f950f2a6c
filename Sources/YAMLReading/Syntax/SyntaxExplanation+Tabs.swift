import Diagnostics

extension SyntaxExplanation {
  /// A tab where only spaces can tell how deep a line is.
  var ofTab: Diagnostic? {
    guard character(at: problem.mark) == "\t",
      problem.problem.hasPrefix("found a tab character")
        || problem.problem == "found character that cannot start any token"
    else { return nil }
    return isBlank(before(problem.mark))
      ? error("a tab in the indentation; indent with spaces", at: problem.mark)
      : error("a tab where a space is expected; write a space", at: problem.mark)
  }
}
