import Templates

/// What marks in a line say of it.
struct LineMarkings {
  private var hasInserted = false
  private var hasDeleted = false
  /// The marks cover all of its texts.
  private var isWhole = true

  mutating func add(_ marking: TracedText.Marking) {
    switch marking.kind {
    case .inserted: hasInserted = true
    case .deleted: hasDeleted = true
    }
    isWhole = isWhole && marking.isWhole
  }

  /// A class for the line: `inserted`, `deleted`, or for one that shows both an old and a new text
  /// `reworded`, `replaced` if these have nothing in common.
  var name: String {
    switch (hasInserted, hasDeleted) {
    case (true, true): isWhole ? "replaced" : "reworded"
    case (true, false): "inserted"
    default: "deleted"
    }
  }
}
