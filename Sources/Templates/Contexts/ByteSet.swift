/// A set of bytes: those that may come next.
struct ByteSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether bytes outside ASCII belong to it.
  private var hasOthers = false

  static let all: Self = {
    var set = ByteSet()
    (set.low, set.high, set.hasOthers) = (.max, .max, true)
    return set
  }()

  init() {}

  init(_ byte: UInt8) {
    switch byte {
    case ..<64: low = 1 << UInt64(byte)
    case ..<128: high = 1 << UInt64(byte - 64)
    default: hasOthers = true
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<64: low & (1 << UInt64(byte)) != 0
    case ..<128: high & (1 << UInt64(byte - 64)) != 0
    default: hasOthers
    }
  }

  /// Whether any ASCII byte that fits belongs to it.
  func containsAny(where fits: (UInt8) -> Bool) -> Bool {
    (0..<128).contains { contains($0) && fits($0) }
  }

  func containsAny(of text: StaticString) -> Bool {
    text.withUTF8Buffer { $0.contains { contains($0) } }
  }

  func union(_ other: Self) -> Self {
    var set = self
    set.low |= other.low
    set.high |= other.high
    set.hasOthers = hasOthers || other.hasOthers
    return set
  }
}
