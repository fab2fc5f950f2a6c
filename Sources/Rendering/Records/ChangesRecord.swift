import CanonReading
import LineComparison
import SitePlanning
import Templates

/// What became of the lines of one list from one level to the next.
enum ChangesRecord {
  static let line = Shape("changed line", ["name": .optional(.text), "text": .text])

  /// `old_name`: only where it is another one.
  static let rewording = Shape(
    "rewording",
    [
      "name": .optional(.text), "text": .text, "old_name": .optional(.text), "old_text": .text,
    ])

  /// `all`: none of the list's lines is reworded or gone, and `count` is `total`.
  static let carriedOver = Shape(
    "carried over", ["count": .text, "total": .text, "all": .flag])

  /// `dropped`: how many lines the list has, if it has several and the next level has no such list;
  /// they are not told one by one then.
  static let shape = Shape(
    "changes",
    [
      "new": .list(.record(line)), "reworded": .list(.record(rewording)),
      "gone": .list(.record(line)), "dropped": .optional(.text),
      "carried_over": .optional(.record(carriedOver)),
    ])

  /// Absent when neither level has the list. `anchors`: the start of the lines' anchors.
  static func record(
    from old: [ComparedLine], to new: [ComparedLine], _ field: String, anchors: String,
    _ page: PageContext
  ) -> Value {
    guard !(old.isEmpty && new.isEmpty) else { return .absent }
    var lists = ChangedLines(field: field, anchors: anchors, page)
    let isDropped = new.isEmpty && old.count > 1
    for change in LineChange.changes(from: old.map(\.line), to: new.map(\.line)) {
      switch change {
      case .new(let index): lists.addNew(new[index])
      case .reworded(let from, let to, let words): lists.add(old[from], rewordedTo: new[to], words)
      case .carriedOver: lists.carriedOverCount += 1
      case .noLongerListed where isDropped: break
      case .noLongerListed(let index): lists.addGone(old[index])
      }
    }
    return .record(
      shape.record([
        "new": .list(lists.new), "reworded": .list(lists.reworded), "gone": .list(lists.gone),
        "dropped": isDropped ? page.count(old.count, of: "lines") : .absent,
        "carried_over": carriedOverRecord(lists.carriedOverCount, of: old.count, page),
      ]))
  }

  private static func carriedOverRecord(
    _ count: Int, of total: Int, _ page: PageContext
  ) -> Value {
    guard count > 0 else { return .absent }
    return .record(
      carriedOver.record([
        "count": page.count(count, of: "carried over"), "total": page.count(total, of: "lines"),
        "all": .flag(count == total),
      ]))
  }
}

/// Gathers the values of changed lines by what became of them.
private struct ChangedLines {
  private let field: String
  private let anchors: String
  private let page: PageContext
  private var ids = UniqueIDs()
  private(set) var new: [Value] = []
  private(set) var reworded: [Value] = []
  private(set) var gone: [Value] = []
  var carriedOverCount = 0

  init(field: String, anchors: String, _ page: PageContext) {
    self.field = field
    self.anchors = anchors
    self.page = page
  }

  mutating func addNew(_ line: ComparedLine) {
    new.append(whole(line, .inserted))
  }

  mutating func addGone(_ line: ComparedLine) {
    gone.append(whole(line, .deleted))
  }

  private mutating func whole(_ line: ComparedLine, _ kind: TracedText.Marking.Kind) -> Value {
    let marking = TracedText.Marking(kind, words: [0..<line.wordCount], of: line.wordCount)
    return .record(
      ChangesRecord.line.record([
        "name": .optional(line.name) { page.text($0, "\(field).name") },
        "text": page.text(line.text, field, anchor: anchor(of: line), marking: marking),
      ]))
  }

  mutating func add(_ old: ComparedLine, rewordedTo new: ComparedLine, _ words: [WordRun]) {
    let removed = old.ofText(words.filter { $0.kind == .removed }.map(\.old))
    let added = new.ofText(words.filter { $0.kind == .added }.map(\.new))
    let oldName = old.name?.text == new.name?.text ? nil : old.name
    reworded.append(
      .record(
        ChangesRecord.rewording.record([
          "name": .optional(new.name) { page.text($0, "\(field).name") },
          "text": page.text(
            new.text, field, anchor: anchor(of: new),
            marking: TracedText.Marking(.inserted, words: added, of: new.wordCount)),
          "old_name": .optional(oldName) { page.text($0, "\(field).name") },
          "old_text": page.text(
            old.text, field,
            marking: TracedText.Marking(.deleted, words: removed, of: old.wordCount)),
        ])))
  }

  private mutating func anchor(of line: ComparedLine) -> String {
    ids.next(for: "\(anchors)-\(line.anchorID)")
  }
}

extension ComparedLine {
  /// What ranges of the line's words leave of its text's words.
  fileprivate func ofText(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.compactMap { range in
      let start = max(range.lowerBound - nameWordCount, 0)
      let end = range.upperBound - nameWordCount
      return start < end ? start..<end : nil
    }
  }
}
