package import Diagnostics

/// A text that templates may print, with where it comes from.
package struct TracedText: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// Word for word from a file of the canon; `field` is the canon's name for it, such as
    /// `core_outputs`.
    case canon(field: String, SourceLocation)
    /// Made by a rule from its inputs, such as a default title, a count or a link.
    case derived(rule: String, inputs: [String])
  }

  package let text: String
  package let origin: Origin
  /// The id that the innermost block around the text's first occurrence on a page is to carry.
  package let anchor: String?

  package init(_ text: String, _ origin: Origin, anchor: String? = nil) {
    self.text = text
    self.origin = origin
    self.anchor = anchor
  }
}
