import SitePlanning

/// The files of a large index that was written, by kind.
struct WrittenFiles {
  struct Shard {
    let place: ShardPlace
    /// Of its lines, in bytes.
    let size: Int
  }

  private let index: WrittenIndex
  /// By kind, then by start.
  private let shards: [String: [Shard]]

  init(of index: WrittenIndex) throws(UnusableIndex) {
    self.index = index
    var shards: [String: [Shard]] = [:]
    for (path, size) in index.sizes where path != SearchFiles.indexRoute.path {
      guard let place = ShardPlace(of: Route(path)) else { throw UnusableIndex() }
      let frame = place.opening.utf8.count + IndexPart.closing.utf8.count
      guard size > frame else { throw UnusableIndex() }
      shards[place.kind, default: []].append(Shard(place: place, size: size - frame))
    }
    self.shards = shards.mapValues { shards in
      shards.sorted { $0.place.start.utf8.lexicographicallyPrecedes($1.place.start.utf8) }
    }
  }

  var kinds: Set<String> { Set(shards.keys) }

  func shards(of kind: String) -> [Shard] { shards[kind] ?? [] }

  func bytes(at route: Route) throws(UnusableIndex) -> [UInt8] {
    guard let size = index.sizes[route.path], let bytes = index.bytes(route.path),
      bytes.count == size
    else { throw UnusableIndex() }
    return bytes
  }

  func lines(of shard: Shard) throws(UnusableIndex) -> ArraySlice<UInt8> {
    let bytes = try bytes(at: shard.place.route)
    let (opening, closing) = (shard.place.opening.utf8, IndexPart.closing.utf8)
    let lines = bytes.dropFirst(opening.count).dropLast(closing.count)
    guard bytes.starts(with: opening), bytes[lines.endIndex...].elementsEqual(closing),
      lines.last == UInt8(ascii: "\n")
    else { throw UnusableIndex() }
    return lines
  }

  /// Whether the index has a file with these bytes.
  func has(_ file: SearchFiles.File) throws(UnusableIndex) -> Bool {
    guard let size = index.sizes[file.route.path] else { return false }
    let bytes = file.bytes
    guard bytes.count == size else { return false }
    return try self.bytes(at: file.route) == bytes
  }

  /// The file that holds a key, if one does.
  func shard(of kind: String, for key: String) -> Shard? {
    shards(of: kind).last { !key.utf8.lexicographicallyPrecedes($0.place.start.utf8) }
  }
}
