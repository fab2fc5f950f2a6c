import Diagnostics
import SitePlanning
import Templates

extension Theme {
  /// Compiles every template; nil when one that each theme needs does not compile. All findings of
  /// all templates are reported.
  init?(_ files: ThemeFiles, settings: ThemeSettings, into findings: inout [Diagnostic]) {
    var compiler = TemplateCompiler(files)
    let layout = compiler.required("layout.html", shape: LayoutRecord.shape)
    let redirect = compiler.required("redirect.html", shape: RedirectRecord.shape)
    var pages: [PageKind: Template] = [:]
    var paths: [PageKind: String] = [:]
    for file in files.below("pages/") {
      guard let kind = PageKind(templateAt: file, into: &compiler.findings) else { continue }
      if let other = paths.first(where: { $0.key.hasSameAddress(as: kind) }) {
        compiler.findings.append(
          .error(
            "page-twice", "the page has another template, '\(other.value)'; delete one",
            at: SourceLocation(path: file.shownPath)))
      }
      paths[kind] = file.shownPath
      pages[kind] = compiler.template(file, shape: SubjectRecords.shape(of: kind.subject))
    }
    let lineEnds = compiler.lineEnds(of: paths.keys)
    compiler.checkPartials()
    findings += compiler.findings
    findings += Self.assetFindings(files)
    guard let layout, let redirect else { return nil }
    self.init(
      settings: settings,
      kinds: paths.keys.sorted { ($0.subject.rawValue, $0.name) < ($1.subject.rawValue, $1.name) },
      paths: paths,
      assets: files.below("assets/"), pages: pages, lineEnds: lineEnds, layout: layout,
      redirect: redirect)
  }

  private static func assetFindings(_ files: ThemeFiles) -> [Diagnostic] {
    let assets = files.below("assets/")
    let paths = Set(assets.map(\.path) + [EditionStylesheet.route.path])
    return assets.flatMap { asset -> [Diagnostic] in
      let location = SourceLocation(path: asset.shownPath)
      if asset.path == EditionStylesheet.route.path {
        return [
          .error(
            "reserved-name", "'\(asset.path)' is written from the canon's edition; rename the file",
            at: location)
        ]
      }
      return paths.filter { asset.path.hasPrefix($0 + "/") }.map {
        .error(
          "reserved-name", "'\($0)' is a file of the site and cannot be a folder; rename one",
          at: location)
      }
    }
  }
}

extension PageKind {
  /// The kind of page that a file below `pages/` is the template of; nil, and a finding, for a file
  /// that is none.
  fileprivate init?(templateAt file: ThemeFile, into findings: inout [Diagnostic]) {
    let parts = file.path.split(separator: "/").map(String.init).dropFirst()
    let location = SourceLocation(path: file.shownPath)
    let subjects = Subject.allCases.map(\.rawValue)
    guard let folder = parts.first, let subject = Subject(rawValue: folder) else {
      let name = parts.first ?? ""
      findings.append(
        .error(
          "unknown-subject",
          "'\(name)' is no subject of pages; the folders below 'pages' are "
            + subjects.map { "'\($0)'" }.joined(separator: ", ")
            + NearMiss.question(name, among: subjects),
          at: location))
      return nil
    }
    let path = parts.dropFirst().joined(separator: "/")
    guard let form = Form(fileName: path), subject == .site || parts.count == 2 else {
      findings.append(
        .error(
          "unknown-template",
          "a page's template ends in '.md' or '.html' and stands in '\(folder)' itself; move or "
            + "rename it",
          at: location))
      return nil
    }
    self.init(subject, String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)]), form: form)
  }

  fileprivate func hasSameAddress(as other: PageKind) -> Bool {
    subject == other.subject && name == other.name
  }
}

extension PageKind.Form {
  fileprivate init?(fileName: String) {
    if fileName.hasSuffix(".md") {
      self = .markdown
    } else if fileName.hasSuffix(".html") {
      self = .html
    } else {
      return nil
    }
  }
}
