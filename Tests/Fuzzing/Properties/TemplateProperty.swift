import Diagnostics
import Templates
import TestSupport

/// A template has errors, each in one of its files, or shows every value word for word and gains no
/// element by it.
enum TemplateProperty {
  static func check(_ bytes: [UInt8]) throws {
    var files = FuzzArchive.files(bytes, first: "page.md")
    let value = HostileText((files.removeValue(forKey: "value") ?? []).dropLast() + [])
    var sources: [String: TemplateSource] = [:]
    for (path, bytes) in files {
      guard let text = String(validating: bytes, as: UTF8.self) else { return }
      let language: TemplateSource.Language = path.hasSuffix(".html") ? .html : .markdown
      sources[path] = TemplateSource(path: path, text: text, language: language)
    }
    guard let page = sources["page.md"] ?? sources["page.html"] else { return }
    let partials = sources.values.filter { $0.language == page.language && $0.path != page.path }
    let (template, findings) = Template.compile(
      page,
      partials: Dictionary(partials.map { (String($0.path.prefix { $0 != "." }), $0) }) { $1 },
      for: TemplateSubject.shape)
    try require((template == nil) == findings.hasErrors, "neither a template nor an error")
    for finding in findings {
      try TextLines(files[finding.location.path] ?? []).require(finding)
    }
    guard let template, let value else { return }
    try compare(template, of: page.language, saying: value, ignoringEmphasis: true)
  }

  /// Throws unless the template says the value word for word, and gains nothing by it.
  ///
  /// `ignoringEmphasis`: in the Markdown as it is written, whether a template's own asterisks beside a
  /// value make anything strong may depend on the value.
  static func compare(
    _ template: Template, of language: TemplateSource.Language, saying value: HostileText,
    ignoringEmphasis: Bool
  ) throws {
    let hostile = RenderedPage(template, of: language, TemplateSubject.record(value.text))
    let harmless = RenderedPage(template, of: language, TemplateSubject.record(value.harmless))
    try compare(hostile.page, harmless.page, value)
    guard let written = hostile.written, let other = harmless.written else { return }
    try compare(written, other, value, ignoringEmphasis: ignoringEmphasis)
  }

  private static func compare(
    _ page: PageText, _ harmless: PageText, _ value: HostileText, ignoringEmphasis: Bool = false
  ) throws {
    let emphasis = ["em", "/em", "strong", "/strong"]
    func tags(_ page: PageText) -> [String] {
      ignoringEmphasis ? page.tags.filter { !emphasis.contains($0) } : page.tags
    }
    func text(_ text: String) -> [UInt8] {
      ignoringEmphasis ? text.utf8.filter { !"*_".utf8.contains($0) } : Array(text.utf8)
    }
    try require(tags(page) == tags(harmless), "\(page.tags), not \(harmless.tags)")
    try require(
      page.addresses == harmless.addresses, "\(page.addresses), not \(harmless.addresses)")
    let expected = value.saying(harmless.text)
    try require(
      text(page.text) == text(expected),
      "\(page.text.debugDescription), not \(expected.debugDescription)")
    let titles = harmless.titles.map(value.saying)
    try require(page.titles == titles, "\(page.titles), not \(titles)")
  }
}
