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

  package init(_ sources: SiteSources, to destination: Destination, threadCount: Int) {
    self.sources = sources
    self.destination = destination
    self.threadCount = threadCount
  }

  /// Renders every page, checks its links, stages what differs and, if all is well, puts it in place.
  /// An outcome with errors has changed nothing. `progress` is told how many sections are done, of how
  /// many.
  package func run(
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws(FileSystemError) -> BuildOutcome {
    let renderer = sources.renderer
    let sections = sources.plan.sections
    let assets = SiteFiles(of: sources).files
    let checker = LinkChecker(files: routes(of: sections, and: assets), output: path)

    // Beside the pages, since it takes as long as a few of them.
    async let searchFiles = SearchFiles.files(for: sources.plan)
    var outcome = BuildOutcome()
    var rendered = try await inParallel(sections, progress: progress) {
      (section, number) throws(FileSystemError) in
      try render(section, number, with: renderer, checker)
    }
    var others = RenderedSection()
    try handle(assets, of: sections.count, into: &others)
    for file in await searchFiles {
      let rendered = RenderedFile(route: file.route, bytes: file.bytes)
      try handle([rendered], of: sections.count, into: &others)
    }
    rendered.append(others)
    outcome.add(rendered, output: path)
    let pending = Set(rendered.flatMap(\.pendingLinks))
    let deadLinks =
      rendered.flatMap(\.deadLinks)
      + checker.check(pending, in: pages(at: Set(pending.map(\.target)), of: sections)) {
        renderer.files(for: $0).last?.bytes ?? []
      }
    outcome.add(checker.findings(deadLinks))
    try finish(&outcome, rendered)
    return outcome
  }

  private func render(
    _ section: SitePlan.Section, _ number: Int, with renderer: PageRenderer, _ checker: LinkChecker
  ) throws(FileSystemError) -> RenderedSection {
    var result = RenderedSection()
    for page in sources.plan.pages(of: section) {
      let files = renderer.files(for: page)
      if let html = files.last {
        let (links, pending) = checker.check(html.bytes, of: html.route)
        result.deadLinks += links
        result.pendingLinks.formUnion(pending)
      }
      try handle(files, of: number, into: &result)
      result.pageCount += 1
    }
    try handle(CompareData.files(for: section, in: sources.plan), of: number, into: &result)
    if case .role(let role, _) = section { result.profileCount = role.levels.count }
    return result
  }

  /// Compares files with those on the disk, and stages what differs; `number` is their section's.
  private func handle(
    _ files: [RenderedFile], of number: Int, into result: inout RenderedSection
  ) throws(FileSystemError) {
    for file in files {
      guard let written else {
        result.files.append(.init(route: file.route, state: .same, staged: nil))
        continue
      }
      let state = try written.state(of: file.route.path, with: file.bytes)
      var staged: SiteFolder.StagedFile?
      if case .folder(let folder) = destination, state == .different || state == .missing {
        let name = number << 32 | result.files.count
        try folder.stage(file.bytes, as: name)
        staged = name
      }
      result.files.append(.init(route: file.route, state: state, staged: staged))
    }
  }

  private func finish(
    _ outcome: inout BuildOutcome, _ rendered: [RenderedSection]
  ) throws(FileSystemError) {
    guard case .folder(let folder) = destination, !outcome.diagnostics.hasErrors else { return }
    let files = rendered.flatMap(\.files)
    outcome.goneRoles = Self.roles(in: folder.written.manifest.paths)
      .subtracting(Self.roles(in: files.map(\.route.path))).sorted()
    let staged = files.compactMap { file in file.staged.map { (file: $0, path: file.route.path) } }
    outcome.removedCount = try folder.commit(
      staged,
      manifest: Manifest(renderers: Version.renderers, paths: files.map(\.route.path)))
  }
}

extension SiteBuild {
  /// The folders of roles among the paths of a site.
  private static func roles(in paths: [String]) -> Set<String> {
    Set(
      paths.compactMap { path in
        let parts = path.split(separator: "/")
        guard parts.count == 4, parts[0] == "families", parts[3] == "index.html" else { return nil }
        return parts[..<3].joined(separator: "/")
      })
  }

  private var written: WrittenSite? {
    switch destination {
    case .folder(let folder): folder.written
    case .comparison(let written): written
    case .nowhere: nil
    }
  }

  private var path: String {
    switch destination {
    case .folder(let folder): folder.written.path
    case .comparison(let written): written.path
    case .nowhere(let path): path
    }
  }

  private func routes(
    of sections: [SitePlan.Section], and assets: [RenderedFile]
  ) -> Set<Route> {
    var routes = Set(assets.map(\.route))
    for section in sections {
      for page in sources.plan.pages(of: section) {
        routes.insert(page.route)
        if page.hasMarkdown { routes.insert(page.route.markdown) }
      }
    }
    return routes
  }

  /// The pages that have these routes.
  private func pages(at routes: Set<Route>, of sections: [SitePlan.Section]) -> [Page] {
    routes.isEmpty
      ? []
      : sections.flatMap { section in
        sources.plan.pages(of: section).filter { routes.contains($0.route) }
      }
  }
}
