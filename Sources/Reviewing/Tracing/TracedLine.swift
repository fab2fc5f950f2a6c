package import Diagnostics
package import Templates

/// A line of a page with where its text comes from.
package struct TracedLine: Sendable {
  package struct Source: Sendable {
    package enum Kind: Sendable {
      /// Word for word from the canon; `field` is the canon's name for it.
      case canon(field: String, SourceLocation)
      /// Made by a rule from its inputs.
      case derived(rule: String, inputs: [String])
      /// Wording of the theme.
      case theme(SourceLocation)
      /// The page's Markdown as HTML, whose own lines are traced.
      case content
    }

    package let kind: Kind
    /// What of the line comes from it, as the file has it.
    package let text: String
  }

  /// From 1.
  package let number: Int
  package let text: String
  /// In the order of the line, but for white space of the theme.
  package let sources: [Source]

  /// The lines of a traced text, without those that have nothing in them. What the layout is set around
  /// is one line, however many it has.
  package static func lines(of traced: RenderedText) -> [TracedLine] {
    var lines: [TracedLine] = []
    var number = 1
    var text: [UInt8] = []
    var sources: [Source] = []
    func end() {
      let shown = String(decoding: text, as: UTF8.self)
      if shown.contains(where: { !$0.isWhitespace }) {
        lines.append(TracedLine(number: number, text: shown, sources: sources))
      }
      text = []
      sources = []
    }
    for stretch in traced.stretches {
      let bytes = traced.bytes[stretch.range]
      if case .markup = stretch.source {
        sources.append(Source(kind: .content, text: ""))
        text += "…".utf8
        number += bytes.count { $0 == UInt8(ascii: "\n") }
        continue
      }
      let parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 {
          end()
          number += 1
        }
        text += part
        add(part, of: stretch.source, to: &sources)
      }
    }
    end()
    return lines
  }

  private static func add(
    _ bytes: ArraySlice<UInt8>, of source: RenderedText.Stretch.Source, to sources: inout [Source]
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch source {
    case .template(let location):
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      sources.append(Source(kind: .theme(location), text: text))
    case .value(let value):
      guard !text.isEmpty else { return }
      switch value.origin {
      case .canon(let field, let location):
        sources.append(Source(kind: .canon(field: field, location), text: text))
      case .derived(let rule, let inputs):
        sources.append(Source(kind: .derived(rule: rule, inputs: inputs), text: text))
      }
    case .markup: break
    }
  }
}
