import Diagnostics
import SitePlanning

/// Finds the links of a page that lead nowhere within the site.
struct LinkChecker: Sendable {
  /// A link to an id of another page, to be looked at when that page is rendered.
  struct Pending: Hashable, Sendable {
    let target: Route
    let fragment: String
    let from: Route
    let location: SourceLocation
  }

  /// Every file of the site.
  let files: Set<Route>
  /// The site's folder, for locations.
  let output: String

  func check(_ html: [UInt8], of page: Route) -> (findings: [Diagnostic], pending: [Pending]) {
    let links = PageLinks(of: html)
    var findings: [Diagnostic] = []
    var pending: [Pending] = []
    for link in links.links where !Self.isExternal(link.address) {
      let resolved = Self.resolve(link.address, from: page)
      if let (target, fragment) = resolved, files.contains(target),
        fragment.map({ target == page && links.ids.contains($0) }) ?? true
      {
        continue
      }
      let location = location(of: link.offset, in: html, of: page)
      guard let (target, fragment) = resolved, files.contains(target), let fragment else {
        findings.append(deadLink(link.address, at: location))
        continue
      }
      if target != page {
        pending.append(
          Pending(target: target, fragment: fragment, from: page, location: location))
      } else {
        findings.append(deadAnchor(fragment, of: target, at: location))
      }
    }
    return (findings, pending)
  }

  /// Looks at the links to other pages' ids; `html` gives a page's bytes.
  func check(_ pending: [Pending], html: (Route) -> [UInt8]) -> [Diagnostic] {
    Dictionary(grouping: pending, by: \.target).flatMap { target, links in
      let ids = PageLinks(of: html(target)).ids
      return links.filter { !ids.contains($0.fragment) }.map {
        deadAnchor($0.fragment, of: target, at: $0.location)
      }
    }
  }

  private func deadLink(_ address: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "dead-link", "'\(address)' leads to no file of the site; mend the theme's link", at: location)
  }

  private func deadAnchor(
    _ fragment: String, of target: Route, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "dead-link", "'\(target.path)' has no anchor '\(fragment)'; mend the theme's link",
      at: location)
  }

  /// Whether an address has a scheme, and so leads out of the site.
  private static func isExternal(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    return address.dropFirst(scheme.count).first == ":"
  }

  /// The file that a relative address leads to, and the part after `#`; nil for one that leaves the
  /// site.
  private static func resolve(_ address: String, from page: Route) -> (Route, String?)? {
    let parts = address.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard !path.isEmpty else { return (page, fragment) }
    var folders = page.path.split(separator: "/").dropLast()
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": if folders.popLast() == nil { return nil }
      case ".": continue
      default: folders.append(part)
      }
    }
    return (Route(folders.joined(separator: "/")), fragment)
  }

  private func location(of offset: Int, in html: [UInt8], of page: Route) -> SourceLocation {
    let before = html[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourceLocation(
      path: "\(output)/\(page.path)",
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1)
  }
}
