package import CanonReading
package import SitePlanning

/// A written index that has been brought up to date.
package struct IndexUpdate: Sendable {
  /// The files that are not in the written index as they are now.
  package let files: [SearchFiles.File]
  /// The routes of the files that stay as they are.
  package let unchanged: [Route]
}

extension SearchFiles {
  /// What makes the index of `plan` from a written one: together they are the files that `files` makes.
  /// Nil for a small index, which is soon made, and for a written one that is not as expected or cannot be
  /// read: then all files are to be made.
  ///
  /// `written`: all of an index that this program has made with these limits from the same `canon.yaml`,
  /// `levels.yaml` and theme. `changed`: the keys of the roles whose file or whose family's name is
  /// another since, that are new, and that are gone; more do no harm.
  package static func update(
    _ written: WrittenIndex, to plan: SitePlan, changed: Set<RoleKey>,
    limits: IndexLimits = IndexLimits()
  ) -> IndexUpdate? {
    guard plan.hasSearchPage else { return nil }
    return try? IndexUpdate(of: written, to: SearchedRoles(of: plan), changed, limits)
  }
}

extension IndexUpdate {
  fileprivate init(
    of index: WrittenIndex, to searched: SearchedRoles, _ changed: Set<RoleKey>,
    _ limits: IndexLimits
  ) throws(UnusableIndex) {
    let files = try WrittenFiles(of: index)
    let written = try WrittenOpening(of: files)
    try files.check(written.settings, limits)
    let roles = try WrittenRoles(of: files, familyNames: written.settings.familyNames)
    let changed = try ChangedRole.all(changed, ids: roles.ids, in: searched)
    var reader = RoleReader(of: searched)
    let edits = try IndexEdits(for: changed, in: roles, to: searched, &reader)
    var stems = StemChanges(of: edits, in: searched)
    try self.init(of: files, to: searched, edits, limits) { values throws(UnusableIndex) in
      try stems.groups(from: written.groups, values: values, &reader)
    }
  }

  /// `groups`: gives the groups of words, from what the changed lines of words hold by now.
  private init(
    of files: WrittenFiles, to searched: SearchedRoles, _ edits: IndexEdits, _ limits: IndexLimits,
    groups: ([UpdatedLines.Value]) throws(UnusableIndex) -> [IndexLine]
  ) throws(UnusableIndex) {
    var kinds: [UpdatedLines] = []
    for (kind, edits) in edits.kinds {
      kinds.append(try UpdatedLines(of: kind, in: files, edits, limit: limits.file(of: kind)))
    }
    guard kinds.reduce(0, { $0 + $1.size }) > limits.largestSingle else { throw UnusableIndex() }
    var unchanged: [Route] = []
    var parts: [IndexPart] = []
    var starts: [ShardStarts] = []
    for lines in kinds {
      let shards = try UpdatedShards(of: lines, in: files, limit: limits.file(of: lines.kind))
      let lists = ShardStarts(kind: lines.kind, starts: shards.starts, limit: limits.list)
      unchanged += shards.unchanged.map(\.route)
      parts += shards.parts + lists.parts
      starts.append(lists)
    }
    let groups = try groups(kinds.flatMap(\.values))
    let opening = IndexOpening(of: searched, starts: starts, groups: groups)
    var made: [SearchFiles.File] = []
    for file in [opening.file] + parts.map(SearchFiles.File.init) {
      if try files.has(file) { unchanged.append(file.route) } else { made.append(file) }
    }
    self.init(files: made, unchanged: unchanged)
  }
}
