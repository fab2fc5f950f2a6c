/// Where a value's words are, while they are written, and whether a marked one is.
struct WordCursor {
  let element: String
  /// The ranges that have not ended.
  var ranges: ArraySlice<Range<Int>>
  /// The position of the word that is written or else comes next.
  var word = 0
  var isInWord = false
  var isOpen = false

  init?(_ marked: MarkedWords?) {
    guard let marked, !marked.words.isEmpty else { return nil }
    element = marked.element
    ranges = marked.words[...]
  }
}

extension HTMLWriter {
  /// Appends a stretch of text, with tags around the marked words of the value that it belongs to.
  mutating func appendWords(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard words != nil else { return appendEscaped(bytes) }
    var rest = bytes[...]
    while let first = rest.first {
      let isParting = Self.isParting(first)
      let part = rest.prefix { Self.isParting($0) == isParting }
      if isParting { endWord() } else { startWord() }
      appendEscaped(UnsafeBufferPointer(rebasing: part))
      rest = rest[part.endIndex...]
    }
  }

  private static func isParting(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  private mutating func startWord() {
    guard let cursor = words, !cursor.isInWord else { return }
    words?.isInWord = true
    guard cursor.ranges.first?.lowerBound == cursor.word else { return }
    words?.isOpen = true
    append("<\(cursor.element)>")
  }

  /// Ends the word that is written, if one is: after it comes a space, a break, another block or the
  /// value's end.
  mutating func endWord() {
    guard let cursor = words, cursor.isInWord else { return }
    words?.isInWord = false
    words?.word += 1
    guard cursor.ranges.first?.upperBound == cursor.word + 1 else { return }
    words?.isOpen = false
    words?.ranges.removeFirst()
    append("</\(cursor.element)>")
  }

  /// Ends the element around marked words at the end of a block that they go on beyond.
  mutating func suspendWords() {
    endWord()
    if let words, words.isOpen { append("</\(words.element)>") }
  }

  mutating func resumeWords() {
    if let words, words.isOpen { append("<\(words.element)>") }
  }
}
