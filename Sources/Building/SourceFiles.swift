import Diagnostics
import Rendering

/// The files of a canon and of a theme, as they were at one time.
struct SourceFiles: Sendable {
  let canon: SourceTree
  /// The theme's and those that it inherits, the nearest first.
  let themeLayers: [SourceTree]
  /// Nil when there is an error among the findings.
  let theme: Theme?
  let themeFindings: [Diagnostic]
}
