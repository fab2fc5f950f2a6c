/// What a page says, in one way to write it: its text, and the elements and attributes that are not the
/// program's to choose. Two pages that say the same are equal, byte for byte.
///
/// A tag stands between two control characters. Sections, articles, paragraphs and marks around words
/// leave nothing but the line they begin; a description list is the list that it is in Markdown. What such
/// markup says of the text within it is noted as a claim.
struct PageText {
  /// Something that an id, a class or an element says of what lies within.
  struct Claim: Hashable {
    enum Kind: Hashable {
      case id
      case styleClass
      /// Words that were added (`ins`) or removed (`del`).
      case words
      case share
    }

    let kind: Kind
    let value: String
    var range: Range<Int>
    /// Where the markup stands in what was read.
    let source: Int
  }

  static let tagStart: UInt8 = 0x02
  static let tagEnd: UInt8 = 0x03
  static let attributeSign: UInt8 = 0x1F
  static let valueSign: UInt8 = 0x1E

  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where the stretches of `bytes` stand in what was read; ascending.
  private(set) var places: [(offset: Int, source: Int)] = []
  private(set) var claims: [Claim] = []
  /// The texts that were put in as values, with their places.
  private(set) var quotes: [(range: Range<Int>, quoted: Quoted)] = []

  private struct OpenElement {
    let name: String
    /// What is written of it; nil for nothing.
    let written: String?
    let isInline: Bool
    let start: Int
    let claims: Range<Int>
  }

  private var open: [OpenElement] = []
  private var spaces = 0
  private var hasLineBreak = false
  /// Whether a block begins or has ended, so that white space says nothing.
  private var isAtEdge = true
  /// What stands above each column of the table that was read last.
  private var columns: [String] = []
  private var column = 0
  /// The canon's language and direction where they are not the theme's.
  private let foreign: [String: String]?

  init(foreign: [String: String]?) {
    self.foreign = foreign
  }
}

// MARK: Text

