import Rendering
import SitePlanning
import SiteWriting

/// What became of the files of one section of the plan.
struct RenderedSection: Sendable {
  struct File: Sendable {
    let route: Route
    let state: FileState
    /// The number of its staged bytes, where it is to be written.
    let staged: SiteFolder.StagedFile?
  }

  var files: [File] = []
  var deadLinks: [LinkChecker.DeadLink] = []
  /// One for each anchor, however many links lead to it.
  var pendingLinks: Set<LinkChecker.Pending> = []
  var pageCount = 0
  var profileCount = 0
}
