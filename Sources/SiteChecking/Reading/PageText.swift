/// What a page says, in one way to write it: its text, and the elements and attributes that are not the
/// program's to choose. Two pages that say the same are equal, byte for byte, and so are a page's HTML
/// within its layout and its Markdown.
///
/// A tag stands between two control characters. Sections, articles, paragraphs and marks around words
/// leave nothing but the line they begin; a description list is the list that it is in Markdown. What such
/// markup says of the text within it is noted as a claim.
struct PageText {
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
    let value: ArraySlice<UInt8>
    var range: Range<Int>
    /// Where the markup stands in what was read.
    let source: Int

    var text: String { String(decoding: value, as: UTF8.self) }
  }

  static let tagStart: UInt8 = 0x02
  static let tagEnd: UInt8 = 0x03
  static let attributeSign: UInt8 = 0x1F
  static let valueSign: UInt8 = 0x1E
  private static let controlSign: UInt8 = 0x1A

  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where the stretches of `bytes` stand in what was read; ascending.
  private(set) var places: [(offset: Int, source: Int)] = []
  private(set) var claims: [Claim] = []
  /// The texts that were put in as values, with their places; ascending.
  private(set) var quotes: [(range: Range<Int>, quoted: Quoted)] = []

  private struct OpenElement {
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
  }

  private let surroundings: Surroundings
  private var open: [OpenElement] = []
  private var spaces = 0
  private var hasLineBreak = false
  /// Whether a block begins or has ended, so that white space says nothing.
  private var isAtEdge = true
  private var textFormDepth = 0
  /// What stands above each column of the table that was read last.
  private var columns: [String] = []
  private var column = 0

  init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
  }
}

// MARK: Text

