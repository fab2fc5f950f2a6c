/// Where in an HTML text a scanner is.
struct HTMLState: Hashable, Sendable {
  enum Mode: Hashable, Sendable {
    case text
    /// After `<` or `</`, within the name.
    case tagName
    /// Between attributes.
    case tag
    case attributeName
    case afterAttributeName
    case beforeAttributeValue
    case quotedValue(UInt8)
    case unquotedValue
    case comment
    case declaration
  }

  private(set) var mode = Mode.text
  /// The tag that is being read, in lower case.
  private var element: [UInt8] = []
  private var isEndTag = false
  /// The attribute that is being read, in lower case.
  private var attribute: [UInt8] = []
  /// The open element in which tags are not tags: `title`, `textarea`, `script` or `style`.
  private(set) var rawElement: [UInt8] = []
  /// How many `<pre>` are open.
  private(set) var preformattedDepth = 0

  /// The beginning of a text, or of the content of an element in which tags are not tags.
  init(within rawElement: String = "") {
    self.rawElement = Array(rawElement.utf8)
  }

  /// Reads the byte at the index and returns the index of the next one to read.
  mutating func consume(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    switch mode {
    case .text: return consumeText(bytes, at: index)
    case .tagName: consumeTagName(byte)
    case .tag: consumeInTag(byte)
    case .attributeName, .afterAttributeName: consumeAttributeName(byte)
    case .beforeAttributeValue: consumeBeforeValue(byte)
    case .quotedValue(let quote): if byte == quote { endAttribute() }
    case .unquotedValue:
      if byte == UInt8(ascii: ">") { endTag() } else if byte.isWhiteSpace { endAttribute() }
    case .comment:
      if bytes[index...].starts(with: "-->") {
        mode = .text
        return index + 3
      }
    case .declaration: if byte == UInt8(ascii: ">") { mode = .text }
    }
    return index + 1
  }

  private mutating func consumeText(_ bytes: [UInt8], at index: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "<") else { return index + 1 }
    let rest = bytes[(index + 1)...]
    if !rawElement.isEmpty {
      let name = rest.dropFirst().prefix(rawElement.count).map(\.lowercased)
      guard rest.first == UInt8(ascii: "/"), name == rawElement else { return index + 1 }
    }
    if rest.starts(with: "!--") {
      mode = .comment
      return index + 4
    }
    switch rest.first {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mode = .declaration
    case UInt8(ascii: "/"):
      // What is no name makes a comment of it.
      guard rest.dropFirst().first?.isLetter ?? true else {
        mode = .declaration
        return index + 1
      }
      beginTag(isEndTag: true)
      return index + 2
    case let next? where !next.isLetter: break
    default: beginTag(isEndTag: false)
    }
    return index + 1
  }

  private mutating func beginTag(isEndTag: Bool) {
    mode = .tagName
    element = []
    self.isEndTag = isEndTag
  }

  private mutating func consumeTagName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): mode = .tag
    case _ where byte.isWhiteSpace: mode = .tag
    default: element.append(byte.lowercased)
    }
  }

  private mutating func consumeInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): break
    case _ where byte.isWhiteSpace: break
    default:
      mode = .attributeName
      attribute = [byte.lowercased]
    }
  }

  private mutating func consumeAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): endAttribute()
    case UInt8(ascii: "="): mode = .beforeAttributeValue
    case _ where byte.isWhiteSpace: mode = .afterAttributeName
    case _ where mode == .afterAttributeName:
      mode = .attributeName
      attribute = [byte.lowercased]
    default: attribute.append(byte.lowercased)
    }
  }

  private mutating func consumeBeforeValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mode = .quotedValue(byte)
    case UInt8(ascii: ">"): endTag()
    case _ where byte.isWhiteSpace: break
    default: mode = .unquotedValue
    }
  }

  private mutating func endAttribute() {
    mode = .tag
    attribute = []
  }

  private mutating func endTag() {
    mode = .text
    attribute = []
    let name = String(decoding: element, as: UTF8.self)
    if name == "pre" {
      preformattedDepth = max(0, preformattedDepth + (isEndTag ? -1 : 1))
    } else if isEndTag {
      if element == rawElement { rawElement = [] }
    } else if ["title", "textarea", "script", "style"].contains(name) {
      rawElement = element
    }
    element = []
    isEndTag = false
  }

  /// Forgets an unfinished tag, where a blank line of Markdown ends it.
  mutating func breakOff() {
    mode = .text
    element = []
    isEndTag = false
    attribute = []
  }

  /// The state after a section whose body may be left out, or nil when it would be another one.
  func joined(with other: Self) -> Self? {
    if self == other { return self }
    let names: [Mode] = [.tagName, .tag, .attributeName, .afterAttributeName]
    guard names.contains(mode), names.contains(other.mode) else { return nil }
    var (left, right) = (self, other)
    // No attribute has such a name: if the name goes on, its values are refused.
    (left.mode, left.attribute) = (.attributeName, Self.ambiguousAttribute)
    (right.mode, right.attribute) = (.attributeName, Self.ambiguousAttribute)
    return left == right ? left : nil
  }

  private static let ambiguousAttribute = Array("?".utf8)
}

extension HTMLState {
  private static let addresses: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "icon", "imagesrcset",
    "longdesc", "manifest", "ping", "poster", "src", "srcset", "xlink:href",
  ]

  /// What a value must be escaped for here; `text` is said for text outside raw elements.
  func place(text: Escaping, verbatim: Escaping, isMarkdown: Bool) -> Place {
    switch mode {
    case .text:
      switch String(decoding: rawElement, as: UTF8.self) {
      case "": return .text(preformattedDepth > 0 ? verbatim : text)
      case "script": return .forbidden("in a script")
      case "style": return .forbidden("in a style sheet")
      default: return .text(verbatim)
      }
    case .tagName: return .forbidden("in a tag's name")
    case .tag, .attributeName, .afterAttributeName:
      return .forbidden("within a tag, outside its attributes' values")
    case .beforeAttributeValue, .unquotedValue: return .forbidden("in an attribute without quotes")
    case .quotedValue(let quote): return attributePlace(quote, isMarkdown: isMarkdown)
    case .comment: return .forbidden("in a comment")
    case .declaration: return .forbidden("in a declaration")
    }
  }

  private func attributePlace(_ quote: UInt8, isMarkdown: Bool) -> Place {
    let name = String(decoding: attribute, as: UTF8.self)
    if name == "style" || name == "srcdoc" || name.hasPrefix("on") || name.hasPrefix("?") {
      return .forbidden("in the attribute '\(name)'")
    }
    return Self.addresses.contains(name)
      ? .url(.urlInAttribute)
      : .attribute(.attribute(quote: quote, isMarkdown: isMarkdown))
  }
}
