import Diagnostics
import Testing

@testable import Templates

/// The public conformance tests; skipped unless `MUSTACHE_SPEC` names their folder.
@Suite(.enabled(if: MustacheSpec.folder != nil, "MUSTACHE_SPEC names no folder"))
struct MustacheSpecTests {
  /// The tests that expect an unknown name or a missing partial to vanish, or something that is
  /// absent to be printed as nothing, with the error that they meet here.
  private static let refused: [String: String] = [
    "inheritance: Negative Sections": "unknown-name",
    "interpolation: Basic Null Interpolation": "may-be-absent",
    "interpolation: Triple Mustache Null Interpolation": "may-be-absent",
    "interpolation: Ampersand Null Interpolation": "may-be-absent",
    "interpolation: Basic Context Miss Interpolation": "unknown-name",
    "interpolation: Triple Mustache Context Miss Interpolation": "unknown-name",
    "interpolation: Ampersand Context Miss Interpolation": "unknown-name",
    "interpolation: Dotted Names - Broken Chains": "unknown-name",
    "interpolation: Dotted Names - Broken Chain Resolution": "unknown-name",
    "interpolation: Dotted Names - Context Precedence": "unknown-name",
    "interpolation: Dotted Names are never single keys": "unknown-name",
    "inverted: Context": "unknown-name",
    "inverted: List": "unknown-name",
    "inverted: Context Misses": "unknown-name",
    "inverted: Dotted Names - Broken Chains": "unknown-name",
    "partials: Failed Lookup": "unknown-partial",
    "sections: Context Misses": "unknown-name",
    "sections: Dotted Names - Broken Chains": "unknown-name",
  ]

  @Test(arguments: MustacheSpec.cases)
  func rendersAsSpecified(_ test: MustacheSpec.Case) throws {
    let (template, diagnostics) = Template.compile(
      TemplateSource(path: "test", text: test.template, language: .html),
      partials: test.partials.reduce(into: [:]) { sources, partial in
        sources[partial.key] = TemplateSource(
          path: partial.key, text: partial.value, language: .html)
      },
      for: test.kind, from: .html(HTMLState(within: "title")))
    if let id = Self.refused[test.description] {
      #expect(Set(diagnostics.map(\.id)) == [id], "\(diagnostics)")
      return
    }
    let compiled = try #require(template, "\(diagnostics)")
    #expect(String(decoding: compiled.render(test.value).bytes, as: UTF8.self) == test.expected)
  }

  @Test func namesOnlyTestsThatExist() {
    let names = Set(MustacheSpec.cases.map(\.description))
    #expect(Set(Self.refused.keys).subtracting(names).isEmpty)
    #expect(MustacheSpec.cases.count > 100)
  }
}
