/// Cuts a text into the words that search knows, as `assets/search.words.js` cuts a query.
///
///     "The month's close"  the, month, close
///     "C#, .NET (R&D)"     c#, .net, r&d
struct WordCutter {
  /// A word as search knows it, and before its accents were dropped, for the stemmer.
  struct Word: Hashable {
    let text: String
    let lowercased: String
  }

  /// What lies between two white spaces.
  struct Chunk {
    /// The words in order. A code such as `c#` is one word.
    var words: [Word] = []
    /// The parts of codes, which are words too.
    var parts: [Word] = []
  }

  private static let longestWord = 64

  private let folding: Folding

  init(_ folding: Folding) {
    self.folding = folding
  }

  func chunk(_ raw: String) -> Chunk {
    let all = Array(folding.lowercased(raw).unicodeScalars)
    guard let first = all.firstIndex(where: { $0.isInWord || $0 == "." }),
      let last = all.lastIndex(where: { $0.isInWord || $0 == "+" || $0 == "#" }), first <= last
    else { return Chunk() }
    let scalars = Array(all[first...last])
    let runs = Self.runs(in: scalars)
    let parts = runs.flatMap { Self.words(in: $0, of: scalars) }.map(word)
    guard Self.isCode(scalars, runs) else { return Chunk(words: parts) }
    return Chunk(
      words: [word(scalars)], parts: parts.filter { $0.text.unicodeScalars.count > 1 })
  }

  private func word(_ scalars: some Sequence<Unicode.Scalar>) -> Word {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(Self.longestWord))
    return Word(text: folding.folded(String(text)), lowercased: String(text))
  }
}

extension WordCutter {
  /// The runs of letters and digits, without a single letter after an apostrophe.
  private static func runs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, scalar) in scalars.enumerated() where scalar.isInWord {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.filter { run in
      run.count > 1 || run.lowerBound == 0 || !scalars[run.lowerBound - 1].isApostrophe
    }
  }

  /// Whether the whole is a name of its own: `c++`, `.net`, `r&d`, `15-1232.00`, `ci/cd`. With other signs
  /// in it, it is none: as a key of the index it stands in a script as it is.
  private static func isCode(_ scalars: [Unicode.Scalar], _ runs: [Range<Int>]) -> Bool {
    guard let first = runs.first, scalars.allSatisfy({ $0.isInWord || $0.isSignInCode })
    else { return false }
    if let last = scalars.last, last == "+" || last == "#" { return true }
    if first.lowerBound == 1, scalars[0] == "." { return true }
    let areShort = runs.allSatisfy { $0.count <= 2 }
    return zip(runs, runs.dropFirst()).contains { left, right in
      guard right.lowerBound - left.upperBound == 1 else { return false }
      let isBesideDigit =
        scalars[left.upperBound - 1].isDigit || scalars[right.lowerBound].isDigit
      return switch scalars[left.upperBound] {
      case "&", ".": true
      case "-", "/": isBesideDigit || areShort
      default: false
      }
    }
  }

  /// A run is one word, but for scripts without spaces: of these each two neighbours are.
  private static func words(
    in run: Range<Int>, of scalars: [Unicode.Scalar]
  ) -> [ArraySlice<Unicode.Scalar>] {
    guard scalars[run].contains(where: \.isOfScriptWithoutSpaces) else { return [scalars[run]] }
    var words: [ArraySlice<Unicode.Scalar>] = []
    var rest = scalars[run]
    while let first = rest.first {
      let isWithout = first.isOfScriptWithoutSpaces
      let part = rest.prefix { $0.isOfScriptWithoutSpaces == isWithout }
      rest = rest.dropFirst(part.count)
      if isWithout && part.count > 1 {
        words += part.indices.dropLast().map { part[$0...$0 + 1] }
      } else {
        words.append(part)
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  /// A letter, a digit, or a mark that belongs to one.
  fileprivate var isInWord: Bool {
    if isASCII { return isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  fileprivate var isSignInCode: Bool { ".+#&/-@:".unicodeScalars.contains(self) }

  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  fileprivate var isOfScriptWithoutSpaces: Bool {
    switch value {
    case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x31f0...0x31ff,
      0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
      true
    default: false
    }
  }
}
