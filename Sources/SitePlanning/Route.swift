/// The path of a page or file within the site, such as `families/finance/index.html`; ASCII, with
/// `/` between its parts and none at its start.
package struct Route: Hashable, Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The file beside this page that holds its Markdown.
  package var markdown: Route {
    precondition(path.hasSuffix(".html"), "'\(path)' is no page")
    return Route(path.dropLast(5) + ".md")
  }

  /// The way from this page up to the site's folder: `""`, `"../"`, `"../../"` …
  package var wayToRoot: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The relative address of `target` as seen from this page; it ends in a file name.
  ///
  /// From `families/a/b/p4/index.html` to `families/a/b/p5/index.html`: `../p5/index.html`.
  package func link(to target: Route) -> String {
    let slash = UInt8(ascii: "/")
    let (here, there) = (path.utf8, target.path.utf8)
    var place = (here: here.startIndex, there: there.startIndex)
    // After the last folder that both lie in.
    var shared = place
    while place.here < here.endIndex, place.there < there.endIndex,
      here[place.here] == there[place.there]
    {
      let isFolder = here[place.here] == slash
      place = (here.index(after: place.here), there.index(after: place.there))
      if isFolder { shared = place }
    }
    let depth = here[shared.here...].count { $0 == slash }
    return String(repeating: "../", count: depth) + target.path[shared.there...]
  }
}

extension Route: Comparable {
  /// The order of the paths' bytes, which no locale changes.
  package static func < (left: Self, right: Self) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
