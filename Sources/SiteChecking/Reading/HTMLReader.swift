/// Reads HTML tag by tag. What browsers mend or pass over, such as words in an end tag or a tag that does not
/// end, is given as it is, which no theme has.
struct HTMLReader {
  private let bytes: [UInt8]
  /// What belongs in the slots.
  private let template: FilledTemplate?
  private var index: Int
  private let end: Int
  private var attributes = Attributes()
  /// Text with its character references read.
  private var readText: [UInt8] = []

  /// Whether the last tag or comment goes on behind what is read.
  private var isCutOff = false

  /// `range`: of the bytes; all by default. `template`: the one that the HTML is of. Returns whether
  /// every tag and comment ends.
  @discardableResult static func read(
    _ html: [UInt8], _ range: Range<Int>? = nil, of template: FilledTemplate? = nil,
    into target: inout some HTMLTarget
  ) -> Bool {
    var reader = HTMLReader(html, range ?? html.indices, template)
    while reader.index < reader.end { reader.read(into: &target) }
    return !reader.isCutOff
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ template: FilledTemplate?) {
    self.bytes = bytes
    self.template = template
    index = range.lowerBound
    end = range.upperBound
  }

  private mutating func read(into target: inout some HTMLTarget) {
    guard bytes[index] == UInt8(ascii: "<"), beginsTag(index) else { return text(into: &target) }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): declaration(into: &target)
    case UInt8(ascii: "/"): closingTag(into: &target)
    default: openingTag(into: &target)
    }
  }

  /// Whether a `<` begins a tag.
  private func beginsTag(_ index: Int) -> Bool {
    guard index + 1 < end else { return false }
    return switch bytes[index + 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// The first place from `index` on whose byte is asked for, or the end.
  private func place(from index: Int, where isAskedFor: (UInt8) -> Bool) -> Int {
    var place = index
    while place < end, !isAskedFor(bytes[place]) { place += 1 }
    return place
  }
}

// MARK: Text

extension HTMLReader {
  private mutating func text(into target: inout some HTMLTarget) {
    let start = index
    var hasReferences = false
    repeat {
      if bytes[index] == UInt8(ascii: "&") { hasReferences = true }
      index = place(from: index + 1) {
        if $0 == UInt8(ascii: "&") { hasReferences = true }
        return $0 == UInt8(ascii: "<")
      }
    } while index < end && !beginsTag(index)
    text(start..<index, hasReferences: hasReferences, into: &target)
  }

  private mutating func text(
    _ range: Range<Int>, hasReferences: Bool, into target: inout some HTMLTarget
  ) {
    let bytes = bytes
    let text = bytes.span.extracting(range)
    guard let template else { return add(text, hasReferences, at: range.lowerBound, into: &target) }
    template.forEachPiece(of: text) {
      add($0, hasReferences, at: range.lowerBound, into: &target)
    } slot: {
      target.add($0)
    }
  }

  private mutating func add(
    _ text: Span<UInt8>, _ hasReferences: Bool, at start: Int, into target: inout some HTMLTarget
  ) {
    guard hasReferences else { return target.add(text, at: start) }
    readText.removeAll(keepingCapacity: true)
    CharacterReferences.read(text, into: &readText)
    target.add(readText.span, at: start)
  }
}

// MARK: Tags

extension HTMLReader {
  private mutating func declaration(into target: inout some HTMLTarget) {
    let start = index
    if bytes[index..<end].starts(with: "<!--".utf8) {
      index = min(index + 4, end)
      while index < end, !bytes[index..<end].starts(with: "-->".utf8) { index += 1 }
      isCutOff = index == end
      index = min(index + 3, end)
    } else {
      endTag()
    }
    target.addOther(bytes.span.extracting(start..<index), at: start)
  }

  private mutating func closingTag(into target: inout some HTMLTarget) {
    let start = index
    index += 2
    let element = self.element()
    skipSpace()
    let isBare = index < end && bytes[index] == UInt8(ascii: ">")
    endTag()
    if isBare {
      target.close(element, at: start)
    } else {
      target.addOther(bytes.span.extracting(start..<index), at: start)
    }
  }

  private mutating func endTag() {
    index = place(from: index) { $0 == UInt8(ascii: ">") }
    isCutOff = index == end
    index = min(index + 1, end)
  }

  private mutating func openingTag(into target: inout some HTMLTarget) {
    let start = index
    index += 1
    let element = self.element()
    attributes.removeAll()
    while true {
      index = place(from: index) { !$0.isSpace && $0 != UInt8(ascii: "/") }
      guard index < end, bytes[index] != UInt8(ascii: ">") else { break }
      readAttribute()
    }
    guard index < end else {
      isCutOff = true
      return target.addOther(bytes.span.extracting(start..<end), at: start)
    }
    index += 1
    target.open(element, &attributes, at: start)
    if element.traits.contains(.text) { self.text(of: element, into: &target) }
  }

  /// What stands in an element whose text has no tags, up to its end tag.
  private mutating func text(of element: Element, into target: inout some HTMLTarget) {
    let start = index
    while index < end, !endsText(of: element, at: index) { index += 1 }
    if start < index { text(start..<index, hasReferences: true, into: &target) }
  }

  private func endsText(of element: Element, at place: Int) -> Bool {
    let name = element.name.utf8
    guard place + 1 + name.count < end, bytes[place] == UInt8(ascii: "<"),
      bytes[place + 1] == UInt8(ascii: "/")
    else { return false }
    return zip(bytes[(place + 2)...], name).allSatisfy { $0 | 0x20 == $1 }
  }

  private mutating func element() -> Element {
    let first = index
    index = place(from: index) { $0.isSpace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
    return .named(bytes.span.extracting(first..<index))
  }

  private mutating func readAttribute() {
    let first = index
    index = place(from: index + 1) {
      $0.isSpace || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">")
    }
    let name = first..<index
    skipSpace()
    var value = index..<index
    if index < end, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipSpace()
      value = readValue()
    }
    let (bytes, template) = (bytes, template)
    attributes.add(bytes.span.extracting(name)) {
      Self.add(bytes.span.extracting(value), of: template, to: &$0)
    }
  }

  private mutating func readValue() -> Range<Int> {
    guard index < end else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let begin = index
      index = place(from: index) { $0.isSpace || $0 == UInt8(ascii: ">") }
      return begin..<index
    }
    let begin = min(index + 1, end)
    let close = place(from: begin) { $0 == quote }
    index = min(close + 1, end)
    return begin..<close
  }

  private static func add(
    _ value: Span<UInt8>, of template: FilledTemplate?, to bytes: inout [UInt8]
  ) {
    guard let template else { return CharacterReferences.read(value, into: &bytes) }
    template.forEachPiece(of: value) {
      CharacterReferences.read($0, into: &bytes)
    } slot: { slot in
      if case .text(let quoted) = slot { bytes += quoted.text.utf8 }
    }
  }

  private mutating func skipSpace() { index = place(from: index) { !$0.isSpace } }
}

extension UInt8 {
  fileprivate var isSpace: Bool {
    switch self {
    case 0x20, 0x0A, 0x09, 0x0D, 0x0C: true
    default: false
    }
  }
}
