import LineComparison

extension Report.Piece {
  /// A reworded line: its words, those that stay only near the others.
  ///
  /// A capability's name stands first and in full, with a colon after it.
  static func pieces(
    of runs: [WordRun], from old: CanonSubject.Line, to new: CanonSubject.Line
  ) -> [Report.Piece] {
    let (oldWords, newWords) = (old.words, new.words)
    var name: [Report.Piece] = []
    var text: [(kind: WordRun.Kind, words: ArraySlice<String>)] = []
    for run in runs {
      let isOld = run.kind == .removed
      let range = isOld ? run.old : run.new
      let nameEnd = isOld ? old.nameWordCount : new.nameWordCount
      let words = isOld ? oldWords[range] : newWords[range]
      let ofName = words[..<min(max(nameEnd, range.lowerBound), range.upperBound)]
      if !ofName.isEmpty {
        name.append(.init(kind: run.kind, text: ofName.joined(separator: " ")))
      }
      if ofName.endIndex < words.endIndex { text.append((run.kind, words[ofName.endIndex...])) }
    }
    if let last = name.popLast() { name.append(.init(kind: last.kind, text: last.text + ":")) }
    return name
      + text.enumerated().map { number, part in
        let shown =
          part.kind == .kept
          ? excerpt(part.words, afterChange: number > 0, beforeChange: number < text.count - 1)
          : part.words.joined(separator: " ")
        return Report.Piece(kind: part.kind, text: shown)
      }
  }

  /// What stays near a change; more of it would hide the change.
  private static func excerpt(
    _ words: ArraySlice<String>, afterChange: Bool, beforeChange: Bool
  ) -> String {
    let near = 6
    let start = words.prefix(afterChange ? near : 0)
    let end = words.suffix(beforeChange ? near : 0)
    guard start.count + end.count + 2 < words.count else { return words.joined(separator: " ") }
    return (start + ["…"] + end).joined(separator: " ")
  }
}

extension CanonSubject.Line {
  /// How many of the words are the name's.
  fileprivate var nameWordCount: Int { name.map { TextWords.words(of: $0).count } ?? 0 }

  /// `Negotiation: …` for a capability, else the text.
  var shown: String {
    (name.map { "\($0): " } ?? "") + text
  }
}
