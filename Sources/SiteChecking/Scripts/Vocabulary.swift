import CanonReading
import Foundation
import SitePlanning

/// The words of a canon, and which roles say each.
struct Vocabulary {
  /// How many roles say a word, and a sum over them that others would not give.
  private struct Sayers: Equatable {
    var count = 0
    var sum: UInt64 = 0

    mutating func add(_ role: UInt64) {
      count += 1
      sum &+= role
    }
  }

  /// By the digest of the word.
  private var sayers: [UInt64: Sayers] = [:]
  /// Words that others with accents come down to as well: whether the index keeps these apart depends on
  /// the language.
  private var ambiguous: Set<UInt64> = []
  /// What a word of a canon as it stands there comes down to.
  private var folded: [UInt64: [UInt64]] = [:]
  /// The signs of scripts that have no spaces between words.
  private var signs: Set<Unicode.Scalar> = []

  /// The index cuts words off after so many characters.
  private static let longestWord = 64

  /// `roles`: by their names in the index.
  init(of roles: [String: (role: Role, family: Family)]) {
    for (id, (role, family)) in roles {
      var said: Set<UInt64> = []
      var texts = [role.name.text, family.name.text] + role.aliases.map(\.text)
      if let summary = role.summary { texts.append(summary.text) }
      for level in role.levels {
        if let title = level.title { texts.append(title.text) }
        texts += level.texts
      }
      for var text in texts { text.withUTF8 { add($0, to: &said) } }
      let number = TextDigest(of: id).value
      for word in said { sayers[word, default: Sayers()].add(number) }
    }
  }

  /// Whether each run of letters and digits in a word of the index is a word of the canon.
  func holds(_ word: String) -> Bool {
    if word.utf8.count < Self.longestWord, word.utf8.allSatisfy(Self.isPlain) {
      return sayers[TextDigest(of: word).value] != nil
    }
    var runs = Self.runs(in: word)
    // What is cut off may end within a word.
    if word.unicodeScalars.count >= Self.longestWord, runs.count > 1 { runs.removeLast() }
    return !runs.isEmpty
      && runs.allSatisfy { run in
        sayers[TextDigest(of: run).value] != nil
          || (Self.hasNoSpaces(run) && run.unicodeScalars.allSatisfy(signs.contains))
      }
  }

  /// Whether these roles are all that say a word. Nil for what is not one plain word.
  func isOf(_ term: String, roles: [String]) -> Bool? {
    guard term.utf8.count > 1, term.utf8.count < Self.longestWord,
      term.utf8.allSatisfy(Self.isPlain)
    else { return nil }
    var named = Sayers()
    for role in roles { named.add(TextDigest(of: role).value) }
    let word = TextDigest(of: term).value
    return ambiguous.contains(word) ? nil : sayers[word] == named
  }
}

// MARK: Cutting

extension Vocabulary {
  /// Adds the words of a text: runs of ASCII letters and digits and of whatever lies beyond ASCII.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, to said: inout Set<UInt64>) {
    var index = 0
    while index < text.count {
      guard Self.isInRun(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var raw: UInt64 = 0xcbf2_9ce4_8422_2325
      while index < text.count, Self.isInRun(text[index]) {
        raw = (raw ^ UInt64(text[index])) &* 0x0000_0100_0000_01b3
        index += 1
      }
      if let known = folded[raw] {
        said.formUnion(known)
      } else {
        let run = UnsafeBufferPointer(rebasing: text[start..<index])
        let words = Self.runs(in: String(decoding: run, as: UTF8.self))
        for word in words where Self.hasNoSpaces(word) { signs.formUnion(word.unicodeScalars) }
        let digests = words.map { TextDigest(of: $0).value }
        if run.contains(where: { $0 >= 0x80 }) { ambiguous.formUnion(digests) }
        folded[raw] = digests
        said.formUnion(digests)
      }
    }
  }

  private static func isInRun(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The runs of letters and digits, in lower case and without accents.
  private static func runs(in text: String) -> [String] {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
        String($0.prefix(longestWord))
      }
    }
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
    var runs = [""]
    for scalar in plain.decomposedStringWithCompatibilityMapping.unicodeScalars {
      if isAccent(scalar) { continue }
      if let letters = letters[scalar] {
        runs[runs.count - 1] += letters
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        runs[runs.count - 1].unicodeScalars.append(scalar)
      } else if runs.last != "" {
        runs.append("")
      }
    }
    return runs.filter { !$0.isEmpty }.map {
      String(String($0.unicodeScalars.prefix(longestWord)))
    }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36f, 0x591...0x5c7, 0x64b...0x65f, 0x670: true
    default: false
    }
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]

  private static func hasNoSpaces(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0x31f0...0x31ff,
        0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
        true
      default: false
      }
    }
  }
}
