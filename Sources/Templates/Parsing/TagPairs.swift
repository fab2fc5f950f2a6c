import Diagnostics

/// Which tag closes which.
struct TagPairs {
  /// How many sections, blocks and parents may stand within each other.
  static let depthLimit = 64

  /// For the index of an opening token that of its closing one, and the other way round.
  private(set) var partner: [Int: Int] = [:]
  /// The blocks that stand right within a parent, and so override one of its blocks.
  private(set) var overrides: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [(index: Int, tag: Tag)] = []

  init(_ tokens: [Token]) {
    for (index, token) in tokens.enumerated() {
      guard let tag = token.tag else { continue }
      if tag.isOpening {
        guard open.count < Self.depthLimit else {
          let message =
            "sections and blocks stand within each other more than \(Self.depthLimit) deep; "
            + "close them, or put the inner ones into a partial"
          diagnostics.append(.error("too-deep", message, at: tag.location))
          return
        }
        if tag.kind == .block, open.last?.tag.kind == .parent { overrides.insert(index) }
        open.append((index, tag))
      } else if tag.kind == .close {
        close(tag, index: index)
      }
    }
    open.forEach { report(unclosed: $0.tag) }
  }

  private mutating func close(_ tag: Tag, index: Int) {
    guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
      let notes = open.last.map {
        [Diagnostic.Note("'\($0.tag.name)' is open here", at: $0.tag.location)]
      }
      let message = "'{{/\(tag.name)}}' closes nothing"
      diagnostics.append(
        .error("unopened-section", message, at: tag.location, notes: notes ?? []))
      return
    }
    open[(match + 1)...].forEach { report(unclosed: $0.tag) }
    partner[open[match].index] = index
    partner[index] = open[match].index
    open.removeSubrange(match...)
  }

  private mutating func report(unclosed tag: Tag) {
    let message = "'\(tag.name)' is not closed; write '{{/\(tag.name)}}' after it"
    diagnostics.append(.error("unclosed-section", message, at: tag.location))
  }
}
