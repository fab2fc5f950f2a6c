/// The Markdown of a page whose values all stand in it as the canon has them.
///
/// Letters, digits, single spaces and some punctuation are to CommonMark the text that they are, as a slot
/// is: a written file that has these very bytes says what the template asks for, and need not be parsed.
struct PlainMarkdown {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []

  // What of the template's own text a value may be taken to belong to.
  private var isInTag = false
  private var isInTextForm = false
  private var isInAddress = false
  private var isInReference = false
  private var hasLetterInLine = false
  /// Whether a sign of emphasis would see another neighbour than a slot.
  private var endsUnlikeSlot = false
  private var tagStart = 0

  /// Nil where a value may be taken for markup, or for a part of some.
  init?(_ filled: FilledTemplate) {
    var isPlain = true
    bytes.reserveCapacity(filled.bytes.count * 3)
    filled.forEachPiece(of: filled.bytes.span) { own in
      isPlain = isPlain && add(own)
    } slot: { slot in
      guard isPlain, case .text(let quoted) = slot else { return isPlain = false }
      var text = quoted.text
      isPlain = text.withUTF8 { add($0) }
    }
    guard isPlain else { return nil }
  }

  /// The template's own text.
  private mutating func add(_ own: Span<UInt8>) -> Bool {
    if endsUnlikeSlot, Self.isEmphasis(own[0]) { return false }
    endsUnlikeSlot = false
    for index in own.indices {
      let byte = own[index]
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        tagStart = bytes.count
      case UInt8(ascii: ">"): endTag()
      case UInt8(ascii: "("): if bytes.last == UInt8(ascii: "]") { isInAddress = true }
      case UInt8(ascii: ")"): isInAddress = false
      // The definition of a link, which a value elsewhere may name.
      case UInt8(ascii: ":"): if bytes.last == UInt8(ascii: "]") { return false }
      case UInt8(ascii: "&"): isInReference = true
      case UInt8(ascii: ";"), UInt8(ascii: " "): isInReference = false
      case UInt8(ascii: "\n"):
        isInReference = false
        hasLetterInLine = false
      default: if Self.isLetter(byte) { hasLetterInLine = true }
      }
      bytes.append(byte)
    }
    return true
  }

  /// Within a `<pre>` that begins a line Markdown means nothing.
  private mutating func endTag() {
    isInTag = false
    let tag = bytes[tagStart...]
    if tag.starts(with: "</pre".utf8) { isInTextForm = false }
    let beginsLine = tagStart == 0 || bytes[tagStart - 1] == UInt8(ascii: "\n")
    if beginsLine, tag.starts(with: "<pre".utf8) { isInTextForm = true }
  }

  /// A value.
  private mutating func add(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, let before = bytes.last, !isInTag, !isInAddress, !isInReference,
      // Digits that begin a line may be those of a list.
      hasLetterInLine || isInTextForm || !Self.isDigit(first),
      !Self.isEmphasis(before) || Self.isASCIIWord(first), Self.isPlain(value)
    else { return false }
    bytes.append(contentsOf: value)
    hasLetterInLine = hasLetterInLine || Self.isLetter(first)
    endsUnlikeSlot = !Self.isASCIIWord(value[value.count - 1])
    return true
  }

  /// Whether a text begins with a word, and has single spaces between words and nothing that may be markup.
  private static func isPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in value {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "'")...UInt8(ascii: ")"),
        UInt8(ascii: ","), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "?"):
        break
      case UInt8(ascii: " "): if last == byte { return false }
      default: if !isDigit(byte), !isLetter(byte) { return false }
      }
      last = byte
    }
    return last != UInt8(ascii: " ") && value.first.map { isDigit($0) || isLetter($0) } ?? false
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
}
