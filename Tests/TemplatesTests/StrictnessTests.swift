import Diagnostics
import Testing

@testable import Templates

/// Each `‸` marks where the finding of the same number stands.
struct StrictnessTests {
  @Test(arguments: [
    ("é {{‸txet}}", ["unknown name 'txet' in 'goal'; did you mean 'text'? [unknown-name]"]),
    (
      "{{# ‸nothing-like-it }}{{/nothing-like-it}}",
      ["unknown name 'nothing-like-it' in 'goal' [unknown-name]"]
    ),
    (
      "{{^‸darft}}{{/darft}}",
      ["unknown name 'darft' in 'goal'; did you mean 'draft'? [unknown-name]"]
    ),
    (
      "{{‸family.nmae}}",
      ["unknown name 'family.nmae' in 'goal'; did you mean 'family.name'? [unknown-name]"]
    ),
    (
      "{{#steps}}{{‸titel}}{{/steps}}",
      ["unknown name 'titel' in 'step'; did you mean 'title'? [unknown-name]"]
    ),
    ("{{‸steps.title}}", ["unknown name 'steps.title' in 'goal' [unknown-name]"]),
    ("{{‸summary}}", ["'summary' may be absent; print it within '{{#summary}}' [may-be-absent]"]),
    (
      "{{^summary}}{{‸summary}}{{/summary}}",
      ["'summary' may be absent; print it within '{{#summary}}' [may-be-absent]"]
    ),
    (
      "{{‸level.name}}",
      ["'level.name' may be absent; print it within '{{#level.name}}' [may-be-absent]"]
    ),
    (
      "{{#level}}{{‸motto}}{{/level}}",
      ["'motto' may be absent; print it within '{{#motto}}' [may-be-absent]"]
    ),
    (
      "{{‸family}} {{‸steps}} {{‸draft}} {{‸.}}",
      [
        "'family' is a record, which cannot be printed; open it as a section [not-text]",
        "'steps' is a list, which cannot be printed; open it as a section [not-text]",
        "'draft' is a flag, which cannot be printed; open it as a section [not-text]",
        "'.' is a record, which cannot be printed; open it as a section [not-text]",
      ]
    ),
    (
      "{{{‸text}}} {{&‸link}}",
      [
        "'text' is not markup; write '{{text}}' [unescaped-text]",
        "'link' is not markup; write '{{link}}' [unescaped-text]",
      ]
    ),
    ("{{>‸partail}}", ["unknown partial 'partail'; did you mean 'partial'? [unknown-partial]"]),
    ("{{<‸nowhere}}{{/nowhere}}", ["unknown partial 'nowhere' [unknown-partial]"]),
    (
      "{{<partial}}{{$‸tilte}}{{/tilte}}{{/partial}}",
      ["unknown block 'tilte' in 'partial'; did you mean 'title'? [unknown-block]"]
    ),
    (
      "{{#‸draft}}\n{{#‸steps}}",
      [
        "'draft' is not closed; write '{{/draft}}' after it [unclosed-section]",
        "'steps' is not closed; write '{{/steps}}' after it [unclosed-section]",
      ]
    ),
    (
      "{{#draft}}{{#‸steps}}{{/draft}}",
      ["'steps' is not closed; write '{{/steps}}' after it [unclosed-section]"]
    ),
    ("{{/‸draft}}", ["'{{/draft}}' closes nothing [unopened-section]"]),
    ("a ‸{{text", ["a tag is not closed; write '}}' at its end [unclosed-tag]"]),
    ("a ‸{{text\n{{other}}", ["a tag is not closed; write '}}' at its end [unclosed-tag]"]),
    ("a ‸{{{markup}}", ["a tag is not closed; write '}}}' at its end [unclosed-tag]"]),
    ("‸{{! comment", ["a tag is not closed; write '}}' at its end [unclosed-tag]"]),
    ("‸{{ }} ‸{{#}}", ["a tag names nothing [empty-tag]", "a tag names nothing [empty-tag]"]),
    (
      "‸{{=<% %>=}}",
      ["set-delimiter tags are not supported; remove this one [set-delimiter]"]
    ),
  ])
  func findsWhatIsWrong(_ marked: String, _ expected: [String]) {
    let template = MarkedTemplate(marked)
    let (compiled, diagnostics) = compiled(
      template.text, .html, partials: ["partial": "{{$title}}{{/title}}"])
    #expect(compiled == nil)
    #expect(
      diagnostics.map(\.description)
        == zip(template.positions, expected).map { "page:\($0): error: \($1)" })
  }

  @Test func notesWhatIsOpenWhereAnotherNameIsClosed() {
    let (_, diagnostics) = compiled("{{#draft}}{{/steps}}{{/draft}}", .html)
    #expect(
      diagnostics == [
        .error(
          "unopened-section", "'{{/steps}}' closes nothing",
          at: SourceLocation(path: "page", line: 1, column: 14),
          notes: [
            .init("'draft' is open here", at: SourceLocation(path: "page", line: 1, column: 4))
          ])
      ])
  }

  @Test func locatesFindingsInPartials() {
    let (_, diagnostics) = compiled(
      "{{>first}}", .html, partials: ["first": "\n  {{>second}}", "second": "{{txt}}"])
    #expect(diagnostics.map { "\($0.location) \($0.id)" } == ["second:1:3 unknown-name"])
  }

  @Test func reportsSyntaxOfEveryReachedFileAtOnce() {
    let (_, diagnostics) = compiled(
      "{{#draft}}{{>first}}", .html, partials: ["first": "{{", "unreached": "{{"])
    #expect(
      diagnostics.map { "\($0.location) \($0.id)" }
        == ["first:1:1 unclosed-tag", "page:1:4 unclosed-section"])
  }

  @Test(arguments: [
    ("{{>loop}}", "{{>loop}}"), ("{{>loop}}", "{{#draft}}{{>loop}}{{>loop}}{{/draft}}"),
    ("{{<loop}}{{/loop}}", "{{$a}}{{<loop}}{{/loop}}{{/a}}"),
    ("{{>loop}}", "{{#words}}{{>loop}}{{/words}}"),
  ])
  func refusesPartialsWithoutEnd(_ page: String, _ loop: String) {
    let (template, diagnostics) = compiled(page, .html, partials: ["loop": loop])
    #expect(template == nil)
    #expect(diagnostics.map(\.id) == ["endless-partial"])
    #expect(diagnostics.first?.message == "'loop' contains itself without end")
  }

  @Test func checksTheSyntaxOfOneFile() {
    let source = TemplateSource(path: "partial", text: "{{#a}}\n{{unknown}}", language: .html)
    #expect(
      Template.checkSyntax(source).map(\.description) == [
        "partial:1:4: error: 'a' is not closed; write '{{/a}}' after it [unclosed-section]"
      ])
  }

  @Test(arguments: [
    "{{#summary}}{{.}} {{summary}}{{/summary}}",
    "{{#level.motto}}{{.}} {{level.motto}} {{level.name}}{{/level.motto}}",
    "{{#level}}{{name}}{{#motto}}{{motto}} {{level.motto}}{{/motto}}{{/level}}",
    "{{#level.motto}}{{#level}}{{motto}}{{/level}}{{/level.motto}}",
    "{{#level}}{{level.name}}{{/level}}{{^level.motto}}{{/level.motto}}",
    "{{#never}}{{whatever}}{{>nowhere}}{{/never}}",
  ])
  func acceptsWhatIsKnownToBeThere(_ template: String) {
    let (compiled, diagnostics) = compiled(template, .html)
    #expect(compiled != nil, "\(diagnostics)")
    #expect(diagnostics.isEmpty)
  }
}
