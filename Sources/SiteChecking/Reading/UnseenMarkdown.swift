/// What Markdown says to who reads the file and not to who reads the page: lines such as `[a]: b "c"`, and
/// cells of a table beyond its columns.
enum UnseenMarkdown {
  /// The number of the last line, from 1, that has some, where a template with slots has other such lines;
  /// nil where they are the template's.
  static func line(in markdown: [UInt8], asking template: [UInt8]) -> Int? {
    let (found, asked) = (Lines(markdown), Lines(template))
    if let last = found.definitions.last, found.definitions.count != asked.definitions.count {
      return last
    }
    return zip(found.rows, asked.rows).first { $0.cellCount != $1.cellCount }?.0.line
  }

  private struct Lines {
    private(set) var definitions: [Int] = []
    private(set) var rows: [(line: Int, cellCount: Int)] = []

    /// Without text forms.
    init(_ markdown: [UInt8]) {
      var isInTextForm = false
      let lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if line.starts(with: "<pre".utf8) { isInTextForm = true }
        if line.starts(with: "</pre".utf8) { isInTextForm = false }
        guard !isInTextForm else { continue }
        if Self.isDefinition(line) { definitions.append(index + 1) }
        if line.first == UInt8(ascii: "|") { rows.append((index + 1, Self.cellCount(of: line))) }
      }
    }

    /// Whether the line is a label, an address and at most a title.
    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")),
        !text[..<end].dropFirst().contains(UInt8(ascii: "[")),
        text[end - 1] != UInt8(ascii: "\\"), text[(end + 1)...].first == UInt8(ascii: ":")
      else { return false }
      let parts = text[(end + 2)...].split(maxSplits: 1) { $0 == 0x20 || $0 == 0x09 }
      guard parts.count > 1 else { return !parts.isEmpty }
      return parts[1].drop { $0 == 0x20 || $0 == 0x09 }.first.map("\"'(".utf8.contains) ?? true
    }

    /// How many `|` there are but for those that a `\` makes text.
    private static func cellCount(of row: ArraySlice<UInt8>) -> Int {
      var count = 0
      var last: UInt8 = 0
      for byte in row {
        if byte == UInt8(ascii: "|"), last != UInt8(ascii: "\\") { count += 1 }
        last = byte
      }
      return count
    }
  }
}
