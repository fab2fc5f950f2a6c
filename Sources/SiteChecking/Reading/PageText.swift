/// What a page says, in one way to write it: its text, and the elements and attributes that are not the
/// program's to choose. Two pages that say the same are equal, byte for byte, and so are a page's HTML
/// within its layout and its Markdown.
///
/// A tag stands between two control characters. Sections, articles, paragraphs and marks around words
/// leave nothing but the line they begin; a description list is the list that it is in Markdown. What such
/// markup says of the text within it is noted as a claim.
struct PageText: HTMLTarget {
  /// Something that an id, a class or an element says of what lies within.
  struct Claim {
    enum Kind {
      /// `hasEnd`: a line that ends as the theme has lines end.
      case id(hasEnd: Bool)
      case styleClass
      /// Words that were added (`ins`) or removed (`del`).
      case words
      /// A place to fill in.
      case blank
      case share
    }

    var kind: Kind
    /// The id or class, or the element's name.
    let text: String
    var range: Range<Int>
    /// Where the markup stands in what was read.
    let source: Int
  }

  static let tagStart: UInt8 = 0x02
  static let tagEnd: UInt8 = 0x03
  static let attributeSign: UInt8 = 0x1F
  static let valueSign: UInt8 = 0x1E
  static let controlSign: UInt8 = 0x1A

  /// UTF-8.
  var bytes: [UInt8] = []
  /// Where the stretches of `bytes` stand in what was read; ascending.
  var places: [(offset: Int, source: Int)] = []
  var claims: [Claim] = []
  /// The texts that were put in as values, with their places; ascending.
  var quotes: [(range: Range<Int>, quoted: Quoted)] = []

  struct OpenElement {
    let element: Element
    /// What is written of it; nil for nothing.
    let written: Element?
    let isInline: Bool
    let start: Int
    let claims: Range<Int>
  }

  /// What is not the page's own.
  struct Surroundings {
    /// Whether it is known where in a file each part stands.
    var hasPlaces = false
    /// Whether links to Markdown are those to its pages.
    var leadsToPages = true
    /// The canon's language and direction, where they are not the theme's.
    var foreign: [String: String]?
    /// What a line ends with: what a `PageText` has of it before, between and after the line's id.
    var lineEnd: [[UInt8]]?

    /// A written page leads to pages already.
    var ofWrittenPage: Self {
      var surroundings = self
      surroundings.leadsToPages = false
      return surroundings
    }
  }

  let surroundings: Surroundings
  var open: [OpenElement] = []
  var spaces = 0
  var hasLineBreak = false
  /// Whether a block begins or has ended, so that white space says nothing.
  var isAtEdge = true
  var textFormDepth = 0
  /// What stands above each column of the table that was read last.
  var columns: [String] = []
  var column = 0

  init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
  }
}

// MARK: Text

extension PageText {
  mutating func add(_ text: Span<UInt8>, at source: Int) {
    text.withUnsafeBufferPointer { _ = add($0, at: source) }
  }

  mutating func add(_ slot: FilledTemplate.Slot) {
    switch slot {
    case .text(let quoted): add(quoted, at: 0)
    case .content(let content): add(content)
    }
  }

  mutating func add(_ quoted: Quoted, at source: Int) {
    var text = quoted.text
    let start = text.withUTF8 { add($0, at: source) }
    quotes.append((start..<bytes.count, quoted))
  }

  /// Returns where the text begins.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, at source: Int) -> Int {
    var isPlaced = false
    var start = bytes.count
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "): spaces += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): breakLine()
      default:
        flush()
        if !isPlaced {
          start = bytes.count
          if surroundings.hasPlaces { places.append((start, source)) }
          isPlaced = true
        }
        let first = index
        if Self.isControl(text[index]) {
          bytes.append(Self.controlSign)
          index += 1
          continue
        }
        // A single space between two words stays where it is.
        while index + 1 < text.count,
          text[index + 1] > UInt8(ascii: " ")
            || (text[index + 1] == UInt8(ascii: " ") && index + 2 < text.count
              && text[index + 2] > UInt8(ascii: " "))
        { index += 1 }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[first...index]))
      }
      index += 1
    }
    return start
  }

  /// Puts in what another text says.
  mutating func add(_ other: PageText) {
    endBlock()
    let base = bytes.count
    bytes += other.bytes
    for (range, quoted) in other.quotes { quotes.append((range.moved(by: base), quoted)) }
    for var claim in other.claims {
      claim.range = claim.range.moved(by: base)
      claims.append(claim)
    }
  }

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func breakLine() {
    hasLineBreak = true
    spaces = 0
  }

  mutating func endBlock() {
    spaces = 0
    hasLineBreak = false
    isAtEdge = true
  }

  mutating func flush() {
    if !isAtEdge {
      if hasLineBreak {
        bytes.append(UInt8(ascii: "\n"))
      } else if spaces > 0 {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
      }
    }
    spaces = 0
    hasLineBreak = false
    isAtEdge = false
  }

  /// The text between two places, without tags.
  func plainText(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in bytes[range] {
      switch byte {
      case Self.tagStart: isInTag = true
      case Self.tagEnd: isInTag = false
      default: if !isInTag { text.append(byte) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Range<Int> {
  func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
