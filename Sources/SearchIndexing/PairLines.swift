/// Lines such as `month close=3k9f2a 8d2k1x`: two stems that stand side by side, and the roles in which
/// they do.
struct PairLines: IndexLines {
  /// The places of its stems in their order, and where its roles end in `roles`.
  private struct Line {
    let left: UInt32
    let right: UInt32
    var end: UInt32
  }

  private var lines: [Line] = []
  private var roles: [UInt32] = []
  /// In their order.
  private let stems: [String]
  private let ids: [String]

  /// `lists`: by the number of the left stem the roles, each with the number of the right stem. No letter
  /// of a stem comes before the space between two: so the order of the stems is that of the keys.
  init(_ lists: consuming PostingLists, of searched: SearchedRoles, _ reader: RoleReader) {
    let all = reader.allStems
    let order = all.indices.sorted { all[$0] < all[$1] }
    stems = order.map { all[$0] }
    ids = searched.roles.map(\.id)
    var ranks = [UInt64](repeating: 0, count: all.count)
    for (rank, stem) in order.enumerated() { ranks[stem] = UInt64(rank) }
    for (left, stem) in order.enumerated() {
      let pairs = lists.take(stem).map { ranks[$0.number] << 32 | UInt64($0.role) }
      add(pairs.sorted(), of: UInt32(left))
    }
  }

  /// `pairs`: each the right stem and, in the lower 32 bits, the role.
  private mutating func add(_ pairs: [UInt64], of left: UInt32) {
    let start = lines.count
    for pair in pairs {
      let right = UInt32(pair >> 32)
      roles.append(UInt32(truncatingIfNeeded: pair))
      if lines.count > start, lines[lines.count - 1].right == right {
        lines[lines.count - 1].end += 1
      } else {
        lines.append(Line(left: left, right: right, end: UInt32(roles.count)))
      }
    }
  }
}

extension PairLines {
  var count: Int { lines.count }

  func key(at index: Int) -> String {
    "\(stems[Int(lines[index].left)]) \(stems[Int(lines[index].right)])"
  }

  func size(at index: Int) -> Int {
    let line = lines[index]
    return stems[Int(line.left)].utf8.count + stems[Int(line.right)].utf8.count + 2
      + roles(at: index).count * (RoleIDs.length + 1)
  }

  func write(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for index in range {
      bytes += stems[Int(lines[index].left)].utf8
      bytes.append(UInt8(ascii: " "))
      bytes += stems[Int(lines[index].right)].utf8
      var sign = UInt8(ascii: "=")
      for role in roles(at: index) {
        bytes.append(sign)
        bytes += ids[Int(role)].utf8
        sign = UInt8(ascii: " ")
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private func roles(at index: Int) -> ArraySlice<UInt32> {
    let start = index == 0 ? 0 : lines[index - 1].end
    return roles[Int(start)..<Int(lines[index].end)]
  }
}
