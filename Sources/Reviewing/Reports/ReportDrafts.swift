/// Sections as they grow, in the order of the head's files.
struct ReportDrafts {
  private var numbers: [String: Int] = [:]
  private var drafts: [(order: String, section: Report.Section)] = []
  /// The place of each entry in its section.
  private var places: [Int: [Report.Entry.Content: Int]] = [:]

  var sections: [Report.Section] {
    drafts.sorted { $0.order < $1.order }.map(\.section)
  }

  private mutating func number(of subject: CanonSubject) -> Int {
    let key = subject.path
    if let number = numbers[key] { return number }
    let (title, place) =
      switch subject.id.kind {
      case .canon, .dimension: ("Settings", subject.path)
      case .track, .level: ("Ladder", subject.path)
      case .family: ("Family: \(subject.name)", subject.id.key)
      case .role: (subject.name, subject.id.key)
      case .profile:
        (
          String(subject.name.dropLast(subject.code.count + 2)),
          String(subject.id.key.dropLast(subject.code.count + 1))
        )
      }
    let order = key.hasPrefix("families/") ? key.replacing("family.yaml", with: "") : " \(key)"
    drafts.append((order, Report.Section(title: title, place: place)))
    numbers[key] = drafts.count - 1
    return drafts.count - 1
  }

  mutating func say(_ sentence: String, of subject: CanonSubject, at level: String = "") {
    let number = number(of: subject)
    let start = level.isEmpty ? "" : "\(level): "
    if !level.isEmpty, let last = drafts[number].section.sentences.last, last.hasPrefix(start) {
      drafts[number].section.sentences[drafts[number].section.sentences.count - 1] =
        "\(last); \(sentence)"
    } else {
      drafts[number].section.sentences.append(start + sentence)
    }
  }

  /// Adds an entry, or its level to one that says the same.
  mutating func add(_ content: Report.Entry.Content, of subject: CanonSubject) {
    let number = number(of: subject)
    let levels = subject.code.isEmpty ? [] : [subject.code]
    if let same = places[number]?[content] {
      drafts[number].section.entries[same].levels += levels
    } else {
      places[number, default: [:]][content] = drafts[number].section.entries.count
      drafts[number].section.entries.append(Report.Entry(content: content, levels: levels))
    }
  }
}
