import Diagnostics
import TestSupport
import Testing

@testable import CanonReading

/// A reader that has read a canon before says the same of a changed one as a reader that has not.
@Suite struct RereadingTests {
  private static let manager = "families/sales/manager.yaml"
  private static let role =
    "name: Manager\nlevels: {P1: {summary: Sells}, P2: {summary: Sells more}}\n"

  /// Each change is made to what the ones before it have left; nil takes a file away.
  private static let changes: [[String: String?]] = [
    [:],
    [manager: role],
    [manager: role.replacing("Sells", with: "Sells well")],
    [manager: role + "sumary: S\n"],
    [manager: role],
    ["families/sales/clerk.yaml": "name: Clerk\nlevels: {P1: {summary: TBD}}\n"],
    ["levels.yaml": "tracks: [{id: p, name: P, levels: [{code: P1, title: New title}]}]\n"],
    ["families/sales/family.yaml": "name: Sales and more\n", manager: nil],
    [
      "levels.yaml":
        "tracks: [{id: p, name: P, levels: [{code: P2, title: T}, {code: P1, title: U}]}]"
    ],
    ["canon.yaml": "format: 1\nname: N\ndimensions: [{id: scope, name: Scope}]\n", manager: role],
    [manager: role + "replaced_by: sales.clerk\nstatus: retired\n"],
    ["families/sales/clerk.yaml": nil],
    [manager: "\u{0}"],
    ["families/sales/buyer.yaml": role + "replaces: [sales.clerk]\n", manager: role],
  ]

  @Test func saysTheSameAsAFirstReading() {
    var reader = CanonReader()
    var files: [String: String?] = [:]
    var canons = 0
    for changes in Self.changes {
      files.merge(changes) { $1 }
      let tree = MarkedCanon(files).tree
      let again = reader.read(tree)
      let first = CanonReader.read(tree)
      #expect(again.diagnostics == first.diagnostics)
      #expect(Self.dump(again.canon) == Self.dump(first.canon))
      if first.canon != nil { canons += 1 }
    }
    #expect(canons > 6)
    #expect(canons < Self.changes.count)
  }

  private static func dump(_ canon: Canon?) -> String {
    var text = ""
    Swift.dump(canon, to: &text)
    return text
  }
}
