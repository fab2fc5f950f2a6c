import LineComparison

/// A report for programs: a review's changes, which applied to the base give the head.
package enum JSONReport {
  package static func text(of review: CanonReview) throws -> String {
    try ReadableJSON.text(of: Content(of: review))
  }

  private struct Content: Encodable {
    let format = 1
    let base: String
    let head: String
    let changes: [Change]
    /// Pairs among the lines removed and added that are one line, at another level.
    let moves: [Move]
    let substitutions: [Words]
    let pages: Pages
    let theme: Theme?

    init(of review: CanonReview) {
      let found = review.changes
      base = review.baseName
      head = review.headName
      changes =
        found.removed.map { Change("removed", $0) }
        + found.renamed.map { Change("renamed", $0.to, from: $0.from.id.key) }
        + found.added.map { Change("added", $0) }
        + found.fields.flatMap { change in change.edits.map { Change($0, of: change) } }
      moves = found.moves.map { Move(from: Place($0.from), to: Place($0.to)) }
      substitutions = review.substitutions.map(Words.init)
      theme = review.themeChanges.flatMap { $0.isEmpty ? nil : Theme($0) }
      pages = Pages(profiles: review.pages.profiles, goals: review.pages.goals)
    }
  }

  private struct Theme: Encodable {
    let files: [String]
    let patches: [Patch]

    struct Patch: Encodable {
      let files: Int
      let example: String
      let lines: [String]
    }

    init(_ changes: ThemeChanges) {
      files = changes.files
      patches = changes.patches.map {
        Patch(files: $0.fileCount, example: $0.example, lines: $0.lines)
      }
    }
  }

  private struct Pages: Encodable {
    let profiles: [String]
    let goals: [String]
  }

  private struct Move: Encodable {
    let from: Place
    let to: Place
  }

  private struct Place: Encodable {
    let key: String
    let field: String
    let index: Int

    init(_ place: LineMove.Place) {
      (key, field, index) = (place.subject.key, place.field, place.index)
    }
  }

  private struct Words: Encodable {
    let removed: String
    let added: String
    let lines: Int
    let profiles: Int

    init(_ substitution: Substitution) {
      removed = substitution.old
      added = substitution.new
      lines = substitution.places.count
      profiles = Set(substitution.places.map(\.subject)).count
    }
  }

  private struct Line: Encodable {
    let index: Int?
    let id: String?
    let name: String?
    let text: String
    let path: String?
    let line: Int?

    init(_ line: CanonSubject.Line, at index: Int? = nil) {
      self.index = index
      id = line.id
      name = line.name
      text = line.text
      path = line.location?.path
      self.line = line.location?.line
    }
  }

  /// A stretch of a reworded line.
  private struct Run: Encodable {
    let kind: String
    let text: String
  }

  private struct Change: Encodable {
    let change: String
    let subject: String
    let key: String
    let name: String
    let path: String
    /// The key that a renamed thing had.
    var formerly: String?
    /// All that an added or removed thing says.
    var fields: [String: [Line]]?
    var field: String?
    var from: Line?
    var to: Line?
    var words: [Run]?

    init(_ change: String, _ subject: CanonSubject, from formerly: String? = nil) {
      self.change = change
      self.subject = subject.id.kind.rawValue
      key = subject.id.key
      name = subject.name
      path = subject.path
      self.formerly = formerly
      if formerly == nil {
        let pairs = subject.fields.map { ($0.name, $0.lines.map { Line($0) }) }
        fields = Dictionary(pairs) { first, _ in first }
      }
    }

    init(_ edit: LineEdit, of change: FieldChange) {
      let kind =
        switch edit {
        case .added: "line added"
        case .removed: "line removed"
        case .reworded: "line reworded"
        case .retouched: "line retouched"
        case .moved: "line moved"
        }
      self.change = kind
      subject = change.subject.id.kind.rawValue
      key = change.subject.id.key
      name = change.subject.name
      path = change.subject.path
      field = change.field
      from = edit.from.map { Line(change.old[$0], at: $0) }
      to = edit.to.map { Line(change.new[$0], at: $0) }
      if case .reworded(let from, let to, let runs) = edit {
        let (old, new) = (change.old[from].words, change.new[to].words)
        words = runs.map { run in
          let words = run.kind == .removed ? old[run.old] : new[run.new]
          return Run(kind: "\(run.kind)", text: words.joined(separator: " "))
        }
      }
    }
  }
}
