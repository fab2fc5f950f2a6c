import Diagnostics
import SiteWriting

/// What a build without errors keeps for the next one of the same site.
struct BuildRecord: Equatable, Sendable {
  /// A part of the site: a section of its plan, or what else there is.
  struct Part: Equatable, Sendable {
    /// Stands for everything that its files depend on.
    let inputs: UInt64
    let pageCount: Int
    let profileCount: Int
    let files: [NotedFile]
    /// Where its pages lead within the site, but for its own: paths, with `#` and an anchor where the link
    /// has one. Sorted.
    let links: [String]
  }

  /// The digest of all sources.
  let sources: UInt64
  /// The digest of what all pages depend on.
  let basis: UInt64
  /// Warnings about the sources.
  let findings: [Diagnostic]
  let manifest: FileStamp
  /// By the parts' names; those whose files were all there at the end.
  let parts: [String: Part]
  /// Whether these are all parts of the site.
  let isWhole: Bool
}
