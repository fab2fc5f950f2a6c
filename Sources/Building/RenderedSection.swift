import Rendering
import SitePlanning
import SiteWriting

/// What became of the files of one part of the site: of a section of the plan, of the search index, or of
/// the assets and what else there is.
struct RenderedSection: Sendable {
  struct File: Sendable {
    let route: Route
    /// In bytes.
    let size: Int
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
  /// Whether these are files of an earlier build, which were not rendered.
  var isReused = false

  init(_ name: String, inputs: UInt64?) {
    self.name = name
    self.inputs = inputs
  }

  /// The files of the last build.
  init(_ name: String, reusing part: BuildRecord.Part) {
    self.init(name, inputs: part.inputs)
    files = part.files.map {
      File(
        route: Route($0.path), size: Int($0.stamp.size), state: .same($0.stamp), staged: nil)
    }
    take(part)
  }

  /// Takes over what is known of the part but its files.
  mutating func take(_ part: BuildRecord.Part) {
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

  /// The same for another machine, with the files' sizes for their stamps.
  var portablePart: BuildRecord.Part? {
    inputs.map { inputs in
      BuildRecord.Part(
        inputs: inputs, pageCount: pageCount, profileCount: profileCount,
        files: files.map {
          NotedFile(
            path: $0.route.path,
            stamp: FileStamp(size: Int64($0.size), inode: 0, modified: 0, changed: 0))
        }, links: links)
    }
  }
}

extension SitePlan.Section {
  var isRole: Bool { if case .role = self { true } else { false } }

  /// The name of the section among the parts of the site; those of other parts have a full stop.
  var partName: String {
    switch self {
    case .site: ""
    case .family(let family): family.id
    case .role(let role, _): "\(role.key.family)/\(role.key.role)"
    }
  }
}
