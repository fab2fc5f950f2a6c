import Diagnostics
import SitePlanning

/// Finds the links of pages that lead nowhere within the site.
struct LinkChecker: Sendable {
  /// A link to an anchor of another page, to be looked at when all pages are rendered. Links to the
  /// same anchor are one.
  struct Pending: Hashable, Sendable {
    let target: Route
    let fragment: String
    /// The place of one of the links.
    let location: SourceLocation

    static func == (left: Self, right: Self) -> Bool {
      left.target == right.target && left.fragment == right.fragment
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(target)
      hasher.combine(fragment)
    }
  }

  struct DeadLink: Sendable {
    /// What is wrong, without where: the same for the same link on many pages.
    let problem: String
    let location: SourceLocation
  }

  /// Every file of the site; nil where some are not known, so that any may be there.
  let files: Set<Route>?
  /// The site's folder, for locations.
  let output: String

  /// What the links of a page come to.
  struct Findings: Sendable {
    var dead: [DeadLink] = []
    var pending: Set<Pending> = []
    /// The files that links without an anchor lead to.
    var targets: Set<Route> = []

    mutating func add(_ other: Findings) {
      dead += other.dead
      pending.formUnion(other.pending)
      targets.formUnion(other.targets)
    }
  }

  func check(_ html: [UInt8], of page: Route) -> Findings {
    let links = PageLinks(of: html)
    var position = PagePosition(in: html, path: "\(output)/\(page.path)")
    var findings = Findings()
    for link in links.links where !Self.isExternal(link.address) {
      let resolved = Self.resolve(link.address, from: page)
      if let (target, fragment) = resolved, mayHave(target) {
        if fragment == nil { findings.targets.insert(target) }
        if fragment.map({ target == page && links.ids.contains($0) }) ?? true { continue }
      }
      let location = position.location(of: link.offset)
      guard let (target, fragment) = resolved, mayHave(target), let fragment else {
        findings.dead.append(
          DeadLink(problem: "'\(link.address)' leads to no file of the site", location: location))
        continue
      }
      if target == page {
        findings.dead.append(deadAnchor(fragment, location))
      } else {
        findings.pending.insert(Pending(target: target, fragment: fragment, location: location))
      }
    }
    return findings
  }

  func mayHave(_ file: Route) -> Bool { files?.contains(file) ?? true }

  /// Looks at the links to other pages' anchors; `html` gives the bytes of a page.
  func check(_ pending: Set<Pending>, in pages: [Page], html: (Page) -> [UInt8]) -> [DeadLink] {
    let links = Dictionary(grouping: pending, by: \.target)
    return pages.flatMap { page in
      let ids = PageLinks(of: html(page)).ids
      return (links[page.route] ?? []).filter { !ids.contains($0.fragment) }.map {
        deadAnchor($0.fragment, $0.location)
      }
    }
  }

  /// A finding for each problem, at the first of its places.
  func findings(_ links: [DeadLink]) -> [Diagnostic] {
    Dictionary(grouping: links, by: \.problem).map { problem, links in
      let places = links.map(\.location).sorted()
      let others = links.count == 1 ? "" : " (and \(links.count - 1) more like it)"
      return .error(
        "dead-link", "\(problem)\(others); mend the theme's link",
        at: places.first ?? SourceLocation(path: output))
    }
  }

  private func deadAnchor(_ fragment: String, _ location: SourceLocation) -> DeadLink {
    DeadLink(
      problem: "there is no anchor '\(fragment)' where a link leads to it", location: location)
  }

  /// Whether an address has a scheme or names a server, and so leads out of the site.
  private static func isExternal(_ address: String) -> Bool {
    let first = address.utf8.first { signs.contains($0) }
    return first == UInt8(ascii: ":") || address.utf8.starts(with: "//".utf8)
  }

  private static let signs = Array(":/#?".utf8)

  /// The file that a relative address leads to, and the part after `#`; nil for one that leaves the
  /// site.
  private static func resolve(_ address: String, from page: Route) -> (Route, String?)? {
    let parts = address.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != UInt8(ascii: "?") }
    let fragment = parts.count > 1 ? String(Substring(parts[1])) : nil
    guard !path.isEmpty else { return (page, fragment) }
    let slash = UInt8(ascii: "/")
    var folders = page.path.utf8.split(separator: slash).dropLast()
    for part in path.split(separator: slash, omittingEmptySubsequences: false) {
      if part.elementsEqual("..".utf8) {
        if folders.popLast() == nil { return nil }
      } else if !part.elementsEqual(".".utf8) {
        folders.append(part)
      }
    }
    return (Route(folders.map { Substring($0) }.joined(separator: "/")), fragment)
  }
}
