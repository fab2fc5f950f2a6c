import Diagnostics

/// One parsed file.
struct TemplateTree: Sendable {
  /// Empty when there are findings.
  private(set) var nodes: [Node] = []
  /// The names of the partials and parents that the file itself names.
  let partialNames: Set<String>
  /// What is wrong with the file's own syntax.
  let diagnostics: [Diagnostic]

  init(_ source: TemplateSource) {
    let tokenizer = Tokenizer(source)
    let pairs = TagPairs(tokenizer.tokens)
    let forbidden = ForbiddenCharacter.findings(in: source.text, path: source.path)
    diagnostics = forbidden.isEmpty ? tokenizer.diagnostics + pairs.diagnostics : forbidden
    partialNames = Set(
      tokenizer.tokens.lazy.compactMap(\.tag)
        .filter { $0.kind == .partial || $0.kind == .parent }.map(\.name))
    guard diagnostics.isEmpty else { return }
    let builder = Builder(
      tokens: tokenizer.tokens, pairs: pairs, layout: LineLayout(tokenizer.tokens, pairs))
    nodes = builder.nodes(tokenizer.tokens.indices)
  }
}

extension TemplateTree {
  /// Makes nodes of tokens whose tags all pair.
  private struct Builder {
    let tokens: [Token]
    let pairs: TagPairs
    let layout: LineLayout

    func nodes(_ range: Range<Int>) -> [Node] {
      var nodes: [Node] = []
      var index = range.lowerBound
      while index < range.upperBound {
        if let start = layout.lineStart[index] { nodes.append(.lineStart(start)) }
        switch tokens[index] {
        case .text(let text), .lineEnd(let text):
          if !layout.isDropped[index] { nodes.append(.text(text)) }
        case .tag(let tag):
          let end = pairs.partner[index] ?? index
          if let node = node(tag, index, content: (index + 1)..<max(end, index + 1)) {
            nodes.append(node)
          }
          index = end
        }
        index += 1
      }
      // The white space before a closing tag that begins a line with more on it.
      if let start = layout.lineStart[range.upperBound] { nodes.append(.lineStart(start)) }
      return nodes
    }

    private func node(_ tag: Tag, _ index: Int, content: Range<Int>) -> Node? {
      let indentation = layout.indentation[index]
      switch tag.kind {
      case .comment, .close: return nil
      case .value, .unescapedValue: return .value(tag)
      case .section, .invertedSection: return .section(tag, nodes(content))
      case .partial:
        return .partial(tag, indentation: indentation, isAlone: isAlone(index))
      case .parent:
        let overrides = nodes(content).compactMap { node in
          if case .block(let block) = node { block } else { nil }
        }
        return .parent(
          tag, indentation: indentation, isAlone: isAlone(index), overrides: overrides)
      case .block:
        return .block(
          Node.Block(
            tag: tag, indentation: indentation, isAlone: isAlone(index),
            lineEnd: layout.lineEnd[index], content: nodes(content)))
      }
    }

    private func isAlone(_ index: Int) -> Bool {
      layout.standsAlone.contains(index)
    }
  }
}
