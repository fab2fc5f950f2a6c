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

  static func isControl(_ byte: UInt8) -> Bool {
    byte < UInt8(ascii: " ") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")
  }

  private mutating func closeCell(_ opened: OpenElement) {
    if opened.written === Element.th {
      columns.append(Self.words(of: plainText(opened.start..<bytes.count)))
    }
    column += 1
  }

  /// A text in one line.
  static func words(of text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
