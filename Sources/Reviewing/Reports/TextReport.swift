import Diagnostics

/// A report for a terminal.
package enum TextReport {
  /// `hasColours`: what is new and gone is green and red too.
  package static func text(of report: Report, hasColours: Bool) -> String {
    let style = Style(isOn: hasColours)
    var text = style.strong("\(report.base) → \(report.head)") + "\n"
    for sentence in report.summary { text += sentence + "\n" }
    if !report.substitutions.isEmpty {
      text += "\n" + style.strong("The same in many places") + "\n"
      for sentence in report.substitutions { text += "  \(visible(sentence))\n" }
    }
    for section in report.sections {
      text += "\n" + style.strong(visible(section.title)) + "  \(visible(section.place))\n"
      for sentence in section.sentences { text += "  \(visible(sentence))\n" }
      for entry in section.entries { text += line(of: entry, style) }
    }
    if !report.themePatches.isEmpty { text += "\n" + style.strong("What the theme changes") + "\n" }
    for patch in report.themePatches {
      text += "  \(patch.sentence)\n"
      for line in patch.lines {
        let shown = visible(line)
        text += "    " + (line.hasPrefix("+") ? style.green(shown) : style.red(shown)) + "\n"
      }
    }
    if !report.pages.isEmpty {
      text += "\n" + style.strong("Profile pages that change") + "\n"
      for page in report.pages { text += "  \(page)\n" }
    }
    return text
  }

  /// `  + P4 core output: Agrees the plan`
  private static func line(of entry: Report.Entry, _ style: Style) -> String {
    let sign =
      switch entry.content.kind {
      case .added: "+"
      case .removed: "-"
      case .reworded: "~"
      case .moved: ">"
      }
    let place = (entry.levels.isEmpty ? "" : entry.levels.joined(separator: ", ") + " ")
    let remark = entry.content.remark.isEmpty ? "" : " (\(entry.content.remark))"
    let isReworded = entry.content.kind == .reworded
    let pieces = entry.content.pieces.map { piece in
      let text = visible(piece.text)
      return switch piece.kind {
      case .kept: text
      case .added: style.green(isReworded ? "{+\(text)+}" : text)
      case .removed: style.red(isReworded ? "[-\(text)-]" : text)
      }
    }
    return "    \(sign) \(place)\(entry.content.noun)\(remark): \(pieces.joined(separator: " "))\n"
  }

  /// In one line, and with nothing that a terminal would obey.
  private static func visible(_ text: String) -> String {
    Quotation.visible(text)
  }
}

private struct Style {
  let isOn: Bool

  private func set(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func strong(_ text: String) -> String { set(text, "1") }
  func green(_ text: String) -> String { set(text, "32") }
  func red(_ text: String) -> String { set(text, "31") }
}
