import Diagnostics

/// One `{{…}}` of a template.
struct Tag: Hashable, Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case value
    /// `{{{name}}}` or `{{&name}}`
    case unescapedValue
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case invertedSection
    /// `{{> name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{/name}}`
    case close
    /// `{{! … }}`
    case comment
  }

  let kind: Kind
  let name: String
  /// Of the name, or of the braces where there is none.
  let location: SourceLocation

  /// Whether a `{{/name}}` must follow.
  var isOpening: Bool {
    switch kind {
    case .section, .invertedSection, .parent, .block: true
    case .value, .unescapedValue, .partial, .close, .comment: false
    }
  }

  /// Whether the tag prints nothing itself, so that a line with nothing else is left out.
  var mayStandAlone: Bool {
    kind != .value && kind != .unescapedValue
  }
}
