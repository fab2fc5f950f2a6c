import Building
import Diagnostics
import Foundation
import SitePlanning
import SiteWriting
import TestSupport
import Testing

/// A folder with edited sources and the site that is made from them, again and again.
final class EditedSite {
  let folder: TemporaryFolder
  private(set) var sources: EditedSources
  private var written: [String: String] = [:]

  init() throws {
    folder = try TemporaryFolder()
    sources = try EditedSources()
    try write()
  }

  var sitePath: String { folder.path + "/site" }

  func edit<Result>(_ edit: (inout EditedSources) -> Result) throws -> Result {
    let result = edit(&sources)
    try write()
    return result
  }

  /// Writes the files that are new or other than before, and removes those that are no more.
  private func write() throws {
    let files = sources.files
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where written[path] != text {
      try folder.write(text, to: path)
    }
    for path in written.keys where files[path] == nil {
      try folder.remove(path)
      let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      let url = folder.url.appending(path: parent)
      if try FileManager.default.contentsOfDirectory(atPath: url.path).isEmpty {
        try folder.remove(parent)
      }
    }
    written = files
  }

  /// What brings the site up to date.
  func update(program: String = "test", scope: SiteUpdate.Scope = .all) -> SiteUpdate {
    SiteUpdate(
      canon: folder.path + "/canon", theme: folder.path + "/theme", program: program,
      threadCount: 2, scope: scope)
  }

  @discardableResult
  func build(
    program: String = "test", isolation: isolated (any Actor)? = #isolation
  ) async throws -> (outcome: BuildOutcome?, findings: [Diagnostic]) {
    try await update(program: program).run(in: SiteFolder(writingTo: sitePath) {}) { _, _ in }
  }

  /// Builds each of the parts into a folder of its own, and returns the folders.
  func buildParts(
    _ count: Int, isolation: isolated (any Actor)? = #isolation
  ) async throws -> [String] {
    var folders: [String] = []
    for number in 1...count {
      let folder = "\(folder.path)/parts/\(number)"
      let part = try #require(PartNumber("\(number)/\(count)"))
      let built = try await update(scope: .part(part)).run(in: SiteFolder(writingTo: folder) {}) {
        _, _ in
      }
      guard built.outcome != nil else { throw NotBuilt(findings: built.findings) }
      folders.append(folder)
    }
    return folders
  }

  @discardableResult
  func join(
    _ folders: [String], isolation: isolated (any Actor)? = #isolation
  ) async throws -> (outcome: BuildOutcome?, findings: [Diagnostic]) {
    try await update(scope: .joining(folders)).run(in: SiteFolder(writingTo: sitePath) {}) {
      _, _ in
    }
  }

  /// The files of the site.
  func contents() throws -> [String: Data] {
    try folder.contents(of: "site")
  }

  /// The files that a build into a new folder writes.
  func contentsOfFullBuild(isolation: isolated (any Actor)? = #isolation) async throws -> [String:
    Data]
  {
    let new = try TemporaryFolder()
    let build = try await update().run(in: SiteFolder(writingTo: new.path + "/site") {}) { _, _ in }
    guard build.outcome != nil else { throw NotBuilt(findings: build.findings) }
    return try new.contents(of: "site")
  }

  struct NotBuilt: Error {
    let findings: [Diagnostic]
  }

  /// The pages of the sections that the edits reach, in the plan's order.
  func pages(_ reaches: [SourceEdit.Reach]) throws -> [String] {
    let read = try SiteSources.read(
      canon: folder.path + "/canon", theme: folder.path + "/theme", threadCount: 1)
    guard let plan = read.sources?.plan else { throw NotBuilt(findings: read.diagnostics) }
    return plan.sections.filter { section in reaches.contains { $0.includes(section) } }
      .flatMap(plan.pages).map(\.route.path)
  }
}
