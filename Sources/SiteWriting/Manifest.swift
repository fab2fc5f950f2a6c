/// The files that a build wrote, and what rendered them (`.jobframe-manifest`).
///
///     jobframe 0.1.0
///     cmark-gfm 0.29.0.gfm.6
///
///     404.html
///     about.html
package struct Manifest: Equatable, Sendable {
  package static let fileName = ".jobframe-manifest"

  /// The programs whose version decides the bytes, each with its version.
  package var renderers: [String]
  /// Relative to the site, sorted by their bytes, each once.
  package var paths: [String]

  package init(renderers: [String] = [], paths: some Sequence<String> = []) {
    self.renderers = renderers
    self.paths = Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads a manifest. A path that a site does not have, such as one with `..`, is passed over: only
  /// what lies within the site is ever removed.
  init(parsing bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.firstIndex(of: "") ?? lines.endIndex
    self.init(
      renderers: Array(lines[..<end]),
      paths: lines[end...].filter(Self.isWithinSite))
  }

  var bytes: [UInt8] {
    Array(((renderers + [""] + paths).joined(separator: "\n") + "\n").utf8)
  }

  /// Whether a build may write a file of its own there.
  package static func isWithinSite(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !path.hasPrefix(SiteFolder.temporaryFolder) && path != fileName
  }
}
