/// A universal yardstick of a level, such as scope.
package struct Dimension: Hashable, Sendable {
  package let id: String
  package let name: CanonText
  /// The name within a sentence, where the canon gives one; else the name in lower case.
  package let writtenInline: CanonText?

  package init(id: String, name: CanonText, writtenInline: CanonText? = nil) {
    self.id = id
    self.name = name
    self.writtenInline = writtenInline
  }
}
