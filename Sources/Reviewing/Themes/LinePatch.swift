/// The lines that make one text of another.
enum LinePatch {
  /// Beyond so many lines between the first difference and the last, all of them are taken for changed.
  private static let most = 2_000

  /// Lines that are gone, with `-` before them, and new ones, with `+`, as they stand; without those that
  /// both have.
  static func lines(from old: [UInt8], to new: [UInt8]) -> [String] {
    var (old, new) = (lines(of: old)[...], lines(of: new)[...])
    while let first = old.first, first == new.first {
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last {
      old.removeLast()
      new.removeLast()
    }
    guard old.count + new.count <= most else { return old.map { "-\($0)" } + new.map { "+\($0)" } }
    let difference = Array(new).difference(from: Array(old))
    var gone: [Int: String] = [:]
    var come: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, let line, _): gone[offset] = line
      case .insert(let offset, let line, _): come[offset] = line
      }
    }
    return merged(gone, come, count: (old.count, new.count))
  }

  /// Both in the order of the texts: what is gone at a place before what comes there.
  private static func merged(
    _ gone: [Int: String], _ come: [Int: String], count: (old: Int, new: Int)
  ) -> [String] {
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < count.old || right < count.new {
      if let line = gone[left] {
        lines.append("-\(line)")
        left += 1
      } else if let line = come[right] {
        lines.append("+\(line)")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines
  }

  private static func lines(of text: [UInt8]) -> [String] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
