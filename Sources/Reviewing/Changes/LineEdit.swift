package import LineComparison

/// What was done to one line of a field. Positions count from 0, in the base's list and in the head's.
///
/// Lines of the base that no edit names stay, in their order, at the positions of the head that no edit
/// takes.
package enum LineEdit: Sendable {
  case added(to: Int)
  case removed(from: Int)
  /// `words`: how the one text becomes the other.
  case reworded(from: Int, to: Int, words: [WordRun])
  /// White space, quotation marks, dashes or an id alone are others.
  case retouched(from: Int, to: Int)
  /// The same line at another place among the others.
  case moved(from: Int, to: Int)

  package var from: Int? {
    switch self {
    case .added: nil
    case .removed(let from), .reworded(let from, _, _), .retouched(let from, _),
      .moved(let from, _):
      from
    }
  }

  package var to: Int? {
    switch self {
    case .removed: nil
    case .added(let to), .reworded(_, let to, _), .retouched(_, let to), .moved(_, let to): to
    }
  }
}

extension LineEdit {
  /// What makes one list of another, in the order of the head's lines, what is gone last.
  static func edits(
    from oldField: CanonSubject.Field?, to newField: CanonSubject.Field?
  ) -> [LineEdit] {
    let (old, new) = (oldField?.lines ?? [], newField?.lines ?? [])
    guard old != new else { return [] }
    let isList = oldField?.isList ?? newField?.isList ?? false
    let changes = LineChange.changes(
      from: old.map { $0.compared(inList: isList) }, to: new.map { $0.compared(inList: isList) })
    let kept = changes.compactMap { change -> (from: Int, to: Int)? in
      guard case .carriedOver(let from, let to) = change else { return nil }
      return (from, to)
    }
    let unmoved = Set(longestAscent(of: kept.map(\.from)).map { kept[$0].to })
    return changes.compactMap { change in
      switch change {
      case .new(let to): .added(to: to)
      case .noLongerListed(let from): .removed(from: from)
      case .reworded(let from, let to, let words):
        Typography.isSame(old[from], new[to])
          ? .retouched(from: from, to: to) : .reworded(from: from, to: to, words: words)
      case .carriedOver(let from, let to):
        if old[from].id != new[to].id {
          .retouched(from: from, to: to)
        } else {
          unmoved.contains(to) ? nil : .moved(from: from, to: to)
        }
      }
    }
  }

  /// The positions of a longest ascending subsequence.
  static func longestAscent(of values: [Int]) -> [Int] {
    // The position of the least last value of an ascent of each length, and each value's predecessor.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (position, value) in values.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = position } else { ends.append(position) }
    }
    var ascent: [Int] = []
    var next = ends.last
    while let position = next {
      ascent.append(position)
      next = previous[position]
    }
    return ascent.reversed()
  }
}

extension CanonSubject.Line {
  /// With its name, so that another name is a change of wording; a capability is known by it. A field of
  /// one line is that line, however little of it stays.
  fileprivate func compared(inList isList: Bool) -> LineComparison.Line {
    LineComparison.Line(
      id: isList ? id ?? name : "only", (name.map { "\($0)\n" } ?? "") + text)
  }
}
