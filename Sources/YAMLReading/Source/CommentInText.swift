import Diagnostics

/// Finds where unquoted text seems to run on behind a ` #`, which begins a comment: the file reads
/// well, and the text is cut off without a word.
enum CommentInText {
  /// Whether there is a ` #` anywhere.
  static func mayBe(in text: String) -> Bool {
    text.hasByte { byte, previous in byte == 0x23 && (previous == 0x20 || previous == 0x09) }
  }

  /// Looks at what follows an unquoted value in its line. A comment that one space parts from the
  /// value, or no space from its `#`, was probably meant as text.
  ///
  /// - Parameters:
  ///   - rest: the text from the value's end on.
  ///   - end: where that is.
  static func finding(
    in rest: Substring.UnicodeScalarView, at end: SourceLocation, isEmpty: Bool
  ) -> Diagnostic? {
    let blanks = rest.prefix { $0 == " " || $0 == "\t" }
    let comment = rest[blanks.endIndex...]
    guard comment.first == "#", !blanks.isEmpty else { return nil }
    let isDetached =
      comment.dropFirst().first.map { " \t#!\n\r".unicodeScalars.contains($0) } ?? true
    guard !isDetached || (blanks.count == 1 && !isEmpty) else { return nil }
    return .warning(
      "comment-in-text",
      "what follows ' #' is a comment and no part of the text; put the whole text in quotes, or the "
        + "comment on a line of its own",
      at: SourceLocation(path: end.path, line: end.line, column: end.column + blanks.count))
  }
}
