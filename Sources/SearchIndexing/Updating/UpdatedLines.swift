/// The lines of one kind as they are now: files of the written index, most of which stay as they are and
/// are not read, and the lines of those that do not.
struct UpdatedLines: IndexLines {
  enum Piece {
    /// A file as it is. No range is halved within it, since none was when it was written.
    case file(WrittenFiles.Shard)
    /// A file for the same range, with other lines.
    case edited(ShardPlace, [UInt8])
    case line(key: String, ArraySlice<UInt8>)
  }

  /// What an edited line of a word, name or pair holds now; nothing if it is gone.
  typealias Value = (key: String, value: [UInt8])

  let kind: String
  private var pieces: [Piece] = []
  private(set) var values: [Value] = []

  /// `limit`: bytes of a file.
  init(
    of kind: String, in files: WrittenFiles, _ edits: [String: LineEdit], limit: Int
  ) throws(UnusableIndex) {
    self.kind = kind
    let shards = files.shards(of: kind)
    let edits = Self.split(edits, at: shards.map(\.place.start))
    add(EditedLines(of: [], edits.before), in: nil, limit)
    for (shard, edits) in zip(shards, edits.from) {
      guard !edits.isEmpty else {
        pieces.append(.file(shard))
        continue
      }
      let lines = try files.lines(of: shard)
      let edited = EditedLines(of: lines, edits)
      if lines.elementsEqual(edited.bytes) {
        pieces.append(.file(shard))
        values += edited.values
      } else {
        add(edited, in: shard.place, limit)
      }
    }
  }

  /// The edits of keys before all starts, and from each start to the next. Between two ranges that have
  /// files may be some without: their keys come with the lines of the file before.
  private static func split(
    _ edits: [String: LineEdit], at starts: [String]
  ) -> (before: ArraySlice<EditedLines.Edit>, from: [ArraySlice<EditedLines.Edit>]) {
    var rest = edits.map { EditedLines.Edit(key: Array($0.utf8), edit: $1) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }[...]
    var split: [ArraySlice<EditedLines.Edit>] = []
    for start in starts {
      let end = rest.firstIndex { !$0.key.lexicographicallyPrecedes(start.utf8) }
      split.append(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
    }
    split.append(rest)
    return (split[0], Array(split.dropFirst()))
  }

  /// Lines of other keys than the file had, and those that have become too many, may be of several files.
  private mutating func add(_ edited: EditedLines, in place: ShardPlace?, _ limit: Int) {
    values += edited.values
    if let place, !edited.hasNewKey, edited.bytes.count <= limit {
      if !edited.bytes.isEmpty { pieces.append(.edited(place, edited.bytes)) }
    } else {
      pieces += LineReader(edited.bytes[...]).map {
        .line(key: String(decoding: $0.key, as: UTF8.self), $0.bytes)
      }
    }
  }
}

extension UpdatedLines {
  var count: Int { pieces.count }

  func key(at index: Int) -> String {
    switch pieces[index] {
    case .file(let shard): shard.place.start
    case .edited(let place, _): place.start
    case .line(let key, _): key
    }
  }

  func size(at index: Int) -> Int {
    switch pieces[index] {
    case .file(let shard): shard.size
    case .edited(_, let bytes): bytes.count
    case .line(_, let bytes): bytes.count
    }
  }

  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for piece in pieces[range] {
      switch piece {
      case .file(let shard):
        preconditionFailure("\(shard.place.route.path) is not read, as if it stayed as it is")
      case .edited(_, let lines): bytes += lines
      case .line(_, let line): bytes += line
      }
    }
  }

  /// The place of the file that is all of a range, and stays as it is; nil where there is none.
  func file(in range: Range<Int>) -> ShardPlace? {
    guard range.count == 1, case .file(let shard) = pieces[range.lowerBound] else { return nil }
    return shard.place
  }

  /// Reads the files in a range, whose lines come into others.
  mutating func read(_ range: Range<Int>, in files: WrittenFiles) throws(UnusableIndex) {
    for index in range {
      if case .file(let shard) = pieces[index] {
        pieces[index] = .edited(shard.place, Array(try files.lines(of: shard)))
      }
    }
  }
}
