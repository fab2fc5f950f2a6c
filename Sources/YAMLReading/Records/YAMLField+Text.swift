package import Diagnostics

extension YAMLField {
  /// Returns the text; nil, and a finding, when it is empty or no text.
  package func text(into findings: inout [Diagnostic]) -> YAMLScalar? {
    switch node.content {
    case .scalar(let scalar) where !scalar.isEmpty: return scalar
    case .scalar: reportEmpty(into: &findings)
    case .mapping(let entries) where !node.isInBrackets && entries.count == 1:
      reportColon(after: entries[0].key, into: &findings)
    case .mapping, .sequence:
      let bracket = if case .mapping = node.content { "{" } else { "[" }
      reportWrongType(
        expected: "text",
        remedy: node.isInBrackets ? "put text that begins with '\(bracket)' in quotes" : nil,
        into: &findings)
    case .alias: break
    }
    return nil
  }

  /// Returns the one of the known words that the text is; nil, and a finding, for another.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, into findings: inout [Diagnostic]
  ) -> Choice? {
    guard let scalar = text(into: &findings) else { return nil }
    if let choice = Choice(rawValue: scalar.text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    findings.append(
      .error(
        "bad-value",
        "\(name) must be \(Self.enumeration(known)), not \(Quotation.of(scalar.text))"
          + NearMiss.question(scalar.text, among: known),
        at: scalar.location))
    return nil
  }

  /// Reports text that became a mapping by its first colon.
  package func reportColon(after key: YAMLScalar, into findings: inout [Diagnostic]) {
    reportWrongType(
      expected: "text",
      remedy: "the colon after \(Quotation.of(key.text)) makes it one, "
        + "so put the whole text in quotes",
      into: &findings)
  }

  /// `a, b or c`
  private static func enumeration(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
