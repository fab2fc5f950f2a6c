import CanonReading
import Rendering
import SearchIndexing
import SitePlanning

/// The files of a site, each made when it is asked for and none written.
package actor SiteOnDemand {
  private let sources: SiteSources
  private let renderer: PageRenderer

  package init(_ sources: SiteSources) {
    self.sources = sources
    renderer = sources.renderer
  }

  /// The bytes of the file at a path such as `families/finance/index.html`; nil where the site has none.
  package func bytes(at path: String) -> [UInt8]? {
    if let page = page(at: path) { return renderer.files(for: page).last?.bytes }
    if path.hasSuffix(".md"), let page = page(at: path.dropLast(3) + ".html"), page.hasMarkdown {
      return renderer.files(for: page).first?.bytes
    }
    if let file = assets[path] { return file.bytes }
    if path.hasPrefix("search/") { return searchFiles[path]?.bytes }
    return comparisons[path]?.bytes
  }

  /// Looks among the pages of one section alone.
  private func page(at path: String) -> Page? {
    guard let section = section(of: path) else { return nil }
    return sources.plan.pages(of: section).first { $0.route.path == path }
  }

  private func section(of path: String) -> SitePlan.Section? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.first == "families" else { return .site }
    let folders = parts.dropFirst().dropLast().prefix(2)
    return sections[folders.joined(separator: "/")] ?? folders.first.flatMap { sections[$0] }
  }

  /// By the folder within `families`: a family's, or a role's by its key and by those that it replaces.
  private lazy var sections: [String: SitePlan.Section] = {
    var sections: [String: SitePlan.Section] = [:]
    for section in sources.plan.sections {
      switch section {
      case .site: break
      case .family(let family): sections[family.id] = section
      case .role(let role, _):
        for key in [role.key] + role.replaces { sections["\(key.family)/\(key.role)"] = section }
      }
    }
    return sections
  }()

  private lazy var assets = byPath(SiteFiles(of: sources).files)

  private lazy var comparisons = byPath(
    sources.plan.sections.flatMap { CompareData.files(for: $0, in: sources.plan) })

  private lazy var searchFiles = Dictionary(
    SearchFiles.files(for: sources.plan).map { ($0.route.path, $0) },
    uniquingKeysWith: { first, _ in first })

  private func byPath(_ files: [RenderedFile]) -> [String: RenderedFile] {
    Dictionary(files.map { ($0.route.path, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
