import BuiltInFiles
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
    var folders: Set<String> = []
    return try read(canon: canon, theme: theme, folders: &folders)
  }

  /// Likewise; adds the folders that are read, those of inherited themes among them, to `folders`.
  package static func read(
    canon: String, theme: String, folders: inout Set<String>
  ) throws(FileSystemError) -> (sources: SiteSources?, diagnostics: [Diagnostic]) {
    folders.formUnion([canon, theme])
    let (canon, canonFindings) = CanonReader.read(try SourceTree(readingFrom: canon))
    var layers: [String] = []
    let (theme, themeFindings) = try ThemeReader.read(theme) { folder throws(FileSystemError) in
      layers.append(folder)
      return try themeTree(folder)
    }
    folders.formUnion(layers)
    var findings = canonFindings + themeFindings
    var sources: SiteSources?
    if let canon, let theme {
      let plan = SitePlan(canon: canon, kinds: theme.kinds)
      findings += plan.collisions { SourceLocation(path: theme.paths[$0] ?? "") }
      sources = SiteSources(plan: plan, theme: theme)
    }
    return (findings.hasErrors ? nil : sources, findings.inReadingOrder())
  }

  /// Reads a theme's folder. One named `default` that is not there stands for the program's own theme.
  private static func themeTree(_ folder: String) throws(FileSystemError) -> SourceTree {
    let isDefault = folder.split(separator: "/").last == "default"
    return isDefault && !SourceTree.isThere(folder)
      ? .defaultTheme(at: folder) : try SourceTree(readingFrom: folder)
  }

  package var profileCount: Int { plan.canon.profiles.count }

  package var renderer: PageRenderer { PageRenderer(plan: plan, theme: theme) }
}
