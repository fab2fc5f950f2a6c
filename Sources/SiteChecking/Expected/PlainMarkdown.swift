/// Finds written Markdown in which all values stand as the canon has them.
///
/// Letters, digits, single spaces and some punctuation are to CommonMark the text that they are, as a slot
/// is: a file that has just these between the template's own text says what the template asks for, and need
/// not be parsed.
struct PlainMarkdown {
  private let written: [UInt8]
  /// How much of it is found.
  private var place = 0

  // What of the template's own text a value may be taken to belong to.
  private var isInTag = false
  /// The quote around an attribute's value.
  private var quote: UInt8?
  private var isInTextForm = false
  private var isInAddress = false
  private var isInReference = false
  private var hasLetterInLine = false
  /// How many line breaks stand directly before.
  private var breaks = 2
  /// Whether a sign of emphasis would see another neighbour than a slot.
  private var endsUnlikeSlot = false

  /// False also where a value may be taken for markup, or for a part of some.
  static func fills(_ template: FilledTemplate, in written: [UInt8]) -> Bool {
    var markdown = PlainMarkdown(written: written)
    var isFound = true
    template.forEachPiece(of: template.bytes.span) { own in
      isFound = isFound && markdown.find(own)
    } slot: { slot in
      guard isFound, case .text(let quoted) = slot else { return isFound = false }
      var text = quoted.text
      isFound = text.withUTF8 { markdown.find($0) }
    }
    return isFound && markdown.place == written.count
  }

  private init(written: [UInt8]) {
    self.written = written
  }

  /// The template's own text. False for what is seldom in one and is not followed here: fences, comments,
  /// definitions of links, and addresses with more than an address.
  private mutating func find(_ own: Span<UInt8>) -> Bool {
    guard own.count <= written.count - place, !endsUnlikeSlot || !Self.isEmphasis(own[0]) else {
      return false
    }
    endsUnlikeSlot = false
    var last = place > 0 ? written[place - 1] : UInt8(ascii: "\n")
    var tag: (start: Int, beginsBlock: Bool)?
    for index in own.indices {
      let byte = own[index]
      guard byte == written[place + index], !isInAddress || Self.isOfAddress(byte) else {
        return false
      }
      switch byte {
      case UInt8(ascii: "<") where quote == nil:
        isInTag = true
        tag = (index, breaks > 1)
      case UInt8(ascii: ">") where isInTag && quote == nil:
        isInTag = false
        guard let begun = tag,
          endTag(own.extracting(begun.start..<index), beginsBlock: begun.beginsBlock)
        else { return false }
        tag = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isInTag { quote = quote == nil ? byte : quote == byte ? nil : quote }
      case UInt8(ascii: "("): if last == UInt8(ascii: "]") { isInAddress = true }
      case UInt8(ascii: ")"): isInAddress = false
      case UInt8(ascii: ":"): if last == UInt8(ascii: "]") { return false }
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if last == byte, index > 1, own[index - 2] == byte { return false }
      case UInt8(ascii: "!"), UInt8(ascii: "?"): if last == UInt8(ascii: "<") { return false }
      case UInt8(ascii: "&"): isInReference = true
      case UInt8(ascii: ";"), UInt8(ascii: " "): isInReference = false
      case UInt8(ascii: "\r"): return false
      case UInt8(ascii: "\n"):
        isInReference = false
        hasLetterInLine = false
      default: if Self.isLetter(byte) { hasLetterInLine = true }
      }
      breaks = byte == UInt8(ascii: "\n") ? breaks + 1 : 0
      last = byte
    }
    place += own.count
    return true
  }

  /// Within a `<pre>` that begins a block Markdown means nothing. False for others of its kind.
  private mutating func endTag(_ tag: Span<UInt8>, beginsBlock: Bool) -> Bool {
    if Self.begins(tag, "</pre") { isInTextForm = false }
    if beginsBlock, Self.begins(tag, "<pre") { isInTextForm = true }
    return !Self.begins(tag, "<script") && !Self.begins(tag, "<style")
      && !Self.begins(tag, "<textarea")
  }

  /// A value.
  private mutating func find(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, place > 0, value.count <= written.count - place, !isInTag,
      !isInAddress, !isInReference,
      // Digits that begin a line may be those of a list.
      hasLetterInLine || isInTextForm || !Self.isDigit(first),
      !Self.isEmphasis(written[place - 1]) || Self.isASCIIWord(first),
      Self.isDigit(first) || Self.isLetter(first)
    else { return false }
    var last = first
    for byte in value {
      guard byte == written[place], Self.isPlain(byte, after: last) else { return false }
      place += 1
      last = byte
    }
    breaks = 0
    hasLetterInLine = hasLetterInLine || Self.isLetter(first)
    endsUnlikeSlot = !Self.isASCIIWord(last)
    return last != UInt8(ascii: " ")
  }
}

// MARK: Bytes

extension PlainMarkdown {
  /// Whether a byte within a line can be no markup.
  private static func isPlain(_ byte: UInt8, after last: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "'")...UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "?"):
      true
    case UInt8(ascii: " "): last != byte
    default: isDigit(byte) || isLetter(byte)
    }
  }

  private static func isEmphasis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Of ASCII, or a byte of any other character.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && (isDigit(byte) || isLetter(byte))
  }

  /// Whether a byte is of an address, or ends one.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case ...UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
      UInt8(ascii: "("), UInt8(ascii: "\\"):
      false
    default: true
    }
  }

  /// Whether a tag has a name, which is given with what stands before it.
  private static func begins(_ tag: Span<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard tag.count == count || (tag.count > count && tag[count] <= UInt8(ascii: " ")) else {
      return false
    }
    for index in 0..<count where tag[index] | 0x20 != name.utf8Start[index] { return false }
    return true
  }
}
