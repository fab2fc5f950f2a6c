/// Lines of Markdown such as `[a]: b "c"`, which say something to who reads the file and nothing to who
/// reads the page.
enum LinkDefinitions {
  /// The numbers of such lines, from 1, outside text forms.
  static func lines(in markdown: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var isInTextForm = false
    let lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.starts(with: "<pre".utf8) { isInTextForm = true }
      if line.starts(with: "</pre".utf8) { isInTextForm = false }
      if !isInTextForm, isDefinition(line) { numbers.append(index + 1) }
    }
    return numbers
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
}
