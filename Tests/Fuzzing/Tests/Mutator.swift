import Foundation
import TestSupport

/// Makes new inputs of known ones.
struct Mutator {
  private let inputs: [[UInt8]]
  private let words: [[UInt8]]
  private var chance: SplitMix

  init(inputs: [[UInt8]], words: [[UInt8]], seed: UInt64) {
    self.inputs = inputs
    self.words = words
    chance = SplitMix(seed: seed)
  }

  /// An input changed in one to six places.
  mutating func next() -> [UInt8] {
    var bytes = inputs.randomElement(using: &chance) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &chance) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let range = range(in: bytes)
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: range.lowerBound)
    case 3: bytes.replaceSubrange(range, with: words.randomElement(using: &chance) ?? [])
    case 4:
      let other = inputs.randomElement(using: &chance) ?? []
      bytes.replaceSubrange(range, with: other[self.range(in: other)])
    default:
      let word = words.randomElement(using: &chance) ?? []
      bytes.insert(contentsOf: word, at: range.lowerBound)
    }
  }

  /// A part of up to 40 bytes.
  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &chance)
    return start..<min(bytes.count, start + Int.random(in: 0...40, using: &chance))
  }
}
