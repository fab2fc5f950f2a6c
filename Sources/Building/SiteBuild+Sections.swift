import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import SiteWriting

extension SiteBuild {
  /// The parts of the site in the plan's order, then the search index and what else there is. `reusing`:
  /// what the last build left stays where it can.
  func sections(
    with others: [RenderedFile], _ checker: LinkChecker, reusing: Bool,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws(FileSystemError) -> [RenderedSection] {
    let cache = reusing ? self.cache : nil
    let parts = reusing ? self.parts : nil
    let sections = sources.plan.sections.filter { part == nil || $0.isRole }
    let renderer = sources.renderer
    // Another try stages files of its own.
    let start = reusing ? 0 : sections.count + 2

    // Beside the pages, since it takes as long as a few of them.
    async let search = Result { () throws(FileSystemError) in
      try searchIndex(start + sections.count, cache)
    }
    let rendered = try await inParallel(sections, progress: progress) {
      (section, number) throws(FileSystemError) in
      let inputs = self.cache?.digests.inputs(of: section)
      if let old = try reused(section.partName, inputs: inputs, cache) { return old }
      if let part = try joined(section.partName, start + number, parts) { return part }
      return try render(section, start + number, inputs: inputs, with: renderer, checker)
    }
    var rest = RenderedSection("rest.", inputs: self.cache.map { _ in 0 })
    try handle(others, of: start + sections.count + 1, into: &rest)
    if let record = part.map({ record(of: rendered, in: $0) }) {
      try handle([record], of: start + sections.count + 1, into: &rest)
    }
    return rendered + [try await search.get(), rest]
  }

  /// The part of the last build that stands for one of this.
  func reused(
    _ name: String, inputs: UInt64?, _ cache: BuildCache?
  ) throws(FileSystemError) -> RenderedSection? {
    guard let cache, let inputs, case .folder(let folder) = destination else { return nil }
    return try cache.reusable(name, inputs: inputs, in: folder).map {
      RenderedSection(name, reusing: $0)
    }
  }

  /// The files of a section as they lie in a part.
  private func joined(
    _ name: String, _ number: Int, _ parts: JoinedParts?
  ) throws(FileSystemError) -> RenderedSection? {
    guard let parts, let part = parts.part(named: name) else { return nil }
    var result = RenderedSection(name, inputs: part.inputs)
    for file in part.files { try handle([parts.file(file, of: name)], of: number, into: &result) }
    result.take(part)
    return result
  }

  /// What the part says of itself.
  private func record(of sections: [RenderedSection], in number: PartNumber) -> RenderedFile {
    let parts = sections.map { ($0.name, $0.portablePart) }
    let record = PartRecord(
      number: number,
      parts: Dictionary(parts.compactMap { name, part in part.map { (name, $0) } }) { $1 })
    return RenderedFile(route: PartRecord.route, bytes: record.bytes)
  }

  private func render(
    _ section: SitePlan.Section, _ number: Int, inputs: UInt64?, with renderer: PageRenderer,
    _ checker: LinkChecker
  ) throws(FileSystemError) -> RenderedSection {
    var result = RenderedSection(section.partName, inputs: inputs)
    var links = LinkChecker.Findings()
    for page in sources.plan.pages(of: section) {
      let files = renderer.files(for: page)
      if let html = files.last { checker.check(html.bytes, of: html.route, into: &links) }
      try handle(files, of: number, into: &result)
      result.renderedPages.append(page.route.path)
    }
    try handle(CompareData.files(for: section, in: sources.plan), of: number, into: &result)
    result.pageCount = result.renderedPages.count
    if case .role(let role, _) = section { result.profileCount = role.levels.count }
    result.deadLinks = links.dead
    result.pendingLinks = links.pending
    if cache != nil { result.links = links.leaving(Set(result.files.map(\.route))) }
    return result
  }

  /// Compares files with those on the disk, and stages what differs; `number` is their section's.
  func handle(
    _ files: [RenderedFile], of number: Int, into result: inout RenderedSection
  ) throws(FileSystemError) {
    for file in files {
      let state = try destination.written?.state(of: file.route.path, with: file.bytes)
      var staged: SiteFolder.StagedFile?
      if case .folder(let folder) = destination, state == .different || state == .missing {
        let name = number << 32 | result.files.count
        try folder.stage(file.bytes, as: name)
        staged = name
      }
      result.files.append(
        .init(route: file.route, size: file.bytes.count, state: state, staged: staged))
    }
  }
}

extension LinkChecker.Findings {
  /// The links that lead to other files than these, as paths with `#` and an anchor; sorted.
  fileprivate func leaving(_ files: Set<Route>) -> [String] {
    let anchors = pending.filter { !files.contains($0.target) }
      .map { "\($0.target.path)#\($0.fragment)" }
    return (targets.subtracting(files).map(\.path) + anchors).sorted()
  }
}
