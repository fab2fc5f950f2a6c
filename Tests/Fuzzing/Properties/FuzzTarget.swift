/// A reader of input that anybody may have written, and what holds for it whatever that input is.
package struct FuzzTarget: Sendable, CustomStringConvertible {
  /// What breaks when a property does not hold.
  package struct Violation: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
      self.description = description
    }
  }

  /// Also the name of its folder of the corpus.
  package let name: String
  /// How many inputs a short run tries; about a second's.
  package let shortRunCount: Int
  /// Throws a violation; input that is none for this target passes.
  package let check: @Sendable ([UInt8]) throws -> Void

  package var description: String { name }

  package static let all = [
    FuzzTarget(name: "yaml", shortRunCount: 1500, check: YAMLProperty.check),
    FuzzTarget(name: "canon", shortRunCount: 60, check: CanonProperty.check),
    FuzzTarget(name: "template", shortRunCount: 600, check: TemplateProperty.check),
    FuzzTarget(name: "theme", shortRunCount: 12, check: ThemeProperty.check),
    FuzzTarget(name: "value", shortRunCount: 40, check: ValueProperty.check),
    FuzzTarget(name: "markdown", shortRunCount: 2000, check: MarkdownProperty.check),
  ]
}

/// Throws unless the condition holds.
func require(_ holds: Bool, _ message: @autoclosure () -> String) throws(FuzzTarget.Violation) {
  guard holds else { throw FuzzTarget.Violation(message()) }
}
