import Diagnostics

extension MarkdownScanner {
  /// Reads one byte of a line's text, or one construct that begins with it.
  mutating func consumeInline(at index: Int) -> Int {
    let byte = literal.bytes[index]
    switch state.inline {
    case .text: return consumeText(byte, at: index)
    case .codeSpan(let count):
      if byte == UInt8(ascii: "|"), state.line.isRow {
        state.inline = .text
        return index + 1
      }
      guard byte == UInt8(ascii: "`") else { return index + 1 }
      let run = rest(from: index).prefix { $0 == byte }.count
      if run == count { state.inline = .text }
      return index + run
    case .tag(let isFirst): return consumeTag(isFirst: isFirst, at: index)
    case .destination(let depth): return consumeDestination(byte, depth, at: index)
    case .afterDestination(let depth, let titleEnd):
      return consumeTitle(byte, depth, titleEnd, at: index)
    }
  }

  private mutating func consumeText(_ byte: UInt8, at index: Int) -> Int {
    let isFirst = state.line.start == .block
    if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "#") { state.graspingByte = nil }
    if !byte.isBlank { state.line.isLoneTag = false }
    passStart(byte)
    let bytes = literal.bytes
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch byte {
    case .backslash:
      guard let next else {
        state.graspingByte = byte
        return index + 1
      }
      return next.isPunctuation ? index + 2 : index + 1
    case UInt8(ascii: "&"): state.graspingByte = byte
    case UInt8(ascii: "`"):
      let run = rest(from: index).prefix { $0 == byte }.count
      state.inline = .codeSpan(run)
      return index + run
    case UInt8(ascii: "<"):
      let opens: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")]
      if next.map({ $0.isLetter || opens.contains($0) }) ?? true {
        state.inline = .tag(isFirst: isFirst)
        state.tag = InlineTag()
        return consumeTag(isFirst: isFirst, at: index)
      }
    case UInt8(ascii: "["):
      if state.brackets == 0 { state.isBracketFirst = isFirst }
      state.brackets += 1
      let isImage = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
      if isImage || state.imageBrackets > 0 { state.imageBrackets += 1 }
    case UInt8(ascii: "]"): return consumeClosingBracket(next, at: index)
    case UInt8(ascii: "|") where state.line.isRow: endInlines(at: index)
    default: break
    }
    return index + 1
  }

  /// Notes whether the line so far is made only of characters that blocks begin with.
  private mutating func passStart(_ byte: UInt8) {
    let structural = "0123456789#-+*=_~:|`"
    let isStructural = byte.isBlank || structural.utf8.contains(byte)
    if !isStructural {
      state.line.start = .middle
    } else if state.line.start == .block {
      state.line.start = .structural
    }
  }

  private mutating func consumeClosingBracket(_ next: UInt8?, at index: Int) -> Int {
    if next == nil { state.graspingByte = UInt8(ascii: "]") }
    guard state.brackets > 0 else {
      if let next, "([:".utf8.contains(next) {
        report(
          "stray-bracket",
          "no '[' belongs to this ']', but a value before it may hold one; write '\\]'", at: index)
      }
      return index + 1
    }
    state.brackets -= 1
    state.imageBrackets = max(0, state.imageBrackets - 1)
    if next == UInt8(ascii: "(") {
      state.inline = .destination(depth: 1)
      return index + 2
    }
    if next == UInt8(ascii: ":"), state.brackets == 0, state.isBracketFirst {
      report(
        "link-definition",
        "a link definition gives canon text a link; write the address where the link stands",
        at: index)
    }
    return index + 1
  }

  private mutating func consumeDestination(_ byte: UInt8, _ depth: Int, at index: Int) -> Int {
    switch byte {
    case UInt8(ascii: "("): state.inline = .destination(depth: depth + 1)
    case UInt8(ascii: ")"): close(depth)
    case .backslash: return index + 2
    case _ where byte.isBlank: state.inline = .afterDestination(depth: depth, titleEnd: nil)
    default: break
    }
    return index + 1
  }

  private mutating func consumeTitle(
    _ byte: UInt8, _ depth: Int, _ titleEnd: UInt8?, at index: Int
  ) -> Int {
    switch byte {
    case .backslash: return index + 2
    case _ where titleEnd != nil:
      if byte == titleEnd { state.inline = .afterDestination(depth: depth, titleEnd: nil) }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state.inline = .afterDestination(depth: depth, titleEnd: byte)
    case UInt8(ascii: "("):
      state.inline = .afterDestination(depth: depth, titleEnd: UInt8(ascii: ")"))
    case UInt8(ascii: ")"): close(depth)
    default: break
    }
    return index + 1
  }

  private mutating func close(_ depth: Int) {
    state.inline = depth > 1 ? .destination(depth: depth - 1) : .text
  }

  /// Refuses what Markdown and browsers read differently.
  mutating func reportBrokenTag(at index: Int) {
    diagnostics.append(Self.brokenTag(at: literal.location(at: index)))
  }

  static func brokenTag(at location: SourceLocation) -> Diagnostic {
    .error(
      "broken-tag",
      "this is no tag to Markdown; close it, put white space between attributes and their values in "
        + "quotes, or write '\\<' for a '<'",
      at: location)
  }

  private mutating func consumeTag(isFirst: Bool, at index: Int) -> Int {
    let next = state.html.consume(literal.bytes, at: index)
    let wasBroken = state.tag.isBroken
    for byte in literal.bytes[index..<next] { state.tag.consume(byte) }
    if state.tag.isBroken, !wasBroken { reportBrokenTag(at: index) }
    guard state.html.mode == .text else { return next }
    state.inline = .text
    state.line.isLoneTag = isFirst && rest(from: next).allSatisfy(\.isBlank)
    return next
  }
}
