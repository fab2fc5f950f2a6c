/// The files that lines of one kind are by now.
struct UpdatedShards {
  /// Of all files.
  let starts: [String]
  /// The files that stay as they are.
  let unchanged: [ShardPlace]
  /// The others.
  let parts: [IndexPart]

  /// `limit`: bytes of a file.
  init(
    of lines: UpdatedLines, in files: WrittenFiles, limit: Int
  ) throws(UnusableIndex) {
    let shards = Shards(lines, limit: limit).shards
    var lines = lines
    var unchanged: [ShardPlace] = []
    var others: [Shards.Shard] = []
    for shard in shards {
      let place = ShardPlace(kind: lines.kind, start: shard.start)
      if lines.file(in: shard.lines) == place {
        unchanged.append(place)
      } else {
        try lines.read(shard.lines, in: files)
        others.append(shard)
      }
    }
    let read = lines
    starts = shards.map(\.start)
    self.unchanged = unchanged
    parts = others.map { shard in
      IndexPart(
        ShardPlace(kind: read.kind, start: shard.start), lines: read, range: shard.lines)
    }
  }
}
