private import Glibc

/// Numbers for strings of bytes, from 0, in the order in which they first come.
struct ByteNumbering {
  private var bytes: [UInt8] = []
  /// Where in `bytes` each string ends, after a first 0.
  private var ends = [0]
  /// At a string's hash, or the next places that were free, its number and 1. A power of two of places,
  /// of which at least half are 0.
  private var places = [UInt32](repeating: 0, count: 64)

  private var count: Int { ends.count - 1 }

  mutating func number(of string: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
    if count >= places.count / 2 { grow() }
    var place = Self.hash(string) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if isEqual(number, string) { return (number, false) }
      place = (place + 1) & (places.count - 1)
    }
    bytes += string
    ends.append(bytes.count)
    places[place] = UInt32(count)
    return (count - 1, true)
  }

  private func isEqual(_ number: Int, _ string: UnsafeRawBufferPointer) -> Bool {
    let (start, end) = (ends[number], ends[number + 1])
    guard end - start == string.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let own = bytes.baseAddress, let other = string.baseAddress else { return true }
      return memcmp(own + start, other, string.count) == 0
    }
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    for number in 0..<count {
      let hash = bytes[ends[number]..<ends[number + 1]].withUnsafeBytes(Self.hash)
      var place = hash & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(number + 1)
    }
  }

  /// By Fowler, Noll and Vo: for short strings faster than the standard library's.
  private static func hash(_ string: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash)
  }
}
