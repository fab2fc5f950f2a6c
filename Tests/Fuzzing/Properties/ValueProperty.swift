import Templates
import TestSupport

/// A value is shown word for word in every place of a template that takes one.
enum ValueProperty {
  private static let markdown = [
    "{{text}}\n", "a {{text}} b\n", "# {{text}}\n", "## a {{text}}\n", "- {{text}}\n",
    "- **a**: {{text}}\n", "1. {{text}}\n", "> {{text}}\n", "> a: “{{text}}”\n", "- > {{text}}\n",
    "| a | b |\n| --- | --- |\n| {{text}} | c {{text}} |\n", "[{{text}}]({{link}})\n",
    "**{{text}}**\n", "*{{text}}* (a)\n", "({{text}})\n", "1{{text}}\n", "{{text}}{{text}}\n",
    "<div title=\"{{text}}\">\n{{text}}\n</div>\n", "<pre>\n{{text}}\n</pre>\n",
    "<details>\n<summary>a</summary>\n\n<pre>\na: {{text}}\n</pre>\n\n</details>\n",
    "{{#words}}\n- {{.}}\n{{/words}}\n", "a\n{{text}}\nb\n", "a: “{{text}}” `⟨target⟩`\n",
  ]
  private static let html = [
    "<p>{{text}}</p>\n", "<p title=\"{{text}}\">a</p>\n", "<p title='a{{text}}'>a</p>\n",
    "<pre>{{text}}</pre>", "<a href=\"{{link}}\">{{text}}</a>", "<title>{{text}}</title>",
  ]

  private static let templates = Result {
    try markdown.map { (try compiled($0, .markdown), TemplateSource.Language.markdown) }
      + html.map { (try compiled($0, .html), .html) }
  }

  static func check(_ bytes: [UInt8]) throws {
    guard let value = HostileText(bytes) else { return }
    for (template, language) in try templates.get() {
      try TemplateProperty.compare(template, of: language, saying: value, ignoringEmphasis: false)
    }
  }

  private static func compiled(
    _ text: String, _ language: TemplateSource.Language
  ) throws -> Template {
    let (template, findings) = Template.compile(
      TemplateSource(path: text, text: text, language: language), partials: [:],
      for: TemplateSubject.shape)
    guard let template else { throw FuzzTarget.Violation("\(findings)") }
    return template
  }
}
