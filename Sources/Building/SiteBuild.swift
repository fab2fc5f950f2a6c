package import Diagnostics
import Rendering
import SearchIndexing
import SitePlanning
package import SiteWriting

/// One build of a site, from its sources to its files.
package struct SiteBuild: Sendable {
  package enum Destination: Sendable {
    /// Writes what differs.
    case folder(SiteFolder)
    /// Compares only.
    case comparison(WrittenSite)
    /// Renders, for the findings alone; the path is for locations.
    case nowhere(String)
  }

  let sources: SiteSources
  let destination: Destination
  /// How many sections are rendered at once; the bytes do not depend on it.
  let threadCount: Int
  /// What is known of the last build, whose files stay where nothing that they depend on has changed; nil
  /// to render everything.
  let cache: BuildCache?
  /// The part that is built; nil for the whole site.
  let part: PartNumber?
  /// What other builds made of the roles.
  let parts: JoinedParts?

  init(
    _ sources: SiteSources, to destination: Destination, threadCount: Int, cache: BuildCache?,
    part: PartNumber?, joining parts: JoinedParts?
  ) {
    self.sources = sources
    self.destination = destination
    self.threadCount = threadCount
    self.cache = cache
    self.part = part
    self.parts = parts
  }

  /// A build that renders everything.
  package init(_ sources: SiteSources, to destination: Destination, threadCount: Int) {
    self.init(
      sources, to: destination, threadCount: threadCount, cache: nil, part: nil, joining: nil)
  }

  /// Renders the pages, checks their links, stages what differs and, if all is well, puts it in place. An
  /// outcome with errors has changed nothing. `progress` is told how many sections are done, of how many.
  package func run(
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws(FileSystemError) -> BuildOutcome {
    let others = part == nil ? SiteFiles(of: sources).files : []
    let checker = LinkChecker(files: part == nil ? routes(with: others) : nil, output: path)
    var rendered = try await sections(with: others, checker, reusing: true, progress: progress)
    var deadLinks = self.deadLinks(in: rendered, checker)
    if deadLinks == nil {
      // A page that was not rendered may have one; rendering it tells where.
      rendered = try await sections(with: others, checker, reusing: false, progress: progress)
      deadLinks = self.deadLinks(in: rendered, checker)
    }
    var outcome = BuildOutcome()
    outcome.add(rendered, output: path)
    outcome.add(checker.findings(deadLinks ?? []))
    try finish(&outcome, rendered)
    return outcome
  }

  private func finish(
    _ outcome: inout BuildOutcome, _ rendered: [RenderedSection]
  ) throws(FileSystemError) {
    guard case .folder(let folder) = destination, !outcome.diagnostics.hasErrors else { return }
    let files = rendered.flatMap(\.files)
    outcome.goneRoles = Self.roles(in: folder.written.manifest.paths)
      .subtracting(Self.roles(in: files.map(\.route.path))).sorted()
    let staged = files.compactMap { file in file.staged.map { (file: $0, path: file.route.path) } }
    let commit = try folder.commit(
      staged,
      manifest: Manifest(renderers: Version.renderers, paths: files.map(\.route.path)))
    outcome.removedCount = commit.removedCount
    let stamps = Dictionary(
      zip(staged.map(\.file), commit.stamps).compactMap { file, stamp in stamp.map { (file, $0) } }
    ) { first, _ in first }
    do throws(FileSystemError) {
      try cache?.keep(rendered, stamps: stamps, manifest: commit.manifest, in: folder)
    } catch {
      outcome.cacheError = error
    }
  }

  /// The folders of roles among the paths of a site.
  private static func roles(in paths: [String]) -> Set<String> {
    Set(
      paths.compactMap { path in
        let parts = path.split(separator: "/")
        guard parts.count == 4, parts[0] == "families", parts[3] == "index.html" else { return nil }
        return parts[..<3].joined(separator: "/")
      })
  }
}

extension SiteBuild.Destination {
  /// What lies at the destination, to be compared with.
  var written: WrittenSite? {
    switch self {
    case .folder(let folder): folder.written
    case .comparison(let written): written
    case .nowhere: nil
    }
  }
}

extension SiteBuild {
  /// The site's folder, for locations.
  var path: String {
    switch destination {
    case .folder(let folder): folder.written.path
    case .comparison(let written): written.path
    case .nowhere(let path): path
    }
  }
}
