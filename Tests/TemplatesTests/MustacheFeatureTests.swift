import Testing

@testable import Templates

struct MustacheFeatureTests {
  @Test(arguments: [
    ("{{text}}, {{ other }}", "text, other"),
    ("{{family.name}}", "Sales"),
    ("{{{markup}}} {{&markup}} {{markup}}", "<b>bold</b> <b>bold</b> &lt;b&gt;bold&lt;/b&gt;"),
    ("a{{! no {{text} \n one }}b", "ab"),
    ("{{#draft}}yes{{/draft}}{{^draft}}no{{/draft}}", "yes"),
    ("{{#approved}}yes{{/approved}}{{^approved}}no{{/approved}}", "no"),
    ("{{#summary}}[{{.}}]{{/summary}}{{#missing}}{{.}}{{/missing}}", "[summary]"),
    ("{{^missing}}none{{/missing}}{{^summary}}none{{/summary}}", "none"),
    ("{{#family}}{{name}} {{text}}{{/family}}", "Sales text"),
    ("{{#level}}{{name}}{{/level}}{{#level.motto}}!{{/level.motto}}", "Senior!"),
    ("{{#family.motto}}!{{/family.motto}}{{^family.motto}}?{{/family.motto}}", "?"),
    ("{{#steps}}{{title}}{{#note}} ({{note}}){{/note}};{{/steps}}", "one;two (end);"),
    ("{{#words}}{{.}},{{/words}}{{^words}}none{{/words}}", "a,b,"),
    ("{{#table}}{{#.}}{{.}}{{/.}};{{/table}}", "12;3;"),
    ("{{#never}}{{.}}{{/never}}{{^never}}empty{{/never}}", "empty"),
  ])
  func rendersTags(_ template: String, _ expected: String) {
    #expect(rendered(template, .html) == expected)
  }

  @Test(arguments: [
    ("a\n  {{#draft}}  \nb\n{{/draft}}\nc\n", "a\nb\nc\n"),
    ("a\r\n{{! comment }}\r\nb", "a\r\nb"),
    ("a\n{{#draft}} b {{/draft}}\nc", "a\n b \nc"),
    ("{{#words}}\n- {{.}}\n{{/words}}\n", "- a\n- b\n"),
    ("a\n  {{>p}}\nb\n", "a\n  one\n\n  text\nb\n"),
    ("a {{>p}} b\n", "a one\n\ntext b\n"),
  ])
  func leavesNoLineForTagsThatStandAlone(_ template: String, _ expected: String) {
    #expect(rendered(template, .html, partials: ["p": "one\n\n{{text}}\n"]) == expected)
  }

  @Test(arguments: [
    ("{{<p}}{{/p}}", "<h1>Title</h1>\n"),
    ("{{<p}}{{$title}}{{text}}{{/title}}{{/p}}\n", "<h1>text</h1>\n"),
    (
      "{{<p}}ignored{{$body}}\n      one\n        two\n{{/body}}\n{{/p}}\n",
      "<h1>Title</h1>\n  one\n    two\n"
    ),
    ("{{<middle}}{{$title}}Child{{/title}}{{/middle}}", "<h1>Child</h1>\n  middle\n"),
    ("{{<middle}}{{/middle}}", "<h1>Middle</h1>\n  middle\n"),
  ])
  func putsBlocksInTheirParents(_ template: String, _ expected: String) {
    let partials = [
      "p": "<h1>{{$title}}Title{{/title}}</h1>\n  {{$body}}{{/body}}\n",
      "middle": """
      {{<p}}
      {{$title}}Middle{{/title}}
      {{$body}}
      middle
      {{/body}}
      {{/p}}
      """,
    ]
    #expect(rendered(template, .html, partials: partials) == expected)
  }

  @Test func endsALineWithABlockOnlyOnce() {
    let parent = ["p": "a\n{{$b}}{{/b}}\nc\n"]
    #expect(rendered("{{<p}}{{$b}}\nb\n{{/b}}{{/p}}", .html, partials: parent) == "a\nb\nc\n")
    #expect(rendered("{{<p}}{{$b}}b{{/b}}{{/p}}", .html, partials: parent) == "a\nb\nc\n")
    #expect(rendered("{{<p}}{{/p}}", .html, partials: parent) == "a\nc\n")
  }

  @Test func endsRecursionWhereTheShapeEnds() {
    let shape = Shape(
      "node",
      [
        "name": .text,
        "nodes": .list(.record(Shape("node", ["name": .text, "nodes": .list(.nothing)]))),
      ])
    let source = TemplateSource(path: "page", text: "{{>node}}", language: .html)
    let partial = TemplateSource(
      path: "node", text: "{{name}}({{#nodes}}{{>node}}{{/nodes}})", language: .html)
    let (template, diagnostics) = Template.compile(source, partials: ["node": partial], for: shape)
    #expect(template != nil, "\(diagnostics)")
  }
}
