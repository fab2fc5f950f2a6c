private import Glibc

extension [UInt8] {
  /// Faster than `==`, which looks at byte after byte.
  func holdsTheSame(as other: [UInt8]) -> Bool {
    count == other.count
      && withUnsafeBytes { own in
        other.withUnsafeBytes { other in
          guard let start = own.baseAddress, let otherStart = other.baseAddress else { return true }
          return memcmp(start, otherStart, own.count) == 0
        }
      }
  }

  mutating func append(contentsOf bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
