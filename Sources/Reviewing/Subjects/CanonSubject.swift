package import Diagnostics

/// A thing of the canon that has fields of its own, as a review compares it.
package struct CanonSubject: Sendable {
  package enum Kind: String, Sendable {
    case canon, dimension, track, level, family, role, profile
  }

  package struct ID: Hashable, Sendable {
    package let kind: Kind
    /// Such as `P4` or `finance.controller.P4`; empty for the canon itself.
    package let key: String

    package init(_ kind: Kind, _ key: String) {
      self.kind = kind
      self.key = key
    }
  }

  /// A field with what it says: one line, or those of a list in their order.
  package struct Field: Sendable {
    /// The canon's name for it, such as `jfm.responsibilities`.
    package let name: String
    /// Whether it may have several lines.
    package let isList: Bool
    package let lines: [Line]
  }

  package struct Line: Hashable, Sendable {
    /// Where the author gave one.
    package let id: String?
    /// What a capability is called.
    package let name: String?
    package let text: String
    /// Nil where nobody wrote it, such as `approved` for a role that says nothing of its status.
    package let location: SourceLocation?

    /// Whether both say the same, wherever they stand.
    package static func == (left: Self, right: Self) -> Bool {
      left.hasBytes(of: right) && left.id == right.id
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(text)
    }

    /// Compares name and text byte for byte: to `String`, é is an e with an accent after it.
    func hasBytes(of other: Self) -> Bool {
      text.utf8.elementsEqual(other.text.utf8)
        && (name ?? "").utf8.elementsEqual((other.name ?? "").utf8)
    }
  }

  package let id: ID
  /// What people call it.
  package let name: String
  /// The file that says it, within the canon.
  package let path: String
  /// Those that say something.
  package let fields: [Field]

  func field(_ name: String) -> Field? {
    fields.first { $0.name == name }
  }
}
