/// The addresses that an HTML page leads to or loads, and the ids that it has.
package struct PageLinks {
  package struct Link {
    /// As in the file, with HTML's escapes undone.
    package let address: String
    /// The byte at which the address begins.
    package let offset: Int
  }

  package private(set) var links: [Link] = []
  package private(set) var ids: Set<String> = []

  /// Looks through the tags of a page; comments have none.
  package init(of html: [UInt8]) {
    html.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let start = index + 1
      if html[start...].starts(with: "!--".utf8) {
        index = Self.endOfComment(html, from: start + 3)
      } else if start < html.count, Self.isLetter(html[start]) {
        index = readTag(of: html, from: start)
      } else {
        index = start
      }
    }
  }

  private static func endOfComment(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < html.count {
      if html[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return html.count
  }

  /// Reads a tag's name and attributes and returns where the tag ends.
  private mutating func readTag(of html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = html.skip(from: start) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    while true {
      index = html.skip(from: index) { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
      guard index < html.count, html[index] != UInt8(ascii: ">") else {
        return min(index + 1, html.count)
      }
      index = readAttribute(of: html, from: index)
    }
  }

  private mutating func readAttribute(of html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = html.skip(from: start) {
      !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
    }
    let name = start..<index
    let equals = html.skip(from: index, while: Self.isSpace)
    guard equals < html.count, html[equals] == UInt8(ascii: "=") else {
      return max(index, start + 1)
    }
    index = html.skip(from: equals + 1, while: Self.isSpace)
    guard index < html.count else { return index }
    let quote = html[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = html.skip(from: index + 1) { $0 != quote }
      add(name: html[name], value: html[(index + 1)..<end])
      return min(end + 1, html.count)
    }
    let end = html.skip(from: index) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    add(name: html[name], value: html[index..<end])
    return end
  }

  private static let addressNames = ["href", "src", "action", "poster", "data"].map {
    Array($0.utf8)
  }
  private static let idName = Array("id".utf8)

  private mutating func add(
    name: Slice<UnsafeBufferPointer<UInt8>>, value: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    func isNamed(_ other: [UInt8]) -> Bool {
      name.count == other.count && zip(name, other).allSatisfy { $0 | 0x20 == $1 }
    }
    if isNamed(Self.idName) {
      ids.insert(Self.text(value))
    } else if Self.addressNames.contains(where: isNamed) {
      links.append(Link(address: Self.text(value), offset: value.startIndex))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func text(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: value), as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&#x27;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func skip(from start: Int, while isSkipped: (UInt8) -> Bool) -> Int {
    var index = start
    while index < count, isSkipped(self[index]) { index += 1 }
    return index
  }
}