extension PageText {
  mutating func add(_ text: ArraySlice<UInt8>, at source: Int) {
    text.withUnsafeBufferPointer { _ = add($0, at: source) }
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
    places += other.places.map { ($0.offset + base, $0.source) }
    quotes += other.quotes.map { ($0.range.moved(by: base), $0.quoted) }
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

  private mutating func endBlock() {
    spaces = 0
    hasLineBreak = false
    isAtEdge = true
  }

  private mutating func flush() {
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

// MARK: Elements

extension PageText {
  mutating func open(_ element: Element, _ attributes: [HTMLReader.Attribute], at source: Int) {
    if element === Element.br, attributes.isEmpty { return breakLine() }
    let isTerm = element === Element.div && open.last?.element === Element.dl
    let traits = isTerm ? Element.li.traits : element.traits
    if element === Element.table { columns = [] }
    if element === Element.tr { column = 0 }
    if element === Element.pre { textFormDepth += 1 }
    let firstClaim = claims.count
    var kept: [HTMLReader.Attribute] = []
    if !attributes.isEmpty {
      for attribute in attributes where !take(attribute, of: element, traits, source) {
        kept.append(attribute)
      }
    }
    let isSilent = isSilent(element, traits, kept, source)
    let written = isSilent ? nil : written(element, isTerm: isTerm, attributes)
    if isBlank(element, kept) { kept = [] }
    let isInline = traits.contains(.inline)
    if let written {
      write(written.name, kept, isInline: isInline, source)
    } else if !isInline {
      breakLine()
    }
    guard !traits.contains(.void) else { return closeClaims(firstClaim..<claims.count) }
    open.append(
      OpenElement(
        element: element, written: written, isInline: isInline, start: bytes.count,
        claims: firstClaim..<claims.count))
  }

  /// What an element is in the page's Markdown.
  private func written(
    _ element: Element, isTerm: Bool, _ attributes: [HTMLReader.Attribute]
  ) -> Element {
    if isTerm { return .li }
    if element === Element.dl { return .ul }
    if element === Element.dt { return .strong }
    if element === Element.span, isBlank(element, attributes) { return .code }
    if element === Element.th,
      attributes.contains(where: { $0.isNamed("scope") && $0.value.is("row") })
    {
      return .td
    }
    return element
  }

  private mutating func isSilent(
    _ element: Element, _ traits: Element.Traits, _ kept: [HTMLReader.Attribute], _ source: Int
  ) -> Bool {
    if element === Element.ins || element === Element.del {
      claim(.words, Array(element.name.utf8)[...], source)
    }
    if element === Element.span {
      if textFormDepth > 0, isBlank(element, kept) {
        claim(.blank, [], source)
        return true
      }
      return isForeign(kept)
    }
    if element === Element.dd, open.last?.written !== Element.li { return false }
    return kept.isEmpty && traits.contains(.silent)
  }

  private func isBlank(_ element: Element, _ attributes: [HTMLReader.Attribute]) -> Bool {
    element === Element.span && attributes.count == 1 && attributes[0].isNamed("class")
      && attributes[0].value.is("blank")
  }

  private func isForeign(_ attributes: [HTMLReader.Attribute]) -> Bool {
    guard let foreign = surroundings.foreign, attributes.count == foreign.count else {
      return false
    }
    return attributes.allSatisfy {
      foreign[String(decoding: $0.name, as: UTF8.self)]
        == String(decoding: $0.value, as: UTF8.self)
    }
  }

  mutating func close(_ element: Element, at source: Int) {
    guard let opened = open.last,
      opened.element === element || opened.element.name == element.name
    else {
      // Not balanced: said as it is.
      return write("/" + element.name, [], isInline: false, source)
    }
    open.removeLast()
    if element === Element.pre { textFormDepth -= 1 }
    if opened.written.map({ $0.traits.contains(.line) }) ?? (element === Element.p) {
      takeLineEnd(opened)
    }
    closeClaims(opened.claims)
    if element === Element.th || element === Element.td { closeCell(opened) }
    if let written = opened.written {
      write("/" + written.name, [], isInline: opened.isInline, source)
    } else if !opened.isInline {
      breakLine()
    }
    if element === Element.dt { add(Self.termSign, at: source) }
  }

  /// What stands in Markdown between a term and what it means.
  private static let termSign = Array(": ".utf8)[...]

  /// A comment or declaration.
  mutating func addOther(_ text: ArraySlice<UInt8>, at source: Int) {
    write(String(decoding: text, as: UTF8.self), [], isInline: false, source)
  }

  private mutating func write(
    _ tag: String, _ attributes: [HTMLReader.Attribute], isInline: Bool, _ source: Int
  ) {
    if isInline { flush() } else { endBlock() }
    if surroundings.hasPlaces { places.append((bytes.count, source)) }
    bytes.append(Self.tagStart)
    append(tag.utf8)
    if attributes.count > 1 {
      for attribute in attributes.sorted(by: {
        $0.name.lexicographicallyPrecedes($1.name)
      }) { write(attribute) }
    } else if let attribute = attributes.first {
      write(attribute)
    }
    bytes.append(Self.tagEnd)
  }

  private mutating func write(_ attribute: HTMLReader.Attribute) {
    bytes.append(Self.attributeSign)
    append(attribute.name)
    bytes.append(Self.valueSign)
    if attribute.isNamed("href") {
      bytes +=
        surroundings.leadsToPages
        ? Address.canonical(attribute.value) : Address.encoded(attribute.value)
    } else if attribute.isNamed("src") || attribute.isNamed("action") {
      bytes += Address.encoded(attribute.value)
    } else {
      append(attribute.value)
    }
  }

  /// Appends what a file holds. No canon and no theme has control characters, which might be taken for the
  /// signs of tags.
  private mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text { bytes.append(Self.isControl(byte) ? Self.controlSign : byte) }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")
  }

  private mutating func closeCell(_ opened: OpenElement) {
    if opened.written === Element.th {
      columns.append(Self.words(of: plainText(opened.start..<bytes.count)))
    }
    column += 1
  }

  /// A text in one line.
  private static func words(of text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

// MARK: Claims

extension PageText {
  /// Notes what an attribute claims; false for one that is the page's own to say.
  private mutating func take(
    _ attribute: HTMLReader.Attribute, of element: Element, _ traits: Element.Traits, _ source: Int
  ) -> Bool {
    if attribute.isNamed("id") {
      claim(.id(hasEnd: false), attribute.value, source)
    } else if attribute.isNamed("class"), traits.contains(.classed) {
      claim(.styleClass, attribute.value, source)
    } else if attribute.isNamed("data-share"), element === Element.td {
      claim(.share, attribute.value, source)
    } else if attribute.isNamed("data-label"), element === Element.td || element === Element.th {
      return columns.indices.contains(column)
        && columns[column] == Self.words(of: String(decoding: attribute.value, as: UTF8.self))
    } else {
      return attribute.isNamed("scope") && element === Element.th
        && (attribute.value.is("col") || attribute.value.is("row"))
    }
    return true
  }

  private mutating func claim(_ kind: Claim.Kind, _ value: ArraySlice<UInt8>, _ source: Int) {
    claims.append(Claim(kind: kind, value: value, range: bytes.count..<bytes.count, source: source))
  }

  private mutating func closeClaims(_ range: Range<Int>) {
    for index in range {
      claims[index].range = claims[index].range.lowerBound..<bytes.count
    }
  }

  /// Takes away what a line ends with after its text, where it is what the theme has lines end with.
  private mutating func takeLineEnd(_ opened: OpenElement) {
    guard let lineEnd = surroundings.lineEnd,
      let index = opened.claims.first(where: {
        if case .id = claims[$0].kind { true } else { false }
      })
    else { return }
    let end = Array(lineEnd.joined(separator: claims[index].value))
    guard !end.isEmpty, bytes.count - opened.start > end.count,
      bytes[(bytes.count - end.count)...].elementsEqual(end),
      // After a paragraph it begins a line.
      " \n".utf8.contains(bytes[bytes.count - end.count - 1])
    else { return }
    bytes.removeLast(end.count + 1)
    while let last = places.last, last.offset > bytes.count { places.removeLast() }
    claims[index].kind = .id(hasEnd: true)
  }
}
