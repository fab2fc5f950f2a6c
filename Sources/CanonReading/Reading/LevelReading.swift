import Diagnostics
import YAMLReading

/// Reads a level of a role.
enum LevelReading {
  private static let keys = [
    "title", "summary", "core_outputs", "jfm", "components", "capabilities",
  ]

  static func content(of entry: YAMLEntry, into findings: inout [Diagnostic]) -> LevelContent {
    // A level without anything is one all the same; `EmptyLevelRule` says so.
    let field = YAMLField(entry.value, named: Quotation.of(entry.key.text))
    guard !entry.value.isEmptyScalar, let record = field.record(keys: keys, into: &findings)
    else { return LevelContent() }
    let content = LevelContent(
      title: record.text("title", into: &findings),
      summary: record.text("summary", into: &findings),
      coreOutputs: items("core_outputs", in: record, into: &findings),
      jfm: jfm(in: record, into: &findings),
      components: components(in: record, into: &findings),
      capabilities: capabilities(in: record, into: &findings))
    findings += RepeatedLineRule.findings(content.items)
    return content
  }

  private static func jfm(in record: YAMLRecord, into findings: inout [Diagnostic]) -> JFM {
    let keys = ["responsibilities", "complexity", "knowledge"]
    guard let record = record.record("jfm", keys: keys, into: &findings) else { return JFM() }
    return JFM(
      responsibilities: items("responsibilities", in: record, into: &findings),
      complexity: record.text("complexity", into: &findings).map(CanonText.init),
      knowledge: record.text("knowledge", into: &findings).map(CanonText.init))
  }

  private static func components(
    in record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> Components {
    let keys = ["responsibilities", "tasks", "skills", "knowledge", "qualifications"]
    guard let record = record.record("components", keys: keys, into: &findings) else {
      return Components()
    }
    return Components(
      responsibilities: items("responsibilities", in: record, into: &findings),
      tasks: items("tasks", in: record, into: &findings),
      skills: items("skills", in: record, into: &findings),
      knowledge: items("knowledge", in: record, into: &findings),
      qualifications: items("qualifications", in: record, into: &findings))
  }

  private static func items(
    _ key: String, in record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> [Item] {
    record.optional(key, into: &findings) { ItemReading.items($0, into: &$1) } ?? []
  }

  private static func capabilities(
    in record: YAMLRecord, into findings: inout [Diagnostic]
  ) -> [Capability] {
    record.optional("capabilities", into: &findings) { field, findings in
      let capabilities = field.items(expected: "a list of capabilities", into: &findings)?
        .compactMap { capability($0, into: &findings) }
      findings += RepeatedLineRule.findings(capabilities ?? [])
      return capabilities
    } ?? []
  }

  private static func capability(
    _ field: YAMLField, into findings: inout [Diagnostic]
  ) -> Capability? {
    guard let record = field.record(keys: ["name", "text"], into: &findings) else { return nil }
    let name = record.requiredText("name", into: &findings)
    let text = record.requiredText("text", into: &findings)
    guard let name, let text else { return nil }
    return Capability(name: CanonText(name), text: CanonText(text))
  }
}
