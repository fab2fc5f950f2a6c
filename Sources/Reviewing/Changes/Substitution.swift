import LineComparison

/// Words that became others in several lines.
package struct Substitution: Sendable {
  package struct Place: Hashable, Sendable {
    package let subject: CanonSubject.ID
    package let field: String
    /// In the head.
    package let index: Int
  }

  package let old: String
  package let new: String
  /// The lines in which nothing else was reworded but by substitutions.
  package let places: [Place]

  /// How many lines of different wording a change must be found in.
  static let leastCount = 3

  /// The substitutions, those in most lines first.
  static func substitutions(in changes: [FieldChange]) -> [Substitution] {
    var lines: [(place: Place, pairs: Set<WordPair>)] = []
    // What something is called is always told by itself.
    for change in changes where change.field != "name" {
      for edit in change.edits {
        guard case .reworded(let from, let to, let runs) = edit,
          let pairs = WordPair.pairs(of: runs, from: change.old[from], to: change.new[to])
        else { continue }
        lines.append(
          (Place(subject: change.subject.id, field: change.field, index: to), Set(pairs)))
      }
    }
    var counts: [WordPair: Int] = [:]
    for line in lines { for pair in line.pairs { counts[pair, default: 0] += 1 } }
    var places: [WordPair: [Place]] = [:]
    for line in lines where line.pairs.allSatisfy({ counts[$0, default: 0] >= leastCount }) {
      for pair in line.pairs { places[pair, default: []].append(line.place) }
    }
    return places.filter { $0.value.count >= leastCount }
      .map { Substitution(old: $0.key.old, new: $0.key.new, places: $0.value) }
      .sorted { ($1.places.count, $0.old, $0.new) < ($0.places.count, $1.old, $1.new) }
  }
}

/// Words and what stands in their place, without the signs around both, in lower case.
private struct WordPair: Hashable {
  let old: String
  let new: String

  /// The pairs that turn one line into the other; nil where words are added or removed without others
  /// in their place.
  static func pairs(
    of runs: [WordRun], from old: CanonSubject.Line, to new: CanonSubject.Line
  ) -> [WordPair]? {
    let (oldWords, newWords) = (old.words, new.words)
    var pairs: [WordPair] = []
    var removed: Range<Int>?
    for run in runs {
      switch run.kind {
      case .kept:
        if removed != nil { return nil }
      case .removed:
        removed = run.old
      case .added:
        guard let range = removed, range.count <= 6, run.new.count <= 6 else { return nil }
        removed = nil
        if range.count == run.new.count {
          pairs += zip(range, run.new).compactMap { pair(oldWords[$0], newWords[$1]) }
        } else if let pair = pair(
          oldWords[range].joined(separator: " "), newWords[run.new].joined(separator: " "))
        {
          pairs.append(pair)
        }
      }
    }
    return removed == nil && !pairs.isEmpty ? pairs : nil
  }

  private static func pair(_ old: String, _ new: String) -> WordPair? {
    var (old, new) = (parts(old), parts(new))
    while old.count > 1, new.count > 1, old.last == new.last {
      old.removeLast()
      new.removeLast()
    }
    while old.count > 1, new.count > 1, old.first == new.first {
      old.removeFirst()
      new.removeFirst()
    }
    let pair = WordPair(old: old.joined().lowercased(), new: new.joined().lowercased())
    return pair.old == pair.new ? nil : pair
  }

  /// The stretches of letters and digits, and the signs between them, one by one.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var isWord = false
    for character in text {
      let belongs = character.isLetter || character.isNumber
      if belongs, isWord {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      isWord = belongs
    }
    return parts
  }
}

extension CanonSubject.Line {
  /// Those that word runs count: of the name, then of the text.
  var words: [String] {
    let whole = (name.map { "\($0)\n" } ?? "") + text
    return TextWords.words(of: whole).map { String(decoding: $0, as: UTF8.self) }
  }
}
