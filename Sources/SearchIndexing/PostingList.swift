/// Lists by number, collected role by role.
struct PostingLists {
  private(set) var lists: [PostingList] = []

  /// `role`: not below the one before.
  mutating func add(_ role: Int, _ number: Int, to list: Int) {
    while lists.count <= list { lists.append(PostingList()) }
    lists[list].append(role, number)
  }

  /// A list, which is empty from then on.
  mutating func take(_ list: Int) -> PostingList {
    guard lists.indices.contains(list) else { return PostingList() }
    defer { lists[list] = PostingList() }
    return lists[list]
  }
}

/// Roles that have something in common, by number and ascending, each with one more number, in the few
/// bytes that differences take.
struct PostingList {
  private var bytes: [UInt8] = []
  private var lastRole = 0

  var isEmpty: Bool { bytes.isEmpty }

  /// `role`: not below the one before.
  mutating func append(_ role: Int, _ number: Int) {
    append(role - lastRole)
    append(number)
    lastRole = role
  }

  /// Seven bits a byte, the lowest first; the last byte's highest bit is 0.
  private mutating func append(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension PostingList: Sequence {
  func makeIterator() -> Iterator { Iterator(bytes) }

  struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private var offset = 0
    private var role = 0

    fileprivate init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func next() -> (role: Int, number: Int)? {
      guard offset < bytes.count else { return nil }
      role += number()
      return (role, number())
    }

    private mutating func number() -> Int {
      var (number, shift) = (0, 0)
      while bytes[offset] >= 0x80 {
        number |= Int(bytes[offset] & 0x7f) << shift
        shift += 7
        offset += 1
      }
      number |= Int(bytes[offset]) << shift
      offset += 1
      return number
    }
  }
}
