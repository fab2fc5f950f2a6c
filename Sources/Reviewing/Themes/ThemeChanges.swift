package import CanonReading
import Rendering
import SitePlanning

/// What another theme makes of the pages of one canon.
package struct ThemeChanges: Sendable {
  /// The same lines gone and come on one or more files of the site.
  package struct Patch: Sendable {
    /// Each with `-` or `+` before it.
    package let lines: [String]
    package let fileCount: Int
    /// The first file, in the site's order.
    package let example: String
  }

  /// The files of the theme that differ, sorted.
  package let files: [String]
  /// The patch on most files first.
  package let patches: [Patch]
  /// Pages that only one of the themes has.
  package let addedCount: Int
  package let removedCount: Int

  package var isEmpty: Bool { files.isEmpty }

  package init(
    from base: ThemeVersion, to head: ThemeVersion, on canon: Canon, by workers: some Workers
  ) {
    files = Set(base.files.keys).union(head.files.keys)
      .filter { base.files[$0] != head.files[$0] }.sorted()
    // An asset changes no page.
    guard files.contains(where: { !$0.hasPrefix("assets/") }) else {
      (patches, addedCount, removedCount) = ([], 0, 0)
      return
    }
    let renderers = [base, head].map { version in
      PageRenderer(
        plan: SitePlan(canon: canon, kinds: version.theme.kinds), theme: version.theme)
    }
    let sections = renderers[1].plan.sections
    let found = workers.map(sections.count) { number in
      Comparison(of: sections[number], by: renderers[0], and: renderers[1])
    }
    addedCount = found.reduce(0) { $0 + $1.addedCount }
    removedCount = found.reduce(0) { $0 + $1.removedCount }
    patches = Self.grouped(found.flatMap(\.patches))
  }

  private static func grouped(_ found: [(lines: [String], file: String)]) -> [Patch] {
    var counts: [[String]: (count: Int, example: String)] = [:]
    for (lines, file) in found { counts[lines, default: (0, file)].count += 1 }
    return counts.map { Patch(lines: $0.key, fileCount: $0.value.count, example: $0.value.example) }
      .sorted { ($1.fileCount, $0.example) < ($0.fileCount, $1.example) }
  }

  /// The pages of one section, rendered twice.
  private struct Comparison: Sendable {
    private(set) var patches: [(lines: [String], file: String)] = []
    private(set) var addedCount = 0
    private(set) var removedCount = 0

    init(of section: SitePlan.Section, by base: PageRenderer, and head: PageRenderer) {
      let old = base.plan.pages(of: section)
      let new = head.plan.pages(of: section)
      let routes = Set(old.map(\.route))
      removedCount = routes.subtracting(new.map(\.route)).count
      for page in new {
        guard let before = old.first(where: { $0.route == page.route }) else {
          addedCount += 1
          continue
        }
        var files: [String: [UInt8]] = [:]
        for file in base.files(for: before) { files[file.route.path] = file.bytes }
        for file in head.files(for: page) where files[file.route.path] != file.bytes {
          let lines = LinePatch.lines(from: files[file.route.path] ?? [], to: file.bytes)
          patches.append((lines, file.route.path))
        }
      }
    }
  }
}
