/// Lines such as `manager=3k9f2an4~7b5 8d2k1xa0~3`: a word, or a whole name, and the roles that have it.
struct TermLines: IndexLines {
  private let terms: [(text: String, roles: PostingList)]
  private let ids: [String]
  private let places: [String]

  /// `lists`: by the number of the term the roles, each with the number of its places.
  init(_ lists: PostingLists, of searched: SearchedRoles, _ reader: RoleReader) {
    terms = zip(reader.allTerms, lists.lists).filter { !$0.1.isEmpty }
      .sorted { $0.0 < $1.0 }
    ids = searched.roles.map(\.id)
    places = reader.allPlaces
  }

  var count: Int { terms.count }

  func key(at index: Int) -> String { terms[index].text }

  func size(at index: Int) -> Int {
    terms[index].roles.reduce(terms[index].text.utf8.count + 1) { size, role in
      size + 1 + RoleIDs.length + places[role.number].utf8.count
    }
  }

  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for (text, roles) in terms[range] {
      bytes += text.utf8
      var sign = UInt8(ascii: "=")
      for (role, number) in roles {
        bytes.append(sign)
        bytes += ids[role].utf8
        bytes += places[number].utf8
        sign = UInt8(ascii: " ")
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
