package import Diagnostics
import Rendering
import SitePlanning
package import SiteWriting

/// One build of a site, from its sources to its files.
package struct SiteBuild: Sendable {
  package enum Destination: Sendable {
    /// Writes what differs.
    case folder(SiteFolder, WrittenSite)
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

    var outcome = BuildOutcome()
    var rendered = try await inParallel(sections, progress: progress) {
      (section, number) throws(FileSystemError) in
      try render(section, number, with: renderer, checker)
    }
    rendered.append(try handle(assets, number: sections.count))
    outcome.add(rendered, output: path)
    outcome.add(
      checker.check(rendered.flatMap(\.pendingLinks)) { html(at: $0, renderer, sections) })
    try finish(&outcome, rendered)
    return outcome
  }

  private func render(
    _ section: SitePlan.Section, _ number: Int, with renderer: PageRenderer, _ checker: LinkChecker
  ) throws(FileSystemError) -> RenderedSection {
    var files: [RenderedFile] = []
    var result = RenderedSection()
    for page in sources.plan.pages(of: section) {
      let pageFiles = renderer.files(for: page)
      if let html = pageFiles.last {
        let (findings, pending) = checker.check(html.bytes, of: html.route)
        result.findings += findings
        result.pendingLinks += pending
      }
      files += pageFiles
      result.pageCount += 1
    }
    if case .role(let role, _) = section { result.profileCount = role.levels.count }
    result.files = try handle(files, number: number).files
    return result
  }

  /// Compares files with those on the disk, and stages what differs.
  private func handle(
    _ files: [RenderedFile], number: Int
  ) throws(FileSystemError) -> RenderedSection {
    var result = RenderedSection()
    for (index, file) in files.enumerated() {
      guard let written else {
        result.files.append(.init(route: file.route, state: .same, staged: nil))
        continue
      }
      let state = try written.state(of: file.route.path, with: file.bytes)
      var staged: SiteFolder.StagedFile?
      if case .folder(let folder, _) = destination, state == .different || state == .missing {
        let name = number << 32 | index
        try folder.stage(file.bytes, as: name)
        staged = name
      }
      result.files.append(.init(route: file.route, state: state, staged: staged))
    }
    return result
  }

  private func finish(
    _ outcome: inout BuildOutcome, _ rendered: [RenderedSection]
  ) throws(FileSystemError) {
    guard case .folder(let folder, _) = destination else { return }
    guard !outcome.diagnostics.hasErrors else { return folder.discard() }
    let files = rendered.flatMap(\.files)
    outcome.goneRoles = Self.roles(in: folder.manifest.paths)
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
    case .folder(_, let written), .comparison(let written): written
    case .nowhere: nil
    }
  }

  private var path: String {
    switch destination {
    case .folder(_, let written), .comparison(let written): written.path
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

  private func html(
    at route: Route, _ renderer: PageRenderer, _ sections: [SitePlan.Section]
  ) -> [UInt8] {
    for section in sections {
      if let page = sources.plan.pages(of: section).first(where: { $0.route == route }) {
        return renderer.files(for: page).last?.bytes ?? []
      }
    }
    return []
  }
}
