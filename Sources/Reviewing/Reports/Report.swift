import Diagnostics
package import LineComparison

/// A review in words, before it is set as text, Markdown or HTML.
package struct Report: Sendable {
  /// A stretch of words that both texts have, or one of them alone.
  package struct Piece: Hashable, Sendable {
    package let kind: WordRun.Kind
    package let text: String
  }

  /// One change, at each of the levels that it was made at alike.
  package struct Entry: Sendable {
    package enum Kind: String, Sendable {
      case added, removed, reworded, moved
    }

    /// What is told, wherever it is so.
    package struct Content: Hashable, Sendable {
      package let kind: Kind
      /// Such as `core output`.
      package let noun: String
      package let pieces: [Piece]
      /// Such as `from P4`, for a line that moved to another level or list.
      package var remark = ""
    }

    package let content: Content
    /// Such as `P4`; empty for what is not of a level.
    package var levels: [String]
  }

  /// What changed of one role, or of the ladder.
  package struct Section: Sendable {
    package let title: String
    /// The role's key or a file of the canon.
    package let place: String
    /// One for each level and the role itself: `P4: 2 core outputs added, 1 reworded`.
    package var sentences: [String] = []
    package var entries: [Entry] = []
  }

  package let base: String
  package let head: String
  /// The whole in a few sentences; one where nothing changed.
  package let summary: [String]
  package let substitutions: [String]
  package let sections: [Section]
  /// The pages that change: `finance.controller: P3, P4; goal templates: P4`
  package let pages: [String]
  package let themePatches: [ThemePatch]
}

extension Report {
  /// What another theme does to files of the site.
  package struct ThemePatch: Sendable {
    /// `7 files alike, such as index.html`
    package let sentence: String
    /// Each with `-` or `+` before it; not all where there are many.
    package let lines: [String]
  }
}

extension Report {
  package init(of review: CanonReview) {
    base = review.baseName
    head = review.headName
    let writer = ReportWriter(of: review)
    sections = writer.sections
    substitutions = review.substitutions.map(Self.sentence)
    summary = ReportSummary(of: review, writer).sentences
    pages = Self.pages(review.pages)
    themePatches = (review.themeChanges?.patches ?? []).prefix(Self.mostPatches).map(Self.patch)
  }

  /// The patches on most files are told, and of each so many lines.
  static let mostPatches = 20
  private static let mostPatchLines = 12

  private static func patch(_ patch: ThemeChanges.Patch) -> ThemePatch {
    let hidden = patch.lines.count - mostPatchLines
    return ThemePatch(
      sentence: patch.fileCount == 1
        ? patch.example
        : "\(patch.fileCount.counted("file")) alike, such as \(patch.example)",
      lines: patch.lines.prefix(mostPatchLines)
        + (hidden > 0 ? ["… and \(hidden.counted("line")) more"] : []))
  }

  private static func pages(_ pages: AffectedPages) -> [String] {
    let profiles = codes(pages.profiles)
    let goals = codes(pages.goals)
    return Set(profiles.keys).union(goals.keys).sorted().map { role in
      let parts = [
        profiles[role].map { $0.joined(separator: ", ") },
        goals[role].map { "goal templates: \($0.joined(separator: ", "))" },
      ]
      return "\(role): \(parts.compactMap(\.self).joined(separator: "; "))"
    }
  }

  /// The levels of profiles, by role.
  private static func codes(_ keys: [String]) -> [String: [String]] {
    let ids = keys.map { CanonSubject.ID(.profile, $0) }
    return Dictionary(grouping: ids) { String($0.key.dropLast($0.code.count + 1)) }
      .mapValues { $0.map(\.code) }
  }

  /// `“initiative” became “topic” in 23 lines of 19 profiles, such as sales.clerk.P4`
  private static func sentence(_ substitution: Substitution) -> String {
    let profiles = Set(substitution.places.map(\.subject))
    let noun = profiles.allSatisfy { $0.kind == .profile } ? "profile" : "part of the canon"
    let many = noun == "profile" ? "profiles" : "parts of the canon"
    let example = substitution.places.first.map { ", such as \($0.subject.key)" } ?? ""
    return "“\(substitution.old)” became “\(substitution.new)” in "
      + "\(substitution.places.count.counted("line")) of \(profiles.count.counted(noun, many))"
      + example
  }
}
