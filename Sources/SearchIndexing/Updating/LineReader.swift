/// The lines of a file of the index, and of each its key and its value.
struct LineReader: Sequence, IteratorProtocol {
  struct Line {
    let key: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>
    /// With the line's end.
    let bytes: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  init(_ lines: ArraySlice<UInt8>) {
    rest = lines
  }

  mutating func next() -> Line? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let bytes = rest[...end]
    rest = rest[(end + 1)...]
    let sign = bytes.firstIndex(of: UInt8(ascii: "=")) ?? end
    return Line(key: bytes[..<sign], value: bytes[sign..<end].dropFirst(), bytes: bytes)
  }
}
