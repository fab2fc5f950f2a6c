/// Finds what Markdown says to who reads the file and not to who reads the page: definitions of links, cells
/// beyond a table's columns, marks around words.
///
/// It follows the file along the template, whose own text must stand there as it is, and values with no more
/// than escapes, references, and line breaks as Markdown has them. White space says nothing.
struct UnseenMarkdown {
  private let written: [UInt8]
  /// The places up to which the file may be followed: more than one where a backslash is a sign of the
  /// value or an escape.
  private var places = [0]
  private var furthest = 0

  /// Where the file has something else; nil for nowhere.
  static func place(in written: [UInt8], asking template: FilledTemplate) -> Int? {
    var markdown = UnseenMarkdown(written: written)
    template.forEachPiece(of: template.bytes.span) { own in
      for index in own.indices { markdown.follow(own[index]) }
    } slot: { slot in
      guard case .text(let quoted) = slot else { return }
      markdown.follow(quoted.text)
    }
    let isWhole = markdown.places.contains {
      markdown.skip(from: $0, breaks: false) == written.count
    }
    return isWhole ? nil : min(markdown.furthest, written.count)
  }

  private init(written: [UInt8]) {
    self.written = written
  }

  /// A byte of the template.
  private mutating func follow(_ byte: UInt8) {
    guard !Self.isSpace(byte) else { return }
    move(breaks: false) { markdown, place in
      (place < markdown.written.count && markdown.written[place] == byte ? place + 1 : nil, nil)
    }
  }

  private mutating func follow(_ value: String) {
    var breaks = false
    for scalar in value.unicodeScalars {
      if let byte = scalar.utf8.first, Self.isSpace(byte) {
        breaks = breaks || byte != UInt8(ascii: " ")
      } else {
        move(breaks: breaks) { markdown, place in markdown.ends(of: scalar, from: place) }
        breaks = false
      }
    }
  }

  private mutating func move(breaks: Bool, _ ends: (Self, Int) -> (Int?, Int?)) {
    let count = places.count
    for index in 0..<count {
      var place = skip(from: places[index], breaks: breaks)
      while true {
        furthest = max(furthest, place)
        let (first, second) = ends(self, place)
        if let first { places.append(first) }
        if let second { places.append(second) }
        // The mark of a quote that goes on, or the value's own.
        guard breaks, place < written.count, written[place] == UInt8(ascii: ">") else { break }
        place = skip(from: place + 1, breaks: true)
      }
    }
    places.removeFirst(count)
    // Two ways that meet again are one.
    if places.count > 1 { places = Array(Set(places)) }
  }

  /// Where a character of a value may end that begins at the place.
  private func ends(of scalar: Unicode.Scalar, from place: Int) -> (Int?, Int?) {
    guard place < written.count else { return (nil, nil) }
    let plain = end(of: scalar, from: place)
    if written[place] == UInt8(ascii: "\\"), scalar.isASCII {
      return (plain, end(of: scalar, from: place + 1))
    }
    if let (character, end) = CharacterReferences.reference(at: place, in: written.span),
      character.unicodeScalars.elementsEqual([scalar])
    {
      return (plain, end)
    }
    return (plain, nil)
  }

  private func end(of scalar: Unicode.Scalar, from place: Int) -> Int? {
    var place = place
    for byte in scalar.utf8 {
      guard place < written.count, written[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  /// The next place without white space; `breaks`: where a value may break its line.
  private func skip(from place: Int, breaks: Bool) -> Int {
    var place = place
    while place < written.count {
      if Self.isSpace(written[place]) {
        place += 1
      } else if breaks, written[place...].starts(with: "<br>".utf8) {
        place += 4
      } else if let (character, end) = CharacterReferences.reference(at: place, in: written.span),
        character.utf8.allSatisfy(Self.isSpace)
      {
        place = end
      } else {
        break
      }
    }
    return place
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
