import CanonReading
import Diagnostics
import SitePlanning

/// Holds the files of the search index against the canon: what a search shows, word for word, and which
/// roles it finds by a word.
struct SearchCheck {
  private let canon: Canon
  private let folder: String
  private let vocabulary: Vocabulary
  /// The roles that can be found, by their names in the index.
  private let roles: [String: (role: Role, family: Family)]
  /// The levels' numbers in the ladder, by code.
  private let numbers: [String: Int]
  private let hasGoalsPage: Bool

  static let index = "search/index.js"

  private(set) var faults: [Diagnostic] = []
  private var described: Set<String> = []
  private var quoted: Set<String> = []
  private var stems: Set<String> = []
  private var stopWords: Set<String> = []
  /// Where the files of each kind begin, as the files themselves say and as the lists of them do.
  private var starts: Set<String> = []
  private var listedStarts: Set<String> = []

  init(_ plan: SitePlan, folder: String) {
    canon = plan.canon
    self.folder = folder
    let codes = canon.ladder.levels.map(\.code.text)
    numbers = Dictionary(zip(codes, codes.indices)) { first, _ in first }
    hasGoalsPage = plan.kinds.contains { $0.subject == .profile && $0.name == PageKind.goals.name }
    var roles: [String: (role: Role, family: Family)] = [:]
    let current = canon.families.flatMap { family in
      family.roles.filter { $0.status != .retired }.map { ($0, family) }
    }
    for (role, family) in current.sorted(by: { $0.0.key.description < $1.0.key.description }) {
      var digest = TextDigest(of: role.key.description)
      while roles[digest.base36] != nil { digest.add("again") }
      roles[digest.base36] = (role, family)
    }
    self.roles = roles
    vocabulary = Vocabulary(of: roles)
  }

  /// Reads a file; `search/index.js` has to come first.
  mutating func read(_ path: String, _ bytes: [UInt8]) {
    let file = SiteFile(folder: folder, path: path)
    var rest = 0
    if bytes.isEmpty { faults.append(file.unasked) }
    while rest < bytes.count {
      guard let call = SearchCall(bytes, from: rest) else {
        faults.append(
          file.unfounded("the script has more than the index's lines", at: rest, in: bytes))
        return
      }
      if path != Self.index, path != call.path { faults.append(file.unasked) }
      read(call, of: file, bytes)
      rest = call.end
    }
  }

  /// What the files that were read lack, and where they begin otherwise than the index says.
  mutating func finish() {
    for start in starts.symmetricDifference(listedStarts).sorted() {
      faults.append(
        .error(
          "unfounded-text",
          "the index's lists of files and its files differ in \(Quotation.of(start)); build the site "
            + "again",
          at: SourceLocation(path: "\(folder)/search/index.js")))
    }
    let missing = Set(roles.keys).subtracting(described).union(
      Set(roles.filter { !lines(of: $0.value.role).isEmpty }.keys).subtracting(quoted))
    for id in missing.sorted() {
      guard let role = roles[id]?.role else { continue }
      faults.append(
        .error(
          "missing-text", "the search index lacks '\(role.key)'; build the site again",
          at: SourceLocation(path: "\(folder)/search/index.js")))
    }
  }

  private mutating func read(_ call: SearchCall, of file: SiteFile, _ bytes: [UInt8]) {
    if call.kind != "settings" && call.kind != "words" || !call.from.isEmpty {
      starts.insert("\(call.kind) \(call.from)")
    }
    if let sign = bytes[call.lines].firstIndex(of: UInt8(ascii: "$")) {
      faults.append(file.unfounded("the lines hold a statement", at: sign, in: bytes))
    }
    switch call.kind {
    case "settings": readSettings(call, of: file, bytes)
    case "words": each(call, file, bytes) { $0.readWords($1, file, bytes) }
    case "terms": each(call, file, bytes) { $0.readTerm($1, file, bytes) }
    case "pairs": each(call, file, bytes) { $0.readPair($1, file, bytes) }
    case "roles": each(call, file, bytes) { $0.readRole($1, file, bytes) }
    case "lines": readLines(call, of: file, bytes)
    case "terms.files", "pairs.files", "roles.files", "lines.files":
      let kind = String(call.kind.dropLast(".files".count))
      each(call, file, bytes) { $0.readStart($1, of: kind, file, bytes) }
    default:
      faults.append(
        file.unfounded(
          "the index has no lines of the kind \(Quotation.of(call.kind))", at: call.start, in: bytes
        ))
    }
  }

