import Diagnostics

/// A report for a pull request's comment.
package enum MarkdownReport {
  /// What hosting services take of a comment, in characters.
  package static let limit = 60_000

  /// The summary first; what is beyond the limit is counted.
  package static func text(of report: Report, limit: Int = limit) -> String {
    var page = Page(limit: limit - reserve)
    page.add("### Changes of the canon\n\n")
    for sentence in report.summary { page.add("- \(escaped(sentence))\n") }
    if !report.substitutions.isEmpty {
      page.add("\n**The same in many places**\n\n")
      for sentence in report.substitutions { page.add("- \(escaped(sentence))\n") }
    }
    // What changed of each role is told before the lines of any.
    let heads = report.sections.map(head)
    page.reserve(heads.reduce(0) { $0 + $1.count })
    for (section, head) in zip(report.sections, heads) {
      page.addReserved(head)
      guard !section.entries.isEmpty else { continue }
      page.addFolded(
        "\(section.entries.count.counted("line"))",
        section.entries.map { "- \(line(of: $0))\n" })
    }
    if !report.themePatches.isEmpty { page.add("\n#### What the theme changes\n") }
    for patch in report.themePatches {
      page.add("\n\(escaped(patch.sentence))\n\n\(code(block: patch.lines))\n")
    }
    if !report.pages.isEmpty {
      page.addFolded(
        "Profile pages that change, of \(report.pages.count.counted("role"))",
        report.pages.map { "- \(escaped($0))\n" })
    }
    page.add("\n<sub>\(escaped(report.base)) → \(escaped(report.head))</sub>\n")
    return page.text + rest(page)
  }

  /// What the sentence about the rest may take.
  private static let reserve = 200

  private static func rest(_ page: Page) -> String {
    guard page.cutCount > 0 else { return "" }
    return "\n**\(page.cutCount.counted("more line")) of this report left out.** "
      + "`jobframe diff` shows all.\n"
  }

  private static func head(of section: Report.Section) -> String {
    "\n#### \(escaped(section.title)) `\(code(section.place))`\n\n"
      + section.sentences.map { "- \(escaped($0))\n" }.joined()
  }

  private static func line(of entry: Report.Entry) -> String {
    let levels = entry.levels.isEmpty ? "" : entry.levels.joined(separator: ", ") + " "
    let remark = entry.content.remark.isEmpty ? "" : " \(entry.content.remark)"
    let start =
      "\(escaped(levels + entry.content.noun)) *\(entry.content.kind.rawValue)\(escaped(remark))*: "
    let pieces = entry.content.pieces.map { piece in
      let text = escaped(piece.text)
      guard entry.content.kind == .reworded else { return text }
      return switch piece.kind {
      case .kept: text
      case .added: "<ins>\(text)</ins>"
      case .removed: "<del>\(text)</del>"
      }
    }
    return start + pieces.joined(separator: " ")
  }

  /// Text of a canon as Markdown shows it, in one line: every sign of Markdown and HTML is escaped, and no
  /// name or address becomes a link.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\n": escaped += " ⏎ "
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "@" where rest.startsWithWord, "#" where rest.startsWithWord,
        "!" where rest.startsWithWord, ":" where rest.first == "/":
        // Services make links of `@name`, `#7`, `!7` and of addresses wherever these are in one piece.
        escaped.unicodeScalars.append(scalar)
        escaped += "<!-- -->"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.replacing("www.", with: "www<!-- -->.")
  }

  /// Lines as a block of code, whatever they hold.
  private static func code(block lines: [String]) -> String {
    let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)diff\n\(lines.joined(separator: "\n"))\n\(fence)\n"
  }

  private static func code(_ text: String) -> String {
    text.replacing("`", with: "'")
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var startsWithWord: Bool {
    first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
  }
}

/// A text that ends at a limit.
private struct Page {
  private(set) var text = ""
  /// How many pieces were left out.
  private(set) var cutCount = 0
  private let limit: Int
  private var count = 0
  /// How many characters are kept for what is to come.
  private var reserved = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Keeps room for pieces that `addReserved` will add, as far as there is any.
  mutating func reserve(_ count: Int) {
    reserved = min(count, limit - self.count)
  }

  mutating func addReserved(_ piece: String) {
    reserved = max(reserved - piece.count, 0)
    add(piece)
  }

  /// Adds a piece, or counts it where it does not fit.
  mutating func add(_ piece: String) {
    if count + piece.count + reserved > limit {
      cutCount += 1
    } else {
      text += piece
      count += piece.count
    }
  }

  /// Adds lines below a summary, closed until a reader opens it.
  mutating func addFolded(_ summary: String, _ lines: [String]) {
    let (start, end) = ("\n<details><summary>\(summary)</summary>\n\n", "\n</details>\n")
    let room = limit - reserved - count - start.count - end.count
    var length = 0
    let shown = lines.prefix { line in
      length += line.count
      return length <= room
    }
    cutCount += lines.count - shown.count
    if !shown.isEmpty { add(start + shown.joined() + end) }
  }
}
