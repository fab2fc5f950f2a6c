import Markdown
import SitePlanning

/// What a page's Markdown must say, and its HTML within the layout, and what of it the layout takes up.
struct ExpectedContent: HTMLTarget {
  /// What stands before the first second-level heading or rule.
  private(set) var opening = PageText()
  private(set) var sections = PageText()
  /// The plain text of the first heading.
  private(set) var title = ""
  /// The second-level headings with the ids of their sections.
  private(set) var headings: [(title: String, id: String)] = []
  private(set) var sectionIDs: [String] = []
  /// Of the blocks that show lines of the canon first.
  private(set) var lineIDs: [String] = []

  /// A block that a line's id may stand on.
  private struct Block {
    let element: Element
    var anchor: String?
  }

  /// A heading as it is read.
  private struct Heading {
    let level: Int
    var text = ""
    /// Without what is emphasised, such as a count.
    var name = ""
    var anchor: String?
  }

  private var blocks: [Block] = []
  private var ids = UniqueIDs()
  private var isInSections = false
  private var depth = 0
  private var textFormDepth = 0
  private var emphasisDepth = 0
  private var heading: Heading?
  private var drafts: [Heading] = []

  /// `filled`: the page's template.
  init(_ filled: FilledTemplate) {
    HTMLReader.read(LibraryHTML.of(filled.bytes), of: filled, into: &self)
    nameSections()
  }

  /// The whole of it.
  var text: PageText {
    var text = opening
    text.add(sections)
    return text
  }

  private mutating func change(_ change: (inout PageText) -> Void) {
    if isInSections { change(&sections) } else { change(&opening) }
  }
}

// MARK: Elements

extension ExpectedContent {
  mutating func addOther(_ text: Span<UInt8>, at source: Int) {
    if isInSections { sections.addOther(text, at: 0) } else { opening.addOther(text, at: 0) }
  }

  mutating func open(_ element: Element, _ attributes: inout Attributes, at source: Int) {
    let level = element.headingLevel
    let isTopLevel = depth == 0
    if isTopLevel, level == 2 || element == .known(.hr) { isInSections = true }
    if element == .known(.br) { addToHeading(" ") }
    if !element.traits.contains(.void) { depth += 1 }
    if element == .known(.pre) { textFormDepth += 1 }
    if element == .known(.em) { emphasisDepth += 1 }
    if level != nil || element.traits.contains(.line) || element == .known(.tr) {
      blocks.append(Block(element: element))
    }
    if let level, isTopLevel { heading = Heading(level: level) }
    change { $0.open(element, &attributes, at: 0) }
  }

  mutating func close(_ element: Element, at source: Int) {
    depth -= 1
    if element == .known(.pre) { textFormDepth -= 1 }
    if element == .known(.em) { emphasisDepth -= 1 }
    let block = blocks.last?.element == element ? blocks.removeLast() : nil
    if var ended = heading, element.headingLevel != nil {
      ended.anchor = block?.anchor
      drafts.append(ended)
      heading = nil
    }
    change { $0.close(element, at: 0) }
  }
}

// MARK: Text

extension ExpectedContent {
  mutating func add(_ text: Span<UInt8>, at source: Int) {
    if heading != nil {
      addToHeading(text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    if isInSections { sections.add(text, at: 0) } else { opening.add(text, at: 0) }
  }

  mutating func add(_ slot: FilledTemplate.Slot) {
    guard case .text(let quoted) = slot else { return }
    if heading != nil { addToHeading(quoted.text) }
    place(quoted)
  }

  private mutating func addToHeading(_ text: String) {
    guard heading != nil else { return }
    let line = text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " ") : text
    heading?.text += line
    if emphasisDepth == 0 { heading?.name += line }
  }

  /// Adds a quote, and gives the block around it its id: the first block that shows it, and one id a
  /// block. Of several paragraphs the first has the id.
  private mutating func place(_ quoted: Quoted) {
    if let anchor = quoted.anchor, textFormDepth == 0,
      let index = blocks.lastIndex(where: { $0.element != .known(.p) }) ?? blocks.indices.first,
      blocks[index].anchor == nil, ids.insert(anchor)
    {
      blocks[index].anchor = anchor
      lineIDs.append(anchor)
      if blocks[index].element == .known(.p), let (first, rest) = quoted.paragraphs {
        return change {
          $0.add(first, at: 0)
          $0.breakLine()
          $0.add(rest, at: 0)
        }
      }
    }
    change { $0.add(quoted, at: 0) }
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
  fileprivate var paragraphs: (first: Quoted, rest: Quoted)? {
    guard text.utf8.contains(UInt8(ascii: "\n")), let end = text.firstRange(of: "\n\n") else {
      return nil
    }
    return (
      part(text[..<end.lowerBound], anchor: anchor), part(text[end.upperBound...], anchor: nil)
    )
  }
}
