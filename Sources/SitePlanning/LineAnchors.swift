package import CanonReading

/// Gives each line of one list its anchor: the field and the line's id, or else eight hexadecimal
/// digits of its text, never its number, so that an address survives an insertion.
///
/// `core-output-joint-plan`, `skill-5f0e1c22`; a repetition is `skill-5f0e1c22-2`.
package struct LineAnchors {
  private let field: String
  private var ids = UniqueIDs()

  package init(field: String) {
    self.field = field
  }

  package mutating func anchor(for item: Item) -> String {
    anchor(id: item.id ?? TextDigest(of: item.text.text).hexadecimal)
  }

  package mutating func anchor(for capability: Capability) -> String {
    var digest = TextDigest(of: capability.name.text)
    digest.add(capability.text.text)
    return anchor(id: digest.hexadecimal)
  }

  private mutating func anchor(id: String) -> String {
    ids.next(for: "\(field)-\(id)")
  }
}
