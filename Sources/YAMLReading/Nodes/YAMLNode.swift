package import Diagnostics

/// A value of a YAML file, with where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the file's order; a repeated key stands here as often as in the file.
    case mapping([YAMLEntry])
    /// An alias, which is an error reported already; it stands for a value that nobody knows.
    case alias
  }

  package let content: Content
  /// Where the value begins; for a list its first `-` or `[`, for a mapping its first key or `{`.
  package let location: SourceLocation
  /// Whether a list or mapping is written in brackets.
  package let isInBrackets: Bool

  init(_ content: Content, at location: SourceLocation, isInBrackets: Bool = false) {
    self.content = content
    self.location = location
    self.isInBrackets = isInBrackets
  }
}

extension YAMLNode {
  /// The scalar, or nil for a list, a mapping, an alias.
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// Whether it is a scalar without text.
  package var isEmptyScalar: Bool { scalar?.isEmpty ?? false }

  /// Whether there is no text anywhere in it; keys do not count.
  package var isWithoutText: Bool {
    switch content {
    case .scalar(let scalar): scalar.isEmpty
    case .sequence(let items): items.allSatisfy(\.isWithoutText)
    case .mapping(let entries): entries.allSatisfy(\.value.isWithoutText)
    case .alias: false
    }
  }

  /// Calls `visit` for every scalar in it that is a value, not a key, in the file's order.
  package func forEachValue(_ visit: (YAMLScalar) -> Void) {
    switch content {
    case .scalar(let scalar): visit(scalar)
    case .sequence(let items): for item in items { item.forEachValue(visit) }
    case .mapping(let entries): for entry in entries { entry.value.forEachValue(visit) }
    case .alias: break
    }
  }
}
