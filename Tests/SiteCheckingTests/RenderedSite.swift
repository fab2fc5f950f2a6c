import CanonReading
import Commands
import Diagnostics
import Rendering
import SearchIndexing
import SiteChecking
import SitePlanning
import TestSupport

/// A site in memory, as the program renders it.
struct RenderedSite: CheckedSite {
  let path = "site"
  var files: [String: [UInt8]] = [:]

  private let plan: SitePlan
  private let theme: Theme

  init(_ canon: Canon, theme: Theme? = nil) throws {
    let renderer = try TestRenderer.renderer(canon: canon, theme: theme)
    plan = renderer.plan
    self.theme = renderer.theme
    for section in plan.sections {
      for page in plan.pages(of: section) { add(renderer.files(for: page)) }
      add(CompareData.files(for: section, in: plan))
    }
    add([EditionStylesheet.file(for: canon.settings)])
    if let sitemap = Sitemap.file(for: plan) { add([sitemap]) }
    for asset in self.theme.assets { files[asset.path] = asset.bytes }
    for file in SearchFiles.files(for: plan) { files[file.route.path] = file.bytes }
  }

  private mutating func add(_ rendered: [RenderedFile]) {
    for file in rendered { files[file.route.path] = file.bytes }
  }

  func bytes(of path: String) -> [UInt8]? { files[path] }

  func readAhead(_ paths: [String]) {}

  func foundPaths() -> [String] { files.keys.sorted() }

  /// What a check finds, held against the canon that the site was made from or another one.
  func faults(against canon: Canon? = nil) throws -> [Diagnostic] {
    let plan = canon.map { SitePlan(canon: $0, kinds: theme.kinds) } ?? self.plan
    let check = SiteCheck(plan, SiteWording(of: theme), of: self)
    return try check.sections.flatMap(check.faults) + check.faultsBesidePages().faults
  }

  /// What the search index calls a role.
  static func nameInIndex(of key: String) -> String { TextDigest(of: key).base36 }

  func text(of path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
