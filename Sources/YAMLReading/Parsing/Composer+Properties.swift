import Diagnostics

extension Composer {
  /// Reports the anchor and the tag before a value.
  mutating func report(propertiesOf event: YAMLEvent) {
    guard event.hasAnchor || event.hasTag else { return }
    if event.hasAnchor {
      report(
        "anchor", "an anchor; delete it, or put text that begins with '&' in quotes",
        at: place(of: "&", after: event.start, isAmongTwo: event.hasTag))
    }
    if event.hasTag {
      report(
        "tag", "a tag; delete it, or put text that begins with '!' in quotes",
        at: place(of: "!", after: event.start, isAmongTwo: event.hasAnchor))
    }
  }

  /// Where a property begins: an event begins with the first of its properties. A second one on a
  /// further line is taken to stand there too.
  private mutating func place(
    of sign: Unicode.Scalar, after start: YAMLMark, isAmongTwo: Bool
  ) -> SourceLocation {
    let location = source.location(start)
    guard isAmongTwo else { return location }
    let rest = cursor.rest(from: start)
    guard rest.first != sign,
      let second = rest.drop(while: { !Self.whiteSpace.contains($0) })
        .firstIndex(where: { $0 == sign || $0 == "\n" || $0 == "\r" }),
      rest[second] == sign
    else { return location }
    return SourceLocation(
      path: location.path, line: location.line,
      column: location.column + rest.distance(from: rest.startIndex, to: second))
  }

  private static let whiteSpace = " \t\n\r".unicodeScalars
}
