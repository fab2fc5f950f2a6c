import CanonReading
import Templates

/// `canon`: what `canon.yaml` says of the whole, on every page. The edition is not among it: it
/// stands in an asset, so that a new edition changes no page.
enum CanonRecord {
  static let shape = Shape(
    "canon",
    [
      "name": .text, "organisation": .optional(.text), "language": .text, "direction": .text,
      "source": .optional(.text), "licence": .optional(.text), "base_url": .optional(.link),
    ])

  static func record(_ page: PageContext) -> Value {
    let settings = page.canon.settings
    return .record(
      shape.record([
        "name": page.text(settings.name, "name"),
        "organisation": page.optional(settings.organisation, "organisation"),
        "language": page.derived(settings.language, "language", from: []),
        "direction": page.derived(settings.direction.rawValue, "direction", from: []),
        "source": page.optional(settings.source, "source"),
        "licence": page.optional(settings.licence, "licence"),
        "base_url": page.optional(settings.baseURL, "base_url"),
      ]))
  }
}
