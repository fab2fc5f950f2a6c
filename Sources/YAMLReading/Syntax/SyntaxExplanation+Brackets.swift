import Diagnostics

extension SyntaxExplanation {
  /// Lists and mappings in brackets.
  var ofBrackets: Diagnostic? {
    switch problem.problem {
    case "did not find expected ',' or ']'": unfinished("[", "]")
    case "did not find expected ',' or '}'": unfinished("{", "}")
    case "did not find expected node content": missingItem
    default: nil
    }
  }

  private func unfinished(_ opening: String, _ closing: String) -> Diagnostic {
    if seemsToHaveLeft {
      return error(
        "the '\(opening)' that opens here is never closed; close it with '\(closing)', "
          + "or put text that begins with '\(opening)' in quotes",
        at: problem.contextMark)
    }
    return error(
      "expected ',' or '\(closing)' here; put text with a colon, comma, quote or bracket "
        + "in quotes",
      at: problem.mark,
      notes: [
        .init("the '\(opening)' stands here", at: source.location(problem.contextMark))
      ])
  }

  /// Whether the problem lies in what looks like the line of another key or item, or at the end.
  private var seemsToHaveLeft: Bool {
    guard problem.mark.line > problem.contextMark.line else { return false }
    let line = source.line(problem.mark.line)
    let indentation = line.prefix { $0 == " " }.count
    let outer = source.line(problem.contextMark.line).prefix { $0 == " " }.count
    return line.allSatisfy { $0 == " " || $0 == "\t" } || indentation <= outer
  }

  private var missingItem: Diagnostic {
    guard let bracket = composer.open.last(where: \.isInBrackets) else {
      return unquoted(at: problem.mark)
    }
    if character(at: problem.mark) == nil {
      return error(
        "the bracket that opens here is never closed; close it, or put the text in quotes",
        at: bracket.start)
    }
    return character(at: problem.mark) == ","
      ? error("nothing stands before this comma; delete it", at: problem.mark)
      : unquoted(at: problem.mark)
  }
}
