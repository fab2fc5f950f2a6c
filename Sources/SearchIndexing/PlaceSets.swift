/// The places and levels at which the words of a role stand, and numbers for those that words share.
struct PlaceSets {
  /// Numbers of 64 bits that hold the levels of one place.
  private let width: Int
  /// Of each word one number for the places that it has, and then for each place its levels.
  private var bits: [UInt64] = []
  private var numbers = ByteNumbering()
  /// By the numbers of places: `n4~9b5`.
  private(set) var texts: [String] = []
  private var areInNames: [Bool] = []

  /// `levelCount`: of the ladder.
  init(levelCount: Int) {
    width = max(1, (levelCount + 63) / 64)
  }

  private var size: Int { 1 + RoleText.Place.allCases.count * width }

  mutating func removeAll() {
    bits.removeAll(keepingCapacity: true)
  }

  /// Begins another word.
  mutating func add() {
    for _ in 0..<size { bits.append(0) }
  }

  mutating func insert(_ piece: RoleText.Piece, at index: Int) {
    let start = index * size
    bits[start] |= piece.place.bit
    let levels = start + 1 + piece.place.number * width
    for level in piece.levels { bits[levels + level / 64] |= 1 << UInt64(level % 64) }
  }

  /// The number of a word's places: the same for the same places, in whichever role.
  mutating func number(at index: Int) -> Int {
    let own = bits[index * size..<(index + 1) * size]
    let (number, isNew) = own.withUnsafeBytes { numbers.number(of: $0) }
    if isNew {
      texts.append(text(of: own))
      areInNames.append(RoleText.Place.allCases.contains { $0.isName && own.has($0) })
    }
    return number
  }

  func isInName(_ number: Int) -> Bool { areInNames[number] }

  private func text(of bits: ArraySlice<UInt64>) -> String {
    RoleText.Place.allCases.filter(bits.has).map { place in
      let own = bits.dropFirst(1 + place.number * width).prefix(width)
      var levels = LevelNumbers()
      for (index, word) in own.enumerated() {
        levels.add((0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 })
      }
      return "\(place.rawValue)\(levels.text)"
    }.joined()
  }
}

extension ArraySlice<UInt64> {
  fileprivate func has(_ place: RoleText.Place) -> Bool {
    first.map { $0 & place.bit != 0 } ?? false
  }
}

extension RoleText.Place {
  fileprivate var bit: UInt64 { 1 << UInt64(number) }
}
