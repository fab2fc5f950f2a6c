/// A generator of chance that a seed decides.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A text of 1 to 12 pieces without white space at its ends; never empty.
  package mutating func text(from pieces: [String]) -> String {
    let count = Int.random(in: 1...12, using: &self)
    var text = ""
    for _ in 0..<count { text += pieces.randomElement(using: &self) ?? "" }
    while text.last == " " { text.removeLast() }
    let trimmed = text.drop { $0 == " " }
    return trimmed.isEmpty ? "x" : String(trimmed)
  }
}
