import Diagnostics

extension SyntaxExplanation {
  /// A colon too many or too few.
  var ofColon: Diagnostic? {
    switch problem.problem {
    case "mapping values are not allowed in this context": unexpectedColon
    case "could not find expected ':'": missingColon
    case "did not find expected key" where character(at: problem.mark) == ":":
      error("a key is missing before ':'; write one, or put the text in quotes", at: problem.mark)
    case "found unexpected ':'":
      error(
        "a colon within unquoted text in brackets; put the text in quotes, "
          + "or write a space after the colon",
        at: problem.mark)
    default: nil
    }
  }

  private var unexpectedColon: Diagnostic {
    let start = before(problem.mark)
    if start.contains(": ") || start.contains(":\t") {
      return error(
        "a colon and a space within unquoted text; put the whole text in quotes",
        at: problem.mark)
    }
    if let mark = colonWithoutSpace(onLine: problem.mark.line - 1) {
      return error("no space after the colon; write one", at: mark)
    }
    let key = start.drop { $0 == " " || $0 == "-" }
    return error(
      "unexpected ':' after \(Quotation.of(String(key))); line the key up with the keys above it, "
        + "or put text that holds a colon in quotes",
      at: problem.mark)
  }

  /// Where a line such as `name:Manager` has its colon.
  private func colonWithoutSpace(onLine number: Int) -> YAMLMark? {
    guard number > 0 else { return nil }
    let line = source.line(number)
    guard let colon = line.firstIndex(of: ":"), colon + 1 < line.count, line[colon + 1] != " ",
      line[colon + 1] != "/", line[..<colon].allSatisfy({ $0 != " " || line.first == " " })
    else { return nil }
    return YAMLMark(index: 0, line: number, column: colon + 1)
  }

  private var missingColon: Diagnostic {
    let line = after(problem.contextMark)
    return error(
      "no ':' after \(Quotation.of(line)); write 'key: value', or indent the line "
        + "if it continues the text above",
      at: problem.contextMark)
  }
}
