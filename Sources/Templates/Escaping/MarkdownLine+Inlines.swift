extension MarkdownLine {
  /// Whether the byte would be, or be part of, something other than itself.
  mutating func needsEscape(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case .backslash: escapesNext(index)
    case UInt8(ascii: "`"): true
    case UInt8(ascii: "*"), UInt8(ascii: "_"): mayEmphasise(index)
    case UInt8(ascii: "~"): mayStrike(index)
    case UInt8(ascii: "<"): beginsTag(index)
    case UInt8(ascii: "&"): beginsEntity(index)
    case UInt8(ascii: "["): place.isInBrackets
    case UInt8(ascii: "]"): place.isInBrackets || precedes(index, "([:")
    case UInt8(ascii: "!"): index + 1 == line.upperBound && precedes(index, "[")
    case UInt8(ascii: "|"): place.isInCell
    case UInt8(ascii: "#"): closesHeading(index)
    default: byte.isBlank && !isInnerBlank(index)
    }
  }

  /// The byte after the index within the line.
  private func byte(after index: Int) -> UInt8? {
    index + 1 < line.upperBound ? value[index + 1] : nil
  }

  /// Whether one of the characters follows or may follow; nothing but a line break follows a line
  /// before the last.
  private func precedes(_ index: Int, _ characters: StaticString) -> Bool {
    if let next = byte(after: index) {
      return characters.withUTF8Buffer { $0.contains(next) }
    }
    return isLast && place.next.containsAny(of: characters)
  }

  private func escapesNext(_ index: Int) -> Bool {
    if index + 1 == textEnd, textEnd < line.upperBound { return true }
    guard let next = byte(after: index) else {
      return !isLast || place.next.containsAny { $0.isPunctuation || $0.isLineBreak }
    }
    return next.isPunctuation || (next.isBlank && !isInnerBlank(index + 1))
  }

  /// Whether there is a space or tab that is neither the line's first nor its last character, which
  /// are written as references.
  private func isInnerBlank(_ index: Int) -> Bool {
    index > line.lowerBound && index + 1 < line.upperBound && value[index].isBlank
  }

  /// Looks at each run once, however long it is.
  private mutating func mayEmphasise(_ index: Int) -> Bool {
    if !lastRun.range.contains(index) { lastRun = run(around: index) }
    return !lastRun.isText
  }

  private func run(around index: Int) -> DelimiterRun {
    var first = index
    while first > line.lowerBound, value[first - 1] == value[index] { first -= 1 }
    var end = index + 1
    while end < line.upperBound, value[end] == value[index] { end += 1 }
    let isWithinLine = first > line.lowerBound && end < line.upperBound
    let isText =
      isWithinLine
      && (value[index] == UInt8(ascii: "*")
        ? isInnerBlank(first - 1) && isInnerBlank(end) : isWordByte(first - 1) && isWordByte(end))
    return DelimiterRun(range: first..<end, isText: isText)
  }

  /// Whether an ASCII letter or digit is at the index, or part of a letter outside ASCII.
  private func isWordByte(_ index: Int) -> Bool {
    let byte = value[index]
    return byte.isLetter || byte.isDigit || (byte > 0x7F && isLetterOutsideASCII(around: index))
  }

  private func isLetterOutsideASCII(around index: Int) -> Bool {
    var begin = index
    while begin > line.lowerBound, value[begin].isContinuation { begin -= 1 }
    var end = index + 1
    while end < line.upperBound, value[end].isContinuation { end += 1 }
    let scalars = String(decoding: value[begin..<end], as: UTF8.self).unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { $0.properties.isAlphabetic }
  }

  private func mayStrike(_ index: Int) -> Bool {
    let closes = index > line.lowerBound && !value[index - 1].isBlank
    return closes || precedes(index, "~")
  }

  private func beginsTag(_ index: Int) -> Bool {
    let rest = value[(index + 1)..<line.upperBound]
    guard let next = rest.first else {
      return isLast
        && place.next.containsAny { $0.isLetter || Self.isAddressByte($0) }
    }
    if next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
    {
      return true
    }
    let address = rest.prefix(while: Self.isAddressByte)
    guard !address.isEmpty else { return false }
    let after = rest.dropFirst(address.count).first
    return after.map { $0 == UInt8(ascii: "@") } ?? isLast
  }

  /// Whether the byte may stand in the first half of a mail address between angle brackets.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private func beginsEntity(_ index: Int) -> Bool {
    let rest = value[(index + 1)..<line.upperBound]
    let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    guard let after = rest.dropFirst(name.count).first else {
      return isLast
        && place.next.containsAny {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ";")
        }
    }
    return after == UInt8(ascii: ";") && !name.isEmpty
  }

  /// Whether the byte begins a run of `#` that would close the heading.
  private func closesHeading(_ index: Int) -> Bool {
    guard place.isInHeading, isLast,
      index == line.lowerBound ? isFirst : value[index - 1].isBlank,
      value[index..<line.upperBound].allSatisfy({ $0 == UInt8(ascii: "#") })
    else { return false }
    return place.next.containsAny { $0.isWhiteSpace || $0 == UInt8(ascii: "#") }
  }
}
