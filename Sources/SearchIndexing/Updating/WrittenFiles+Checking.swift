extension WrittenFiles {
  /// Throws where the files are not those that the settings lead to, or ranges are not split as they are
  /// with these limits.
  func check(_ settings: WrittenSettings, _ limits: IndexLimits) throws(UnusableIndex) {
    var starts: [String: [String]] = [:]
    var kinds: Set<String> = []
    for kind in IndexEntries.kindNames {
      let limit = limits.file(of: kind)
      let lines = try UpdatedLines(of: kind, in: self, [:], limit: limit)
      let shards = try UpdatedShards(of: lines, in: self, limit: limit)
      let lists = ShardStarts(kind: kind, starts: shards.starts, limit: limits.list)
      guard shards.parts.isEmpty, has(lists.parts, as: "\(kind).files") else {
        throw UnusableIndex()
      }
      starts[lists.kind] = lists.starts
      kinds.formUnion([kind, lists.kind])
    }
    guard starts == settings.shards, kinds.isSuperset(of: self.kinds) else {
      throw UnusableIndex()
    }
  }

  /// Whether the files of a kind are as long as these.
  private func has(_ parts: [IndexPart], as kind: String) -> Bool {
    let shards = shards(of: kind)
    return parts.map(\.place) == shards.map(\.place)
      && zip(parts, shards).allSatisfy { part, shard in
        var lines: [UInt8] = []
        part.lines.write(part.range, to: &lines)
        return lines.count == shard.size
      }
  }
}
