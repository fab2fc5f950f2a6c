import Diagnostics

/// A traced page for people: each line, and below it where its parts come from.
package enum TraceText {
  package static func text(of page: TracedPage) -> String {
    page.files.map { file in
      "== \(file.route.path)\n" + file.lines.map(text).joined()
    }.joined(separator: "\n")
  }

  private static func text(of line: TracedLine) -> String {
    "\(line.number): \(Quotation.visible(line.text))\n"
      + line.sources.map { "    \(text(of: $0, in: line))\n" }.joined()
  }

  private static func text(of source: TracedLine.Source, in line: TracedLine) -> String {
    // What is the whole line need not be said again.
    let quoted = source.text == line.text ? "" : " \(Quotation.of(source.text, limit: 200))"
    return switch source.kind {
    case .canon(let field, let location): "canon \(location): \(field)\(quoted)"
    case .derived(let rule, let inputs):
      "derived: \(rule)\(of(inputs))\(quoted)"
    case .theme(let location): "theme \(location)\(quoted)"
    case .content: "the page's Markdown, which is traced above"
    }
  }

  /// ` of 'a', 'b'`
  private static func of(_ inputs: [String]) -> String {
    let shown = inputs.filter { !$0.isEmpty }.map { Quotation.of($0) }
    return shown.isEmpty ? "" : " of \(shown.joined(separator: ", "))"
  }
}
