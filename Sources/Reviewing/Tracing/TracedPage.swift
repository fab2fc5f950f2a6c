import CanonReading
package import Rendering
package import SitePlanning

/// A page of the site with where every line of it comes from.
package struct TracedPage: Sendable {
  package struct File: Sendable {
    package let route: Route
    package let lines: [TracedLine]
  }

  /// Its Markdown, if it has any, then its HTML.
  package let files: [File]

  package init(_ page: Page, by renderer: PageRenderer) {
    files = renderer.tracedFiles(for: page).map {
      File(route: $0.route, lines: TracedLine.lines(of: $0.text))
    }
  }

  /// The page that a path of the site names, with or without the site's folder before it, or a key: of a
  /// profile, a role, a family or a level.
  package static func page(named name: String, in plan: SitePlan, site: String) -> Page? {
    var path = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    if path.hasPrefix("\(site)/") { path = String(path.dropFirst(site.count + 1)) }
    if path.hasSuffix("/") { path += "index.html" }
    let route = path.hasSuffix(".md") ? Route(path.dropLast(3) + ".html") : Route(path)
    var byKey: Page?
    for section in plan.sections {
      for page in plan.pages(of: section) {
        if page.route == route { return page }
        if byKey == nil, page.kind?.name == "index", page.subject.key == name { byKey = page }
      }
    }
    return byKey
  }

  /// The paths and keys of all pages.
  package static func names(in plan: SitePlan) -> [String] {
    plan.sections.flatMap { plan.pages(of: $0) }.flatMap { page in
      [page.route.path] + (page.kind?.name == "index" ? page.subject.key.map { [$0] } ?? [] : [])
    }
  }
}

extension Page.Subject {
  fileprivate var key: String? {
    switch self {
    case .site, .redirect: nil
    case .level(let level, _): level.code.text
    case .family(let family): family.id
    case .role(let role, _): role.key.description
    case .profile(let profile): profile.key
    }
  }
}
