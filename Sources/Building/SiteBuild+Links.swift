import Diagnostics
import Rendering
import SitePlanning

extension SiteBuild {
  /// Every page of the site with its Markdown, and other files.
  func routes(with others: [RenderedFile]) -> Set<Route> {
    var routes = Set(others.map(\.route))
    for section in sources.plan.sections {
      for page in sources.plan.pages(of: section) {
        routes.insert(page.route)
        if page.hasMarkdown { routes.insert(page.route.markdown) }
      }
    }
    return routes
  }

  /// The links that lead nowhere; nil where a section that was not rendered may have one.
  func deadLinks(
    in sections: [RenderedSection], _ checker: LinkChecker
  ) -> [LinkChecker.DeadLink]? {
    let reused = Set(sections.filter(\.isReused).flatMap(\.links))
    let renderedPages = Set(sections.flatMap(\.renderedPages))
    var ofReused: Set<LinkChecker.Pending> = []
    for link in reused {
      let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
      guard let target = parts.first.map({ Route($0) }), checker.mayHave(target)
      else { return nil }
      if parts.count == 2, renderedPages.contains(target.path) {
        ofReused.insert(
          .init(target: target, fragment: parts[1], location: SourceLocation(path: path)))
      }
    }
    guard dead(ofReused, checker).isEmpty else { return nil }
    // The anchors of a part's links are looked at when it is joined to the others.
    let pending = part == nil ? Set(sections.flatMap(\.pendingLinks)) : []
    return sections.flatMap(\.deadLinks) + dead(pending, checker)
  }

  private func dead(
    _ pending: Set<LinkChecker.Pending>, _ checker: LinkChecker
  ) -> [LinkChecker.DeadLink] {
    let renderer = sources.renderer
    return checker.check(pending, in: pages(at: Set(pending.map(\.target)))) {
      renderer.files(for: $0).last?.bytes ?? []
    }
  }

  /// The pages that have these routes.
  private func pages(at routes: Set<Route>) -> [Page] {
    routes.isEmpty
      ? []
      : sources.plan.sections.flatMap { section in
        sources.plan.pages(of: section).filter { routes.contains($0.route) }
      }
  }
}
