import Templates

/// A template's own text with a numbered slot wherever a value stands, so that nothing a value says can be
/// taken for the text of the template, and nothing needs to be escaped.
struct FilledTemplate {
  enum Slot {
    case text(Quoted)
    case content(PageText)
  }

  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var slots: [Slot] = []
  /// Names that nothing is known of.
  private(set) var unknownNames: [String] = []

  private let isMarkdown: Bool

  init(_ parts: [TemplatePart], _ facts: Fact, isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    var contexts = [facts]
    fill(parts, &contexts)
  }

  private mutating func fill(_ parts: [TemplatePart], _ contexts: inout [Fact]) {
    for part in parts {
      switch part {
      case .text(let text): bytes += text
      case .value(let name): write(find(name, contexts))
      case .section(let name, let isInverted, let body):
        let fact = find(name, contexts)
        if isInverted {
          if !fact.isTrue { fill(body, &contexts) }
        } else {
          fillSection(body, of: fact, &contexts)
        }
      }
    }
  }

  private mutating func fillSection(
    _ body: [TemplatePart], of fact: Fact, _ contexts: inout [Fact]
  ) {
    switch fact {
    case .flag(let flag): if flag { fill(body, &contexts) }
    case .absent: break
    case .list(let elements):
      for element in elements {
        contexts.append(element)
        fill(body, &contexts)
        contexts.removeLast()
      }
    case .text, .link, .content, .record:
      contexts.append(fact)
      fill(body, &contexts)
      contexts.removeLast()
    }
  }

  /// A name belongs to the innermost record that has it.
  private mutating func find(_ name: TemplatePart.Name, _ contexts: [Fact]) -> Fact {
    guard let first = name.parts.first else { return contexts[contexts.count - 1] }
    for context in contexts.reversed() {
      guard case .record(let members) = context, var fact = members(first) else { continue }
      for part in name.parts.dropFirst() {
        guard case .record(let members) = fact else { return .absent }
        guard let next = members(part) else {
          unknownNames.append(name.text)
          return .absent
        }
        fact = next
      }
      return fact
    }
    unknownNames.append(name.text)
    return .absent
  }

  private mutating func write(_ fact: Fact) {
    switch fact {
    case .text(let quoted): writeSlot(.text(quoted))
    case .content(let text): writeSlot(.content(text))
    // In Markdown an address is markup: a slot could not be told from it.
    case .link(let address):
      if isMarkdown {
        bytes += Address.encoded(Array(address.utf8)[...])
      } else {
        writeSlot(.text(Quoted(address)))
      }
    case .absent, .flag, .list, .record: break
    }
  }

  private mutating func writeSlot(_ slot: Slot) {
    bytes += Self.start
    bytes += String(slots.count).utf8
    bytes += Self.end
    slots.append(slot)
  }
}

// MARK: Slots

extension FilledTemplate {
  /// What surrounds a slot's number. Unicode keeps both for a program's own use; no canon may hold them.
  private static let start = [0xEF, 0xB7, 0x92] as [UInt8]  // U+FDD2
  private static let end = [0xEF, 0xB7, 0x93] as [UInt8]  // U+FDD3

  /// Gives the slots in a stretch of the template's text, and what stands between them, in their order.
  func forEachPiece(
    of text: ArraySlice<UInt8>, own: (ArraySlice<UInt8>) -> Void, slot: (Slot) -> Void
  ) {
    var rest = text
    while let place = rest.firstIndex(of: Self.start[0]) {
      guard rest[place...].starts(with: Self.start) else {
        // Another character that begins with the same byte.
        own(rest[...place])
        rest = rest[(place + 1)...]
        continue
      }
      let digits = rest[(place + Self.start.count)...].prefix { (0x30...0x39).contains($0) }
      let number = digits.count < 10 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : slots.count
      guard number < slots.count, rest[digits.endIndex...].starts(with: Self.end) else {
        own(rest[...place])
        rest = rest[(place + 1)...]
        continue
      }
      if place > rest.startIndex { own(rest[..<place]) }
      slot(slots[number])
      rest = rest[(digits.endIndex + Self.end.count)...]
    }
    if !rest.isEmpty { own(rest) }
  }

  /// The attributes of a tag with what belongs in their slots.
  func filled(_ attributes: [HTMLReader.Attribute]) -> [HTMLReader.Attribute] {
    attributes.isEmpty
      ? attributes : attributes.map { HTMLReader.Attribute(name: $0.name, value: filled($0.value)) }
  }

  private func filled(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.contains(Self.start[0]) else { return value }
    var bytes: [UInt8] = []
    forEachPiece(of: value) {
      bytes += $0
    } slot: { slot in
      if case .text(let quoted) = slot { bytes += quoted.text.utf8 }
    }
    return bytes[...]
  }
}
