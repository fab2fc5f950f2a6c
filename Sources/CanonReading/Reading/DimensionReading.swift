import Diagnostics
import YAMLReading

/// Reads the `dimensions` of `canon.yaml`.
enum DimensionReading {
  /// Returns nil when it is no list.
  static func dimensions(
    _ field: YAMLField, into findings: inout [Diagnostic]
  ) -> [Dimension]? {
    guard let fields = field.items(expected: "a list of dimensions", into: &findings) else {
      return field.node.isEmptyScalar ? [] : nil
    }
    var ids: [YAMLScalar] = []
    var dimensions: [Dimension] = []
    for field in fields {
      guard let record = field.record(keys: ["id", "name", "inline"], into: &findings) else {
        continue
      }
      let id = record.requiredText("id", into: &findings)
      let name = record.requiredText("name", into: &findings)
      let inline = record.text("inline", into: &findings)
      if let id {
        findings += IDRule.findings(id)
        ids.append(id)
      }
      // The id of a dimension without a name still is one that levels may name.
      if let id {
        dimensions.append(
          Dimension(
            id: id.text, name: CanonText(name ?? id), writtenInline: inline.map(CanonText.init)))
      }
    }
    findings += RepeatedIDRule.findings(ids, of: "dimension")
    return dimensions
  }
}
