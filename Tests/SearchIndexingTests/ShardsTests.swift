import TestSupport
import Testing

@testable import SearchIndexing

/// Files of a bearable size, whose ranges stay where they are.
@Suite struct ShardsTests {
  @Test func keepsAllEntriesInOrderAndEachFileWithinTheLimit() {
    let entries = entries(of: words(count: 3000))
    let shards = Shards(entries, limit: 900).shards
    #expect(shards.flatMap(\.entries).map(\.key) == entries.map(\.key))
    #expect(shards.map(\.start) == shards.map(\.start).sorted())
    #expect(shards.count > 20)
    for shard in shards {
      #expect(shard.entries.map(\.size).reduce(0, +) <= 900)
      #expect(shard.entries.allSatisfy { $0.key >= shard.start })
    }
  }

  @Test func aKeyIsInTheLastRangeThatStartsBeforeIt() {
    let entries = entries(of: words(count: 500) + ["日本", "日程", "\u{1F600}", "a", "a b", "zz"])
    let shards = Shards(entries, limit: 300).shards
    for (index, shard) in shards.enumerated() {
      for entry in shard.entries {
        #expect(shards.lastIndex { $0.start <= entry.key } == index, "\(entry.key)")
      }
    }
  }

  @Test func anotherEntryMovesNoneOfTheOthersOrSplitsOneFile() {
    let all = words(count: 2000)
    let before = Shards(entries(of: all), limit: 900).shards.map(\.start)
    for word in ["aardvark", "manager", "zymurgy", "month close"] {
      let after = Shards(entries(of: all + [word]), limit: 900).shards.map(\.start)
      #expect(Set(before).subtracting(after).count <= 1)
      #expect(Set(after).subtracting(before).count <= 21)
    }
  }

  @Test func oneKeyIsOneFileHoweverLarge() {
    let entries = (0..<50).map { Shards.Entry(key: "same", value: "value \($0)") }
    #expect(Shards(entries, limit: 100).shards.count == 1)
    #expect(Shards([], limit: 100).shards.isEmpty)
  }

  private func entries(of words: [String]) -> [Shards.Entry] {
    Set(words).sorted().map { Shards.Entry(key: $0, value: "1abcde") }
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
