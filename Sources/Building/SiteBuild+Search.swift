import CanonReading
import Diagnostics
import Rendering
import SearchIndexing
import SitePlanning
import SiteWriting

extension SiteBuild {
  static let searchPart = "search."

  /// The search index: that of the last build where no role has changed, brought up to date where some
  /// have, or made anew.
  func searchIndex(_ number: Int, _ cache: BuildCache?) throws(FileSystemError) -> RenderedSection {
    let inputs = self.cache?.digests.inputsOfSearch(in: sources.plan)
    if let old = try reused(Self.searchPart, inputs: inputs, cache) { return old }
    var result = RenderedSection(Self.searchPart, inputs: inputs)
    guard part == nil else { return result }
    let update = try updatedIndex(cache)
    let files = update?.files ?? SearchFiles.files(for: sources.plan)
    for file in files {
      let file = RenderedFile(route: file.route, bytes: file.bytes)
      try handle([file], of: number, into: &result)
    }
    result.files += update?.unchanged ?? []
    return result
  }

  private struct UpdatedIndex {
    let files: [SearchFiles.File]
    let unchanged: [RenderedSection.File]
  }

  /// What makes the last build's index that of this canon; nil where it is no ground to build on.
  private func updatedIndex(_ cache: BuildCache?) throws(FileSystemError) -> UpdatedIndex? {
    guard let cache, let last = cache.last, last.basis == cache.digests.basis,
      case .folder(let folder) = destination, let part = last.parts[Self.searchPart],
      try folder.written.holds(part.files)
    else { return nil }
    let stamps = Dictionary(part.files.map { ($0.path, $0.stamp) }) { first, _ in first }
    let index = WrittenIndex(sizes: stamps.mapValues { Int($0.size) }) { path in
      try? folder.written.bytes(of: path)
    }
    let changed = cache.changedRoles(in: sources.plan)
    guard let update = SearchFiles.update(index, to: sources.plan, changed: changed)
    else { return nil }
    let unchanged = update.unchanged.compactMap { route in
      stamps[route.path].map { stamp in
        RenderedSection.File(
          route: route, size: Int(stamp.size), state: .same(stamp), staged: nil)
      }
    }
    return UpdatedIndex(files: update.files, unchanged: unchanged)
  }
}
