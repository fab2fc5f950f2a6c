import SitePlanning

/// One of the parts that the roles of a canon are dealt to, so that each is built by a process of its own,
/// on whatever machine: `3/16`.
package struct PartNumber: Hashable, Sendable, CustomStringConvertible {
  package static let mostParts = 10_000

  /// From 1.
  package let number: Int
  package let count: Int

  /// Nil for what is not `number/count`.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
      (1...Self.mostParts).contains(count), (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  package var description: String { "\(number)/\(count)" }

  /// Whether a file of the canon is to be read for this part: all but other parts' roles. A role's part
  /// follows from its path, and so stays when other roles come and go.
  func reads(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "families", parts[2] != "family.yaml" else { return true }
    return Int(TextDigest(of: path).value % UInt64(count)) == number - 1
  }
}
