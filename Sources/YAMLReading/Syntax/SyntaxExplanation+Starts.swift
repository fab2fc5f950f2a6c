import Diagnostics

extension SyntaxExplanation {
  /// Unquoted text that begins with a character that means something in YAML.
  var ofStart: Diagnostic? {
    switch problem.context {
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag",
      "while parsing a tag", "while scanning a block scalar":
      return unquoted(at: problem.contextMark)
    case let context where context.contains("directive"): return directive(at: problem.contextMark)
    default: break
    }
    switch problem.problem {
    case "found undefined tag handle", "found character that cannot start any token",
      "mapping keys are not allowed in this context":
      return unquoted(at: problem.mark)
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot begin on the line of its key; begin it on a new line, "
          + "or put text that begins with '-' in quotes",
        at: problem.mark)
    case let words where words.contains("YAML d") || words.contains("%"):
      return directive(at: problem.mark)
    default: return nil
    }
  }

  func unquoted(at mark: YAMLMark) -> Diagnostic {
    let sign = character(at: mark).map { "'\($0)'" } ?? "this character"
    return error(
      "unquoted text cannot begin with \(sign); put the whole text in quotes", at: mark)
  }

  private func directive(at mark: YAMLMark) -> Diagnostic {
    error(
      "a line that begins with '%' is an instruction to YAML's readers; delete it, "
        + "or put the text in quotes",
      at: mark)
  }
}
