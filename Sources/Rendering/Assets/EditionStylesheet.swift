package import CanonReading
package import SitePlanning

/// The one file that holds the canon's edition: every page loads it, so that a new edition changes no
/// page.
package enum EditionStylesheet {
  package static let route = Route.asset("edition.css")

  /// `.edition::before{content:"October 2026"}`, or an empty sheet for a canon without an edition.
  package static func file(for settings: CanonSettings) -> RenderedFile {
    let sheet = settings.edition.map { ".edition::before{content:\"\(escaped($0.text))\"}\n" } ?? ""
    return RenderedFile(route: route, bytes: Array(sheet.utf8))
  }

  /// Escapes what could end a CSS string, or a style element, by its code point.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "\n", "<": escaped += "\\\(String(scalar.value, radix: 16)) "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
