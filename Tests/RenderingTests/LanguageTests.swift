import CanonReading
import Rendering
import TestSupport
import Testing

@Suite struct LanguageTests {
  private func page(language: String, direction: String) throws -> String {
    let canon = try TestCanon.canon([
      "canon.yaml": "format: 1\nname: N\nlanguage: \(language)\ndirection: \(direction)\n",
      "levels.yaml":
        "tracks: [{id: p, name: P, levels: [{code: P1, title: T, summary: 'One\n\n\n  Two'}]}]\n",
      "families/sales/family.yaml": "name: Sales\n",
      "families/sales/clerk.yaml":
        "name: Clerk\nlevels: {P1: {core_outputs: [\"Eins\\n\\nZwei\"]}}\n",
    ])
    let renderer = try TestRenderer.renderer(canon: canon)
    let texts = TestRenderer.texts(of: "families/sales/clerk/p1/index.html", renderer)
    return try #require(texts["html"])
  }

  @Test func leavesTextInThePagesOwnLanguageBare() throws {
    let page = try page(language: "en", direction: "ltr")
    #expect(page.contains("<p>Eins</p>"))
    #expect(page.contains("<h1>Clerk — P1</h1>"))
  }

  @Test func saysTheLanguageAndDirectionOfForeignText() throws {
    let page = try page(language: "ar", direction: "rtl")
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<p><span lang=\"ar\" dir=\"rtl\">Eins</span></p>"))
    #expect(page.contains("<p><span lang=\"ar\" dir=\"rtl\">Zwei</span></p>"))
    #expect(page.contains("<span lang=\"ar\" dir=\"rtl\">Clerk — P1</span></h1>"))
  }
}
