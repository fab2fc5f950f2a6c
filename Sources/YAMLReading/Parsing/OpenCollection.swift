import Diagnostics

/// A list or mapping whose end the composer has not seen yet.
struct OpenCollection {
  enum Kind {
    case sequence([YAMLNode])
    case mapping([YAMLEntry], Key)
  }

  /// What a mapping has of its next entry.
  enum Key {
    case awaited
    case read(YAMLScalar)
    /// The key is a list, a mapping or an alias, reported already; its value is dropped.
    case unusable
  }

  private(set) var kind: Kind
  let start: YAMLMark
  let isInBrackets: Bool
  /// Where each key stood first.
  private var firstKeys: [String: SourceLocation] = [:]

  init(_ kind: Kind, start: YAMLMark, isInBrackets: Bool) {
    self.kind = kind
    self.start = start
    self.isInBrackets = isInBrackets
  }

  var content: YAMLNode.Content {
    switch kind {
    case .sequence(let items): .sequence(items)
    case .mapping(let entries, _): .mapping(entries)
    }
  }

  /// Adds an item, a key or a value, whichever comes next.
  mutating func add(_ node: YAMLNode, into findings: inout [Diagnostic]) {
    switch kind {
    case .sequence(var items):
      kind = .sequence([])
      items.append(node)
      kind = .sequence(items)
    case .mapping(let entries, .awaited):
      kind = .mapping(entries, key(node, into: &findings))
    case .mapping(var entries, .read(let key)):
      kind = .sequence([])
      entries.append(YAMLEntry(key: key, value: node))
      kind = .mapping(entries, .awaited)
    case .mapping(let entries, .unusable):
      kind = .mapping(entries, .awaited)
    }
  }

  private mutating func key(_ node: YAMLNode, into findings: inout [Diagnostic]) -> Key {
    switch node.content {
    case .scalar(let key):
      if let first = firstKeys[key.text] {
        findings.append(
          .error(
            "repeated-key",
            "\(Quotation.of(key.text)) stands here a second time; keep one of the two",
            at: key.location, notes: [.init("it stands here first", at: first)]))
      } else {
        firstKeys[key.text] = key.location
      }
      return .read(key)
    case .alias: return .unusable
    case .sequence, .mapping:
      findings.append(
        .error(
          "wrong-type",
          "a key must be text; put text that begins with '[' or '{' in quotes", at: node.location))
      return .unusable
    }
  }
}
