import Diagnostics

@testable import Templates

/// A subject with a name of every kind, and a text for each.
enum Samples {
  static let family = Shape("family", ["name": .text, "motto": .optional(.text)])
  static let step = Shape("step", ["title": .text, "note": .optional(.text)])

  static let shape = Shape(
    "goal",
    [
      "text": .text,
      "other": .text,
      "link": .link,
      "markup": .markup,
      "draft": .flag,
      "approved": .flag,
      "summary": .optional(.text),
      "missing": .optional(.text),
      "family": .record(family),
      "level": .optional(.record(family)),
      "steps": .list(.record(step)),
      "words": .list(.text),
      "table": .list(.list(.text)),
      "never": .list(.nothing),
    ])

  static func text(_ text: String) -> Value {
    .text(TracedText(text, .derived(rule: "sample", inputs: [])))
  }

  /// A record whose `text` and `other` are given.
  static func record(_ text: String = "text", other: String = "other", link: String = "a/b.html")
    -> Record
  {
    shape.record([
      "text": Self.text(text),
      "other": Self.text(other),
      "link": Self.text(link),
      "markup": .markup(Array("<b>bold</b>".utf8)),
      "draft": .flag(true),
      "approved": .flag(false),
      "summary": Self.text("summary"),
      "missing": .absent,
      "family": .record(family.record(["name": Self.text("Sales"), "motto": .absent])),
      "level": .record(
        family.record(["name": Self.text("Senior"), "motto": Self.text("Go")])),
      "steps": .list([
        .record(step.record(["title": Self.text("one"), "note": .absent])),
        .record(step.record(["title": Self.text("two"), "note": Self.text("end")])),
      ]),
      "words": .list([Self.text("a"), Self.text("b")]),
      "table": .list([.list([Self.text("1"), Self.text("2")]), .list([Self.text("3")])]),
      "never": .list([]),
    ])
  }
}

/// Compiles a template for the sample shape.
func compiled(
  _ template: String, _ language: TemplateSource.Language, partials: [String: String] = [:]
) -> (template: Template?, diagnostics: [Diagnostic]) {
  Template.compile(
    TemplateSource(path: "page", text: template, language: language),
    partials: partials.reduce(into: [:]) { sources, partial in
      sources[partial.key] = TemplateSource(
        path: partial.key, text: partial.value, language: language)
    },
    for: Samples.shape)
}

/// Compiles a template and renders it, or returns its findings instead.
func rendered(
  _ template: String, _ language: TemplateSource.Language = .markdown,
  _ record: Record = Samples.record(), partials: [String: String] = [:], marking: Bool = false
) -> String {
  let (template, diagnostics) = compiled(template, language, partials: partials)
  guard let template else { return diagnostics.map(\.description).joined(separator: "\n") }
  return String(decoding: template.render(record, marking: marking).bytes, as: UTF8.self)
}

/// A template in which `‸` stood where a finding is expected.
struct MarkedTemplate {
  let text: String
  /// The positions of the marks, as `line:column`.
  let positions: [String]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var positions: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "‸" {
        positions.append("\(line):\(column)")
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = String(text)
    self.positions = positions
  }
}
