import Diagnostics

/// Says where a file stops being UTF-8.
enum InvalidEncoding {
  /// Expects bytes that are not UTF-8, or another format in disguise.
  static func finding(in bytes: [UInt8], path: String) -> Diagnostic {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || UTF16Guess.looksLikeIt(bytes)
    {
      return .error(
        "not-utf8", "the file is UTF-16; save it as UTF-8",
        at: SourceLocation(path: path, line: 1, column: 1))
    }
    if isOfficeFile(bytes) {
      return .error(
        "not-utf8", "the file is an office document, not text; write what it says as YAML",
        at: SourceLocation(path: path, line: 1, column: 1))
    }
    if isOnlyZeros(bytes) {
      return .error(
        "not-utf8", "the file is nothing but zero bytes, as after a power cut; write it anew",
        at: SourceLocation(path: path))
    }
    let (location, offset) = firstBadByte(in: bytes, path: path)
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return .error(
      "not-utf8", "byte \(digits) is not UTF-8; save the file as UTF-8", at: location)
  }

  /// Whether the bytes are no text, though some such files are UTF-8 by chance.
  static func isOfficeFile(_ bytes: [UInt8]) -> Bool {
    officeFiles.contains { bytes.starts(with: $0) }
  }

  static func isOnlyZeros(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 == 0 }
  }

  /// How the files of spreadsheets and word processors begin: a ZIP archive, or Microsoft's older form.
  private static let officeFiles: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  private static func firstBadByte(
    in bytes: [UInt8], path: String
  ) -> (location: SourceLocation, offset: Int) {
    var line = 1
    var column = 1
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    var previous: Unicode.Scalar = " "
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      offset += UTF8.width(scalar)
      if scalar == "\n" && previous == "\r" {
        // The break was counted at its first half.
      } else if scalar == "\n" || scalar == "\r" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      previous = scalar
    }
    return (SourceLocation(path: path, line: line, column: column), min(offset, bytes.count - 1))
  }
}
