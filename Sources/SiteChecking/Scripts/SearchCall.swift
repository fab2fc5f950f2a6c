/// A call of `jobframeSearch.add`, which brings lines of one kind.
///
///     jobframeSearch.add("terms", "ma", String.raw`
///     manager=3k9f2an4~7b5
///     `);
struct SearchCall {
  let kind: String
  /// The key from which on it brings lines.
  let from: String
  /// Of the bytes: its first, its lines, and what follows it.
  let start: Int
  let lines: Range<Int>
  let end: Int

  /// The file that brings the lines in a large index: `search/terms/from-ma.js`; in its name all but small
  /// letters and digits are written `-hex-`.
  var path: String {
    let name = from.unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        ? String(scalar) : "-\(String(scalar.value, radix: 16))-"
    }
    return "search/\(kind)/from-\(name.joined()).js"
  }

  private static let closing = Array("\n`);\n".utf8)

  /// Nil where no such call stands.
  init?(_ bytes: [UInt8], from start: Int) {
    var reader = ScriptReader(bytes, start..<bytes.count)
    guard reader.next() == .word("jobframeSearch.add"), reader.next() == .sign("("),
      case .text(let kind)? = reader.next(), reader.next() == .sign(","),
      case .text(let from)? = reader.next(), reader.next() == .sign(","),
      reader.next() == .word("String.raw"), reader.next() == .sign("`"),
      reader.index < bytes.count, bytes[reader.index] == UInt8(ascii: "\n")
    else { return nil }
    // Nothing in the lines ends the text but its own end.
    guard let tick = bytes[reader.index...].firstIndex(of: UInt8(ascii: "`")),
      bytes[(tick - 1)...].starts(with: Self.closing)
    else { return nil }
    self.kind = kind
    self.from = from
    self.start = start
    lines = reader.index + 1..<max(tick - 1, reader.index + 1)
    end = tick + Self.closing.count - 1
  }
}
