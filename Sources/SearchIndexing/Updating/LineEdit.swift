/// What becomes of a line of the index, or of all lines of one key.
enum LineEdit {
  /// Of the line of a word, name or pair.
  case postings(PostingEdit)
  /// Of a role's lines: what stands after the key in those that it has instead.
  case lines([String])

  /// What stands after the key in the new lines. `old`: in the first that there was.
  func values(insteadOf old: ArraySlice<UInt8>?) -> [[UInt8]] {
    switch self {
    case .postings(let edit):
      let value = edit.value(insteadOf: old ?? [])
      return value.isEmpty ? [] : [value]
    case .lines(let values): return values.map { Array($0.utf8) }
    }
  }
}
