import Diagnostics
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
    var drafts = ReportDrafts()
    for subject in changes.removed { tell(subject, wasAdded: false, in: &drafts) }
    for renaming in changes.renamed { tell(renaming, in: &drafts) }
    for subject in changes.added { tell(subject, wasAdded: true, in: &drafts) }
    for change in changes.fields { tell(change, in: &drafts) }
    sections = drafts.sections
  }

  // MARK: What came and went

  private func tell(_ subject: CanonSubject, wasAdded: Bool, in drafts: inout ReportDrafts) {
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
  private func tellLines(of subject: CanonSubject, wasAdded: Bool, in drafts: inout ReportDrafts) {
    for field in subject.fields where subject.id.kind != .canon {
      // Names are in the heading or the sentence; `approved` goes without saying.
      if ["name", "levels"].contains(field.name) || field.lines.map(\.text) == ["approved"] {
        continue
      }
      for line in field.lines {
        drafts.add(
          Report.Entry.Content(
            kind: wasAdded ? .added : .removed, noun: FieldNoun(field.name).one,
            pieces: [.init(kind: wasAdded ? .added : .removed, text: line.shown)]),
          of: subject)
      }
    }
  }

  /// Where the addresses of a role that is gone lead.
  private func successor(of role: CanonSubject) -> String {
    successors[role.id.key].map { "; its addresses lead to \($0.name) (\($0.id.key))" } ?? ""
  }

  private func tell(_ renaming: CanonChanges.Renaming, in drafts: inout ReportDrafts) {
    let (old, new) = (renaming.from, renaming.to)
    switch new.id.kind {
    case .profile: break
    case .level:
      let count = review.profileCounts[new.id.key] ?? 0
      drafts.say("level \(old.name) is now \(new.name) (\(count.counted("profile")))", of: new)
    case .role where old.name == new.name:
      drafts.say("role at another address: was \(old.id.key)", of: new)
    default: drafts.say("\(new.id.kind) renamed: was \(old.name) (\(old.id.key))", of: new)
    }
  }

  // MARK: What changed

  private mutating func tell(_ change: FieldChange, in drafts: inout ReportDrafts) {
    var counts: [Verb: Int] = [:]
    for edit in change.toldEdits {
      if case .retouched(let from, let to) = edit {
        if !change.old[from].hasBytes(of: change.new[to]) { retouchedCount += 1 }
      } else if let (verb, content) = told(edit, of: change) {
        counts[verb, default: 0] += 1
        drafts.add(content, of: change.subject)
      }
    }
    if let sentence = sentence(counts, of: change) {
      drafts.say(sentence, of: change.subject, at: change.subject.code)
    }
  }

  /// What a sentence says of lines, in its order.
  private enum Verb: String, CaseIterable {
    case added, removed, reworded
    case movedWithin = "moved within the list"
    case movedLevel = "moved from another level"
    case movedList = "moved from another list"
  }

  /// Nil for an edit that is told elsewhere: as a substitution, or where a moved line went to.
  private func told(
    _ edit: LineEdit, of change: FieldChange
  ) -> (Verb, Report.Entry.Content)? {
    let subject = change.subject.id
    let noun = FieldNoun(change.field).one
    func whole(_ line: CanonSubject.Line, _ kind: WordRun.Kind) -> [Report.Piece] {
      [Report.Piece(kind: kind, text: line.shown)]
    }
    switch edit {
    case .added(let to):
      let place = LineMove.Place(subject: subject, field: change.field, index: to)
      guard let from = movedFrom[place] else {
        return (.added, .init(kind: .added, noun: noun, pieces: whole(change.new[to], .added)))
      }
      let field = from.field == change.field ? "" : ", \(FieldNoun(from.field).many)"
      return (
        from.subject == change.oldID ? .movedList : .movedLevel,
        .init(
          kind: .moved, noun: noun, pieces: whole(change.new[to], .kept),
          remark: "from \(from.subject.code)\(field)")
      )
    case .removed(let from):
      let place = LineMove.Place(subject: change.oldID, field: change.field, index: from)
      guard movedTo[place] == nil else { return nil }
      return (
        .removed, .init(kind: .removed, noun: noun, pieces: whole(change.old[from], .removed))
      )
    case .reworded(let from, let to, let runs):
      let place = Substitution.Place(subject: subject, field: change.field, index: to)
      guard !substituted.contains(place) else { return nil }
      let pieces = Report.Piece.pieces(of: runs, from: change.old[from], to: change.new[to])
      return (.reworded, .init(kind: .reworded, noun: noun, pieces: pieces))
    case .moved(_, let to):
      return (.movedWithin, .init(kind: .moved, noun: noun, pieces: whole(change.new[to], .kept)))
    case .retouched: return nil
    }
  }

  /// `2 core outputs added, 1 reworded`; `scope changed (31 profiles)` for the ladder.
  private func sentence(_ counts: [Verb: Int], of change: FieldChange) -> String? {
    let parts = Verb.allCases.compactMap { verb in counts[verb].map { ($0, verb.rawValue) } }
    guard let (count, verb) = parts.first else { return nil }
    let noun = FieldNoun(change.field)
    guard change.isList else {
      return "\(noun.one) \(counts[.reworded] == nil ? verb : "changed")\(reach(of: change))"
    }
    let rest = parts.dropFirst().map { ", \($0.0) \($0.1)" }.joined()
    return "\(noun.counted(count)) \(verb)\(rest)\(reach(of: change))"
  }

  /// How far a change of the ladder goes.
  private func reach(of change: FieldChange) -> String {
    guard change.subject.id.kind == .level else { return "" }
    return " (\((review.profileCounts[change.subject.id.key] ?? 0).counted("profile")))"
  }
}
