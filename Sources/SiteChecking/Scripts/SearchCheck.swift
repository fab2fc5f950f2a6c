import CanonReading
import Diagnostics
import SitePlanning

/// Holds the files of the search index against the canon: what a search shows, word for word, and which
/// roles it finds by a word.
struct SearchCheck {
  let canon: Canon
  let folder: String
  let vocabulary: Vocabulary
  /// The roles that can be found, by their names in the index.
  let roles: [String: (role: Role, family: Family)]
  /// The levels' numbers in the ladder, by code.
  let numbers: [String: Int]
  let hasGoalsPage: Bool

  static let index = "search/index.js"

  var faults: [Diagnostic] = []
  var described: Set<String> = []
  var quoted: Set<String> = []
  var stems: Set<String> = []
  var stopWords: Set<String> = []
  /// Where the files of each kind begin, as the files themselves say and as the lists of them do.
  var starts: Set<String> = []
  var listedStarts: Set<String> = []

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

  mutating func each(
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
