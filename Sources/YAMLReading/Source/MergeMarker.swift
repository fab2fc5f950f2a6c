import Diagnostics

/// Finds the lines that a version control system leaves where two changes collide.
enum MergeMarker {
  private static let markers = ["<<<<<<< ", "||||||| ", ">>>>>>> "]

  static func findings(in text: String, path: String) -> [Diagnostic] {
    guard mayHoldSome(text) else { return [] }
    return SourceLines(text).enumerated().compactMap { index, line in
      let line = Substring(line)
      guard line == "=======" || markers.contains(where: line.hasPrefix) else { return nil }
      return .error(
        "merge-conflict",
        "\(Quotation.of(String(line.prefix(7)))) is left from a merge conflict; "
          + "keep one side and delete the markers",
        at: SourceLocation(path: path, line: index + 1, column: 1))
    }
  }

  private static func mayHoldSome(_ text: String) -> Bool {
    // After a line break or, which does no harm, a tab.
    text.hasByte { byte, previous in
      previous <= 0x0D && ((0x3C...0x3E).contains(byte) || byte == 0x7C)
    }
  }
}
