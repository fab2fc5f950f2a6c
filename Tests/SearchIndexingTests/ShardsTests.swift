import TestSupport
import Testing

@testable import SearchIndexing

/// Files of a bearable size, whose ranges stay where they are.
@Suite struct ShardsTests {
  @Test func keepsAllLinesInOrderAndEachFileWithinTheLimit() {
    let lines = lines(of: words(count: 3000))
    let shards = Shards(lines, limit: 900).shards
    #expect(shards.flatMap(\.lines).elementsEqual(lines.indices))
    #expect(shards.map(\.start) == shards.map(\.start).sorted())
    #expect(shards.count > 20)
    for shard in shards {
      #expect(shard.lines.map(lines.size).reduce(0, +) <= 900)
      #expect(shard.lines.allSatisfy { lines.key(at: $0) >= shard.start })
    }
  }

  @Test func aKeyIsInTheLastRangeThatStartsBeforeIt() {
    let lines = lines(of: words(count: 500) + ["日本", "日程", "\u{1F600}", "a", "a b", "zz"])
    let shards = Shards(lines, limit: 300).shards
    for (index, shard) in shards.enumerated() {
      for key in lines[shard.lines].map(\.key) {
        #expect(shards.lastIndex { $0.start <= key } == index, "\(key)")
      }
    }
  }

  @Test func anotherLineMovesNoneOfTheOthersOrSplitsOneFile() {
    let all = words(count: 2000)
    let before = Shards(lines(of: all), limit: 900).shards.map(\.start)
    for word in ["aardvark", "manager", "zymurgy", "month close"] {
      let after = Shards(lines(of: all + [word]), limit: 900).shards.map(\.start)
      #expect(Set(before).subtracting(after).count <= 1)
      #expect(Set(after).subtracting(before).count <= 21)
    }
  }

  @Test func oneKeyIsOneFileHoweverLarge() {
    let lines = (0..<50).map { IndexLine("same", value: "value \($0)") }
    #expect(Shards(lines, limit: 100).shards.count == 1)
    #expect(Shards([IndexLine](), limit: 100).shards.isEmpty)
  }

  private func lines(of words: [String]) -> [IndexLine] {
    Set(words).sorted().map { IndexLine($0, value: "1abcde") }
  }

  /// Words of a few letters, the same in every run.
  private func words(count: Int) -> [String] {
    var chance = SplitMix(seed: 42)
    let letters = Array("etaoinshrdlu")
    return (0..<count).map { _ in
      let length = Int.random(in: 2...8, using: &chance)
      return String((0..<length).compactMap { _ in letters.randomElement(using: &chance) })
    }
  }
}
