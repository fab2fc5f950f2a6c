import SitePlanning

/// What a page's Markdown must say, what of it the page's HTML must, and what the layout around that takes
/// up.
struct ExpectedContent {
  private(set) var markdown = PageText(foreign: nil)
  /// What stands before the first second-level heading or rule, in HTML.
  private(set) var opening: PageText
  private(set) var sections: PageText
  /// The plain text of the first heading.
  private(set) var title = ""
  /// The second-level headings with the ids of their sections.
  private(set) var headings: [(title: String, id: String)] = []
  /// Of lines the quotes themselves tell.
  private(set) var sectionIDs: [String] = []

  /// A block that a line's id may stand on.
  private struct Block {
    let name: String
    var anchor: String?
    /// Whether what the line ends with stands already, after its first paragraph.
    var hasEnded = false
  }

  /// A heading as it is read.
  private struct Heading {
    let level: Int
    var text = ""
    /// Without what is emphasised, such as a count.
    var name = ""
    var anchor: String?
  }

  private let filled: FilledTemplate
  /// What a line with the id ends with in HTML.
  private let lineEnd: (String) -> FilledTemplate?
  private var blocks: [Block] = []
  private var ids = UniqueIDs()
  private var isInSections = false
  private var depth = 0
  private var textFormDepth = 0
  private var emphasisDepth = 0
  private var isCode = false
  private var heading: Heading?
  private var drafts: [Heading] = []

  /// `filled`: the page's template, with links to Markdown.
  init(
    _ filled: FilledTemplate, foreign: [String: String]?,
    lineEnd: @escaping (String) -> FilledTemplate?
  ) {
    self.filled = filled
    self.lineEnd = lineEnd
    opening = PageText(foreign: foreign)
    sections = PageText(foreign: foreign)
    var reader = HTMLReader(PlainHTML.of(filled.bytes))
    while let token = reader.next() {
      switch token {
      case .text(let text): add(text)
      case .open(let name, let attributes): open(name, attributes)
      case .close(let name): close(name)
      case .other(let text):
        markdown.addOther(text, at: 0)
        html { $0.addOther(text, at: 0) }
      }
    }
    nameSections()
  }

  private mutating func html(_ change: (inout PageText) -> Void) {
    if isInSections { change(&sections) } else { change(&opening) }
  }
}

// MARK: Elements

extension ExpectedContent {
  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    let attributes = attributes.map { (name: $0.name, value: filled.filled($0.value)) }
    markdown.open(name, attributes, at: 0)
    if depth == 0, name == "h2" || name == "hr" { isInSections = true }
    // What a code span is in HTML depends on what is in it.
    isCode = name == "code" && textFormDepth == 0
    if isCode { return }

    switch name {
    case "br": addToHeading(" ")
    case "hr", "img", "input": break
    default: depth += 1
    }
    switch name {
    case "pre": textFormDepth += 1
    case "em": emphasisDepth += 1
    case "li", "tr", "p": blocks.append(Block(name: name))
    default:
      guard let level = Self.headingLevel(name) else { break }
      blocks.append(Block(name: name))
      heading = Heading(level: level)
    }
    html { text in
      text.open(
        name,
        name == "a"
          ? attributes.map { ($0.name, $0.name == "href" ? Address.html($0.value) : $0.value) }
          : attributes, at: 0)
    }
  }

  private mutating func close(_ name: String) {
    markdown.close(name, at: 0)
    if name == "code", isCode { return isCode = false }
    depth -= 1
    if name == "pre" { textFormDepth -= 1 }
    if name == "em" { emphasisDepth -= 1 }
    let block = blocks.last?.name == name ? blocks.removeLast() : nil
    if let block, name == "li" || name == "p" { endLine(block) }
    if var ended = heading, Self.headingLevel(name) != nil {
      ended.anchor = block?.anchor
      drafts.append(ended)
      heading = nil
    }
    html { $0.close(name, at: 0) }
  }

  private static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h") else { return nil }
    return name.utf8.last.flatMap { (0x31...0x36).contains($0) ? Int($0) - 0x30 : nil }
  }

  /// Adds what the theme has every line of such a page end with, after a space.
  private mutating func endLine(_ block: Block) {
    guard let anchor = block.anchor, !block.hasEnded, let end = lineEnd(anchor) else { return }
    var bytes = end.bytes
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    html { text in
      text.add([UInt8(ascii: " ")], at: 0)
      text.add(bytes, of: end)
    }
  }
}

// MARK: Text

