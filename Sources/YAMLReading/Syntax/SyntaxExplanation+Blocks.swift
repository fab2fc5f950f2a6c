import Diagnostics

extension SyntaxExplanation {
  /// Lines whose indentation does not fit to the lines above.
  var ofBlock: Diagnostic? {
    switch problem.problem {
    case "did not find expected key": unlikeTheKeys
    case "did not find expected '-' indicator":
      error(
        "no '-' before this line, unlike the other items of its list; write '- ' before it, "
          + "or mend its indentation",
        at: problem.mark, notes: [.init("the list begins here", at: begin)])
    case "did not find expected <document start>": afterTheEnd
    default: nil
    }
  }

  private var begin: SourceLocation { source.location(problem.contextMark) }

  private var unlikeTheKeys: Diagnostic {
    let notes = [Diagnostic.Note("the keys begin here", at: begin)]
    if character(at: problem.mark) == "-" {
      return error(
        "a list item where a key is expected; line its '-' up with the other items of its list",
        at: problem.mark, notes: notes)
    }
    return error(
      "the indentation is unlike that of the keys above; line them up", at: problem.mark,
      notes: notes)
  }

  private var afterTheEnd: Diagnostic {
    guard let first = composer.root?.location else {
      return error(
        "no '---' between a line that begins with '%' and this one; delete the line with '%'",
        at: problem.mark)
    }
    if case .mapping = composer.root?.content, first.column > problem.mark.column {
      return error(
        "the indentation is less than that of the first key; line the keys up", at: problem.mark,
        notes: [.init("the keys begin here", at: first)])
    }
    return error(
      "text follows the end of the file's content; write it as 'key: value', or delete it",
      at: problem.mark)
  }
}