  private mutating func each(
    _ call: SearchCall, _ file: SiteFile, _ bytes: [UInt8],
    _ read: (inout Self, Range<Int>) -> Void
  ) {
    var start = call.lines.lowerBound
    while start < call.lines.upperBound {
      let end = bytes[start..<call.lines.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      read(&self, start..<(end ?? call.lines.upperBound))
      start = (end ?? call.lines.upperBound) + 1
    }
  }
}

// MARK: What a search shows

extension SearchCheck {
  /// `{"language":"en", … "levels":[["P4","Senior Professional","Professional"]], …}`
  private mutating func readSettings(_ call: SearchCall, of file: SiteFile, _ bytes: [UInt8]) {
    var reader = ScriptReader(bytes, call.lines)
    let levels = canon.ladder.tracks.flatMap { track in
      track.levels.map { level -> ScriptFact in
        .list([.text(level.code.text), .text(level.title.text), .text(track.name.text)])
      }
    }
    let families = canon.families.map { family -> ScriptFact in
      .list([.text(family.id), .text(family.name.text)])
    }
    let known: [String: ScriptFact] = [
      "language": .text(canon.settings.language),
      "direction": .text(canon.settings.direction.rawValue),
      "count": .number(roles.count), "levels": .list(levels), "families": .list(families),
    ]
    var difference = reader.difference(fromToken: .sign("{"))
    while difference == nil, let token = reader.next(), token != .sign("}") {
      if token == .sign(",") { continue }
      guard case .text(let name) = token else { break }
      difference = reader.difference(fromToken: .sign(":"))
      if let fact = known[name] {
        difference = difference ?? reader.difference(from: fact)
      } else if difference == nil {
        readFixed(name, &reader, file, bytes)
      }
    }
    difference = difference ?? reader.difference(fromEndAfter: [])
    if let difference { faults.append(file.fault(difference, in: bytes)) }
  }

  /// What the settings have of the language and the files: words and letters alone.
  private mutating func readFixed(
    _ name: String, _ reader: inout ScriptReader, _ file: SiteFile, _ bytes: [UInt8]
  ) {
    var depth = 0
    var kind = ""
    repeat {
      guard let token = reader.next() else { return }
      switch token {
      case .sign("["), .sign("{"): depth += 1
      case .sign("]"), .sign("}"): depth -= 1
      case .text(let text):
        switch name {
        case "stop": stopWords.insert(text)
        case "shards" where depth == 1: kind = text
        case "shards": listedStarts.insert("\(kind) \(text)")
        default: break
        }
        let isWord = name == "shards" || (Self.isFixed(name) && !text.contains(" "))
        guard !isWord else { break }
        faults.append(
          file.unfounded(
            "\(Quotation.of(text)) is no setting of the index", at: reader.start, in: bytes))
      default: break
      }
    } while depth > 0
  }

  private static func isFixed(_ name: String) -> Bool { name == "letters" || name == "stop" }

  /// `3k9f2a=["finance.accountant","Accountant",["Bookkeeper"],"",[[4,"Accountant",1]]]`
  private mutating func readRole(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    var reader = ScriptReader(bytes, line)
    guard case .word(let id)? = reader.next(), let (role, family) = roles[id] else {
      return faults.append(
        file.unfounded("the canon has no role of this name", at: line.lowerBound, in: bytes))
    }
    described.insert(id)
    let levels = role.levels.map { content -> ScriptFact in
      let code = content.level.code.text
      let title = content.title?.text ?? "\(role.name.text) — \(code)"
      let profile = Profile(family: family, role: role, content: content)
      let goals = hasGoalsPage && GoalRules.hasGoals(profile) ? [ScriptFact.number(1)] : []
      return .list([.number(numbers[code] ?? -1), .text(title)] + goals)
    }
    let fact = ScriptFact.list([
      .text("\(family.id).\(role.key.role)"), .text(role.name.text),
      .list(role.aliases.map { .text($0.text) }), .text(role.status == .draft ? "draft" : ""),
      .list(levels),
    ])
    let difference =
      reader.difference(fromToken: .sign("=")) ?? reader.difference(from: fact)
      ?? reader.difference(fromEndAfter: [])
    if let difference { faults.append(file.fault(difference, in: bytes)) }
  }

  /// `3k9f2a=[3,"Closes the month"]`, all lines of a role one after the other.
  private mutating func readLines(_ call: SearchCall, of file: SiteFile, _ bytes: [UInt8]) {
    var id = ""
    var asked: ArraySlice<(level: Int, text: String)> = []
    each(call, file, bytes) { check, line in
      var reader = ScriptReader(bytes, line)
      guard case .word(let found)? = reader.next(), let role = check.roles[found]?.role else {
        return check.faults.append(
          file.unfounded("the canon has no role of this name", at: line.lowerBound, in: bytes))
      }
      if found != id {
        check.reportRest(asked.count, of: id, file, bytes, at: line.lowerBound)
        (id, asked) = (found, check.lines(of: role)[...])
        check.quoted.insert(id)
      }
      guard let (level, text) = asked.popFirst() else {
        return check.faults.append(
          file.unfounded("the canon has no such line here", at: line.lowerBound, in: bytes))
      }
      let difference =
        reader.difference(fromToken: .sign("="))
        ?? reader.difference(from: .list([.number(level), .text(text)]))
        ?? reader.difference(fromEndAfter: [])
      if let difference { check.faults.append(file.fault(difference, in: bytes)) }
    }
    reportRest(asked.count, of: id, file, bytes, at: call.lines.upperBound)
  }

