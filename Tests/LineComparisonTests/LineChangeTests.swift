import LineComparison
import TestSupport
import Testing

@Suite struct LineChangeTests {
  /// What became of the lines, one a row: `+` new, `~` reworded, `=` carried over, `-` no longer
  /// listed; an id stands before `: `.
  private func changes(_ old: [String], _ new: [String]) -> [String] {
    let (old, new) = (old.map(line), new.map(line))
    return LineChange.changes(from: old, to: new).map { change in
      switch change {
      case .new(let to): "+ \(new[to].text)"
      case .reworded(let from, let to, let words):
        "~ \(shown(words, old[from].text, new[to].text))"
      case .carriedOver(let from, let to):
        "= \(old[from].text)" + (from == to ? "" : " \(from)>\(to)")
      case .noLongerListed(let from): "- \(old[from].text)"
      }
    }
  }

  private func line(_ written: String) -> Line {
    guard let colon = written.firstRange(of: ": ") else { return Line(written) }
    return Line(id: String(written[..<colon.lowerBound]), String(written[colon.upperBound...]))
  }

  /// `a [-b-] {+c+} d`.
  private func shown(_ runs: [WordRun], _ old: String, _ new: String) -> String {
    let (old, new) = (TextWords.words(of: old), TextWords.words(of: new))
    func text(_ words: ArraySlice<ArraySlice<UInt8>>) -> String {
      words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    return runs.map { run in
      switch run.kind {
      case .kept: text(new[run.new])
      case .removed: "[-\(text(old[run.old]))-]"
      case .added: "{+\(text(new[run.new]))+}"
      }
    }.joined(separator: " ")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: [String]
    let new: [String]
    let changes: [String]

    init(_ name: String, _ old: [String], _ new: [String], _ changes: [String]) {
      testDescription = name
      self.old = old
      self.new = new
      self.changes = changes
    }
  }

  @Test(arguments: pairings) func pairs(_ example: Case) {
    #expect(changes(example.old, example.new) == example.changes)
  }

  private static let pairings = [
    Case("nothing with nothing", [], [], []),
    Case("all new", [], ["a", "b"], ["+ a", "+ b"]),
    Case("all gone", ["a", "b"], [], ["- a", "- b"]),
    Case("the same", ["a", "b"], ["a", "b"], ["= a", "= b"]),
    Case("another order", ["a", "b"], ["b", "a"], ["= b 1>0", "= a 0>1"]),
    Case("an insertion", ["a", "c"], ["a", "b", "c"], ["= a", "+ b", "= c 1>2"]),
    Case("gone comes last", ["a", "b"], ["c", "b"], ["+ c", "= b", "- a"]),
    Case("a repetition more", ["a"], ["a", "a"], ["= a", "+ a"]),
    Case("a repetition less", ["a", "a"], ["a"], ["= a", "- a"]),
    Case(
      "an id before equality", ["x: one two", "one three"], ["x: one three", "one two"],
      ["~ [-one two-] {+one three+}", "+ one two", "- one three"]),
    Case("an id that moved", ["x: a", "b"], ["b", "x: a"], ["= b 1>0", "= a 0>1"]),
    Case("equality whatever the ids", ["x: a"], ["y: a"], ["= a"]),
    Case("an id that only one has", ["x: a b c"], ["a b d"], ["~ a b [-c-] {+d+}"]),
    Case("equality before words", ["a b c", "a b d"], ["a b d"], ["= a b d 1>0", "- a b c"]),
    Case("60 %", ["a b c d e"], ["a b c x y"], ["~ a b c [-d e-] {+x y+}"]),
    Case("less than 60 %", ["a b c d e"], ["a b x y z"], ["+ a b x y z", "- a b c d e"]),
    Case("60 % of the longer line", ["a b c"], ["a b c d e"], ["~ a b c {+d e+}"]),
    Case("half of the longer line", ["a b c"], ["a b c d e f"], ["+ a b c d e f", "- a b c"]),
    Case("words in another order", ["a b c d"], ["d c b a"], ["+ d c b a", "- a b c d"]),
    Case("a word that moved", ["a b c d"], ["b c d a"], ["~ [-a-] b c d {+a+}"]),
    Case(
      "the best pair first", ["a b c d", "a b c e"], ["a b c e f", "a b c x"],
      ["~ a b c e {+f+}", "~ a b c [-d-] {+x+}"]),
    Case(
      "of equal pairs the earlier old line", ["a b c x", "a b c y"], ["a b c z"],
      ["~ a b c [-x-] {+z+}", "- a b c y"]),
    Case(
      "of equal pairs the earlier new line", ["a b c x"], ["a b c y", "a b c z"],
      ["~ a b c [-x-] {+y+}", "+ a b c z"]),
    Case("one word for another", ["Java"], ["Go"], ["+ Go", "- Java"]),
    Case("case and signs", ["Plan, do"], ["plan do"], ["+ plan do", "- Plan, do"]),
    Case("nothing but white space", ["a  b"], ["a\nb"], ["~ a b"]),
    Case(
      "forms of one letter", ["a b \u{E9}"], ["a b e\u{301}"],
      ["~ a b [-\u{E9}-] {+e\u{301}+}"]),
    Case("no words", [" "], ["  "], ["+   ", "-  "]),
  ]

  @Test(arguments: [
    ("a b c d e", "a x c d e", "a [-b-] {+x+} c d e"),
    ("a b c d e", "b c d e", "[-a-] b c d e"),
    ("a b c d", "a b c d e f", "a b c d {+e f+}"),
    ("a b c d e f", "a x b c d y e f", "a {+x+} b c d {+y+} e f"),
    ("a a b a", "a b a a", "a [-a-] b {+a+} a"),
    (
      "for each partner, and us", "for all partners, and us",
      "for [-each partner,-] {+all partners,+} and us"
    ),
    ("a b", "c d", "[-a b-] {+c d+}"),
    (
      "the plan of the team", "the sum of the parts",
      "the [-plan-] {+sum+} of the [-team-] {+parts+}"
    ),
    ("a b c d e", "a b c x y z v", "a b c [-d e-] {+x y z v+}"),
    ("a b c d e f g h i", "a b x d e f y z v", "[-a b c-] {+a b x+} d e f [-g h i-] {+y z v+}"),
    (
      "the plan of a team", "the sum of all parts",
      "[-the plan of a team-] {+the sum of all parts+}"
    ),
  ])
  func tellsTheWordsOfALineReworded(old: String, new: String, expected: String) {
    #expect(changes(["x: \(old)"], ["x: \(new)"]) == ["~ \(expected)"])
  }

  /// Lists of few words, so that lines repeat, share words and pass ids on.
  private func randomList(_ chance: inout SplitMix) -> [Line] {
    (0..<Int.random(in: 0...6, using: &chance)).map { index in
      let words = (0..<Int.random(in: 0...7, using: &chance)).map { _ in
        ["a", "b", "c", "d\u{E9}", "e", "f "].randomElement(using: &chance) ?? ""
      }
      let id = Int.random(in: 0...2, using: &chance) == 0 ? "id\(index * 7 % 5)" : nil
      let parting = [" ", "\n", "\t "].randomElement(using: &chance) ?? ""
      return Line(id: id, words.joined(separator: parting))
    }
  }

  @Test(arguments: 0..<50) func leadFromTheOldListToTheNew(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    for _ in 0..<40 {
      let (old, new) = (randomList(&chance), randomList(&chance))
      let changes = LineChange.changes(from: old, to: new)
      #expect(changes == LineChange.changes(from: old, to: new))
      expectToLead(changes, from: old, to: new)
      expectToTakeEveryPair(changes, from: old, to: new)
    }
  }

  /// Expects that the changes account for every line once, and that applying them to the old list
  /// gives the new one, word for word.
  private func expectToLead(_ changes: [LineChange], from old: [Line], to new: [Line]) {
    var left = Set(old.indices)
    var built: [[ArraySlice<UInt8>]] = []
    for change in changes {
      switch change {
      case .new(let to):
        #expect(to == built.count)
        built.append(TextWords.words(of: new[to].text))
      case .carriedOver(let from, let to):
        #expect(to == built.count && left.remove(from) != nil)
        built.append(TextWords.words(of: old[from].text))
      case .reworded(let from, let to, let words):
        #expect(to == built.count && left.remove(from) != nil)
        built.append(
          applied(words, to: TextWords.words(of: old[from].text), TextWords.words(of: new[to].text))
        )
      case .noLongerListed(let from): #expect(left.remove(from) != nil)
      }
    }
    #expect(built == new.map { TextWords.words(of: $0.text) }, "\(old) to \(new): \(changes)")
    #expect(left.isEmpty, "\(old) to \(new): \(changes)")
  }

  /// Expects that lines are reworded by id or by enough words, that as many words are kept as can be,
  /// and that no two lines are left that could be one.
  private func expectToTakeEveryPair(
    _ changes: [LineChange], from old: [Line], to new: [Line]
  ) {
    func common(_ from: Int, _ to: Int) -> (count: Int, isEnough: Bool) {
      let (left, right) = (
        TextWords.words(of: old[from].text), TextWords.words(of: new[to].text)
      )
      let count = Self.commonCount(left[...], right[...])
      return (count, count > 0 && Double(count) >= 0.6 * Double(max(left.count, right.count)))
    }
    var left: (old: [Int], new: [Int]) = ([], [])
    for change in changes {
      switch change {
      case .new(let to): left.new.append(to)
      case .noLongerListed(let from): left.old.append(from)
      case .carriedOver: break
      case .reworded(let from, let to, let words):
        let kept = words.filter { $0.kind == .kept }.map(\.new.count)
        let (count, isEnough) = common(from, to)
        let sum = kept.reduce(0, +)
        #expect(
          isEnough ? sum == count : sum <= count && kept.allSatisfy { $0 >= 3 },
          "\(old[from]) to \(new[to])")
        #expect(isEnough || (old[from].id != nil && old[from].id == new[to].id))
      }
    }
    for from in left.old {
      for to in left.new {
        #expect(!common(from, to).isEnough, "\(old[from]) and \(new[to])")
      }
    }
  }

