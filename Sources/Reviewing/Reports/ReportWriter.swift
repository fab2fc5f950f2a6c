import LineComparison

/// Puts the changes of a review into sections: one for the canon and its ladder, one for each family or
/// role.
struct ReportWriter {
  private(set) var sections: [Report.Section] = []
  /// How many lines were retouched: they are counted, and not shown.
  private(set) var retouchedCount = 0
  private let review: CanonReview
  /// The lines whose rewording is told as a substitution.
  private let substituted: Set<Substitution.Place>
  private let movedFrom: [LineMove.Place: LineMove.Place]
  private let movedTo: [LineMove.Place: LineMove.Place]
  /// The role of the head that replaces each one, by its key.
  private let successors: [String: CanonSubject]

  init(of review: CanonReview) {
    self.review = review
    let changes = review.changes
    substituted = Set(review.substitutions.flatMap(\.places))
    movedFrom = Dictionary(changes.moves.map { ($0.to, $0.from) }) { first, _ in first }
    movedTo = Dictionary(changes.moves.map { ($0.from, $0.to) }) { first, _ in first }
    successors = review.successors
    var drafts = Drafts()
    for subject in changes.removed { tell(subject, wasAdded: false, in: &drafts) }
    for renaming in changes.renamed { tell(renaming, in: &drafts) }
    for subject in changes.added { tell(subject, wasAdded: true, in: &drafts) }
    for change in changes.fields { tell(change, in: &drafts) }
    sections = drafts.sections
  }

  // MARK: What came and went

  private func tell(_ subject: CanonSubject, wasAdded: Bool, in drafts: inout Drafts) {
    let verb = wasAdded ? "added" : "removed"
    switch subject.id.kind {
    case .canon: break
    case .dimension, .track: drafts.say("\(subject.id.kind) \(subject.name) \(verb)", of: subject)
    case .level:
      let profiles = (wasAdded ? review.changes.added : review.changes.removed).filter {
        $0.id.kind == .profile && $0.code == subject.code
      }
      let names = profiles.prefix(10).map { $0.name.dropLast(subject.code.count + 2) }
      let others = profiles.count > names.count ? " and \(profiles.count - names.count) more" : ""
      drafts.say(
        "level \(subject.name) \(verb) (\(profiles.count.counted("profile")))"
          + (names.isEmpty ? "" : ": \(names.joined(separator: ", "))\(others)"), of: subject)
    case .family: drafts.say("family \(verb)", of: subject)
    case .role:
      drafts.say("role \(verb)\(wasAdded ? "" : successor(of: subject))", of: subject)
    case .profile:
      let lines = subject.fields.reduce(0) { $0 + $1.lines.count }
      drafts.say("\(subject.code) \(verb) (\(lines.counted("line")))", of: subject)
    }
    tellLines(of: subject, wasAdded: wasAdded, in: &drafts)
  }

  /// All that came or went with a thing.
  private func tellLines(of subject: CanonSubject, wasAdded: Bool, in drafts: inout Drafts) {
    for field in subject.fields where subject.id.kind != .canon {
      // Names are in the heading or the sentence; `approved` goes without saying.
      if ["name", "levels"].contains(field.name) || field.lines.map(\.text) == ["approved"] {
        continue
      }
      for line in field.lines {
        drafts.add(
          Report.Entry(
            kind: wasAdded ? .added : .removed, levels: subject.code.isEmpty ? [] : [subject.code],
            noun: FieldNoun(field.name).one,
            pieces: [.init(kind: wasAdded ? .added : .removed, text: line.shown)], remark: ""),
          of: subject)
      }
    }
  }

  /// Where the addresses of a role that is gone lead.
  private func successor(of role: CanonSubject) -> String {
    successors[role.id.key].map { "; its addresses lead to \($0.name) (\($0.id.key))" } ?? ""
  }

  private func tell(_ renaming: CanonChanges.Renaming, in drafts: inout Drafts) {
    let (old, new) = (renaming.from, renaming.to)
    switch new.id.kind {
    case .profile: break
    case .level:
      let count = review.headProfileCounts[new.id.key] ?? 0
      drafts.say("level \(old.name) is now \(new.name) (\(count.counted("profile")))", of: new)
    case .role where old.name == new.name:
      drafts.say("role at another address: was \(old.id.key)", of: new)
    default: drafts.say("\(new.id.kind) renamed: was \(old.name) (\(old.id.key))", of: new)
    }
  }

  // MARK: What changed

  private mutating func tell(_ change: FieldChange, in drafts: inout Drafts) {
    var counts: [Report.Entry.Kind: Int] = [:]
    var moved: [String: Int] = [:]
    for edit in change.toldEdits {
      if case .retouched(let from, let to) = edit {
        if !change.old[from].hasBytes(of: change.new[to]) { retouchedCount += 1 }
        continue
      }
      guard let entry = entry(for: edit, of: change) else { continue }
      if entry.kind == .moved, !entry.remark.isEmpty {
        let isOfLevel = entry.levels.contains { entry.remark.hasPrefix("from \($0),") }
        moved[isOfLevel ? "list" : "level", default: 0] += 1
      } else {
        counts[entry.kind, default: 0] += 1
      }
      drafts.add(entry, of: change.subject)
    }
    if let sentence = sentence(counts, moved, of: change) {
      drafts.say(sentence, of: change.subject, at: change.subject.code)
    }
  }

