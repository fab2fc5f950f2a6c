/// How many of a number of things have something.
package struct Share: Hashable, Sendable {
  package let have: Int
  package let all: Int

  package init(have: Int, all: Int) {
    self.have = have
    self.all = all
  }

  package static let none = Share(have: 0, all: 0)

  package static func + (left: Self, right: Self) -> Self {
    Share(have: left.have + right.have, all: left.all + right.all)
  }
}
