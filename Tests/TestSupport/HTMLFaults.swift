package import CanonReading

/// Finds what no page of ours holds: HTML that browsers would have to mend, and what could run a
/// script or lead a reader astray. Stricter than HTML: attributes in double quotes, every element
/// closed, no comments.
package struct HTMLFaults {
  private var faults: [String] = []
  private var open: [String] = []
  /// What the addresses that leave the site begin with.
  private let outside: [String]

  /// `settings`: those whose URLs the page may lead to.
  package static func faults(of html: [UInt8], settings: CanonSettings? = nil) -> [String] {
    let urls = [settings?.editURL, settings?.questionURL, settings?.baseURL].compactMap(\.self)
    var search = Self(outside: urls.map { String($0.text.prefix { $0 != "{" }) })
    search.look(through: String(decoding: html, as: UTF8.self))
    return search.faults
  }

  private init(outside: [String]) {
    self.outside = outside
  }

  private mutating func look(through html: String) {
    var rest = Substring(html)
    let declaration = "<!doctype html>"
    if rest.prefix(declaration.count).lowercased() == declaration {
      rest = rest.dropFirst(declaration.count)
    }
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      check(text: rest[..<start])
      guard let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without an end: \(rest[start...].prefix(40))")
        return
      }
      check(tag: Substring(rest.utf8[start...end].dropFirst().dropLast()))
      rest = Substring(rest.utf8[end...].dropFirst())
    }
    check(text: rest)
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private mutating func check(text: Substring) {
    if text.utf8.contains(UInt8(ascii: ">")) { faults.append("a bare '>': \(text)") }
    var parts = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    parts.removeFirst()
    for part in parts where !Self.references.contains(where: { part.starts(with: $0.utf8) }) {
      faults.append("a bare '&': \(text)")
    }
  }

  private static let references = [
    "amp;", "lt;", "gt;", "quot;", "#x27;", "nbsp;", "#10216;", "#10217;",
  ]

  private mutating func check(tag: Substring) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("'</\(name)>' closes no '<\(name)>'") }
      return
    }
    let isClosed = tag.hasSuffix("/")
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      name.utf8.allSatisfy(Self.isNameByte)
    else {
      faults.append("no tag of ours: <\(tag)>")
      return
    }
    let attributes = attributes(
      in: tag.dropFirst(name.count).dropLast(isClosed ? tag.hasSuffix(" /") ? 2 : 1 : 0), of: tag)
    check(name, attributes)
    if !isClosed, !Self.voidElements.contains(name) { open.append(name) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static let voidElements: Set<String> = ["meta", "link", "br", "hr", "input", "img"]

  /// The attributes, ` name` or ` name="value"` each.
  private mutating func attributes(
    in written: Substring, of tag: Substring
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = written
    while rest.hasPrefix(" ") {
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0.utf8.count == 1 && $0.utf8.allSatisfy(Self.isNameByte) })
      rest = rest.dropFirst(name.count)
      var value = Substring("")
      if rest.hasPrefix("=\"") {
        let after = Substring(rest.utf8.dropFirst(2))
        let end = after.utf8.firstIndex(of: UInt8(ascii: "\"")) ?? after.endIndex
        value = after[..<end]
        rest = Substring(after.utf8[end...].dropFirst())
      }
      check(text: value)
      if name.isEmpty || attributes.updateValue(PageText(String(value)).text, forKey: name) != nil {
        faults.append("an attribute without a name of its own: <\(tag)>")
      }
    }
    if !rest.allSatisfy({ $0 == " " }) { faults.append("an attribute without quotes: <\(tag)>") }
    return attributes
  }

  private mutating func check(_ element: String, _ attributes: [String: String]) {
    if Self.forbiddenElements.contains(element) || (element == "script" && attributes["src"] == nil)
    {
      faults.append("an element '\(element)'")
    }
    for (name, value) in attributes {
      switch name {
      case "href", "src", "action", "poster", "data", "formaction", "srcset", "cite":
        check(address: value)
      case "content" where attributes["http-equiv"] == "refresh":
        check(address: String(value.trimmingPrefix("0; url=")))
      case "rel":
        if !["icon", "stylesheet", "canonical"].contains(value) { faults.append("rel '\(value)'") }
      case "style", "srcdoc", "target", "ping": faults.append("an attribute '\(name)'")
      default: if name.hasPrefix("on") { faults.append("an attribute '\(name)'") }
      }
    }
  }

  private static let forbiddenElements: Set<String> = [
    "style", "iframe", "frame", "object", "embed", "base", "template", "math", "noscript",
    "plaintext",
    "textarea", "xmp",
  ]

  /// An address is relative, or begins as one of the settings says.
  private mutating func check(address: String) {
    if outside.contains(where: address.hasPrefix) { return }
    let first = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 != 0x7F }
    if first.contains(":") || address.hasPrefix("/") || !isPlain {
      faults.append("the address '\(address)'")
    }
  }
}
