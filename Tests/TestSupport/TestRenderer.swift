package import CanonReading
import Diagnostics
package import Rendering
import SitePlanning

/// Renders canons of tests.
package enum TestRenderer {
  /// A renderer with the default theme, or with one that tests made.
  package static func renderer(canon: Canon, theme: Theme? = nil) throws -> PageRenderer {
    let theme = try theme ?? self.theme(at: Repository.path("themes/default"))
    return PageRenderer(plan: SitePlan(canon: canon, kinds: theme.kinds), theme: theme)
  }

  package static func theme(at folder: String) throws -> Theme {
    let (theme, findings) = try ThemeReader.read(folder) {
      (path) throws(FileSystemError) in try SourceTree(readingFrom: path)
    }
    guard let theme else { throw TestCanon.Broken(findings) }
    return theme
  }

  /// The texts of a page's files by the ending of their names.
  package static func texts(of route: String, _ renderer: PageRenderer) -> [String: String] {
    for page in renderer.plan.sections.flatMap(renderer.plan.pages) where page.route.path == route {
      return Dictionary(
        uniqueKeysWithValues: renderer.files(for: page).map {
          (
            String($0.route.path.split(separator: ".").last ?? ""),
            String(decoding: $0.bytes, as: UTF8.self)
          )
        })
    }
    return [:]
  }
}
