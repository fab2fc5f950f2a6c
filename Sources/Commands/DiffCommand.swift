import ArgumentParser
import Building
import CanonReading
import Diagnostics
import Reviewing

/// `jobframe diff`
struct DiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what changed between two canons, in the canon's words.",
    discussion: """
      Each is a folder or a git revision, such as 'HEAD~1', 'v2' or 'main'; a revision is read through \
      git, and nothing is checked out. Without any, the canon's last commit is held against the folder \
      as it is now.
      """)

  @Argument(help: "The older canon (default: HEAD).")
  var base: String?

  @Argument(help: "The newer canon (default: the folder of the canon as it is now).")
  var head: String?

  @Option(help: "The folder of the canon.")
  var canon = "canon"

  @Option(help: "The folder of the theme, whose look the HTML page has.")
  var theme = "themes/default"

  @Option(help: "How it is told; as Markdown, in at most 60,000 characters.")
  var format = Format.text

  @Flag(help: "End with exit code 1 where something changed.")
  var exitCode = false

  func run() throws {
    let review: CanonReview
    do {
      let versions = (
        base: try base.map { try CanonVersion($0, canon: canon) }
          ?? .revision("HEAD", folder: canon),
        head: try head.map { try CanonVersion($0, canon: canon) } ?? .folder(canon)
      )
      let trees = (base: try versions.base.tree(), head: try versions.head.tree())
      // One reader, which takes over what it read of files that are the same in both.
      var reader = CanonReader()
      guard let base = read(trees.base, by: &reader), let head = read(trees.head, by: &reader)
      else { throw ExitOutcome.found }
      review = CanonReview(
        from: base, named: versions.base.name, to: head, named: versions.head.name,
        unchanged: trees.base.unchangedPaths(in: trees.head),
        themeChanges: try themeChanges(from: versions.base, to: versions.head, on: head))
    } catch let error as GitError {
      throw ValidationError("\(error)")
    }
    try Terminal.standardOutput.write(try text(of: review))
    if exitCode, !review.isEmpty { throw ExitOutcome.found }
  }

  /// Nil where the canon does not read; why is told.
  private func read(_ tree: SourceTree, by reader: inout CanonReader) -> Canon? {
    let (canon, findings) = reader.read(
      tree, by: ParallelWorkers(count: Machine.coreCount))
    guard canon == nil else { return canon }
    let terminal = Terminal.standardError
    let text = DiagnosticText(isForPeople: terminal.isInteractive) { _, _ in nil }
    terminal.mention(text.text(of: findings.filter { $0.severity == .error }))
    return nil
  }

  /// Nil where there are no two themes: beside two folders there is but one.
  private func themeChanges(
    from base: CanonVersion, to head: CanonVersion, on canon: Canon
  ) throws -> ThemeChanges? {
    guard let old = try base.theme(theme, current: SourceReader.themeTree),
      let new = try head.theme(theme, current: SourceReader.themeTree)
    else { return nil }
    return ThemeChanges(
      from: old, to: new, on: canon, by: ParallelWorkers(count: Machine.coreCount))
  }

  private func text(of review: CanonReview) throws -> String {
    switch format {
    case .text:
      TextReport.text(
        of: Report(of: review), hasColours: Terminal.standardOutput.isInteractive)
    case .markdown: MarkdownReport.text(of: Report(of: review))
    case .html:
      HTMLReport.text(
        of: Report(of: review),
        styles: try ThemeVersion(reading: theme, tree: SourceReader.themeTree)?.styles ?? [])
    case .json: try JSONReport.text(of: review)
    }
  }
}

extension SourceTree {
  /// The files that are the same in another tree.
  fileprivate func unchangedPaths(in other: SourceTree) -> Set<String> {
    var bytes: [String: [UInt8]] = [:]
    for entry in entries {
      if case .bytes(let own) = entry.content { bytes[entry.path] = own }
    }
    return Set(
      other.entries.filter { entry in
        if case .bytes(let own) = entry.content { bytes[entry.path] == own } else { false }
      }.map(\.path))
  }
}