extension PageText {
  mutating func add(_ text: ArraySlice<UInt8>, at source: Int) {
    var isPlaced = false
    for byte in text {
      switch byte {
      case UInt8(ascii: " "): spaces += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): breakLine()
      default:
        if spaces > 0 || hasLineBreak || isAtEdge { flush() }
        if !isPlaced {
          places.append((bytes.count, source))
          isPlaced = true
        }
        bytes.append(byte)
      }
    }
  }

  mutating func add(_ quoted: Quoted, at source: Int) {
    let place = places.count
    add(Array(quoted.text.utf8)[...], at: source)
    let start = places.count > place ? places[place].offset : bytes.count
    quotes.append((start..<bytes.count, quoted))
  }

  /// Puts in what another text says.
  mutating func add(_ other: PageText) {
    endBlock()
    let base = bytes.count
    bytes += other.bytes
    places += other.places.map { ($0.offset + base, $0.source) }
    quotes += other.quotes.map { ($0.range.moved(by: base), $0.quoted) }
    claims += other.claims.map {
      Claim(kind: $0.kind, value: $0.value, range: $0.range.moved(by: base), source: $0.source)
    }
  }

  mutating func breakLine() {
    hasLineBreak = true
    spaces = 0
  }

  private mutating func endBlock() {
    spaces = 0
    hasLineBreak = false
    isAtEdge = true
  }

  private mutating func flush() {
    if !isAtEdge {
      if hasLineBreak {
        bytes.append(UInt8(ascii: "\n"))
      } else {
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

  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

// MARK: Elements

extension PageText {
  private struct Traits: OptionSet {
    let rawValue: Int

    /// Stands within a line.
    static let inline = Traits(rawValue: 1)
    /// Has no end tag.
    static let void = Traits(rawValue: 2)
    /// Says nothing itself.
    static let silent = Traits(rawValue: 4)
    /// Has a class that the program gives it.
    static let classed = Traits(rawValue: 8)
  }

  private static let traits: [String: Traits] = [
    "a": .inline, "abbr": .inline, "article": .silent, "b": .inline, "button": .inline,
    "code": .inline, "dd": [.inline, .silent], "del": [.inline, .silent], "dl": .classed,
    "dt": .inline, "em": .inline, "footer": .silent, "hr": .void, "i": .inline,
    "img": [.inline, .void], "input": [.inline, .void], "ins": [.inline, .silent],
    "label": .inline, "li": .classed, "link": .void, "mark": .inline, "meta": .void,
    "ol": .classed, "p": [.silent, .classed], "rect": .inline, "section": .silent,
    "small": .inline, "span": .inline, "strong": .inline, "svg": .inline, "tbody": .silent,
    "text": .inline, "thead": .silent, "time": .inline, "ul": .classed,
  ]

  mutating func open(_ name: String, _ attributes: [(name: String, value: String)], at source: Int)
  {
    if name == "br" { return breakLine() }
    let isTerm = name == "div" && open.last?.name == "dl"
    let traits = isTerm ? .classed : Self.traits[name] ?? []
    if name == "table" { columns = [] }
    if name == "tr" { column = 0 }
    let firstClaim = claims.count
    var kept: [(name: String, value: String)] = []
    for attribute in attributes
    where !take(attribute, of: name, traits, source) { kept.append(attribute) }

    let isInline = traits.contains(.inline)
    var written = isTerm ? "li" : name == "dl" ? "ul" : name == "dt" ? "strong" : name
    if name == "th", attributes.contains(where: { $0 == ("scope", "row") }) { written = "td" }
    let isForeign = name == "span" && isForeign(attributes)
    let isSilent = isForeign || (traits.contains(.silent) && kept.isEmpty)
    if name == "ins" || name == "del" { claim(.words, name, source) }
    if isSilent {
      if !isInline { breakLine() }
    } else {
      write(written, kept, isInline: isInline, source)
    }
    guard !traits.contains(.void) else { return closeClaims(firstClaim..<claims.count) }
    open.append(
      OpenElement(
        name: name, written: isSilent ? nil : written, isInline: isInline, start: bytes.count,
        claims: firstClaim..<claims.count))
  }

  mutating func close(_ name: String, at source: Int) {
    guard let element = open.last, element.name == name else {
      // Not balanced: said as it is.
      return write("/" + name, [], isInline: false, source)
    }
    open.removeLast()
    closeClaims(element.claims)
    if name == "th" || name == "td" { closeCell(element) }
    if let written = element.written {
      write("/" + written, [], isInline: element.isInline, source)
    } else if !element.isInline {
      breakLine()
    }
    if name == "dt" { add(Array(": ".utf8)[...], at: source) }
  }

  /// A comment or declaration.
  mutating func addOther(_ text: ArraySlice<UInt8>, at source: Int) {
    write(String(decoding: text, as: UTF8.self), [], isInline: false, source)
  }

  private mutating func write(
    _ tag: String, _ attributes: [(name: String, value: String)], isInline: Bool, _ source: Int
  ) {
    if isInline { flush() } else { endBlock() }
    places.append((bytes.count, source))
    bytes.append(Self.tagStart)
    bytes += tag.utf8
    for (name, value) in attributes.sorted(by: { $0.name < $1.name }) {
      bytes.append(Self.attributeSign)
      bytes += name.utf8
      bytes.append(Self.valueSign)
      let isAddress = name == "href" || name == "src" || name == "action"
      bytes += (isAddress ? Address.encoded(value) : value).utf8
    }
    bytes.append(Self.tagEnd)
  }

  private mutating func closeCell(_ element: OpenElement) {
    if element.written == "th" {
      columns.append(plainText(element.start..<bytes.count))
    }
    column += 1
  }

  private func isForeign(_ attributes: [(name: String, value: String)]) -> Bool {
    guard let foreign, attributes.count == foreign.count else { return false }
    return attributes.allSatisfy { foreign[$0.name] == $0.value }
  }
}

// MARK: Claims

extension PageText {
  /// Notes what an attribute claims; false for one that is the page's own to say.
  private mutating func take(
    _ attribute: (name: String, value: String), of element: String, _ traits: Traits,
    _ source: Int
  ) -> Bool {
    switch attribute.name {
    case "id":
      claim(.id, attribute.value, source)
      return true
    case "class" where traits.contains(.classed):
      claim(.styleClass, attribute.value, source)
      return true
    case "data-share" where element == "td":
      claim(.share, attribute.value, source)
      return true
    case "data-label" where element == "td" || element == "th":
      return columns.indices.contains(column)
        && columns[column] == attribute.value.replacing("\n", with: " ")
    case "scope" where element == "th":
      return attribute.value == "col" || attribute.value == "row"
    default: return false
    }
  }

  private mutating func claim(_ kind: Claim.Kind, _ value: String, _ source: Int) {
    claims.append(Claim(kind: kind, value: value, range: bytes.count..<bytes.count, source: source))
  }

  private mutating func closeClaims(_ range: Range<Int>) {
    for index in range {
      claims[index].range = claims[index].range.lowerBound..<bytes.count
    }
  }
}
