package import Diagnostics

extension YAMLField {
  /// Returns the items of a list, empty ones and all; nil, and a finding, when it is none.
  package func items(
    expected: String = "a list", into findings: inout [Diagnostic]
  ) -> [YAMLField]? {
    switch node.content {
    case .sequence(let items):
      let name = "an item of \(name)"
      return items.map { YAMLField($0, named: name) }
    case .scalar(let scalar) where scalar.isEmpty: reportEmpty(into: &findings)
    default:
      reportWrongType(
        expected: expected, remedy: "write each item on a line of its own after '- '",
        into: &findings)
    }
    return nil
  }

  /// Returns the texts of a list, without those that are empty or no text.
  package func texts(into findings: inout [Diagnostic]) -> [YAMLScalar]? {
    items(expected: "a list of texts", into: &findings)?.compactMap { $0.text(into: &findings) }
  }

  /// Returns the entries of a mapping whose keys are not known beforehand; nil, and a finding, when
  /// it is none.
  ///
  /// - Parameter expected: what it should be, as in "a mapping of level codes".
  package func entries(
    expected: @autoclosure () -> String, into findings: inout [Diagnostic]
  ) -> [YAMLEntry]? {
    switch node.content {
    case .mapping(let entries): return entries
    case .scalar(let scalar) where scalar.isEmpty: reportEmpty(into: &findings)
    default:
      reportWrongType(expected: expected(), remedy: "write 'key: value' lines", into: &findings)
    }
    return nil
  }

  /// Returns the mapping as a record with these keys; nil, and a finding, when it is none.
  package func record(
    keys: [String], into findings: inout [Diagnostic]
  ) -> YAMLRecord? {
    let entries = entries(
      expected: "a mapping of \(keys.map { "'\($0)'" }.joined(separator: ", "))", into: &findings)
    guard let entries else { return nil }
    return YAMLRecord(entries, of: self, keys: keys, into: &findings)
  }
}
