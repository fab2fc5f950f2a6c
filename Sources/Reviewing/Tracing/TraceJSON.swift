/// A traced page for programs.
package enum TraceJSON {
  package static func text(of page: TracedPage) throws -> String {
    try ReadableJSON.text(
      of: page.files.map { File(path: $0.route.path, lines: $0.lines.map(Line.init)) })
  }

  private struct File: Encodable {
    let path: String
    let lines: [Line]
  }

  private struct Line: Encodable {
    let line: Int
    let text: String
    let sources: [Source]

    init(_ line: TracedLine) {
      self.line = line.number
      text = line.text
      sources = line.sources.map(Source.init)
    }
  }

  private struct Source: Encodable {
    /// `canon`, `derived`, `theme` or `content`.
    let source: String
    let text: String
    var field: String?
    var path: String?
    var line: Int?
    var column: Int?
    var rule: String?
    var inputs: [String]?

    init(_ source: TracedLine.Source) {
      text = source.text
      switch source.kind {
      case .canon(let field, let location):
        self.source = "canon"
        self.field = field
        (path, line, column) = (location.path, location.line, location.column)
      case .derived(let rule, let inputs):
        self.source = "derived"
        self.rule = rule
        self.inputs = inputs
      case .theme(let location):
        self.source = "theme"
        (path, line, column) = (location.path, location.line, location.column)
      case .content: self.source = "content"
      }
    }
  }
}
