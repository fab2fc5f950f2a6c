extension PageText {
  /// Adds the HTML of a template, with what belongs in its slots.
  mutating func add(_ template: FilledTemplate) {
    HTMLReader.read(template.bytes, of: template, into: &self)
  }
}
