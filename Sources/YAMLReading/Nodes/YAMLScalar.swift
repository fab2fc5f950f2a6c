package import Diagnostics

/// A text as YAML folds it, without the white space around it and at the ends of its lines.
package struct YAMLScalar: Sendable {
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The characters that the author wrote: `yes`, `010`, `~` are no more than that.
  package let text: String
  package let style: Style
  /// Where the value begins, quotes included.
  package let location: SourceLocation
  /// The column where `text` begins, if it stands in the file character for character on one line.
  let verbatimColumn: Int?

  /// Whether there is no text, or nothing but white space of any kind.
  package var isEmpty: Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Where a character of the text stands in the file, or else where the value begins.
  ///
  /// `offset` counts Unicode scalars from the start of `text`.
  package func location(ofScalarAt offset: Int) -> SourceLocation {
    guard let verbatimColumn else { return location }
    return SourceLocation(
      path: location.path, line: location.line, column: verbatimColumn + offset)
  }
}
