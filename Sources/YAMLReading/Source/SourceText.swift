import Diagnostics

/// A file's text in a form that the parser takes: UTF-8 without a byte order mark and without
/// forbidden characters, each of them replaced by one character so that positions stay.
struct SourceText {
  let path: String
  let text: String
  /// Whether some characters travel in disguise, see `StandIn`.
  let hasStandIns: Bool

  /// Reports what the file must not hold; nil when it cannot be parsed at all.
  init?(_ bytes: [UInt8], path: String, into findings: inout [Diagnostic]) {
    guard let written = String(validating: bytes, as: UTF8.self), !UTF16Guess.looksLikeIt(bytes),
      !InvalidEncoding.isOfficeFile(bytes),
      !InvalidEncoding.isOnlyZeros(bytes)
    else {
      findings.append(InvalidEncoding.finding(in: bytes, path: path))
      return nil
    }
    self.path = path
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let whole = hasMark ? String(written.unicodeScalars.dropFirst()) : written
    let markers = MergeMarker.findings(in: whole, path: path)
    findings += markers
    findings += InvisibleIndentation.findings(in: whole, path: path)
    if Self.needsCleaning(whole) {
      var cleaning = SourceCleaning(path: path)
      cleaning.clean(whole)
      findings += cleaning.findings
      text = cleaning.text
      hasStandIns = cleaning.hasStandIns
    } else {
      text = whole
      hasStandIns = false
    }
    guard markers.isEmpty else { return nil }
  }

  func location(_ mark: YAMLMark) -> SourceLocation {
    SourceLocation(path: path, line: mark.line, column: mark.column)
  }

  /// The characters of a line, 1-based, without its line break. Walks there from the start of the
  /// text, which is not to be done for every value: see `SourceCursor`.
  func line(_ number: Int) -> [Unicode.Scalar] {
    SourceLines(text).dropFirst(number - 1).first { _ in true }.map { Array($0) } ?? []
  }

  /// Whether the text may hold a forbidden character or one that needs a stand-in.
  private static func needsCleaning(_ text: String) -> Bool {
    text.hasByte { byte, previous in
      switch byte {
      case 0x20..<0x7F, 0x09, 0x0A, 0x0D: false
      case 0x00..<0x20, 0x7F: true
      case 0x80..<0xA0 where previous == 0xC2: true
      case 0xA8, 0xA9: previous == 0x80
      case 0xB7, 0xBB: previous == 0xEF
      case 0xBE, 0xBF: previous == 0xEF || previous == 0xBF
      default: false
      }
    }
  }
}
