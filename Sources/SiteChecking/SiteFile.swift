import Diagnostics

/// A file of the written site.
struct SiteFile {
  /// The site's folder, as the user typed it.
  let folder: String
  /// Within the site.
  let path: String

  var shownPath: String { "\(folder)/\(path)" }

  var missing: Diagnostic {
    .error(
      "missing-file", "the site lacks this file; build the site again",
      at: SourceLocation(path: shownPath))
  }

  var unasked: Diagnostic {
    .error(
      "unfounded-file", "neither canon nor theme asks for this file; delete it",
      at: SourceLocation(path: shownPath))
  }

  /// The place of a byte.
  func location(ofByte offset: Int, in bytes: [UInt8]) -> SourceLocation {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceLocation(path: shownPath, line: line, column: column)
  }
}
