package import Diagnostics
import SitePlanning
import Templates
import YAMLReading

/// Reads a theme and what it inherits, and compiles its templates.
package enum ThemeReader {
  /// How many themes may inherit from one another.
  private static let depthLimit = 8

  /// Reads the theme in `folder`; `tree` gives a folder's files. A nil theme means at least one error
  /// among the diagnostics. Throws what `tree` throws for the theme itself; a parent that cannot be
  /// read is the author's error.
  package static func read(
    _ folder: String, tree: (String) throws(FileSystemError) -> SourceTree
  ) throws(FileSystemError) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var findings: [Diagnostic] = []
    var layers = [ThemeLayer(try tree(folder), into: &findings)]
    while let parent = layers.last?.parent {
      let isKnown = layers.contains { $0.tree.root == parent.folder }
      guard layers.count < depthLimit, !isKnown else {
        findings.append(
          .error(
            "endless-inheritance",
            isKnown
              ? "the theme inherits itself; name another"
              : "themes inherit from each other more than \(depthLimit) deep; end the chain",
            at: parent.location))
        break
      }
      do throws(FileSystemError) {
        layers.append(ThemeLayer(try tree(parent.folder), into: &findings))
      } catch {
        findings.append(
          .error("unknown-theme", "\(error); name a theme's folder", at: parent.location))
        break
      }
    }
    let files = ThemeFiles(layers, into: &findings)
    let theme = Theme(files, settings: settings(of: layers), into: &findings)
    return (findings.hasErrors ? nil : theme, findings)
  }

  /// What the themes say together, the nearest first.
  private static func settings(of layers: [ThemeLayer]) -> ThemeSettings {
    ThemeSettings(
      name: layers.first?.name ?? "",
      language: layers.lazy.compactMap(\.language).first ?? "en",
      direction: layers.lazy.compactMap(\.direction).first ?? .ltr,
      labels: layers.reduce(into: [:]) { labels, layer in
        labels.merge(layer.labels) { nearer, _ in nearer }
      })
  }
}
