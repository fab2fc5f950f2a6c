extension PageText {
  /// Notes what an attribute claims; false for one that is the page's own to say.
  mutating func take(
    _ index: Int, of attributes: Attributes, _ element: Element, _ traits: Element.Traits,
    _ source: Int
  ) -> Bool {
    if attributes.isNamed(index, "id") {
      claim(.id(hasEnd: false), attributes.text(index), source)
    } else if traits.contains(.classed), attributes.isNamed(index, "class") {
      claim(.styleClass, attributes.text(index), source)
    } else if element == .known(.td), attributes.isNamed(index, "data-share") {
      claim(.share, attributes.text(index), source)
    } else if element == .known(.td) || element == .known(.th),
      attributes.isNamed(index, "data-label")
    {
      return columns.indices.contains(column)
        && columns[column] == Self.words(of: attributes.text(index))
    } else {
      return element == .known(.th) && attributes.isNamed(index, "scope")
        && (attributes.hasValue(index, "col") || attributes.hasValue(index, "row"))
    }
    return true
  }

  mutating func claim(_ kind: Claim.Kind, _ text: String, _ source: Int) {
    claims.append(Claim(kind: kind, text: text, range: bytes.count..<bytes.count, source: source))
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
    var start = bytes.count
    for (number, part) in lineEnd.enumerated().reversed() {
      guard hasSuffix(part, before: &start),
        number == 0 || hasSuffix(claims[index].text.utf8, before: &start)
      else { return }
    }
    guard start < bytes.count, start > opened.start,
      // After a paragraph it begins a line.
      " \n".utf8.contains(bytes[start - 1])
    else { return }
    bytes.removeLast(bytes.count - start + 1)
    while let last = places.last, last.offset > bytes.count { places.removeLast() }
    claims[index].kind = .id(hasEnd: true)
  }

  /// Whether the text up to a place ends so; then the place is moved before it.
  private func hasSuffix(_ suffix: some BidirectionalCollection<UInt8>, before end: inout Int)
    -> Bool
  {
    var place = end
    for byte in suffix.reversed() {
      guard place > 0, bytes[place - 1] == byte else { return false }
      place -= 1
    }
    end = place
    return true
  }
}
