import Testing

@testable import SearchIndexing

/// What the words of a text are.
@Suite struct WordCutterTests {
  @Test(arguments: [
    ("The month's close", "the month close"),
    ("Owns  pricing,\tpromotion;\nplace.", "owns pricing promotion place"),
    ("C#, C++ and .NET", "c# c++ and .net"),
    ("R&D (see 15-1232.00)", "r&d see 15-1232.00"),
    ("A/B tests in CI/CD", "a/b tests in ci/cd"),
    ("end-to-end", "end to end"),
    ("node.js", "node.js"),
    ("l’impôt", "l impot"),
    ("Café Ångström STRASSE straße", "cafe angstrom strasse strasse"),
    ("…!? — &", ""),
    ("日本語", "日本 本語"),
    ("語", "語"),
    ("IT運用2", "it 運用 2"),
    ("ｆｕｌｌ ﬁt", "full fit"),
    ("a.b${c}d x.y`z e.f\"g h.i\\j k=l.m", "a b c d x y z e f g h i j k l m"),
  ])
  func cutsTextIntoWords(_ text: String, _ words: String) {
    let found = chunks(of: text).flatMap(\.words).map(\.text)
    #expect(found.joined(separator: " ") == words)
  }

  @Test(arguments: [
    ("R&D", []), ("15-1232.00", ["15", "1232", "00"]), ("node.js", ["node", "js"]),
    (".NET", ["net"]), ("C#", []), ("plan", []),
  ])
  func knowsThePartsOfCodes(_ text: String, _ parts: [String]) {
    #expect(chunks(of: text).flatMap(\.parts).map(\.text) == parts)
  }

  @Test(arguments: [
    ("de", "Prüfung", "prüfung"), ("en", "Prüfung", "prufung"), ("sv-SE", "Åtgärd", "åtgärd"),
    ("de", "Façade", "facade"), ("tr", "Iğdır", "iğdır"), ("hi", "हिन्दी", "हिन्दी"),
  ])
  func keepsTheLettersOfTheLanguage(_ language: String, _ text: String, _ word: String) {
    #expect(chunks(of: text, language: language).flatMap(\.words).map(\.text) == [word])
  }

  @Test func splitsAtEverySpaceOfUnicode() {
    let spaces = (0..<0x11_0000 as Range<UInt32>).compactMap(Unicode.Scalar.init)
      .filter(\.properties.isWhitespace)
    #expect(spaces.count == 25)
    for space in spaces {
      var text = "é\u{2014}を"
      text.unicodeScalars.append(space)
      text += "ሀ"
      var chunks: [String] = []
      WordCutter.split(" \(text)\n") { chunks.append(String(decoding: $0, as: UTF8.self)) }
      #expect(chunks == ["é\u{2014}を", "ሀ"], "U+\(String(space.value, radix: 16))")
    }
  }

  @Test func cutsALongWord() {
    let word = chunks(of: String(repeating: "ab", count: 1000)).first?.words.first
    #expect(word?.text.count == 64)
  }

  private func chunks(of text: String, language: String = "en") -> [WordCutter.Chunk] {
    var chunks: [String] = []
    WordCutter.split(text) { chunks.append(String(decoding: $0, as: UTF8.self)) }
    return chunks.map(WordCutter(Folding(language: language)).chunk)
  }
}
