import Diagnostics

/// Finds where unquoted text seems to run on behind a ` #`, which begins a comment: the file reads
/// well, and the text is cut off without a word.
struct CommentInText {
  private let path: String
  private let lines: [Substring.UnicodeScalarView]

  /// Nil for a text without any ` #`.
  init?(_ source: SourceText) {
    guard Self.mayHoldSome(source.text) else { return nil }
    path = source.path
    lines = Array(SourceLines(source.text))
  }

  /// Looks at what follows an unquoted value in its line. A comment that one space parts from the
  /// value, or no space from its `#`, was probably meant as text.
  func finding(after end: YAMLMark, isEmpty: Bool) -> Diagnostic? {
    guard lines.indices.contains(end.line - 1) else { return nil }
    let rest = lines[end.line - 1].dropFirst(end.column - 1)
    let blanks = rest.prefix { $0 == " " || $0 == "\t" }
    let comment = rest.dropFirst(blanks.count)
    guard comment.first == "#", !blanks.isEmpty else { return nil }
    let isDetached = comment.dropFirst().first.map { " \t#!".unicodeScalars.contains($0) } ?? true
    guard !isDetached || (blanks.count == 1 && !isEmpty) else { return nil }
    return .warning(
      "comment-in-text",
      "what follows ' #' is a comment and no part of the text; put the whole text in quotes, or the "
        + "comment on a line of its own",
      at: SourceLocation(path: path, line: end.line, column: end.column + blanks.count))
  }

  private static func mayHoldSome(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x23, previous == 0x20 || previous == 0x09 { return true }
      previous = byte
    }
    return false
  }
}
