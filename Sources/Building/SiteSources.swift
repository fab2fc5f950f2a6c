import CanonReading
package import Diagnostics
package import Rendering
package import SitePlanning

/// A canon and a theme, read and found good.
package struct SiteSources: Sendable {
  package let plan: SitePlan
  package let theme: Theme

  /// Reads both. Nil sources mean at least one error among the diagnostics, which are in the order in
  /// which people read: by path, line and column.
  package static func read(
    canon: String, theme: String
  ) throws(FileSystemError) -> (sources: SiteSources?, diagnostics: [Diagnostic]) {
    let (canon, canonFindings) = CanonReader.read(try SourceTree(readingFrom: canon))
    let (theme, themeFindings) = try ThemeReader.read(theme) {
      (folder) throws(FileSystemError) in try SourceTree(readingFrom: folder)
    }
    var findings = canonFindings + themeFindings
    var sources: SiteSources?
    if let canon, let theme {
      let plan = SitePlan(canon: canon, kinds: theme.kinds)
      findings += plan.collisions { SourceLocation(path: theme.paths[$0] ?? "") }
      sources = SiteSources(plan: plan, theme: theme)
    }
    return (findings.hasErrors ? nil : sources, findings.inReadingOrder())
  }

  package var profileCount: Int { plan.canon.profiles.count }

  package var renderer: PageRenderer { PageRenderer(plan: plan, theme: theme) }
}
