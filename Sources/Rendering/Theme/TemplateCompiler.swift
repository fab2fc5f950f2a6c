import Diagnostics
import SitePlanning
import Templates

/// Compiles the templates of one theme and gathers their findings.
struct TemplateCompiler {
  var findings: [Diagnostic] = []
  private let files: ThemeFiles
  /// By the name that templates call them, for each language.
  private let markdownPartials: [String: TemplateSource]
  private let htmlPartials: [String: TemplateSource]

  init(_ files: ThemeFiles) {
    self.files = files
    var markdown: [String: TemplateSource] = [:]
    var html: [String: TemplateSource] = [:]
    for file in files.below("partials/") {
      let name = file.path.dropFirst("partials/".count)
      guard let source = TemplateSource(file, into: &findings) else { continue }
      switch source.language {
      case .markdown: markdown[String(name.dropLast(3))] = source
      case .html: html[String(name.dropLast(5))] = source
      }
    }
    markdownPartials = markdown
    htmlPartials = html
  }

  /// Compiles a file that every theme has, its own or inherited.
  mutating func required(_ path: String, shape: Shape) -> Template? {
    guard let file = files.files[path] else {
      findings.append(
        .error(
          "missing-file",
          "a theme needs '\(path)'; write it, or inherit a theme that has one with 'inherits: …'",
          at: SourceLocation(path: "\(files.folder)/\(path)")))
      return nil
    }
    return template(file, shape: shape)
  }

  mutating func template(_ file: ThemeFile, shape: Shape) -> Template? {
    guard let source = TemplateSource(file, into: &findings) else { return nil }
    let partials = source.language == .markdown ? markdownPartials : htmlPartials
    let (template, diagnostics) = Template.compile(source, partials: partials, for: shape)
    findings += diagnostics
    return template
  }

  /// Compiles what the lines of pages end with: `lines/profile/index.html` goes with the pages of
  /// `pages/profile/index.md`.
  mutating func lineEnds(of kinds: some Collection<PageKind>) -> [PageKind: Template] {
    var ends: [PageKind: Template] = [:]
    for file in files.below("lines/") {
      let kind = kinds.first {
        $0.form == .markdown && file.path == "lines/\($0.subject.rawValue)/\($0.name).html"
      }
      if let kind {
        ends[kind] = template(file, shape: LineEndRecord.shape)
      } else {
        findings.append(
          .warning(
            "unread-file",
            "nothing reads this file; 'lines/profile/index.html' goes with 'pages/profile/index.md'",
            at: SourceLocation(path: file.shownPath)))
      }
    }
    return ends
  }

  /// Finds what is wrong in partials that no page uses.
  mutating func checkPartials() {
    for source in Array(markdownPartials.values) + Array(htmlPartials.values) {
      findings += Template.checkSyntax(source)
    }
  }
}

extension TemplateSource {
  /// The text of a template file; nil, and a finding, when it is none.
  fileprivate init?(_ file: ThemeFile, into findings: inout [Diagnostic]) {
    let location = SourceLocation(path: file.shownPath)
    let language: Language
    if file.path.hasSuffix(".md") {
      language = .markdown
    } else if file.path.hasSuffix(".html") {
      language = .html
    } else {
      findings.append(
        .error(
          "unknown-template", "a template's name ends in '.md' or '.html'; rename it", at: location)
      )
      return nil
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      findings.append(.error("not-utf8", "the file is not UTF-8; save it as UTF-8", at: location))
      return nil
    }
    self.init(path: file.shownPath, text: text, language: language)
  }
}
