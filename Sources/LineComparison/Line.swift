/// A line of a list.
package struct Line: Hashable, Sendable {
  /// What the line keeps when it is reworded, where its author gave it something.
  package let id: String?
  package let text: String

  package init(id: String? = nil, _ text: String) {
    self.id = id
    self.text = text
  }
}
