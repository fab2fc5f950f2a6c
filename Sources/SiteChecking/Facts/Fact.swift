import CanonReading

/// What a name of a template stands for on one page, worked out from the canon alone.
enum Fact {
  case absent
  case flag(Bool)
  case text(Quoted)
  /// An address of the site or of the canon's settings.
  case link(String)
  /// What stands between a layout's own text: the page's content.
  indirect case content(PageText)
  case list([Fact])
  /// Gives nil for a name that the record cannot have.
  case record((String) -> Fact?)
}

extension Fact {
  /// A text that no line of the canon holds as it is, such as a count.
  static func derived(_ text: String, anchor: String? = nil) -> Fact {
    .text(Quoted(text, anchor: anchor))
  }

  static func number(_ number: Int) -> Fact { derived(String(number)) }

  static func canon(_ text: CanonText, _ field: String, anchor: String? = nil) -> Fact {
    .text(Quoted(text, field, anchor: anchor))
  }

  static func canon(_ text: CanonText?, _ field: String, anchor: String? = nil) -> Fact {
    text.map { canon($0, field, anchor: anchor) } ?? .absent
  }

  static func optional(_ link: String?) -> Fact { link.map(Fact.link) ?? .absent }

  /// The elements with their count; absent when there are none.
  static func lines(_ elements: [Fact]) -> Fact {
    guard !elements.isEmpty else { return .absent }
    return .record { name in
      switch name {
      case "count": .number(elements.count)
      case "lines": .list(elements)
      default: nil
      }
    }
  }

  /// Whether a section of it is shown.
  var isTrue: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .text, .link, .content, .record: true
    }
  }
}
