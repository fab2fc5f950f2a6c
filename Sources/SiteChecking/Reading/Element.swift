/// An HTML element's name, with what is known of such elements.
final class Element: Sendable {
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
  }

  let name: String
  let traits: Traits

  private init(_ name: String, _ traits: Traits) {
    self.name = name
    self.traits = traits
  }

  static let br = Element("br", .void)
  static let code = Element("code", .inline)
  static let dd = Element("dd", [.inline, .silent])
  static let del = Element("del", [.inline, .silent])
  static let div = Element("div", [])
  static let dl = Element("dl", .classed)
  static let dt = Element("dt", .inline)
  static let em = Element("em", .inline)
  static let hr = Element("hr", .void)
  static let ins = Element("ins", [.inline, .silent])
  static let li = Element("li", [.classed, .line])
  static let p = Element("p", [.silent, .classed, .line])
  static let pre = Element("pre", [])
  static let span = Element("span", .inline)
  static let strong = Element("strong", .inline)
  static let table = Element("table", [])
  static let td = Element("td", [])
  static let th = Element("th", [])
  static let tr = Element("tr", [])
  static let ul = Element("ul", .classed)
  static let headings = (1...6).map { Element("h\($0)", []) }

  private static let others: [Element] =
    ["abbr", "a", "b", "button", "i", "label", "mark", "rect", "small", "svg", "text", "time"].map {
      Element($0, .inline)
    } + ["article", "footer", "section", "tbody", "thead"].map { Element($0, .silent) }
    + ["img", "input"].map { Element($0, [.inline, .void]) }
    + ["area", "base", "col", "embed", "link", "meta", "param", "source", "track", "wbr"].map {
      Element($0, .void)
    } + [Element("ol", .classed)]

  /// By the bytes of the name, which are no more than eight.
  private static let known: [UInt64: Element] = Dictionary(
    uniqueKeysWithValues: ([
      br, code, dd, del, div, dl, dt, em, hr, ins, li, p, pre, span, strong, table, td, th, tr, ul,
    ] + headings + others).map { (key(of: Array($0.name.utf8).span) ?? 0, $0) })

  private static func key(of name: Span<UInt8>) -> UInt64? {
    guard name.count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in name.indices { key = key << 8 | UInt64(name[index]) }
    return key
  }

  static func named(_ name: Span<UInt8>) -> Element {
    if let key = key(of: name), let element = known[key] { return element }
    let written = name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let text = written.lowercased()
    return text == written ? Element(text, []) : named(Array(text.utf8).span)
  }

  /// Of a heading from 1 to 6.
  var headingLevel: Int? { Self.headings.firstIndex { $0 === self }.map { $0 + 1 } }
}
