import Diagnostics

/// What a search finds.
extension SearchCheck {
  /// `manag -er* -ers -ement`: words that share a stem.
  mutating func readWords(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    let parts = String(decoding: bytes[line], as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false)
    let stem = parts[0].hasSuffix("*") ? parts[0].dropLast() : parts[0]
    stems.insert(String(stem))
    let words: [String] =
      parts.count == 1
      ? [String(stem)]
      : parts.dropFirst().map { part -> String in
        let word = part.hasSuffix("*") ? part.dropLast() : part
        return word.hasPrefix("-") ? String(stem + word.dropFirst()) : String(word)
      }
    for word in words where !vocabulary.holds(word) {
      faults.append(unknown(word, at: line.lowerBound, file, bytes))
    }
  }

  /// `manager=3k9f2an4~7b5 8d2k1xa0~3`: the roles that have a word or a whole name, and where.
  mutating func readTerm(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    guard let (key, ids) = posting(line, bytes) else {
      return faults.append(
        file.unfounded("this is no line of an index", at: line.lowerBound, in: bytes))
    }
    let term = String(decoding: key, as: UTF8.self)
    for word in term.split(separator: " ").map(String.init) where !vocabulary.holds(word) {
      return faults.append(unknown(word, at: line.lowerBound, file, bytes))
    }
    if let stray = ids.first(where: { roles[$0] == nil }) {
      return faults.append(
        file.unfounded("no role is called \(Quotation.of(stray))", at: line.lowerBound, in: bytes))
    }
    // Where a word that searches pass over stands in names alone, it is listed for these.
    if !stopWords.contains(term), let isRight = vocabulary.isOf(term, roles: ids), !isRight {
      faults.append(
        file.unfounded(
          "\(Quotation.of(term)) is listed for roles that do not say it, or not for all that do",
          at: line.lowerBound, in: bytes))
    }
  }

  /// `month close=3k9f2a 8d2k1x`: the roles in which two stems stand side by side.
  mutating func readPair(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    guard let (key, ids) = posting(line, bytes) else {
      return faults.append(
        file.unfounded("this is no line of an index", at: line.lowerBound, in: bytes))
    }
    let space = UInt8(ascii: " ")
    guard let middle = key.firstIndex(of: space), !key[(middle + 1)...].contains(space) else {
      return faults.append(
        file.unfounded("this is no pair of words", at: line.lowerBound, in: bytes))
    }
    for part in [key[..<middle], key[(middle + 1)...]] {
      let stem = String(decoding: part, as: UTF8.self)
      guard stems.contains(stem) else {
        return faults.append(unknown(stem, at: line.lowerBound, file, bytes))
      }
    }
    if let stray = ids.first(where: { roles[$0] == nil }) {
      faults.append(
        file.unfounded("no role is called \(Quotation.of(stray))", at: line.lowerBound, in: bytes))
    }
  }

  /// `"ma"`: where a file begins.
  mutating func readStart(
    _ line: Range<Int>, of kind: String, _ file: SiteFile, _ bytes: [UInt8]
  ) {
    var reader = ScriptReader(bytes, line)
    guard case .text(let start)? = reader.next(), reader.next() == nil
    else {
      return faults.append(
        file.unfounded("this is no start of a file", at: line.lowerBound, in: bytes))
    }
    listedStarts.insert("\(kind) \(start)")
  }

  /// The key of a line and the six digits of each role that it names; nil for a line with anything else.
  private func posting(
    _ line: Range<Int>, _ bytes: [UInt8]
  ) -> (key: ArraySlice<UInt8>, ids: [String])? {
    guard let sign = bytes[line].firstIndex(of: UInt8(ascii: "=")), sign > line.lowerBound,
      !bytes[line.lowerBound..<sign].contains(where: Self.isOfScript)
    else { return nil }
    var ids: [String] = []
    var start = sign + 1
    for index in (sign + 1)...line.upperBound {
      guard index == line.upperBound || bytes[index] == UInt8(ascii: " ") else {
        if Self.isInPosting(bytes[index]) { continue } else { return nil }
      }
      if start < index {
        ids.append(String(decoding: bytes[start..<min(start + 6, index)], as: UTF8.self))
      }
      start = index + 1
    }
    guard !ids.isEmpty else { return nil }
    return (bytes[line.lowerBound..<sign], ids)
  }

  private static func isInPosting(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "~"), UInt8(ascii: ","), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether a byte may mean something to a script within a template.
  private static func isOfScript(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
      UInt8(ascii: "`"):
      true
    default: false
    }
  }

  private func unknown(
    _ word: String, at offset: Int, _ file: SiteFile, _ bytes: [UInt8]
  ) -> Diagnostic {
    file.unfounded("the canon has no word \(Quotation.of(word))", at: offset, in: bytes)
  }
}
