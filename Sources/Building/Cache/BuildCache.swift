import CanonReading
import Diagnostics
import SitePlanning
import SiteWriting

/// What is known of the last build of a site while the next one is made.
struct BuildCache: Sendable {
  let program: String
  let digests: SourceDigests
  /// Nil where there was none, or it was another program's.
  let last: BuildRecord?
  /// Warnings about the sources: of the last build, until these are read.
  var findings: [Diagnostic]

  /// `program` stands for all that decides the site's bytes beside the sources.
  init(of folder: SiteFolder, for sources: SourceFiles, program: String) {
    self.program = program
    digests = SourceDigests(of: sources)
    last = folder.cache().flatMap { BuildRecord($0, of: program) }
    findings = last?.findings ?? []
  }

  /// What a build comes to that has nothing to do, since neither sources nor site have changed. Nil where
  /// there may be something.
  func outcomeOfNothing(
    in folder: SiteFolder
  ) throws(FileSystemError) -> BuildOutcome? {
    guard let last, last.isWhole, last.sources == digests.all else { return nil }
    let manifest = NotedFile(path: Manifest.fileName, stamp: last.manifest)
    guard try folder.written.holds([manifest]) else { return nil }
    for part in last.parts.values where try !folder.written.holds(part.files) { return nil }
    return BuildOutcome(of: last)
  }

  /// The roles whose pages depend on other things than in the last build, and those that are no more.
  func changedRoles(in plan: SitePlan) -> Set<RoleKey> {
    var gone = last?.parts ?? [:]
    var changed: Set<RoleKey> = []
    for case .role(let role, let family) in plan.sections {
      let section = SitePlan.Section.role(role, family)
      if gone.removeValue(forKey: section.partName)?.inputs != digests.inputs(of: section) {
        changed.insert(role.key)
      }
    }
    for name in gone.keys {
      let parts = name.split(separator: "/").map(String.init)
      if parts.count == 2 { changed.insert(RoleKey(family: parts[0], role: parts[1])) }
    }
    return changed
  }

  /// The part of the last build that stands for one of this, if its files are still there.
  func reusable(
    _ name: String, inputs: UInt64, in folder: SiteFolder
  ) throws(FileSystemError) -> BuildRecord.Part? {
    guard let part = last?.parts[name], part.inputs == inputs,
      try folder.written.holds(part.files)
    else { return nil }
    return part
  }
}

extension BuildCache {
  /// Keeps what the next build may reuse; `stamps` are those of the files that were staged.
  func keep(
    _ sections: [RenderedSection], stamps: [SiteFolder.StagedFile: FileStamp],
    manifest: FileStamp?, in folder: SiteFolder
  ) throws(FileSystemError) {
    guard let manifest else { return }
    var parts: [String: BuildRecord.Part] = [:]
    for section in sections { parts[section.name] = section.part(stamps: stamps) }
    let record = BuildRecord(
      sources: digests.all, basis: digests.basis, findings: findings, manifest: manifest,
      parts: parts, isWhole: parts.count == sections.count)
    try folder.keep(record.bytes(of: program))
  }
}
