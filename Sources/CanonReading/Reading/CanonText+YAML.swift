import YAMLReading

extension CanonText {
  init(_ scalar: YAMLScalar) {
    self.init(scalar.text, at: scalar.location)
  }
}
