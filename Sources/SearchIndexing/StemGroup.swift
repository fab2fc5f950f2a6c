/// The words that share a stem, and whether each stands in a name: `manag -er* -ers -ement`.
struct StemGroup {
  let stem: String
  /// By word.
  var words: [String: Bool]

  /// A word is written as what it adds to the stem; `*` follows one that stands in a name.
  var line: String {
    let written = words.sorted { $0.key < $1.key }.map { word, isInName in
      let mark = isInName ? "*" : ""
      if words.count == 1, word == stem { return mark }
      return word.hasPrefix(stem)
        ? " -\(word.dropFirst(stem.count))\(mark)" : " \(word)\(mark)"
    }
    return stem + written.joined()
  }
}

extension StemGroup {
  init(parsing line: Substring) {
    var parts = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)[...]
    let first = parts.removeFirst()
    guard !parts.isEmpty else {
      let (word, isInName) = Self.unmarked(first)
      self.init(stem: word, words: [word: isInName])
      return
    }
    let stem = String(Substring(first))
    var words: [String: Bool] = [:]
    for part in parts {
      let (word, isInName) = Self.unmarked(part)
      words[word.hasPrefix("-") ? stem + word.dropFirst() : word] = isInName
    }
    self.init(stem: stem, words: words)
  }

  private static func unmarked(_ text: Substring.UTF8View) -> (word: String, isInName: Bool) {
    let isMarked = text.last == UInt8(ascii: "*")
    return (String(Substring(isMarked ? text.dropLast() : text)), isMarked)
  }
}
