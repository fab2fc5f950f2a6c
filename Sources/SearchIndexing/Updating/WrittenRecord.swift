import CanonReading
import Foundation

/// What a written index shows of a role: see `SearchedRoles.record`.
struct WrittenRecord: Decodable {
  let key: String
  let name: String
  let aliases: [String]
  let titles: [String]

  init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    key = try fields.decode(String.self)
    name = try fields.decode(String.self)
    aliases = try fields.decode([String].self)
    _ = try fields.decode(String.self)
    var levels = try fields.nestedUnkeyedContainer()
    var titles: [String] = []
    while !levels.isAtEnd {
      var level = try levels.nestedUnkeyedContainer()
      _ = try level.decode(Int.self)
      titles.append(try level.decode(String.self))
    }
    self.titles = titles
  }
}

/// A line of a role in a written index: `[3,"Closes the month"]`.
struct WrittenLine: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    _ = try fields.decode(Int.self)
    text = try fields.decode(String.self)
  }
}

/// What an update needs of the settings in a written `index.js`.
struct WrittenSettings: Decodable {
  let families: [[String]]
  /// Where files start, by the kind of those that `index.js` leads to.
  let shards: [String: [String]]

  /// The names of families, by id.
  var familyNames: [String: String] {
    Dictionary(families.map { ($0.first ?? "", $0.last ?? "") }) { first, _ in first }
  }
}

extension Decodable {
  /// Reads JSON that an earlier build wrote.
  init(written json: ArraySlice<UInt8>) throws(UnusableIndex) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(json))
    } catch {
      throw UnusableIndex()
    }
  }
}
