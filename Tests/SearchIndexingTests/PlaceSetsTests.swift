import Testing

@testable import SearchIndexing

/// Where the words of roles stand, on a ladder with more levels than a number has bits.
@Suite struct PlaceSetsTests {
  private var sets = PlaceSets(levelCount: 130)

  @Test mutating func tellsPlacesAndLevelsInTheirOrder() {
    let number = number(of: [piece(.component, [64, 129]), piece(.name, [3])])
    #expect(sets.texts[number] == "n3c64-129")
    #expect(sets.isInName(number))
    let other = self.number(of: [piece(.body, Array(60..<70)), piece(.component, [])])
    #expect(sets.texts[other] == "b60~69c")
    #expect(!sets.isInName(other))
  }

  @Test mutating func givesTheSamePlacesOneNumber() {
    let first = number(of: [piece(.title, [0, 65])])
    let second = number(of: [piece(.title, [0, 64])])
    #expect(first != second)
    #expect(number(of: [piece(.title, [65]), piece(.title, [0])]) == first)
    #expect(sets.texts.count == 2)
  }

  /// The number of the places of a word that stands in these pieces, and in a role of its own.
  private mutating func number(of pieces: [RoleText.Piece]) -> Int {
    sets.removeAll()
    sets.add()
    for piece in pieces { sets.insert(piece, at: 0) }
    return sets.number(at: 0)
  }

  private func piece(_ place: RoleText.Place, _ levels: [Int]) -> RoleText.Piece {
    RoleText.Piece(text: "", place: place, levels: levels)
  }
}
