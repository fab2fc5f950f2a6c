package import Diagnostics

extension YAMLRecord {
  package func text(_ key: String, into findings: inout [Diagnostic]) -> YAMLScalar? {
    optional(key, into: &findings) { $0.text(into: &$1) }
  }

  package func requiredText(_ key: String, into findings: inout [Diagnostic]) -> YAMLScalar? {
    required(key, into: &findings) { $0.text(into: &$1) }
  }

  /// Returns the texts of a list; none where the key is absent.
  package func texts(_ key: String, into findings: inout [Diagnostic]) -> [YAMLScalar] {
    optional(key, into: &findings) { $0.texts(into: &$1) } ?? []
  }

  /// Returns the items of a list; none where the key is absent.
  package func items(_ key: String, into findings: inout [Diagnostic]) -> [YAMLField] {
    optional(key, into: &findings) { $0.items(into: &$1) } ?? []
  }

  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type, into findings: inout [Diagnostic]
  ) -> Choice? {
    optional(key, into: &findings) { $0.choice(type, into: &$1) }
  }

  /// Returns a record within this one; nil where the key is absent.
  package func record(
    _ key: String, keys: [String], into findings: inout [Diagnostic]
  ) -> YAMLRecord? {
    optional(key, into: &findings) { $0.record(keys: keys, into: &$1) }
  }
}
