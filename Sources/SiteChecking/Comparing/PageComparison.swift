import Diagnostics

/// A written page beside what it should say.
struct PageComparison {
  let written: PageText
  let expected: PageText
  let file: SiteFile
  /// Of the file.
  let bytes: [UInt8]
  /// Whether the places of what was written are lines of the file, and not offsets into it.
  let countsLines: Bool

  var isEqual: Bool { written.bytes.holdsTheSame(as: expected.bytes) }

  /// The first place where the page says something else.
  var difference: Diagnostic? {
    guard !isEqual else { return nil }
    let offset = zip(written.bytes, expected.bytes).prefix { $0 == $1 }.count
    let found = Excerpt(around: offset, of: written.bytes)
    let location = self.location(of: offset, found)
    if let (range, quoted) = quote(at: offset), let origin = quoted.location {
      return .error(
        "unfounded-text",
        "the page says \(said(insteadOf: range, from: offset) ?? found.shown) where the canon has "
          + "\(Excerpt.quotation(of: quoted.text)); build the site again",
        at: location, notes: [Diagnostic.Note("this is what it has to say", at: origin)])
    }
    let asked = Excerpt(around: offset, of: expected.bytes)
    return .error(
      "unfounded-text",
      "the page has \(found.shown) where canon and theme ask for \(asked.shown); build the site again",
      at: location)
  }

  /// The value at whose place the page says something else, or behind which it goes on.
  private func quote(at offset: Int) -> (range: Range<Int>, quoted: Quoted)? {
    let goesOn = offset < written.bytes.count && written.bytes[offset] > UInt8(ascii: " ")
    return expected.quotes.first { range, _ in
      range.contains(offset) || range.lowerBound == offset
        || (goesOn && range.upperBound == offset)
    }
  }

  /// What stands in a value's place, without the theme's wording behind it; nil where it is long, so that
  /// the difference would not be seen, or no text.
  private func said(insteadOf range: Range<Int>, from offset: Int) -> String? {
    guard offset - range.lowerBound < Excerpt.limit / 2 else { return nil }
    func text(of bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
      bytes[start...].prefix { $0 != PageText.tagStart }
    }
    var said = text(of: written.bytes, from: range.lowerBound)
    let behind = text(of: expected.bytes, from: range.upperBound)
    if said.count > behind.count, said.suffix(behind.count).elementsEqual(behind) {
      said = said.dropLast(behind.count)
    }
    return said.isEmpty
      ? nil : Excerpt.quotation(of: String(decoding: said, as: UTF8.self))
  }

  /// Where a stretch of what the page says stands in its file.
  private func location(of offset: Int, _ excerpt: Excerpt) -> SourceLocation {
    let place = written.places.last { $0.offset <= offset } ?? (0, countsLines ? 1 : 0)
    guard countsLines else {
      return file.location(ofByte: place.source + offset - place.offset, in: bytes)
    }
    return SourceLocation(
      path: file.shownPath, line: line(of: excerpt, from: place.source), column: 1)
  }

  /// The line of a block of HTML in Markdown is that of its start: the text itself is looked for.
  private func line(of excerpt: Excerpt, from start: Int) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard !excerpt.text.isEmpty else { return start }
    for (index, line) in lines.enumerated().dropFirst(max(start - 1, 0))
    where String(decoding: line, as: UTF8.self).contains(excerpt.text) { return index + 1 }
    return start
  }
}
