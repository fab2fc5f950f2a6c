import BuiltInFiles
import CanonReading
package import Diagnostics
import Rendering
import SitePlanning

/// Reads a canon and a theme, and again what has changed of them.
package struct SourceReader: Sendable {
  private let canon: String
  private let theme: String
  /// The folders that were read, those of inherited themes among them.
  package private(set) var folders: Set<String>
  private var canonReader = CanonReader()
  private let workers: ParallelWorkers

  /// - Parameter threadCount: how many files are read at once; what they give does not depend on it.
  package init(canon: String, theme: String, threadCount: Int) {
    self.canon = canon
    self.theme = theme
    workers = ParallelWorkers(count: threadCount)
    folders = [canon, theme]
  }

  /// Nil sources mean at least one error among the diagnostics, which are in the order in which people
  /// read: by path, line and column.
  package mutating func read() throws(FileSystemError) -> (
    sources: SiteSources?, diagnostics: [Diagnostic]
  ) {
    let (canon, canonFindings) = canonReader.read(
      try SourceTree(readingFrom: canon), by: workers)
    var layers: [String] = []
    let (theme, themeFindings) = try ThemeReader.read(theme) { folder throws(FileSystemError) in
      layers.append(folder)
      return try Self.themeTree(folder)
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
}
