package import SitePlanning

/// `sitemap.xml`, for a canon with a `base_url`: every page but redirects, retired roles' pages and
/// 404.
package enum Sitemap {
  package static let route = Route("sitemap.xml")

  package static func file(for plan: SitePlan) -> RenderedFile? {
    guard let base = plan.canon.settings.baseURL?.text else { return nil }
    let routes = plan.sections.flatMap(plan.pages).filter(isListed).map(\.route).sorted()
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    lines += routes.map { "<url><loc>\(escaped(base + $0.path))</loc></url>" }
    lines.append("</urlset>\n")
    return RenderedFile(route: route, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  private static func isListed(_ page: Page) -> Bool {
    switch page.subject {
    case .redirect: false
    case .role(let role, _): role.status != .retired
    case .profile(let profile): profile.role.status != .retired
    case .site: page.kind?.name != "404"
    case .level, .family: true
    }
  }

  private static func escaped(_ url: String) -> String {
    url.replacing("&", with: "&amp;").replacing("'", with: "&apos;")
  }
}
