extension PageText {
  /// Notes what an attribute claims; false for one that is the page's own to say.
  mutating func take(
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

  mutating func claim(_ kind: Claim.Kind, _ value: ArraySlice<UInt8>, _ source: Int) {
    claims.append(Claim(kind: kind, value: value, range: bytes.count..<bytes.count, source: source))
  }

  mutating func closeClaims(_ range: Range<Int>) {
    for index in range {
      claims[index].range = claims[index].range.lowerBound..<bytes.count
    }
  }

  /// Takes away what a line ends with after its text, where it is what the theme has lines end with.
  mutating func takeLineEnd(_ opened: OpenElement) {
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
