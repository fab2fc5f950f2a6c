/// The levels of a ladder by their codes.
struct Rungs: Sendable {
  /// In the ladder's order.
  let codes: [String]
  private let byCode: [String: (index: Int, level: Level, track: Track)]

  init(_ ladder: Ladder) {
    let rungs = ladder.tracks.flatMap { track in track.levels.map { ($0, track) } }
    codes = rungs.map(\.0.code.text)
    byCode = Dictionary(
      rungs.enumerated().map { ($1.0.code.text, ($0, $1.0, $1.1)) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(code: String) -> (index: Int, level: Level, track: Track)? { byCode[code] }
}
