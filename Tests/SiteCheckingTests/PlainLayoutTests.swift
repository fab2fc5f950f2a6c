import TestSupport
import Testing

@testable import SiteChecking
@testable import Templates

/// A layout that need not be read says, when it is read, what is asked for.
@Suite struct PlainLayoutTests {
  /// Each `@` is a value, `%` the opening, `$` the sections. In some of them a value may be taken for markup.
  private static let layouts = [
    "<p>@</p>\n%<hr>\n$</main>\n", "<a title=\"@\" href=\"@\">@</a>%<i>@</i>$\n",
    "<a title=@>@</a>%<hr>$\n",
    "<a title='@'>x</a>%<hr>$\n", "<@>%<hr>$\n", "<a @>%<hr>$\n", "&@;%&#@;$\n", "%<hr>%",
    "<i title='\"'>@</i>%<hr>@$",
    "<a title=\"@%\">x</a>-$\n",
    "<!-- @ -->%<hr>$\n", "%@$\n", "%$\n", "@%<hr @$\n", "<a title=\"x\" @ >%<hr>$", "<b>%</b>$@",
    "$<hr>%",
  ]

  private static let words = ["a", "Bc", "é", "lt", "amp;", "1"]
  private static let signs = [
    " ", "-", "&", "<", ">", "\"", "'", "=", "/", "\n", "  ", "</p>", "<b>", "&lt;", " onclick=x",
  ]

  private static let opening = "<h1>One</h1>\n"
  private static let sections = "<h2>Two</h2>\n<ul>\n<li>Three</li>\n</ul>\n"

  private func filled(
    _ layout: String, _ value: () -> String
  ) -> (layout: FilledTemplate, written: [UInt8]) {
    var parts: [TemplatePart] = []
    var values: [String: Fact] = [
      "opening": .content(content(Self.opening)), "sections": .content(content(Self.sections)),
    ]
    var written = ""
    for sign in layout {
      let name = "v\(parts.count)"
      switch sign {
      case "@":
        let value = value()
        values[name] = .text(Quoted(value))
        parts.append(.value(TemplatePart.Name(name)))
        written += value
      case "%", "$":
        parts.append(.value(TemplatePart.Name(sign == "%" ? "opening" : "sections")))
        written += sign == "%" ? Self.opening : Self.sections
      default:
        parts.append(.text(Array(String(sign).utf8)))
        written.append(sign)
      }
    }
    let filled = FilledTemplate(parts, .record { [values] in values[$0] }, isMarkdown: false)
    return (filled, Array(written.utf8))
  }

  private func content(_ html: String) -> SiteChecking.PageText {
    PageText(reading: Array(html.utf8), PageText.Surroundings())
  }

  @Test(arguments: layouts) func saysWhatIsAskedFor(_ layout: String) {
    var chance = SplitMix(seed: 1)
    for _ in 0..<2000 {
      let (filled, written) = filled(layout) {
        (0..<Int.random(in: 1...4, using: &chance)).map { place in
          (place % 2 == 0 ? Self.words : Self.signs).randomElement(using: &chance) ?? ""
        }.joined()
      }
      guard let layout = PlainLayout(filled), let places = layout.places(in: written) else {
        continue
      }
      var (found, contents) = (SiteChecking.PageText(), SiteChecking.PageText())
      let isFound = zip(places, layout.contents).allSatisfy { place, content in
        contents.add(content)
        return found.add(place, of: written) && found.bytes.count == contents.bytes.count
      }
      guard isFound, found.bytes == contents.bytes else { continue }
      var asked = PageText()
      asked.add(filled)
      #expect(
        PageText(reading: written, PageText.Surroundings()).bytes == asked.bytes,
        "\(String(decoding: written, as: UTF8.self).debugDescription)")
    }
  }

  @Test func findsTheContentInACommonLayout() throws {
    let layout = "<a title=\"@\" href=\"../a.html?b=@\">@</a>%<hr>\n$</main>\n"
    var (filled, written) = filled(layout) { "Größe · level 2, ‘yes’" }
    let places = try #require(PlainLayout(filled)?.places(in: written))
    #expect(
      places.map { Array(written[$0]) } == [Array(Self.opening.utf8), Array(Self.sections.utf8)])
    written[4] ^= 1
    #expect(PlainLayout(filled)?.places(in: written) == nil)
    #expect(PlainLayout(filled)?.places(in: []) == nil)
    (filled, written) = self.filled("x%y$z") { "" }
    #expect(PlainLayout(filled)?.places(in: Array("xz".utf8)) == nil)
  }
}
