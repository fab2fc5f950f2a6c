import BuiltInFiles
import Diagnostics

/// What the preview adds to a page: a script that reloads it, and what is wrong with the sources.
struct PreviewPage {
  /// Where the preview's own files lie; no site has such a folder.
  static let folder = ".jobframe"

  let reading: Preview.Reading

  /// A page of the site with the additions.
  func completed(_ html: [UInt8]) -> [UInt8] {
    var page = html
    if !reading.diagnostics.isEmpty, let body = Self.range(of: "<body", in: page),
      let end = page[body.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      page.insert(contentsOf: findings(isAboveSite: true).utf8, at: end + 1)
    }
    let head = Self.range(of: "</head>", in: page)?.lowerBound ?? page.startIndex
    page.insert(contentsOf: links.utf8, at: head)
    return page
  }

  /// What is shown where there has been no good version.
  var withoutSite: [UInt8] {
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Preview</title>
      \(links)</head>
      <body>
      \(findings(isAboveSite: false))</body>
      </html>

      """
    return Array(page.utf8)
  }

  private var links: String {
    """
    <link rel="stylesheet" href="/\(Self.folder)/preview.css">
    <script src="/\(Self.folder)/preview.js" data-version="\(reading.version)" defer=""></script>

    """
  }

  /// More are told on the terminal alone.
  private static let most = 20

  private func findings(isAboveSite: Bool) -> String {
    let all = reading.diagnostics
    let errors = all.count { $0.severity == .error }
    let parts = [(errors, "error"), (all.count - errors, "warning")]
    let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let items = all.prefix(Self.most).map { finding in
      "<li><code>\(Self.escaped("\(finding.location)"))</code> "
        + "\(Self.escaped("\(finding.severity.rawValue): \(finding.message)"))</li>\n"
    }
    let rest = all.count - items.count
    let isOld = isAboveSite && errors > 0
    return """
      <section class="jobframe-findings" lang="en" dir="ltr" aria-label="Findings in the sources">
      <p><strong>\(counts.joined(separator: ", "))</strong>\
      \(isOld ? " The page is shown as it was before." : "")</p>
      <ul>
      \(items.joined())</ul>
      \(rest > 0 ? "<p>And \(rest) more, on the terminal.</p>\n" : "")</section>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }

  private static func range(of text: String, in bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(text.utf8)
    return bytes.indices.dropLast(wanted.count - 1).first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }.map { $0..<$0 + wanted.count }
  }
}
