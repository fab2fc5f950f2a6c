import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport

/// A canon is read or has errors, each in one of its files; what is read gives pages of their own
/// addresses, and their HTML is sound.
enum CanonProperty {
  /// More pages than this are planned, but not rendered.
  private static let pageLimit = 60
  private static let theme = Result {
    try TestRenderer.theme(at: Repository.path("themes/default"))
  }

  static func check(_ bytes: [UInt8]) throws {
    let tree = FuzzArchive.tree(
      FuzzArchive.files(bytes, first: "families/sales/clerk.yaml"), root: "canon")
    let (canon, findings) = CanonReader.read(tree)
    try require((canon == nil) == findings.hasErrors, "neither a canon nor an error")
    try require(findings == findings.inReadingOrder(), "findings in no order")
    for finding in findings { try check(finding, in: tree) }
    guard let canon else { return }
    let plan = SitePlan(canon: canon, kinds: try theme.get().kinds)
    let pages = plan.sections.flatMap(plan.pages)
    let paths = Set(pages.map { $0.route.path.lowercased() })
    try require(paths.count == pages.count, "two pages have one address")
    for path in paths {
      try require(
        path.split(separator: "/").allSatisfy {
          !PortableName.isDevice(String($0)) && $0.utf8.count <= 120
        },
        "'\(path)' is no portable path")
    }
    guard pages.count <= pageLimit else { return }
    let renderer = PageRenderer(plan: plan, theme: try theme.get())
    for file in pages.flatMap(renderer.files) where file.route.path.hasSuffix(".html") {
      let faults = HTMLFaults.faults(of: file.bytes, settings: canon.settings)
      try require(faults.isEmpty, "\(file.route.path): \(faults)")
    }
  }

  private static func check(_ finding: Diagnostic, in tree: SourceTree) throws {
    for location in [finding.location] + finding.notes.map(\.location) {
      let entry = tree.entries.first { tree.shownPath($0.path) == location.path }
      if case .bytes(let bytes) = entry?.content { try TextLines(bytes).require(location) }
    }
    try TextLines.require(finding.message)
  }
}
