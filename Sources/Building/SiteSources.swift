import CanonReading
package import Diagnostics
package import Rendering
package import SitePlanning

/// A canon and a theme, read and found good.
package struct SiteSources: Sendable {
  package let plan: SitePlan
  package let theme: Theme

  /// Reads both, once; as `SourceReader.read`.
  package static func read(
    canon: String, theme: String, threadCount: Int
  ) throws(FileSystemError) -> (sources: SiteSources?, diagnostics: [Diagnostic]) {
    var reader = SourceReader(canon: canon, theme: theme, threadCount: threadCount)
    return try reader.read()
  }

  package var profileCount: Int { plan.canon.profiles.count }

  package var renderer: PageRenderer { PageRenderer(plan: plan, theme: theme) }
}
