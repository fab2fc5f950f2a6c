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
    bytes.append(Self.start)
    bytes += String(slots.count).utf8
    bytes.append(Self.end)
    slots.append(slot)
  }
}

// MARK: Slots

extension FilledTemplate {
  /// What surrounds a slot's number. Unicode keeps both for a program's own use; no canon may hold them.
  private static let start: (UInt8, UInt8, UInt8) = (0xEF, 0xB7, 0x92)  // U+FDD2
  private static let end: (UInt8, UInt8, UInt8) = (0xEF, 0xB7, 0x93)  // U+FDD3

  /// Gives the slots in a stretch of the template's text, and what stands between them, in their order.
  func forEachPiece(
    of text: Span<UInt8>, own: (Span<UInt8>) -> Void, slot: (Slot) -> Void
  ) {
    var (start, index) = (0, 0)
    while index < text.count {
      guard text[index] == Self.start.0, let (number, end) = slotNumber(at: index, in: text) else {
        index += 1
        continue
      }
      if start < index { own(text.extracting(start..<index)) }
      slot(slots[number])
      (start, index) = (end, end)
    }
    if start < index { own(text.extracting(start..<index)) }
  }

  /// The number of a slot and where it ends; nil where none begins.
  private func slotNumber(at place: Int, in text: Span<UInt8>) -> (number: Int, end: Int)? {
    guard Self.has(Self.start, at: place, in: text) else { return nil }
    var (number, index) = (0, place + 3)
    while index < text.count, (0x30...0x39).contains(text[index]), number < slots.count {
      number = number * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard number < slots.count, Self.has(Self.end, at: index, in: text) else { return nil }
    return (number, index + 3)
  }

  private static func has(
    _ sign: (UInt8, UInt8, UInt8), at place: Int, in text: Span<UInt8>
  ) -> Bool {
    place + 2 < text.count
      && (text[place], text[place + 1], text[place + 2]) == sign
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ sign: (UInt8, UInt8, UInt8)) {
    append(sign.0)
    append(sign.1)
    append(sign.2)
  }
}
