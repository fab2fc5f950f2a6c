import CanonReading
import Diagnostics

/// What a search shows.
extension SearchCheck {
  /// `{"language":"en", … "levels":[["P4","Senior Professional","Professional"]], …}`
  mutating func readSettings(_ call: SearchCall, of file: SiteFile, _ bytes: [UInt8]) {
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
  mutating func readRole(_ line: Range<Int>, _ file: SiteFile, _ bytes: [UInt8]) {
    var reader = ScriptReader(bytes, line)
    guard case .word(let id)? = reader.next(), let (role, family) = roles[id] else {
      return faults.append(
        file.unfounded("the canon has no role of this name", at: line.lowerBound, in: bytes))
    }
    described.insert(id)
    let levels = role.levels.map { content -> ScriptFact in
      let code = content.level.code.text
      let profile = Profile(family: family, role: role, content: content)
      let goals = hasGoalsPage && GoalRules.hasGoals(profile) ? [ScriptFact.number(1)] : []
      return .list([.number(numbers[code] ?? -1), .text(content.title(in: role))] + goals)
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
  mutating func readLines(_ call: SearchCall, of file: SiteFile, _ bytes: [UInt8]) {
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

  func lines(of role: Role) -> [(level: Int, text: String)] {
    // A role of one level has its summary there.
    let all = role.levels.count == 1 ? numbers[role.levels[0].level.code.text] ?? -1 : -1
    var lines = role.summary.map { [(level: all, text: $0.text)] } ?? []
    for level in role.levels {
      let number = numbers[level.level.code.text] ?? -1
      lines += level.texts.map { (number, $0) }
    }
    return lines
  }
}
