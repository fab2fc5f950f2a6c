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

  /// Where a property begins: an event begins with the first of its properties.
  private func place(
    of sign: Unicode.Scalar, after start: YAMLMark, isAmongTwo: Bool
  ) -> SourceLocation {
    let location = source.location(start)
    guard isAmongTwo,
      let distance = source.line(start.line).dropFirst(start.column - 1).firstIndex(of: sign)
    else { return location }
    return SourceLocation(path: location.path, line: location.line, column: distance + 1)
  }
}
