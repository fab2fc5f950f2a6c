import Diagnostics

/// A report as a page of its own.
package enum HTMLReport {
  /// `styles`: what the page is set with, as the site's pages are.
  package static func text(of report: Report, styles: [String]) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Changes of the canon</title>
    <style>
    \((styles + [style]).map(withoutEndTags).joined(separator: "\n"))
    </style>
    </head>
    <body class="site-changes">
    <main class="width">
    <div class="opening">
    <h1>Changes of the canon</h1>
    <p class="place">\(escaped(report.base)) → \(escaped(report.head))</p>
    \(report.summary.map { "<p>\(escaped($0))</p>\n" }.joined())</div>
    <div class="sections">
    \(substitutions(report))\(report.sections.map(section).joined())\(theme(report))\(pages(report))</div>
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    .entries { list-style: none; padding: 0; }
    .entries li { margin: 0 0 .6em; padding-inline-start: .8em; overflow-wrap: anywhere;
      border-inline-start: 3px solid #8886; }
    .entries .added { border-color: #2a8a4a; }
    .entries .removed { border-color: #c0392b; }
    .entries .what { display: block; font-size: .85em; opacity: .8; }
    .removed .line { text-decoration: line-through; }
    .sections pre { overflow-x: auto; }
    """

  private static func substitutions(_ report: Report) -> String {
    guard !report.substitutions.isEmpty else { return "" }
    return "<section>\n<h2>The same in many places</h2>\n<ul>\n\(items(report.substitutions))"
      + "</ul>\n</section>\n"
  }

  private static func theme(_ report: Report) -> String {
    guard !report.themePatches.isEmpty else { return "" }
    let patches = report.themePatches.map { patch in
      "<p>\(escaped(patch.sentence))</p>\n"
        + "<pre>\(escaped(patch.lines.joined(separator: "\n")))</pre>\n"
    }
    return "<section>\n<h2>What the theme changes</h2>\n\(patches.joined())</section>\n"
  }

  private static func pages(_ report: Report) -> String {
    guard !report.pages.isEmpty else { return "" }
    return "<section>\n<h2>Profile pages that change</h2>\n<details>\n<summary>"
      + "Of \(report.pages.count.counted("role"))</summary>\n<ul>\n\(items(report.pages))"
      + "</ul>\n</details>\n</section>\n"
  }

  private static func section(_ section: Report.Section) -> String {
    let entries = section.entries.map(entry).joined()
    return
      "<section>\n<h2>\(escaped(section.title))</h2>\n<p class=\"place\">\(escaped(section.place))</p>\n"
      + "<ul>\n\(items(section.sentences))</ul>\n"
      + (entries.isEmpty ? "" : "<ul class=\"entries\">\n\(entries)</ul>\n") + "</section>\n"
  }

  private static func entry(_ entry: Report.Entry) -> String {
    let levels = entry.levels.isEmpty ? "" : entry.levels.joined(separator: ", ") + " "
    let remark = entry.content.remark.isEmpty ? "" : " \(entry.content.remark)"
    let pieces = entry.content.pieces.map { piece in
      let text = escaped(piece.text).replacing("\n", with: "<br>")
      guard entry.content.kind == .reworded else { return text }
      return switch piece.kind {
      case .kept: text
      case .added: "<ins>\(text)</ins>"
      case .removed: "<del>\(text)</del>"
      }
    }
    return "<li class=\"\(entry.content.kind.rawValue)\"><span class=\"what\">"
      + "\(escaped(levels + entry.content.noun)) \(entry.content.kind.rawValue)\(escaped(remark))</span>\n"
      + "<span class=\"line\" dir=\"auto\">\(pieces.joined(separator: " "))</span></li>\n"
  }

  private static func items(_ sentences: [String]) -> String {
    sentences.map { "<li>\(escaped($0))</li>\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// A style that would end its element early ends it not.
  private static func withoutEndTags(_ style: String) -> String {
    style.replacing("</", with: "<\\/")
  }
}
