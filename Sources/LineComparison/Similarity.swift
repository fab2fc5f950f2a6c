/// How much of the longer of two texts is common to both, as a share of its words.
struct Similarity: Comparable {
  private let common: Int
  private let longer: Int

  init(common: Int, of oldCount: Int, and newCount: Int) {
    self.common = common
    longer = max(oldCount, newCount)
  }

  /// Whether the texts are one line reworded: at least 60 %.
  var isEnough: Bool { common > 0 && common * 5 >= longer * 3 }

  static func == (left: Self, right: Self) -> Bool {
    left.common * right.longer == right.common * left.longer
  }

  static func < (left: Self, right: Self) -> Bool {
    left.common * right.longer < right.common * left.longer
  }
}