extension ExpectedContent {
  private mutating func add(_ text: ArraySlice<UInt8>) {
    for piece in filled.pieces(of: text) {
      switch piece {
      case .own(let bytes):
        if heading != nil { addToHeading(String(decoding: bytes, as: UTF8.self)) }
        markdown.add(bytes, at: 0)
        addOwn(bytes)
      case .slot(.text(let quoted)):
        if heading != nil { addToHeading(quoted.text) }
        markdown.add(quoted, at: 0)
        place(quoted)
      case .slot(.content): break
      }
    }
  }

  /// Adds text of the theme, in which `⟨…⟩` within one line of a text form, or alone in a code span, is a
  /// blank.
  private mutating func addOwn(_ bytes: ArraySlice<UInt8>) {
    guard isCode || textFormDepth > 0 else { return html { $0.add(bytes, at: 0) } }
    if isCode {
      let isBlank = bytes.starts(with: "⟨".utf8) && bytes.suffix(3).elementsEqual("⟩".utf8)
      return html { $0.add(bytes, in: isBlank ? "span" : "code") }
    }
    var rest = bytes
    while let blank = Self.firstBlank(in: rest) {
      html {
        $0.add(rest[..<blank.lowerBound], at: 0)
        $0.add(rest[blank], in: "span")
      }
      rest = rest[blank.upperBound...]
    }
    html { $0.add(rest, at: 0) }
  }

  private static func firstBlank(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var start: Int?
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"): start = nil
      case 0xE2:
        if bytes[index...].starts(with: "⟨".utf8) { start = index }
        if let start, bytes[index...].starts(with: "⟩".utf8) { return start..<index + 3 }
      default: break
      }
    }
    return nil
  }

  private mutating func addToHeading(_ text: String) {
    guard heading != nil else { return }
    let line = text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " ") : text
    heading?.text += line
    if emphasisDepth == 0 { heading?.name += line }
  }

  /// Adds a quote, and gives the block around it its id: the first block that shows it, and one id a
  /// block. Of several paragraphs the first is the line.
  private mutating func place(_ quoted: Quoted) {
    guard let index = anchoredBlock(for: quoted) else { return html { $0.add(quoted, at: 0) } }
    blocks[index].anchor = quoted.anchor
    guard blocks[index].name == "p", let paragraph = quoted.firstParagraph else {
      return html { $0.add(quoted, at: 0) }
    }
    html { $0.add(paragraph.first, at: 0) }
    endLine(blocks[index])
    blocks[index].hasEnded = true
    html {
      $0.breakLine()
      $0.add(paragraph.rest, at: 0)
    }
  }

  private mutating func anchoredBlock(for quoted: Quoted) -> Int? {
    guard let anchor = quoted.anchor, textFormDepth == 0,
      let index = blocks.lastIndex(where: { $0.name != "p" }) ?? blocks.indices.first,
      blocks[index].anchor == nil, ids.insert(anchor)
    else { return nil }
    return index
  }

  /// Gives every section its id, after all lines have theirs.
  private mutating func nameSections() {
    title = drafts.first { $0.level == 1 }?.text ?? ""
    var prefix = ""
    var isInSection = false
    for heading in drafts where heading.level == 2 || (heading.level == 3 && isInSection) {
      let start = heading.level == 2 ? "" : prefix
      let id = heading.anchor ?? ids.next(for: start + Self.id(of: heading.name))
      if heading.level == 2 {
        isInSection = true
        prefix = heading.anchor.map { "\($0)-" } ?? ""
        headings.append((heading.text, id))
      }
      sectionIDs.append(id)
    }
  }

  /// A heading's words in ASCII, joined by hyphens, and where it has other letters its digest.
  private static func id(of heading: String) -> String {
    let words = heading.utf8.split { byte in
      !((UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte))
    }
    let name = words.map { (String($0) ?? "").lowercased() }.joined(separator: "-")
    let isPlain =
      heading.utf8.allSatisfy { $0 < 0x80 } || !heading.contains { $0.isLetter && !$0.isASCII }
    guard name.isEmpty || !isPlain else { return name }
    return (name.isEmpty ? "" : name + "-") + TextDigest(of: heading).hexadecimal
  }
}

extension Quoted {
  /// The first paragraph and what follows it; nil for a single one.
  fileprivate var firstParagraph: (first: Quoted, rest: Quoted)? {
    guard let end = text.firstRange(of: "\n\n") else { return nil }
    var (first, rest) = (self, self)
    first.text = String(text[..<end.lowerBound])
    rest.text = String(text[end.upperBound...])
    rest.anchor = nil
    return (first, rest)
  }
}

extension PageText {
  /// Adds a blank to fill in (`span`), or the theme's own code.
  fileprivate mutating func add(_ text: ArraySlice<UInt8>, in element: String) {
    open(element, element == "span" ? [("class", "blank")] : [], at: 0)
    add(text, at: 0)
    close(element, at: 0)
  }
}
