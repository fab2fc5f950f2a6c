import CanonReading
package import Diagnostics
package import SitePlanning

/// Proves of a written site that every line of it is text of the canon or fixed wording of the theme.
///
/// It reads the files as they lie there, and works out what they have to say by itself: of what renders a
/// site it shares the canon and the theme as they were read, the plan of pages with its addresses, the ids and
/// stamps of lines, how lines of two levels are compared, and cmark-gfm. With values, escaping, the HTML around
/// Markdown, goal templates and the search index it has no code in common, so that a mistake there is found
/// too.
package struct SiteCheck: Sendable {
  private let plan: SitePlan
  private let wording: SiteWording
  private let site: any CheckedSite

  package init(_ plan: SitePlan, _ wording: SiteWording, of site: any CheckedSite) {
    self.plan = plan
    self.wording = wording
    self.site = site
  }

  /// The parts of the site, which can be checked at once.
  package var sections: [SitePlan.Section] { plan.sections }

  /// Holds the pages of a section, and what a script loads of it, against canon and theme.
  package func faults(in section: SitePlan.Section) throws(FileSystemError) -> [Diagnostic] {
    let pages = pages(of: section)
    let scripts = compareFiles(of: section)
    try site.readAhead(pages.flatMap(\.paths) + scripts.map(\.path))
    var faults: [Diagnostic] = []
    for page in pages {
      let check = PageCheck(
        facts: PageFacts(of: page, in: plan, wording), folder: site.path,
        read: { path throws(FileSystemError) in try site.bytes(of: path) })
      faults += try check.faults()
    }
    for file in scripts { faults += try compareFaults(file.path, file.name, file.fact) }
    return faults
  }

  /// The pages of a section: those of the plan, with the goal pages that the rules ask for and no others.
  private func pages(of section: SitePlan.Section) -> [Page] {
    plan.pages(of: section).filter { page in
      guard case .profile(let profile) = page.subject, page.kind == .goals else { return true }
      return GoalRules.hasGoals(profile)
    }
  }

  private func compareFiles(
    of section: SitePlan.Section
  ) -> [(path: String, name: String, fact: ScriptFact)] {
    hasPage(PageKind.compare) ? CompareScripts(canon: plan.canon).files(of: section) : []
  }

  private func hasPage(_ kind: PageKind) -> Bool {
    plan.kinds.contains { $0.subject == kind.subject && $0.name == kind.name }
  }

  private func compareFaults(
    _ path: String, _ name: String, _ fact: ScriptFact
  ) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: site.path, path: path)
    guard let bytes = try site.bytes(of: path) else { return [file.missing] }
    var reader = ScriptReader(bytes)
    let difference =
      reader.difference(fromToken: .word("jobframeCompare.add")) ?? reader.difference(
        fromToken: .sign("("))
      ?? reader.difference(fromToken: .text(name)) ?? reader.difference(fromToken: .sign(","))
      ?? reader.difference(from: fact)
      ?? reader.difference(fromEndAfter: [.sign(")"), .sign(";")])
    return difference.map { [file.fault($0, in: bytes)] } ?? []
  }
}

// MARK: The rest of the site

extension SiteCheck {
  /// Holds everything else that lies in the folder against canon and theme: assets, the search index, and
  /// files that nothing asks for. `fileCount`: of all files there are, but for hidden ones.
  package func faultsBesidePages() throws(FileSystemError) -> (
    faults: [Diagnostic], fileCount: Int
  ) {
    let found = try site.foundPaths()
    let assets = expectedFiles
    var faults: [Diagnostic] = []
    for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) {
      faults += try fault(of: path, bytes)
    }
    let isSearched = hasPage(PageKind.search)
    if isSearched { faults += try searchFaults(found.filter { $0.hasPrefix("search/") }) }
    var known = Set(assets.keys)
    for section in plan.sections {
      known.formUnion(pages(of: section).flatMap(\.paths))
      known.formUnion(compareFiles(of: section).map(\.path))
    }
    for path in found where !known.contains(path) && !(isSearched && path.hasPrefix("search/")) {
      faults.append(SiteFile(folder: site.path, path: path).unasked)
    }
    return (faults, found.count)
  }

  /// The files whose bytes follow from canon and theme without any page.
  private var expectedFiles: [String: [UInt8]] {
    var files = Dictionary(wording.assets.map { ($0.path, $0.bytes) }) { first, _ in first }
    files["assets/edition.css"] = Array(editionStyles.utf8)
    if let sitemap { files["sitemap.xml"] = Array(sitemap.utf8) }
    return files
  }

  private func fault(
    of path: String, _ expected: [UInt8]
  ) throws(FileSystemError) -> [Diagnostic] {
    let file = SiteFile(folder: site.path, path: path)
    guard let bytes = try site.bytes(of: path) else { return [file.missing] }
    guard bytes != expected else { return [] }
    let offset = zip(bytes, expected).prefix { $0 == $1 }.count
    return [
      file.unfounded("the file differs here from what canon and theme say", at: offset, in: bytes)
    ]
  }

  /// A canon's edition as a style sheet says it.
  private var editionStyles: String {
    guard let edition = plan.canon.settings.edition?.text else { return "" }
    let escaped = edition.unicodeScalars.map { scalar in
      "\"\\\n<".unicodeScalars.contains(scalar)
        ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }
    return ".edition::before{content:\"\(escaped.joined())\"}\n"
  }

  /// The addresses of all pages but redirects, retired roles and 404.
  private var sitemap: String? {
    guard let base = plan.canon.settings.baseURL?.text else { return nil }
    let paths = plan.sections.flatMap(plan.pages).filter { page in
      switch page.subject {
      case .redirect: false
      case .role(let role, _): role.status != .retired
      case .profile(let profile): profile.role.status != .retired
      case .site: page.route.path != "404.html"
      case .level, .family: true
      }
    }.map(\.route).sorted().map(\.path)
    let addresses = paths.map { path in
      let address = (base + path).replacing("&", with: "&amp;").replacing("'", with: "&apos;")
      return "<url><loc>\(address)</loc></url>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(addresses.joined())</urlset>

      """
  }

  private func searchFaults(_ paths: [String]) throws(FileSystemError) -> [Diagnostic] {
    var check = SearchCheck(plan, folder: site.path)
    let index = SearchCheck.index
    guard paths.contains(index) else {
      return [SiteFile(folder: site.path, path: index).missing]
    }
    var faults: [Diagnostic] = []
    for path in [index] + paths.filter({ $0 != index }) {
      if let bytes = try site.bytes(of: path) {
        check.read(path, bytes)
      } else {
        faults.append(SiteFile(folder: site.path, path: path).unasked)
      }
    }
    check.finish()
    return faults + check.faults
  }
}

extension Page {
  /// The files that hold it.
  fileprivate var paths: [String] {
    hasMarkdown ? [route.markdown.path, route.path] : [route.path]
  }
}
