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
  }

  func check(_ html: [UInt8], of page: Route, into findings: inout Findings) {
    let links = PageLinks(of: html)
    var position = PagePosition(in: html, path: "\(output)/\(page.path)")
    for link in links.links where !Self.isExternal(link.address) {
      let resolved = Self.resolve(link.address, from: page)
      if let (target, fragment) = resolved {
        if let fragment {
          if target == page, links.ids.contains(fragment) { continue }
        } else if findings.targets.contains(target) {
          continue
        } else if mayHave(target) {
          findings.targets.insert(target)
          continue
        }
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
    let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { String(address[address.utf8.index(after: $0)...]) }
    let way = address.utf8[..<(hash ?? address.endIndex)].prefix { $0 != UInt8(ascii: "?") }
    guard !way.isEmpty else { return (page, fragment) }
    let slash = UInt8(ascii: "/")
    // A folder, with a slash at its end unless it is the site's.
    var path = Array(page.path.utf8)
    path.removeLast(while: { $0 != slash })
    var rest = way
    while let end = rest.firstIndex(of: slash) {
      if rest.starts(with: "../".utf8) {
        guard path.popLast() != nil else { return nil }
        path.removeLast(while: { $0 != slash })
      } else if !rest.starts(with: "./".utf8) {
        path += rest[...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return (Route(String(decoding: path + rest, as: UTF8.self)), fragment)
  }
}

extension [UInt8] {
  /// Removes the last bytes for which the condition holds.
  fileprivate mutating func removeLast(while isRemoved: (UInt8) -> Bool) {
    while let last, isRemoved(last) { removeLast() }
  }
}