  private static func commonCount(
    _ left: ArraySlice<ArraySlice<UInt8>>, _ right: ArraySlice<ArraySlice<UInt8>>
  ) -> Int {
    guard let first = left.first, let second = right.first else { return 0 }
    return first == second
      ? 1 + commonCount(left.dropFirst(), right.dropFirst())
      : max(commonCount(left.dropFirst(), right), commonCount(left, right.dropFirst()))
  }

  /// The old words with the removed ones left out and the added ones, which `new` has, put in.
  private func applied(
    _ runs: [WordRun], to old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    var (words, position): ([ArraySlice<UInt8>], Int) = ([], 0)
    for run in runs {
      #expect(run.old.lowerBound == position && run.new.lowerBound == words.count)
      position = run.old.upperBound
      words += run.kind == .added ? new[run.new] : run.kind == .kept ? old[run.old] : []
    }
    #expect(position == old.count)
    return words
  }

  /// No shape of input takes long: lists of very many lines, and lines of very many words.
  @Test func endsSoonForLargeLists() {
    func lines(_ ending: String) -> [Line] {
      (0..<20_000).map { Line("the same words \($0) in every \(ending)") }
    }
    func texts(_ sign: String) -> [Line] {
      [Line(id: "x", (0..<200_000).map { "\(sign)\($0 % 7)" }.joined(separator: " "))]
    }
    let duration = ContinuousClock().measure {
      #expect(LineChange.changes(from: lines("line"), to: lines("row")).count > 20_000)
      let long = LineChange.changes(from: texts("a"), to: texts("b"))
      #expect(long.count == 1)
    }
    #expect(duration < .seconds(10), "\(duration)")
  }
}
