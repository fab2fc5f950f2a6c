extension MarkdownLine {
  /// The index of the byte that must be escaped lest the line's start make a block: a heading, an
  /// item, a quote, a rule, a table.
  var forcedEscape: Int? {
    let first = value[line.lowerBound]
    if first.isBlank { return nil }
    if place.isInCell {
      let isDelimiter = value[line].allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isBlank
      }
      return isFirst && isLast && isDelimiter ? line.lowerBound : nil
    }
    switch start {
    case .middle: return nil
    case .structural:
      return ".)-=+*_#:|~>".utf8.contains(first) ? line.lowerBound : numberEscape
    case .block: return beginsBlock(first) ? line.lowerBound : numberEscape
    }
  }

  private func beginsBlock(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "["): true
    case UInt8(ascii: "#"):
      run(of: first) <= 6 && endsMark(after: run(of: first))
    case UInt8(ascii: "+"): endsMark(after: 1)
    case UInt8(ascii: "-"): endsMark(after: 1) || isDelimiterRow
    case UInt8(ascii: "="): line.lowerBound + run(of: first) == contentEnd
    case UInt8(ascii: ":"): isDelimiterRow
    default: false
    }
  }

  private func run(of byte: UInt8) -> Int {
    value[line].prefix { $0 == byte }.count
  }

  /// The line's end without white space.
  private var contentEnd: Int {
    (value[line].lastIndex { !$0.isBlank }).map { $0 + 1 } ?? line.lowerBound
  }

  /// Whether white space or the line's end follows a mark of the given length.
  private func endsMark(after length: Int) -> Bool {
    let index = line.lowerBound + length
    return index >= line.upperBound || value[index].isBlank
  }

  private var isDelimiterRow: Bool {
    value[line].allSatisfy {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") || $0.isBlank
    }
  }

  /// In `1. ` the index of the mark; of a bare number that such a mark may follow its first digit.
  private var numberEscape: Int? {
    let count = value[line].prefix(while: \.isDigit).count
    guard (1...9).contains(count) else { return nil }
    let mark = line.lowerBound + count
    guard mark < line.upperBound else {
      return isLast && place.next.containsAny(of: ".)0123456789") ? line.lowerBound : nil
    }
    guard value[mark] == UInt8(ascii: ".") || value[mark] == UInt8(ascii: ")") else { return nil }
    return endsMark(after: count + 1) ? mark : nil
  }
}
