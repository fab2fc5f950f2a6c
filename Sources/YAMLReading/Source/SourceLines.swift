/// The lines of a text, without their breaks: `\n`, `\r\n` or `\r`.
struct SourceLines: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private var start: String.UnicodeScalarView.Index?

  init(_ text: String) {
    scalars = text.unicodeScalars
    start = scalars.startIndex
  }

  mutating func next() -> Substring.UnicodeScalarView? {
    guard let start else { return nil }
    let rest = scalars[start...]
    guard let end = rest.firstIndex(where: { $0 == "\n" || $0 == "\r" }) else {
      self.start = nil
      return rest
    }
    var next = scalars.index(after: end)
    if scalars[end] == "\r", next < scalars.endIndex, scalars[next] == "\n" {
      next = scalars.index(after: next)
    }
    self.start = next
    return rest[..<end]
  }
}
