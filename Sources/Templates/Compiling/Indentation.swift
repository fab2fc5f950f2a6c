/// How the lines of a partial or block are moved to where they are put.
struct Indentation: Sendable {
  /// What goes before each line.
  var prefix: [UInt8] = []
  /// How much of a line's own white space is taken away first.
  var removed = 0
  /// Whether the first line goes on in a line that has begun already.
  var continuesLine = false

  /// The white space that begins a line whose own is given.
  func applied(to own: [UInt8]) -> [UInt8] {
    prefix + own.dropFirst(removed)
  }
}
