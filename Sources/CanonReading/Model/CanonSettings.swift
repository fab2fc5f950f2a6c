/// What `canon.yaml` holds.
package struct CanonSettings: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case ltr, rtl
  }

  package let name: CanonText
  package let organisation: CanonText?
  /// BCP 47; of the canon's text.
  package let language: String
  package let direction: Direction
  package let edition: CanonText?
  /// Holds `{path}`, which stands for a file's path within the canon, percent-encoded.
  package let editURL: CanonText?
  /// Holds `{key}`, which stands for a profile's key, percent-encoded.
  package let questionURL: CanonText?
  /// Ends in `/`.
  package let baseURL: CanonText?
  package let source: CanonText?
  package let licence: CanonText?
  /// In the canon's order.
  package let dimensions: [Dimension]

  package init(
    name: CanonText, organisation: CanonText? = nil, language: String = "en",
    direction: Direction = .ltr, edition: CanonText? = nil, editURL: CanonText? = nil,
    questionURL: CanonText? = nil, baseURL: CanonText? = nil, source: CanonText? = nil,
    licence: CanonText? = nil, dimensions: [Dimension] = []
  ) {
    self.name = name
    self.organisation = organisation
    self.language = language
    self.direction = direction
    self.edition = edition
    self.editURL = editURL
    self.questionURL = questionURL
    self.baseURL = baseURL
    self.source = source
    self.licence = licence
    self.dimensions = dimensions
  }
}
