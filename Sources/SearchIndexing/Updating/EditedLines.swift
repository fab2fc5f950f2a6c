/// The lines of a file of the index after edits.
struct EditedLines {
  struct Edit {
    let key: [UInt8]
    let edit: LineEdit
  }

  private(set) var bytes: [UInt8] = []
  /// Whether a key has come that the file did not have.
  private(set) var hasNewKey = false
  private(set) var values: [UpdatedLines.Value] = []

  /// `edits`: by key.
  init(of lines: ArraySlice<UInt8>, _ edits: ArraySlice<Edit>) {
    var rest = edits
    var replaced: [UInt8]?
    bytes.reserveCapacity(lines.count + 1000)
    for line in LineReader(lines) {
      if let replaced, line.key.elementsEqual(replaced) { continue }
      while let next = rest.first, next.key.lexicographicallyPrecedes(line.key) {
        write(next, insteadOf: nil)
        rest.removeFirst()
      }
      if let next = rest.first, line.key.elementsEqual(next.key) {
        write(next, insteadOf: line.value)
        rest.removeFirst()
        replaced = next.key
      } else {
        bytes += line.bytes
      }
    }
    for edit in rest { write(edit, insteadOf: nil) }
  }

  private mutating func write(_ edit: Edit, insteadOf old: ArraySlice<UInt8>?) {
    let new = edit.edit.values(insteadOf: old)
    if old == nil, !new.isEmpty { hasNewKey = true }
    if case .postings = edit.edit {
      values.append((String(decoding: edit.key, as: UTF8.self), new.first ?? []))
    }
    for value in new {
      bytes += edit.key
      bytes.append(UInt8(ascii: "="))
      bytes += value
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
