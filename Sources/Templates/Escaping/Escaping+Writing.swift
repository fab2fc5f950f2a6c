extension Escaping {
  /// Appends the text as it must be written in its place, without any mark that it may hold.
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      if Self.holdsMark(bytes) {
        Self.withoutMarks(bytes).withUnsafeBufferPointer { append($0, to: &output) }
      } else {
        append(bytes, to: &output)
      }
    }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .html: HTMLEscaping.append(bytes, to: &output, lineBreak: .element)
    case .htmlVerbatim: HTMLEscaping.append(bytes, to: &output, lineBreak: .kept)
    case .preformatted(let hanging, let allowsBlankLines):
      HTMLEscaping.append(
        bytes, to: &output,
        lineBreak: .hanging(hanging, allowsBlankLines: allowsBlankLines), escapesBlanks: true)
    case .attribute(let quote, let isMarkdown):
      HTMLEscaping.append(
        bytes, to: &output, lineBreak: isMarkdown ? .reference : .kept, quote: quote,
        escapesPipes: isMarkdown)
    case .urlInAttribute: URLEscaping.append(bytes, to: &output, isMarkdown: false)
    case .urlInMarkdown: URLEscaping.append(bytes, to: &output, isMarkdown: true)
    case .markdown(let place): MarkdownEscaping.append(bytes, at: place, to: &output)
    }
  }

  /// Whether U+FDD0 or U+FDD1 is among the bytes.
  private static func holdsMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == 0xEF {
      if isMark(bytes, at: index) { return true }
    }
    return false
  }

  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xB7
      && (bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91)
  }

  private static func withoutMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if isMark(bytes, at: index) {
        index += 3
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
