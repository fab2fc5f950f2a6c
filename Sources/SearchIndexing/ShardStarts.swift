import ScriptWriting

/// Where the files of one kind start: a list for `index.js`, or if it is long files with parts of it.
struct ShardStarts {
  /// Of the files that the list in `index.js` leads to: `terms`, or `terms.files`.
  let kind: String
  let starts: [String]
  /// The files with parts of the list.
  let parts: [IndexPart]

  /// `limit`: bytes of a list.
  init(kind: String, starts: [String], limit: Int) {
    let lists = Shards(starts.map { IndexLine($0) }, limit: limit).shards
    guard lists.count > 1 else {
      (self.kind, self.starts, parts) = (kind, starts, [])
      return
    }
    let listKind = "\(kind).files"
    // Texts of JSON, since starts may hold what would end the script's text.
    let lines = starts.map { IndexLine(ScriptValue.text($0).line) }
    (self.kind, self.starts) = (listKind, lists.map(\.start))
    parts = lists.map {
      IndexPart(ShardPlace(kind: listKind, start: $0.start), lines: lines, range: $0.lines)
    }
  }
}
