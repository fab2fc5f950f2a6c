import Testing
import YAMLReading

/// The text of a value: as written, after folding and trimming.
@Suite struct ScalarTextTests {
  @Test(arguments: ["yes", "no", "010", "1.0", "~", "null", "2026-10-01", "1e3", "0x1F", "=", "<<"])
  func keepsWhatOtherReadersTakeForATypedValue(_ text: String) throws {
    let scalar = try #require(try value("a: \(text)\n"))
    #expect(scalar.text == text)
    #expect(!scalar.isEmpty)
  }

  @Test(
    arguments: [
      ("a: b\n  c\n\n  d\n", "b c\nd"),
      ("a: >\n  b\n  c\n\n  d\n", "b c\nd"),
      ("a: |\n  b  \n   c\t\n\n  d\n\n\n", "b\n c\n\nd"),
      ("a: |+\n\n  b\n\n", "b"),
      ("a: \"  b \\t\\r\\n c\\rd \"\n", "b\n c\nd"),
      ("a: \"b\n  c\"\n", "b c"),
      ("a: ' b '\n", "b"),
      ("a: 'it''s'\n", "it's"),
      ("a: \"\\u00A0b\\_\"\n", "\u{A0}b\u{A0}"),
      ("a: \u{A0}b\n", "\u{A0}b"),
      ("a: b\r\n  c\r\nd: e\r\n", "b c"),
      ("a: |\r\n  b\r\n  c\r\n", "b\nc"),
      ("a: C# *x* [y](z)  # a comment\n", "C# *x* [y](z)"),
      ("a: b\u{2028}c\u{2029}d\u{FEFF}e\n", "b\u{2028}c\u{2029}d\u{FEFF}e"),
      ("a: \"b\\Lc\\uFEFFd\"\n", "b\u{2028}c\u{FEFF}d"),
      ("a: 👩🏽‍💻 نمی‌خواهم\n", "👩🏽‍💻 نمی‌خواهم"),
    ] as [(String, String)])
  func foldsAndTrims(_ text: String, _ expected: String) throws {
    #expect(try value(text)?.text == expected)
  }

  @Test(arguments: [
    "a:\n", "a: ''\n", "a: \" \\n\"\n", "a: |\n\n", "a: \u{A0}\n", "a: \"\\u2003\"\n",
  ])
  func takesWhiteSpaceForEmpty(_ text: String) throws {
    #expect(try value(text)?.isEmpty == true)
  }

  @Test(
    arguments: [
      ("a: bcd\n", 1, 4, "1:5"), ("a: 'bcd'\n", 1, 4, "1:6"), ("a: \"  bcd\"\n", 1, 4, "1:8"),
      ("a: éé👍d\n", 3, 4, "1:7"), ("a: 'b''d'\n", 2, 4, "1:4"), ("a: b\n  d\n", 2, 4, "1:4"),
      ("a: |\n  bcd\n", 2, 4, "1:4"), ("a: \"\\u0062d\"\n", 1, 4, "1:4"),
    ] as [(String, Int, Int, String)])
  func knowsWhereACharacterStands(
    _ text: String, _ offset: Int, _ column: Int, _ place: String
  ) throws {
    let scalar = try #require(try value(text))
    #expect(scalar.location.column == column)
    #expect(scalar.location(ofScalarAt: offset).description == "f.yaml:\(place)")
  }

  private func value(_ text: String) throws -> YAMLScalar? {
    let document = MarkedText(text).document
    #expect(document.diagnostics.isEmpty)
    guard case .mapping(let entries) = try #require(document.root).content else { return nil }
    return entries.first?.value.scalar
  }
}
