extension PageText {
  mutating func open(_ element: Element, _ attributes: inout Attributes, at source: Int) {
    if element == .known(.br), attributes.isEmpty { return breakLine() }
    let isTerm = element == .known(.div) && open.last?.element == .known(.dl)
    let traits = isTerm ? Element.known(.li).traits : element.traits
    if element == .known(.table) { columns = [] }
    if element == .known(.tr) { column = 0 }
    if element == .known(.pre) { textFormDepth += 1 }
    let firstClaim = claims.count
    for index in 0..<attributes.count where take(index, of: attributes, element, traits, source) {
      attributes.setClaim(index)
    }
    let isSilent = isSilent(element, traits, attributes, source)
    let isInline = traits.contains(.inline)
    let written = isSilent ? nil : written(element, isTerm: isTerm, attributes)
    if let written {
      write(
        written.name, isBlank(element, attributes) ? Attributes() : attributes, isInline: isInline,
        source)
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
    _ element: Element, isTerm: Bool, _ attributes: Attributes
  ) -> Element {
    if isTerm { return .known(.li) }
    if element == .known(.dl) { return .known(.ul) }
    if element == .known(.dt) { return .known(.strong) }
    if element == .known(.span), isBlank(element, attributes) { return .known(.code) }
    let isRowHeader =
      element == .known(.th)
      && (0..<attributes.count).contains {
        attributes.isNamed($0, "scope") && attributes.hasValue($0, "row")
      }
    return isRowHeader ? .known(.td) : element
  }

  private mutating func isSilent(
    _ element: Element, _ traits: Element.Traits, _ attributes: Attributes, _ source: Int
  ) -> Bool {
    if element == .known(.ins) || element == .known(.del) {
      claim(.words, element.name, source)
    }
    if element == .known(.span) {
      if textFormDepth > 0, isBlank(element, attributes) {
        claim(.blank, "", source)
        return true
      }
      return isForeign(attributes)
    }
    if element == .known(.dd), open.last?.written != .known(.li) { return false }
    return traits.contains(.silent) && attributes.keptCount == 0
  }

  private func isBlank(_ element: Element, _ attributes: Attributes) -> Bool {
    element == .known(.span) && attributes.isOnly("class", "blank")
  }

  private func isForeign(_ attributes: Attributes) -> Bool {
    guard let foreign = surroundings.foreign, attributes.count == foreign.count else {
      return false
    }
    return (0..<attributes.count).allSatisfy {
      foreign[String(decoding: attributes.name($0), as: UTF8.self)] == attributes.text($0)
    }
  }

  mutating func close(_ element: Element, at source: Int) {
    guard let opened = open.last,
      opened.element == element
    else {
      // Not balanced: said as it is.
      return write("/" + element.name, isInline: false, source)
    }
    open.removeLast()
    if element == .known(.pre) { textFormDepth -= 1 }
    if opened.written.map({ $0.traits.contains(.line) }) ?? (element == .known(.p)) {
      takeLineEnd(opened)
    }
    closeClaims(opened.claims)
    if element == .known(.th) || element == .known(.td) { closeCell(opened) }
    if let written = opened.written {
      writeEnd(of: written, isInline: opened.isInline, source)
    } else if !opened.isInline {
      breakLine()
    }
    if element == .known(.dt) { add(Self.termSign.span, at: source) }
  }

  /// What stands in Markdown between a term and what it means.
  private static let termSign = Array(": ".utf8)

  /// A comment or declaration.
  mutating func addOther(_ text: Span<UInt8>, at source: Int) {
    let text = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    write(text, isInline: false, source)
  }

  private mutating func write(
    _ tag: String, _ attributes: Attributes = Attributes(), isInline: Bool, _ source: Int
  ) {
    startTag(isInline: isInline, source)
    append(tag.utf8)
    attributes.forEachKept { write($0, of: attributes) }
    bytes.append(Self.tagEnd)
  }

  private mutating func writeEnd(of element: Element, isInline: Bool, _ source: Int) {
    startTag(isInline: isInline, source)
    bytes.append(UInt8(ascii: "/"))
    append(element.name.utf8)
    bytes.append(Self.tagEnd)
  }

  private mutating func startTag(isInline: Bool, _ source: Int) {
    if isInline { flush() } else { endBlock() }
    if surroundings.hasPlaces { places.append((bytes.count, source)) }
    bytes.append(Self.tagStart)
  }

  private mutating func write(_ index: Int, of attributes: Attributes) {
    bytes.append(Self.attributeSign)
    append(attributes.name(index))
    bytes.append(Self.valueSign)
    let value = attributes.value(index)
    if attributes.isNamed(index, "href") {
      bytes += surroundings.leadsToPages ? Address.canonical(value) : Address.encoded(value)
    } else if attributes.isNamed(index, "src") || attributes.isNamed(index, "action") {
      bytes += Address.encoded(value)
    } else {
      append(value)
    }
  }

  /// Appends what a file holds. No canon and no theme has control characters, which might be taken for the
  /// signs of tags.
  private mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text { bytes.append(Self.isControl(byte) ? Self.controlSign : byte) }
  }

  static func isControl(_ byte: UInt8) -> Bool {
    byte < UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")
  }

  /// In bytes, so that cells within cells cost no more than cells.
  private static let longestLabel = 1000

  private mutating func closeCell(_ opened: OpenElement) {
    if opened.written == .known(.th) {
      columns.append(
        Self.words(of: plainText((opened.start..<bytes.count).prefix(Self.longestLabel))))
    }
    column += 1
  }

  /// A text in one line.
  static func words(of text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
