import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport
import Testing

/// Whatever a canon says, its pages show it character for character and gain no element by it.
@Suite struct VerbatimTests {
  private static let theme = Result {
    try TestRenderer.theme(at: Repository.path("themes/default"))
  }

  @Test(arguments: HostileText.texts) func showsTheTextAndGainsNothing(_ text: String) throws {
    var harmless = HarmlessPages()
    try expectVerbatim(text, against: &harmless)
  }

  @Test(arguments: HostileText.lines) func showsEveryLineOfATextOfSeveral(_ line: String) throws {
    var harmless = HarmlessPages()
    try expectVerbatim("first\n\(line)\n   \(line)", against: &harmless)
  }

  /// Each seed gives 125 texts, of one line or several; a failure names its seed.
  @Test(arguments: 0..<40) func showsRandomTexts(seed: UInt64) throws {
    var harmless = HarmlessPages()
    var chance = SplitMix(seed: seed)
    for _ in 0..<125 {
      try expectVerbatim(chance.text(from: HostileText.pieces), against: &harmless, seed: seed)
    }
  }

  /// The pages of canons that say harmless texts, which differ in their lines alone.
  private struct HarmlessPages {
    private var pages: [String: [String: PageText]] = [:]

    mutating func pages(of text: String) throws -> [String: PageText] {
      if let known = pages[text] { return known }
      let new = try VerbatimTests.pages(of: text)
      pages[text] = new
      return new
    }
  }

  /// Expects pages that differ from harmless ones in nothing but that they say `text` wherever those
  /// say the harmless words.
  private func expectVerbatim(
    _ written: String, against harmless: inout HarmlessPages, seed: UInt64? = nil
  ) throws {
    guard let text = HostileText(Array(written.utf8)) else { return }
    let pages = try Self.pages(of: text.text)
    let models = try harmless.pages(of: text.harmless)
    #expect(pages.keys.sorted() == models.keys.sorted())
    let edition = Self.edition(of: try TestCanon.canon(saying: text.text))
    #expect(edition.utf8.elementsEqual(text.text.utf8), "edition: \(text.text.debugDescription)")
    for (path, page) in pages {
      guard let model = models[path] else { continue }
      let place =
        "\(path): \(text.text.debugDescription)" + (seed.map { ", seed \($0)" } ?? "")
      #expect(model.text.contains("harmlessa") || Self.isWithoutText(path), "\(place)")
      #expect(page.tags == model.tags, "\(place)")
      #expect(
        page.addresses.map(Self.withoutDerivedAnchor)
          == model.addresses.map(Self.withoutDerivedAnchor),
        "\(place)")
      #expect(page.titles == model.titles.map(text.saying), "\(place)")
      let difference = Self.difference(page.text, text.saying(model.text))
      #expect(difference == nil, "\(place)")
    }
  }

  /// What a browser reads in the edition's stylesheet, but for the two quotes around it.
  private static func edition(of canon: Canon) -> String {
    let file = EditionStylesheet.file(for: canon.settings)
    let written = String(decoding: file.bytes, as: UTF8.self)
    let content = written.dropFirst(".edition::before{content:\"".count).dropLast("\"}\n".count)
    guard !content.utf8.contains(where: { "\"\n<".utf8.contains($0) }) else {
      return "a quote, line end or tag"
    }
    let escape = #/\\([0-9a-f]{1,6}) /#.matchingSemantics(.unicodeScalar)
    return String(content).replacing(escape) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? "?"
    }
  }

  /// The first line in which two texts differ, once as it is and once as it should be, or nil.
  private static func difference(_ text: String, _ expected: String) -> [String]? {
    let lines = withoutDerived(text)
    let expectedLines = withoutDerived(expected)
    let index = zip(lines, expectedLines).enumerated().first {
      !$1.0.utf8.elementsEqual($1.1.utf8)
    }?.offset
    if let index { return [lines[index], expectedLines[index]] }
    return lines.count == expectedLines.count ? nil : [text, expected]
  }

  /// Whether a page's Markdown says nothing of the canon.
  private static func isWithoutText(_ path: String) -> Bool { path == "compare.md" }

  /// The lines of a page, without what is made of the canon's words and differs with them: the eight
  /// digits that stand for them, and the letters from A to Z.
  private static func withoutDerived(_ text: String) -> [String] {
    let starts = [
      "sales.manager.P4 · ", "sales.manager.P5 · ",
      "Every role by its name, and by what else it is called:",
    ]
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .compactMap {
        let line = Substring($0)
        let start = starts.first { line.hasPrefix($0) }
        if let start, line.dropFirst(start.count).allSatisfy(isOfStampOrLetters) { return start }
        return isLetter(line) ? nil : String(line)
      }
  }

  private static func isOfStampOrLetters(_ character: Character) -> Bool {
    character.isHexDigit || character.isLetter || " 0–9".contains(character)
  }

  private static func isLetter(_ line: Substring) -> Bool {
    line == "0–9" || (line.count == 1 && line.allSatisfy(\.isLetter))
  }

  /// The address of a line or letter, without what it owes to the canon's words:
  /// `a-z.html#letter-h` as `a-z.html#letter`.
  private static func withoutDerivedAnchor(_ address: String) -> String {
    // No regular expression: it would be made anew for each of some hundred thousand addresses.
    guard let start = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return address }
    if address[start...].hasPrefix("#letter-") { return address[..<start] + "#letter" }
    guard start == address.startIndex else { return address }
    let parts = address.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    return parts.filter { !($0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit)) }
      .joined(separator: "-")
  }

  /// The pages of a canon that says `text` in every field that takes free text, by route: the HTML, and
  /// the Markdown as cmark-gfm shows it.
  private static func pages(of text: String) throws -> [String: PageText] {
    let canon = try TestCanon.canon(saying: text)
    let renderer = try TestRenderer.renderer(canon: canon, theme: theme.get())
    var pages: [String: PageText] = [:]
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) {
      for file in renderer.files(for: page) {
        let path = file.route.path
        let written = String(decoding: file.bytes, as: UTF8.self)
        pages[path] = PageText(path.hasSuffix(".md") ? LibraryRenderer.html(of: written) : written)
      }
    }
    return pages
  }
}
