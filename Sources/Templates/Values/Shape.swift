/// The names that a template's subject can have, known before any value is: what makes an unknown
/// name an error at load.
package final class Shape: Sendable {
  package struct Field: Sendable {
    package let name: String
    package let kind: Kind
  }

  /// What a name stands for.
  package indirect enum Kind: Sendable {
    /// Canon or derived text; escaped wherever it is printed.
    case text
    /// A URL of the site or of the canon's settings; the only kind that may stand where a URL does.
    case link
    /// HTML that the pipeline made; the only kind that `{{{name}}}` prints as it is.
    case markup
    case flag
    case record(Shape)
    case list(Kind)
    /// May be absent; absent is false in a section.
    case optional(Kind)
    /// Nothing is ever there: the element of a list that is always empty.
    case nothing
  }

  /// What messages call it, such as `profile`.
  package let name: String
  package let fields: [Field]

  package convenience init(_ name: String, _ fields: KeyValuePairs<String, Kind>) {
    self.init(name, fields: fields.map { Field(name: $0.key, kind: $0.value) })
  }

  init(_ name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// A record of this shape, with each field's value in the order of the shape.
  package func record(_ values: KeyValuePairs<String, Value>) -> Record {
    precondition(
      values.count == fields.count && zip(values, fields).allSatisfy { $0.key == $1.name },
      "the values \(values.map(\.key)) are not the fields of '\(name)' in their order")
    return Record(shape: self, values: values.map(\.value))
  }
}
