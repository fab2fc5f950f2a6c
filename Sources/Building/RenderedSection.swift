import Rendering
import SitePlanning
import SiteWriting

/// What became of the files of one part of the site: of a section of the plan, of the search index, or of
/// the assets and what else there is.
struct RenderedSection: Sendable {
  struct File: Sendable {
    let route: Route
    /// Nil where nothing was compared.
    let state: FileState?
    /// The number of its staged bytes, where it is to be written.
    let staged: SiteFolder.StagedFile?
  }

  /// Among the parts of the site.
  let name: String
  /// The digest of all that the files depend on; nil for one that no later build can reuse.
  let inputs: UInt64?
  var files: [File] = []
  var deadLinks: [LinkChecker.DeadLink] = []
  /// One for each anchor, however many links lead to it.
  var pendingLinks: Set<LinkChecker.Pending> = []
  /// The targets of links, but for the section's own files; each once, as paths with `#` and an anchor.
  var links: [String] = []
  /// The paths of the pages that were rendered.
  var renderedPages: [String] = []
  var pageCount = 0
  var profileCount = 0
  /// Whether these are the files of the last build, which were not rendered.
  var isReused = false

  init(_ name: String, inputs: UInt64?) {
    self.name = name
    self.inputs = inputs
  }

  /// The files of the last build.
  init(_ name: String, reusing part: BuildRecord.Part) {
    self.init(name, inputs: part.inputs)
    files = part.files.map {
      File(route: Route($0.path), state: .same($0.stamp), staged: nil)
    }
    links = part.links
    pageCount = part.pageCount
    profileCount = part.profileCount
    isReused = true
  }

  /// What the next build may reuse; `stamps` are those of the files that were staged.
  func part(stamps: [SiteFolder.StagedFile: FileStamp]) -> BuildRecord.Part? {
    guard let inputs else { return nil }
    var noted: [NotedFile] = []
    noted.reserveCapacity(files.count)
    for file in files {
      let stamp: FileStamp? =
        if case .same(let stamp)? = file.state { stamp } else { file.staged.flatMap { stamps[$0] } }
      guard let stamp else { return nil }
      noted.append(NotedFile(path: file.route.path, stamp: stamp))
    }
    return BuildRecord.Part(
      inputs: inputs, pageCount: pageCount, profileCount: profileCount, files: noted, links: links)
  }
}

extension SitePlan.Section {
  /// The name of the section among the parts of the site; those of other parts have a full stop.
  var partName: String {
    switch self {
    case .site: ""
    case .family(let family): family.id
    case .role(let role, _): "\(role.key.family)/\(role.key.role)"
    }
  }
}
