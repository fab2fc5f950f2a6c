import BuiltInFiles
import CanonReading
package import Diagnostics
import Rendering
import SitePlanning

/// Reads a canon and a theme, and again what has changed of them.
package struct SourceReader: Sendable {
  private let canon: String
  private let theme: String
  private let part: PartNumber?
  /// The folders that were read, those of inherited themes among them.
  package private(set) var folders: Set<String>
  private var canonReader = CanonReader()
  private let workers: ParallelWorkers

  /// `threadCount`: how many files are read at once; what they give does not depend on it. `part`: the roles
  /// of other parts are passed over.
  package init(canon: String, theme: String, threadCount: Int, part: PartNumber? = nil) {
    self.canon = canon
    self.theme = theme
    self.part = part
    workers = ParallelWorkers(count: threadCount)
    folders = [canon, theme]
  }

  /// Nil sources mean at least one error among the diagnostics, which are in the order in which people
  /// read: by path, line and column.
  package mutating func read() throws(FileSystemError) -> (
    sources: SiteSources?, diagnostics: [Diagnostic]
  ) {
    read(try files())
  }

  /// Takes both folders' files into memory.
  mutating func files() throws(FileSystemError) -> SourceFiles {
    let canon = try SourceTree(readingFrom: canon) { part?.reads($0) ?? true }
    var layers: [SourceTree] = []
    let (theme, findings) = try ThemeReader.read(theme) { folder throws(FileSystemError) in
      folders.insert(folder)
      layers.append(try Self.themeTree(folder))
      return layers[layers.count - 1]
    }
    return SourceFiles(
      canon: canon, themeLayers: layers, theme: theme, themeFindings: findings)
  }

  /// Reads what the files say; as `read()`.
  mutating func read(
    _ files: SourceFiles
  ) -> (sources: SiteSources?, diagnostics: [Diagnostic]) {
    let (canon, canonFindings) = canonReader.read(files.canon, by: workers)
    var findings = canonFindings + files.themeFindings
    var sources: SiteSources?
    if let canon, let theme = files.theme {
      let plan = SitePlan(canon: canon, kinds: theme.kinds)
      findings += plan.collisions { SourceLocation(path: theme.paths[$0] ?? "") }
      sources = SiteSources(plan: plan, theme: theme)
    }
    return (findings.hasErrors ? nil : sources, findings.inReadingOrder())
  }

  /// Reads a theme's folder. One named `default` that is not there stands for the program's own theme.
  package static func themeTree(_ folder: String) throws(FileSystemError) -> SourceTree {
    let isDefault = folder.split(separator: "/").last == "default"
    return isDefault && !SourceTree.isThere(folder)
      ? .defaultTheme(at: folder) : try SourceTree(readingFrom: folder)
  }
}
