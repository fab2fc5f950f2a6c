/// An HTML page as a browser reads it: the tags in order, and the text with `<br>` as a line break.
package struct PageText: Sendable {
  package private(set) var text = ""
  /// Such as `p`, `/p`, `a href class`, `!-- note --`: the elements, with the names of their
  /// attributes, and the comments.
  package private(set) var tags: [String] = []
  /// What `title` attributes say.
  package private(set) var titles: [String] = []
  /// Where links lead to, and what is loaded.
  package private(set) var addresses: [String] = []

  private let html: [UInt8]
  private var index = 0

  package init(_ html: String) {
    self.html = Array(html.utf8)
    while index < self.html.count {
      if self.html[index] == UInt8(ascii: "<"), beginsTag(self.html[(index + 1)...]) {
        readTag()
      } else {
        let end = self.html[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? self.html.count
        text += decoded(index..<end)
        index = end
      }
    }
  }

  private func beginsTag(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return Self.isLetter(first) || "!?/".utf8.contains(first)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The names of elements are the same in either case.
  private static func isSame(_ byte: UInt8, _ other: UInt8) -> Bool {
    byte == other || (isLetter(byte) && byte | 0x20 == other | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  /// Reads a tag, comment or declaration, from its `<`.
  private mutating func readTag() {
    let first = html[index + 1]
    let isEndTag =
      first == UInt8(ascii: "/") && index + 2 < html.count && Self.isLetter(html[index + 2])
    guard Self.isLetter(first) || isEndTag else {
      let isComment = html[index...].starts(with: "<!--".utf8)
      let end = find(isComment ? "-->" : ">", from: index + (isComment ? 4 : 1))
      tags.append(String(decoding: html[(index + 1)..<end], as: UTF8.self))
      index = min(end + (isComment ? 3 : 1), html.count)
      return
    }
    var tag = take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }.dropFirst().description
    if tag.hasSuffix("/"), tag.count > 1 { tag.removeLast() }
    let name = tag.lowercased()
    while index < html.count {
      _ = take { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
      guard index < html.count, html[index] != UInt8(ascii: ">") else { break }
      tag += " " + readAttribute()
    }
    index = min(index + 1, html.count)
    if name == "br" { text += "\n" } else { tags.append(tag) }
    if Self.elementsOfText.contains(name) { readText(of: name) }
  }

  /// Reads an attribute and returns its name.
  private mutating func readAttribute() -> String {
    let start = index
    index += 1
    _ = take { !Self.isSpace($0) && !"=>/".utf8.contains($0) }
    let name = String(decoding: html[start..<index], as: UTF8.self)
    let key = name.lowercased()
    _ = take(while: Self.isSpace)
    guard index < html.count, html[index] == UInt8(ascii: "=") else { return name }
    index += 1
    _ = take(while: Self.isSpace)
    guard index < html.count else { return name }
    let quote = html[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let valueStart = index
    _ = take { isQuoted ? $0 != quote : !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    let value = decoded(valueStart..<index)
    if isQuoted { index = min(index + 1, html.count) }
    if key == "title" { titles.append(value) }
    if key == "href" || key == "src" { addresses.append(value) }
    return name
  }

  private static let elementsOfText: Set<String> = ["script", "style", "title", "textarea"]

  /// Reads on to the end of an element that holds no other.
  private mutating func readText(of name: String) {
    let tag = "</\(name)"
    var end = find(tag, from: index)
    // A longer name ends another element.
    while end < html.count, let next = html[end...].dropFirst(tag.utf8.count).first,
      !Self.isSpace(next), !"/>".utf8.contains(next)
    {
      end = find(tag, from: end + 1)
    }
    text += decoded(index..<end)
    index = end
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let end = html[index...].firstIndex { !isTaken($0) } ?? html.count
    defer { index = end }
    return String(decoding: html[index..<end], as: UTF8.self)
  }

  /// Where the text stands next, or the end of the page.
  private func find(_ text: String, from start: Int) -> Int {
    var position = min(start, html.count)
    while position < html.count, !html[position...].starts(with: text.utf8, by: Self.isSame) {
      position += 1
    }
    return position
  }

  private func decoded(_ range: Range<Int>) -> String {
    let text = String(decoding: html[range], as: UTF8.self)
    guard html[range].contains(UInt8(ascii: "&")) else { return text }
    // By bytes: what follows a reference may combine with it.
    var decoded: [UInt8] = []
    for (number, part) in text.utf8.split(
      separator: UInt8(ascii: "&"), omittingEmptySubsequences: false
    )
    .enumerated() {
      let name = part.prefix { $0 != UInt8(ascii: ";") }
      if number > 0, let character = Self.character(named: String(Substring(name))) {
        decoded += Array(character.utf8) + part.dropFirst(name.count + 1)
      } else {
        decoded += (number == 0 ? [] : [UInt8(ascii: "&")]) + part
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func character(named name: String) -> String? {
    switch name {
    case "lt": "<"
    case "gt": ">"
    case "amp": "&"
    case "quot": "\""
    case "#x27": "'"
    default:
      name.first == "#"
        ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(String.init) : nil
    }
  }
}
