import SitePlanning
import Templates

/// The names of `redirect.html`.
enum RedirectRecord {
  static let shape = Shape(
    "redirect",
    [
      "canon": .record(CanonRecord.shape), "language": .text, "target": .link, "root": .link,
    ])

  static func record(to target: Route, _ page: PageContext) -> Record {
    shape.record([
      "canon": CanonRecord.record(page),
      "language": page.derived(page.language, "theme-language", from: []),
      "target": page.link(target),
      "root": page.derived(page.route.wayToRoot, "link", from: [""]),
    ])
  }
}
