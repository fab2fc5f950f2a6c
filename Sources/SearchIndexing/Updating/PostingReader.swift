/// The roles of a word, name or pair: what stands after the key in its line.
struct PostingReader: Sequence, IteratorProtocol {
  /// A role's id, and of a word or name the places where it stands: `3k9f2an4~7b5`.
  struct Posting {
    let bytes: ArraySlice<UInt8>

    var id: ArraySlice<UInt8> { bytes.prefix(RoleIDs.length) }

    /// Whether the word stands in a name of the role.
    var isInName: Bool {
      bytes.dropFirst(RoleIDs.length).contains { Self.namePlaces.contains($0) }
    }

    private static let namePlaces = RoleText.Place.allCases.filter(\.isName)
      .compactMap(\.rawValue.asciiValue)
  }

  private var rest: ArraySlice<UInt8>

  init(_ value: ArraySlice<UInt8>) {
    rest = value
  }

  mutating func next() -> Posting? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
    defer { rest = rest[end...].dropFirst() }
    return Posting(bytes: rest[..<end])
  }
}
