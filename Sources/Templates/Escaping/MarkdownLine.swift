/// One line of a value on its way into Markdown.
struct MarkdownLine {
  let value: UnsafeBufferPointer<UInt8>
  let place: MarkdownPlace
  var isFirst: Bool
  var isLast = false

  private(set) var line = 0..<0
  /// Where the line's text ends, but for a last character that is written as a reference.
  private(set) var textEnd = 0
  /// The run of `*` or `_` that was met last.
  var lastRun = DelimiterRun(range: 0..<0, isText: false)

  init(_ value: UnsafeBufferPointer<UInt8>, place: MarkdownPlace, isFirst: Bool) {
    self.value = value
    self.place = place
    self.isFirst = isFirst
  }

  /// What the line's first characters could become part of.
  var start: MarkdownPlace.Start {
    isFirst ? place.start : place.hanging == nil ? .middle : .block
  }

  /// Appends the bytes in the range, which hold no line break.
  mutating func append(_ range: Range<Int>, to output: inout [UInt8]) {
    line = range
    guard !range.isEmpty else { return }
    let forced = forcedEscape
    let special = Self.special
    let edges = edgeScalars(of: range)
    var plainBegin = range.lowerBound
    if let first = edges.first {
      appendReference(first, to: &output)
      plainBegin += first.utf8.count
    }
    textEnd = range.upperBound - (edges.last?.utf8.count ?? 0)
    for index in plainBegin..<textEnd {
      let byte = value[index]
      let isEdge = index == range.lowerBound || index + 1 == range.upperBound
      guard special[Int(byte)] || index == forced || (isEdge && byte.isBlank) else { continue }
      output.append(contentsOf: value[plainBegin..<index])
      plainBegin = index + 1
      if index == forced {
        appendEscaped(byte, to: &output)
      } else {
        appendSpecial(byte, at: index, to: &output)
      }
    }
    output.append(contentsOf: value[plainBegin..<textEnd])
    if let last = edges.last { appendReference(last, to: &output) }
  }

  /// The line's first and last character where they must be references: white space outside ASCII,
  /// beside which no asterisk would make anything strong, and what would be a document's mark.
  private func edgeScalars(
    of range: Range<Int>
  ) -> (first: Unicode.Scalar?, last: Unicode.Scalar?) {
    let isPlain = value[range.lowerBound] < 0x80 && value[range.upperBound - 1] < 0x80
    if isPlain { return (nil, nil) }
    let line = String(decoding: value[range], as: UTF8.self).unicodeScalars
    let first = line.first.flatMap { Self.isEdge($0) ? $0 : nil }
    let last = line.last.flatMap { Self.isEdge($0) ? $0 : nil }
    return (first, line.count > 1 || first == nil ? last : nil)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar.properties.isWhitespace || scalar == "\u{FEFF}")
  }

  private func appendReference(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: "&#\(scalar.value);".utf8)
  }

  /// The bytes that may need an escape wherever they stand in the line.
  private static let special: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "\\`*_<&[]!#|~".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Letters and digits cannot follow a backslash, so they become references.
  private func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    if byte.isPunctuation {
      if byte == UInt8(ascii: "|"), place.isInCell, output.last == .backslash {
        output.append("&#124;")
      } else {
        output.append(.backslash)
        output.append(byte)
      }
    } else {
      output.append("&#")
      output.append(contentsOf: String(byte).utf8)
      output.append(UInt8(ascii: ";"))
    }
  }

  private mutating func appendSpecial(_ byte: UInt8, at index: Int, to output: inout [UInt8]) {
    if byte == .backslash, isLast, index + 1 == line.upperBound, place.isInCell {
      output.append("&#92;")
    } else if needsEscape(byte, at: index) {
      appendEscaped(byte, to: &output)
    } else {
      output.append(byte)
    }
  }
}
