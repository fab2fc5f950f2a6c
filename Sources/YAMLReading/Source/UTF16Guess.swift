/// Tells UTF-16 without a byte order mark, which is valid UTF-8 for plain letters.
enum UTF16Guess {
  /// Whether one of the first two bytes, and one of the next two, is 0 and the other is not.
  static func looksLikeIt(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    let isZero = bytes.prefix(4).map { $0 == 0 }
    return isZero == [true, false, true, false] || isZero == [false, true, false, true]
  }
}
