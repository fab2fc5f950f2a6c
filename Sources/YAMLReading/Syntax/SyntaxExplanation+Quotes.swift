import Diagnostics

extension SyntaxExplanation {
  /// A quote without its other half, or an escape that does not exist.
  var ofQuote: Diagnostic? {
    switch problem.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quote that opens here is never closed; close it, or, where it belongs to the text, "
          + "put the whole text in the other kind of quotes",
        at: problem.contextMark)
    case "found unknown escape character": return escape(at: problem.mark)
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      // The parser is past the backslash and its letter.
      return escape(
        at: YAMLMark(
          index: problem.mark.index - 2, line: problem.mark.line,
          column: problem.mark.column - 2))
    default: return ofTextAfterClosing
    }
  }

  private func escape(at mark: YAMLMark) -> Diagnostic {
    error(
      "\(Quotation.of(String(after(mark).prefix(2)))) begins no character's escape; "
        + "in double quotes write '\\\\' for a backslash, or use single quotes",
      at: mark)
  }

  /// Text between a closing quote or bracket and the end of its line.
  private var ofTextAfterClosing: Diagnostic? {
    guard problem.problem.hasPrefix("did not find expected"),
      ["while parsing a block mapping", "while parsing a block collection"]
        .contains(problem.context),
      let last = composer.last, last.end.line == problem.mark.line,
      !isBlank(before(problem.mark))
    else { return nil }
    switch last.kind {
    case .scalar(_, .singleQuoted), .scalar(_, .doubleQuoted): return textAfterQuote(last)
    case .collectionEnd:
      return error(
        "text follows the closing bracket; put the whole text in quotes", at: problem.mark)
    default:
      return error(
        "text follows the end of the value; put the whole text in quotes", at: problem.mark)
    }
  }

  private func textAfterQuote(_ quoted: YAMLEvent) -> Diagnostic {
    if quoted.start.line < quoted.end.line {
      return error(
        "the quote that opens here closes on line \(quoted.end.line), within other text; "
          + "close it where its text ends",
        at: quoted.start)
    }
    return error(
      "text follows the closing quote; put the whole text in quotes, with '' for an apostrophe "
        + "in single quotes and \\\" for a quotation mark in double quotes",
      at: problem.mark)
  }
}
