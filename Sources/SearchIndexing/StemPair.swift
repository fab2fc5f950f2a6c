/// Two stems that stand side by side, by their numbers; ordered by the left one, then by the right one.
struct StemPair: Hashable, Comparable {
  private let numbers: UInt64

  init(left: Int, right: Int) {
    numbers = UInt64(left) << 32 | UInt64(right)
  }

  var left: Int { Int(numbers >> 32) }
  var right: Int { Int(UInt32(truncatingIfNeeded: numbers)) }

  static func < (first: StemPair, second: StemPair) -> Bool { first.numbers < second.numbers }
}
