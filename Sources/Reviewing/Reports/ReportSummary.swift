import Diagnostics

/// A review in a few sentences.
struct ReportSummary {
  let sentences: [String]

  init(of review: CanonReview, _ writer: ReportWriter) {
    guard !review.isEmpty else {
      sentences = ["Nothing changed."]
      return
    }
    sentences = [
      Self.cameAndWent(review.changes), Self.lines(review.changes),
      Self.folded(writer.retouchedCount), Self.ids(review.changes),
      review.changes.isEmpty ? nil : Self.pages(review), Self.everyPage(review.changes),
      review.themeChanges.flatMap(Self.theme),
    ].compactMap(\.self)
  }

  /// `Roles: 1 added, 2 removed. Levels: 1 removed.`
  private static func cameAndWent(_ changes: CanonChanges) -> String? {
    let nouns: [(CanonSubject.Kind, String)] = [
      (.family, "Families"), (.role, "Roles"), (.track, "Tracks"), (.level, "Levels"),
      (.dimension, "Dimensions"), (.profile, "Profiles"),
    ]
    let parts = nouns.compactMap { kind, noun -> String? in
      let counts = [
        (changes.added.count { $0.id.kind == kind }, "added"),
        (changes.removed.count { $0.id.kind == kind }, "removed"),
        (kind == .profile ? 0 : changes.renamed.count { $0.to.id.kind == kind }, "renamed"),
        (kind == .role ? retiredCount(changes) : 0, "retired"),
      ].filter { $0.0 > 0 }
      guard !counts.isEmpty else { return nil }
      return "\(noun): " + counts.map { "\($0) \($1)" }.joined(separator: ", ") + "."
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func retiredCount(_ changes: CanonChanges) -> Int {
    changes.fields.count { $0.field == "status" && $0.new.first?.text == "retired" }
  }

  /// `In 3 files: 4 lines added, 1 removed, 2 reworded, 3 moved.`
  private static func lines(_ changes: CanonChanges) -> String? {
    var counts = (added: 0, removed: 0, reworded: 0, moved: 0)
    var paths: Set<String> = []
    for change in changes.fields {
      for edit in change.toldEdits {
        switch edit {
        case .added: counts.added += 1
        case .removed: counts.removed += 1
        case .reworded: counts.reworded += 1
        case .moved: counts.moved += 1
        case .retouched: continue
        }
        paths.insert(change.subject.path)
      }
    }
    counts.added -= changes.moves.count
    counts.removed -= changes.moves.count
    counts.moved += changes.moves.count
    let parts = [
      (counts.added, "added"), (counts.removed, "removed"), (counts.reworded, "reworded"),
      (counts.moved, "moved"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    return "In \(paths.count.counted("file")): \(parts[0].0.counted("line")) \(parts[0].1)"
      + parts.dropFirst().map { ", \($0) \($1)" }.joined() + "."
  }

  private static func folded(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return "\(count.counted("line")) \(count == 1 ? "differs" : "differ") in white space or "
      + "typography alone; not shown."
  }

  private static func ids(_ changes: CanonChanges) -> String? {
    let count = changes.fields.reduce(0) { $0 + $1.newIDCount }
    guard count > 0 else { return nil }
    return "\(count.counted("line")) \(count == 1 ? "has" : "have") another id: links to "
      + "\(count == 1 ? "it" : "them") end, and the level below may say 'new' of what was reworded."
  }

  /// What stands on every page, around what it says.
  private static func everyPage(_ changes: CanonChanges) -> String? {
    let fields = changes.fields.filter { $0.subject.id.kind == .canon && !$0.isListOfNames }
    guard !fields.isEmpty else { return nil }
    let names = fields.map { FieldNoun($0.field).one }.joined(separator: ", ")
    return "Every page changes around its text: \(names) of the canon."
  }

  /// `Theme: layout.html changed; 3 different patches on 709 files of the site.`
  private static func theme(_ changes: ThemeChanges) -> String? {
    guard !changes.isEmpty else { return nil }
    let named = changes.files.prefix(5).joined(separator: ", ")
    let others = changes.files.count > 5 ? " and \(changes.files.count - 5) more" : ""
    let files = changes.patches.reduce(0) { $0 + $1.fileCount }
    var parts = ["\(named)\(others) changed"]
    if files > 0 {
      parts.append(
        "\(changes.patches.count.counted("patch", "different patches")) on "
          + "\(files.counted("file")) of the site")
    }
    let counts = [(changes.addedCount, "new"), (changes.removedCount, "gone")]
    parts += counts.filter { $0.0 > 0 }.map { "\($0.0.counted("page")) \($0.1)" }
    let hidden = changes.patches.count - Report.mostPatches
    if hidden > 0 { parts.append("the \(hidden) on fewest files are not shown") }
    return "Theme: " + parts.joined(separator: "; ") + "."
  }

  private static func pages(_ review: CanonReview) -> String {
    let (profiles, goals) = (review.pages.profiles.count, review.pages.goals.count)
    let added = review.changes.added.count { $0.id.kind == .profile }
    let removed = review.changes.removed.count { $0.id.kind == .profile }
    let moved = review.changes.renamed.count { $0.to.id.kind == .profile }
    let others = [(added, "new"), (removed, "gone"), (moved, "at a new address")]
      .filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    let ofGoals = [
      (review.changes.added.count(where: \.hasGoals), "new"),
      (review.changes.removed.count(where: \.hasGoals), "gone"),
    ].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    return "Profile pages: \(profiles == 0 ? "none" : String(profiles)) changed\(others). "
      + "Pages of goal templates: \(goals == 0 ? "none" : String(goals)) changed\(ofGoals)."
  }
}

extension CanonSubject {
  /// Whether a profile says what goal templates are made from.
  fileprivate var hasGoals: Bool {
    id.kind == .profile
      && fields.contains {
        ["core_outputs", "jfm.responsibilities", "components.responsibilities", "capabilities"]
          .contains($0.name)
      }
  }
}

extension FieldChange {
  /// How many lines that both have are known by another id.
  fileprivate var newIDCount: Int {
    edits.count { edit in
      guard let from = edit.from, let to = edit.to else { return false }
      return old[from].id != new[to].id
    }
  }
}
