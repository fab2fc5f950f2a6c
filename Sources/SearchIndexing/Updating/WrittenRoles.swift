import CanonReading

/// The roles of a written index.
struct WrittenRoles {
  private let files: WrittenFiles
  private let familyNames: [String: String]
  /// By key.
  let ids: [RoleKey: String]
  private let records: [RoleKey: ArraySlice<UInt8>]

  init(of files: WrittenFiles, familyNames: [String: String]) throws(UnusableIndex) {
    var ids: [RoleKey: String] = [:]
    var records: [RoleKey: ArraySlice<UInt8>] = [:]
    for shard in files.shards(of: "roles") {
      for line in LineReader(try files.lines(of: shard)) {
        let key = try Self.key(in: line.value)
        guard ids.updateValue(String(decoding: line.key, as: UTF8.self), forKey: key) == nil
        else { throw UnusableIndex() }
        records[key] = line.value
      }
    }
    (self.files, self.familyNames, self.ids, self.records) = (files, familyNames, ids, records)
  }

  /// `finance.accountant` of `["finance.accountant",…`, whose letters are none that are escaped.
  private static func key(in record: ArraySlice<UInt8>) throws(UnusableIndex) -> RoleKey {
    let text = record.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard record.starts(with: "[\"".utf8), parts.count == 2 else { throw UnusableIndex() }
    return RoleKey(
      family: String(decoding: parts[0], as: UTF8.self),
      role: String(decoding: parts[1], as: UTF8.self))
  }

  /// The texts of a role, but for its levels' titles. Places and levels are not those of the role, of
  /// which the index does not tell all.
  func text(of key: RoleKey) throws(UnusableIndex) -> RoleText {
    let record = try record(of: key)
    guard let family = familyNames[key.family] else { throw UnusableIndex() }
    var pieces = [RoleText.Piece(text: record.name, place: .name, levels: [])]
    pieces += record.aliases.map { RoleText.Piece(text: $0, place: .alias, levels: []) }
    pieces.append(RoleText.Piece(text: family, place: .family, levels: []))
    pieces += try lines(of: key).map { RoleText.Piece(text: $0.text, place: .body, levels: []) }
    return RoleText(pieces: pieces)
  }

  /// What the role's profiles are called, by the canon's word or without it.
  func titles(of key: RoleKey) throws(UnusableIndex) -> RoleText {
    let titles = try record(of: key).titles
    return RoleText(pieces: titles.map { .init(text: $0, place: .title, levels: []) })
  }

  private func record(of key: RoleKey) throws(UnusableIndex) -> WrittenRecord {
    guard let json = records[key] else { throw UnusableIndex() }
    return try WrittenRecord(written: json)
  }

  private func lines(of key: RoleKey) throws(UnusableIndex) -> [WrittenLine] {
    guard let id = ids[key], let shard = files.shard(of: "lines", for: id) else { return [] }
    let id8 = Array(id.utf8)
    var json: [UInt8] = []
    for line in LineReader(try files.lines(of: shard)) where line.key.elementsEqual(id8) {
      json.append(UInt8(ascii: json.isEmpty ? "[" : ","))
      json += line.value
    }
    return json.isEmpty ? [] : try [WrittenLine](written: (json + "]".utf8)[...])
  }
}
