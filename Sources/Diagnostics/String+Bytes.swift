extension String {
  /// Whether `isMatch` holds for some byte of the UTF-8 and the byte before it, which is 0 for the first
  /// one. What is rare in texts is looked for so, since each byte costs little.
  @inlinable package func hasByte(
    where isMatch: (_ byte: UInt8, _ previous: UInt8) -> Bool
  ) -> Bool {
    let bytes = utf8.span
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if isMatch(byte, previous) { return true }
      previous = byte
    }
    return false
  }
}
