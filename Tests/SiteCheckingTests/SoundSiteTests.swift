import CanonReading
import Rendering
import SiteChecking
import TestSupport
import Testing

/// A site that says what its canon says has no fault, whatever that is.
@Suite struct SoundSiteTests {
  private static let theme = Result {
    try TestRenderer.theme(at: Repository.path("themes/default"))
  }

  private func expectSound(_ canon: Canon, _ text: String = "", theme: Theme? = nil) throws {
    let site = try RenderedSite(canon, theme: theme ?? Self.theme.get())
    let faults = try site.faults()
    #expect(faults == [], "\(text.debugDescription): \(faults.first.map(String.init) ?? "")")
  }

  @Test(arguments: HostileText.texts) func takesAnyText(_ text: String) throws {
    try expectSound(TestCanon.canon(saying: text), text)
  }

  @Test(arguments: HostileText.lines) func takesLines(_ line: String) throws {
    let text = "first\n\(line)\n   \(line)\n\nlast"
    try expectSound(TestCanon.canon(saying: text), text)
  }

  /// Each seed gives 25 texts; a failure tells the text.
  @Test(arguments: 0..<20) func takesRandomTexts(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    for _ in 0..<25 {
      let written = chance.text(from: HostileText.pieces)
      guard let text = HostileText(Array(written.utf8)) else { continue }
      try expectSound(TestCanon.canon(saying: text.text), text.text)
    }
  }

  @Test(arguments: [("ar", "rtl"), ("de", "ltr"), ("ja", "ltr")])
  func takesOtherLanguages(language: String, direction: String) throws {
    let texts = ["ar": "يقود المبيعات\n\nفي المنطقة", "de": "Prüft Größe & Maß", "ja": "営業を率いる"]
    let text = TestCanon.quoted(texts[language] ?? "")
    try expectSound(
      TestCanon.canon([
        "canon.yaml": """
        format: 1
        name: \(text)
        language: \(language)
        direction: \(direction)
        edit_url: https://example.com/edit/{path}?a=b&c=(d)
        question_url: mailto:hr@example.com?subject={key}&body=
        base_url: https://example.com/roles/
        """,
        "levels.yaml": """
        tracks:
          - id: p
            name: \(text)
            levels: [{code: P1, title: \(text)}, {code: P2, title: \(text), summary: \(text)}]
        """,
        "families/sales/family.yaml": "name: \(text)\n",
        "families/sales/old.yaml": """
        name: Old
        status: retired
        replaced_by: sales.clerk
        levels: {P1: {core_outputs: [\(text), \(text)]}}
        """,
        "families/sales/clerk.yaml": """
        name: \(text)
        status: draft
        aliases: [\(text), 1st clerk, Éclair]
        replaces: [trade.clerk]
        levels:
          P1: {summary: \(text), core_outputs: [\(text)], jfm: {complexity: \(text)}}
          P2: {capabilities: [{name: \(text), text: \(text)}]}
        """,
      ]))
  }

  /// The index of a German canon keeps 'fordern' and 'fördern' apart.
  @Test func takesWordsThatAccentsTellApart() throws {
    try expectSound(
      TestCanon.canon([
        "canon.yaml": "format: 1\nname: N\nlanguage: de\n",
        "levels.yaml": "tracks: [{id: p, name: P, levels: [{code: P1, title: T}]}]\n",
        "families/sales/family.yaml": "name: Verkauf\n",
        "families/sales/a.yaml": "name: A\nlevels: {P1: {core_outputs: [Kann fordern]}}\n",
        "families/sales/b.yaml":
          "name: B\nlevels: {P1: {core_outputs: [Kann fördern, 100% R&D &copy; &lt]}}\n",
      ]))
  }

  @Test func takesAnEmptyCanon() throws {
    try expectSound(
      TestCanon.canon([
        "canon.yaml": "format: 1\nname: N\n", "levels.yaml": "tracks: []\n",
        "families/sales/family.yaml": "name: Sales\n",
      ]))
  }

  @Test(arguments: ["house", "interview"]) func takesOtherThemes(_ name: String) throws {
    let theme = try TestRenderer.theme(at: Repository.path("Tests/ProgramTests/Themes/\(name)"))
    try expectSound(TestCanon.canon(at: Repository.path("canon")), theme: theme)
  }
}