  private mutating func reportRest(
    _ count: Int, of id: String, _ file: SiteFile, _ bytes: [UInt8], at offset: Int
  ) {
    guard count > 0, let role = roles[id]?.role else { return }
    faults.append(
      file.unfounded(
        "\(count.counted("line")) of '\(role.key)' should stand before this", at: offset, in: bytes)
    )
  }

  private func lines(of role: Role) -> [(level: Int, text: String)] {
    // A role of one level has its summary there.
    let all = role.levels.count == 1 ? numbers[role.levels[0].level.code.text] ?? -1 : -1
    var lines = role.summary.map { [(level: all, text: $0.text)] } ?? []
    for level in role.levels {
      let number = numbers[level.level.code.text] ?? -1
      lines += Vocabulary.texts(of: level).map { (number, $0) }
    }
    return lines
  }
}

// MARK: What a search finds

extension SearchCheck {
  /// `manag -er* -ers -ement`: words that share a stem.
  private mutating func readWords(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    let parts = String(decoding: bytes[line], as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false)
    let stem = parts[0].hasSuffix("*") ? parts[0].dropLast() : parts[0]
    stems.insert(String(stem))
    let words: [String] =
      parts.count == 1
      ? [String(stem)]
      : parts.dropFirst().map { part -> String in
        let word = part.hasSuffix("*") ? part.dropLast() : part
        return word.hasPrefix("-") ? String(stem + word.dropFirst()) : String(word)
      }
    for word in words where !vocabulary.holds(word) {
      faults.append(unknown(word, at: line.lowerBound, file, bytes))
    }
  }

  /// `manager=3k9f2an4~7b5 8d2k1xa0~3`: the roles that have a word or a whole name, and where.
  private mutating func readTerm(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    guard let (term, ids) = posting(line, bytes) else {
      return faults.append(
        file.unfounded("this is no line of an index", at: line.lowerBound, in: bytes))
    }
    for word in term.split(separator: " ") where !vocabulary.holds(String(word)) {
      return faults.append(unknown(String(word), at: line.lowerBound, file, bytes))
    }
    if let stray = ids.first(where: { roles[$0] == nil }) {
      return faults.append(
        file.unfounded("no role is called \(Quotation.of(stray))", at: line.lowerBound, in: bytes))
    }
    // Where a word that searches pass over stands in names alone, it is listed for these.
    if !stopWords.contains(term), let isRight = vocabulary.isOf(term, roles: ids), !isRight {
      faults.append(
        file.unfounded(
          "\(Quotation.of(term)) is listed for roles that do not say it, or not for all that do",
          at: line.lowerBound, in: bytes))
    }
  }

  /// `month close=3k9f2a 8d2k1x`: the roles in which two stems stand side by side.
  private mutating func readPair(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    guard let (pair, ids) = posting(line, bytes) else {
      return faults.append(
        file.unfounded("this is no line of an index", at: line.lowerBound, in: bytes))
    }
    let pairStems = pair.split(separator: " ")
    guard pairStems.count == 2 else {
      return faults.append(
        file.unfounded("this is no pair of words", at: line.lowerBound, in: bytes))
    }
    for stem in pairStems where !stems.contains(String(stem)) {
      return faults.append(unknown(String(stem), at: line.lowerBound, file, bytes))
    }
    if let stray = ids.first(where: { roles[$0] == nil }) {
      faults.append(
        file.unfounded("no role is called \(Quotation.of(stray))", at: line.lowerBound, in: bytes))
    }
  }

  /// `"ma"`: where a file begins.
  private mutating func readStart(
    _ line: Range<Int>, of kind: String, _ file: SiteFile, _ bytes: [UInt8]
  ) {
    var reader = ScriptReader(bytes, line)
    guard case .text(let start)? = reader.next(), reader.next() == nil
    else {
      return faults.append(
        file.unfounded("this is no start of a file", at: line.lowerBound, in: bytes))
    }
    listedStarts.insert("\(kind) \(start)")
  }

  /// The key of a line and the six digits of each role that it names; nil for a line with anything else.
  private func posting(_ line: Range<Int>, _ bytes: [UInt8]) -> (key: String, ids: [String])? {
    guard let sign = bytes[line].firstIndex(of: UInt8(ascii: "=")), sign > line.lowerBound,
      !bytes[line.lowerBound..<sign].contains(where: "${}\\`".utf8.contains)
    else { return nil }
    let postings = bytes[(sign + 1)..<line.upperBound].split(separator: UInt8(ascii: " "))
    guard !postings.isEmpty, postings.allSatisfy({ $0.allSatisfy(Self.isInPosting) }) else {
      return nil
    }
    return (
      String(decoding: bytes[line.lowerBound..<sign], as: UTF8.self),
      postings.map { String(decoding: $0.prefix(6), as: UTF8.self) }
    )
  }

  private static func isInPosting(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "~,-".utf8.contains(byte)
  }

  private func unknown(
    _ word: String, at offset: Int, _ file: SiteFile, _ bytes: [UInt8]
  ) -> Diagnostic {
    file.unfounded("the canon has no word \(Quotation.of(word))", at: offset, in: bytes)
  }
}