  /// Nil for an edit that is told elsewhere: as a substitution, or where a moved line went to.
  private func entry(for edit: LineEdit, of change: FieldChange) -> Report.Entry? {
    let subject = change.subject.id
    func entry(_ kind: Report.Entry.Kind, _ pieces: [Report.Piece], _ remark: String = "")
      -> Report.Entry
    {
      Report.Entry(
        kind: kind, levels: change.subject.code.isEmpty ? [] : [change.subject.code],
        noun: FieldNoun(change.field).one, pieces: pieces, remark: remark)
    }
    switch edit {
    case .added(let to):
      let place = LineMove.Place(subject: subject, field: change.field, index: to)
      let pieces = [Report.Piece(kind: .added, text: change.new[to].shown)]
      guard let from = movedFrom[place] else { return entry(.added, pieces) }
      let field = from.field == change.field ? "" : ", \(FieldNoun(from.field).many)"
      return entry(
        .moved, [.init(kind: .kept, text: change.new[to].shown)],
        "from \(from.subject.code)\(field)")
    case .removed(let from):
      let place = LineMove.Place(subject: change.oldID, field: change.field, index: from)
      guard movedTo[place] == nil else { return nil }
      return entry(.removed, [.init(kind: .removed, text: change.old[from].shown)])
    case .reworded(let from, let to, let runs):
      let place = Substitution.Place(subject: subject, field: change.field, index: to)
      guard !substituted.contains(place) else { return nil }
      return entry(.reworded, Self.pieces(runs, change.old[from], change.new[to]))
    case .moved(_, let to):
      return entry(.moved, [.init(kind: .kept, text: change.new[to].shown)])
    case .retouched: return nil
    }
  }

  /// A capability's name stands first and in full, with a colon after it.
  private static func pieces(
    _ runs: [WordRun], _ old: CanonSubject.Line, _ new: CanonSubject.Line
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

  /// `2 core outputs added, 1 reworded`; `scope changed (31 profiles)` for the ladder.
  private func sentence(
    _ counts: [Report.Entry.Kind: Int], _ moved: [String: Int], of change: FieldChange
  ) -> String? {
    let noun = FieldNoun(change.field)
    guard change.isList else {
      guard !counts.isEmpty else { return nil }
      return "\(noun.one) \(verb(counts))\(reach(of: change))"
    }
    let kinds: [(Report.Entry.Kind, String)] = [
      (.added, "added"), (.removed, "removed"), (.reworded, "reworded"),
      (.moved, "moved within the list"),
    ]
    var parts = kinds.compactMap { kind, verb in counts[kind].map { ($0, verb) } }
    for (place, count) in moved.sorted(by: { $0.key < $1.key }) {
      parts.append((count, "moved from another \(place)"))
    }
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst().map { "\($0.0) \($0.1)" }
    return (["\(noun.counted(first.0)) \(first.1)"] + rest).joined(separator: ", ")
      + reach(of: change)
  }

  private func verb(_ counts: [Report.Entry.Kind: Int]) -> String {
    if counts[.added] != nil { return "added" }
    return counts[.removed] != nil ? "removed" : "changed"
  }

  /// How far a change of the ladder goes.
  private func reach(of change: FieldChange) -> String {
    guard change.subject.id.kind == .level else { return "" }
    let count = review.headProfileCounts[change.subject.id.key] ?? 0
    return " (\(count.counted("profile")))"
  }
}

/// Sections as they grow, in the order of the head's files.
private struct Drafts {
  private var numbers: [String: Int] = [:]
  private var drafts: [(order: String, section: Report.Section)] = []

  var sections: [Report.Section] {
    drafts.sorted { $0.order < $1.order }.map(\.section)
  }

  private mutating func number(of subject: CanonSubject) -> Int {
    let key = subject.path
    if let number = numbers[key] { return number }
    let (title, place) =
      switch subject.id.kind {
      case .canon, .dimension: ("Settings", subject.path)
      case .track, .level: ("Ladder", subject.path)
      case .family: ("Family: \(subject.name)", subject.id.key)
      case .role: (subject.name, subject.id.key)
      case .profile:
        (
          String(subject.name.dropLast(subject.code.count + 2)),
          String(subject.id.key.dropLast(subject.code.count + 1))
        )
      }
    let order = key.hasPrefix("families/") ? key.replacing("family.yaml", with: "") : " \(key)"
    drafts.append((order, Report.Section(title: title, place: place)))
    numbers[key] = drafts.count - 1
    return drafts.count - 1
  }

  mutating func say(_ sentence: String, of subject: CanonSubject, at level: String = "") {
    let number = number(of: subject)
    let start = level.isEmpty ? "" : "\(level): "
    if !level.isEmpty, let last = drafts[number].section.sentences.last, last.hasPrefix(start) {
      drafts[number].section.sentences[drafts[number].section.sentences.count - 1] =
        "\(last); \(sentence)"
    } else {
      drafts[number].section.sentences.append(start + sentence)
    }
  }

  /// Adds an entry, or its level to one that says the same.
  mutating func add(_ entry: Report.Entry, of subject: CanonSubject) {
    let number = number(of: subject)
    let same = drafts[number].section.entries.firstIndex {
      $0.kind == entry.kind && $0.noun == entry.noun && $0.pieces == entry.pieces
        && $0.remark == entry.remark
    }
    if let same {
      drafts[number].section.entries[same].levels += entry.levels
    } else {
      drafts[number].section.entries.append(entry)
    }
  }
}

extension CanonSubject {
  /// As `CanonSubject.ID.code`.
  var code: String { id.code }
}

extension CanonSubject.ID {
  /// What tells the thing from others of its section: a profile's level, whose code may have dots, or a
  /// part of the ladder or of the settings; empty for what has a section to itself.
  var code: String {
    switch kind {
    case .profile: key.split(separator: ".", maxSplits: 2).last.map(String.init) ?? ""
    case .level, .track, .dimension: key
    case .canon, .family, .role: ""
    }
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
