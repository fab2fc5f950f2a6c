/// An HTML element.
enum Element: Equatable, Sendable {
  case known(Known)
  /// In small letters.
  case other(String)

  /// The elements of which something is known.
  enum Known: String, CaseIterable {
    case a, abbr, area, article, b, base, br, button, code, col, dd, del, div, dl, dt, em, embed
    case footer, h1, h2, h3, h4, h5, h6, hr, i, img, input, ins, label, li, link, mark, meta, ol, p
    case param, pre, rect, section, small, source, span, strong, svg, table, tbody, td, text,
      textarea
    case th, thead, time, title, tr, track, ul, wbr
  }

  struct Traits: OptionSet {
    let rawValue: Int

    /// Stands within a line.
    static let inline = Traits(rawValue: 1)
    /// Has no end tag.
    static let void = Traits(rawValue: 2)
    /// Says nothing itself.
    static let silent = Traits(rawValue: 4)
    /// Has a class that the program gives it.
    static let classed = Traits(rawValue: 8)
    /// May be a line of the canon.
    static let line = Traits(rawValue: 16)
    /// Holds text without tags.
    static let text = Traits(rawValue: 32)
  }

  var name: String {
    switch self {
    case .known(let known): known.rawValue
    case .other(let name): name
    }
  }

  var traits: Traits {
    guard case .known(let known) = self else { return [] }
    return switch known {
    case .a, .abbr, .b, .button, .code, .dt, .em, .i, .label, .mark, .rect, .small, .span, .strong,
      .svg, .text, .time:
      .inline
    case .area, .base, .br, .col, .embed, .hr, .link, .meta, .param, .source, .track, .wbr: .void
    case .img, .input: [.inline, .void]
    case .dd, .del, .ins: [.inline, .silent]
    case .article, .footer, .section, .tbody, .thead: .silent
    case .dl, .ol, .ul: .classed
    case .textarea, .title: .text
    case .li: [.classed, .line]
    case .p: [.silent, .classed, .line]
    case .div, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .table, .td, .th, .tr: []
    }
  }

  /// Of a heading from 1 to 6.
  var headingLevel: Int? {
    switch self {
    case .known(.h1): 1
    case .known(.h2): 2
    case .known(.h3): 3
    case .known(.h4): 4
    case .known(.h5): 5
    case .known(.h6): 6
    default: nil
    }
  }
}

// MARK: Reading

extension Element {
  static func named(_ name: Span<UInt8>) -> Element {
    if let known = Table.known.element(named: name) { return .known(known) }
    let written = name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let text = written.lowercased()
    return text == written ? .other(text) : named(Array(text.utf8).span)
  }

  /// The known elements by their names, which have no more than eight bytes; a page has hundreds.
  private struct Table {
    private var places = [(key: UInt64, element: Known?)](repeating: (0, nil), count: 256)

    static let known = Table()

    private init() {
      for element in Known.allCases {
        guard let key = Self.key(of: Array(element.rawValue.utf8).span) else { continue }
        var place = Self.firstPlace(of: key)
        while places[place].element != nil { place = (place + 1) % 256 }
        places[place] = (key, element)
      }
    }

    func element(named name: Span<UInt8>) -> Known? {
      guard let key = Self.key(of: name) else { return nil }
      var place = Self.firstPlace(of: key)
      while let element = places[place].element {
        if places[place].key == key { return element }
        place = (place + 1) % 256
      }
      return nil
    }

    private static func key(of name: Span<UInt8>) -> UInt64? {
      guard name.count <= 8 else { return nil }
      var key: UInt64 = 0
      for index in name.indices {
        guard name[index] != 0 else { return nil }
        key = key << 8 | UInt64(name[index])
      }
      return key
    }

    private static func firstPlace(of key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 56)
    }
  }
}
