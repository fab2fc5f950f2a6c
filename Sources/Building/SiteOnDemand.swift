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
    if let page = pages[path] { return renderer.files(for: page).last?.bytes }
    if path.hasSuffix(".md"), let page = pages[path.dropLast(3) + ".html"], page.hasMarkdown {
      return renderer.files(for: page).first?.bytes
    }
    if let file = assets[path] { return file.bytes }
    if path.hasPrefix("search/") { return searchFiles[path]?.bytes }
    return comparisons[path]?.bytes
  }

  private lazy var pages = Dictionary(
    sources.plan.sections.flatMap(sources.plan.pages(of:)).map { ($0.route.path, $0) },
    uniquingKeysWith: { first, _ in first })

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
