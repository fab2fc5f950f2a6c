import CanonReading
import SitePlanning
import TestSupport
import Testing

@testable import SearchIndexing

/// The files of the index, for a small canon.
@Suite struct SearchFilesTests {
  private static let canon = [
    "canon.yaml": "format: 1\nname: N\n",
    "levels.yaml": """
    tracks:
      - id: p
        name: Professional
        levels: [{code: P1, title: Junior}, {code: P2, title: Senior}, {code: P3, title: Lead}]
    """,
    "families/sales/family.yaml": "name: Sales",
    "families/sales/clerk.yaml": """
    name: Clerk
    aliases: [Order Desk]
    status: draft
    levels:
      P1: {jfm: {responsibilities: [Enters the orders of the day]}}
      P2: {title: Senior Clerk, components: {skills: [Order entry `a` costs $5]}}
      P3: {jfm: {responsibilities: [Checks orders]}}
    """,
    "families/sales/gone.yaml": "name: Departed\nstatus: retired\nlevels: {P1: {summary: S}}",
  ]

  private func plan(_ changes: [String: String] = [:]) throws -> SitePlan {
    SitePlan(
      canon: try TestCanon.canon(Self.canon.merging(changes) { $1 }), kinds: [.search, .goals])
  }

  private func texts(_ files: [SearchFiles.File]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.route.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func writesWordsNamesPairsRolesAndLines() throws {
    let files = texts(SearchFiles.files(for: try plan()))
    let index = try #require(files["search/index.js"])
    let id = RoleIDs(of: [RoleKey(family: "sales", role: "clerk")])[
      RoleKey(family: "sales", role: "clerk")]
    #expect(files.count == 1)
    let lines = index.split(separator: "\n").map(String.init)
    for line in [
      "clerk=\(id)n0~2t1", "clerk =\(id)n0~2", "senior clerk=\(id)t1", "order desk=\(id)a0~2",
      "orders=\(id)b0-2", "order=\(id)a0~2c1", "sales=\(id)f0~2", "enter order=\(id)",
      "order day=\(id)", "order -* -s", "clerk*",
      "\(id)=[\"sales.clerk\",\"Clerk\",[\"Order Desk\"],\"draft\","
        + "[[0,\"Clerk — P1\",1],[1,\"Senior Clerk\"],[2,\"Clerk — P3\",1]]]",
      "\(id)=[0,\"Enters the orders of the day\"]",
      "\(id)=[1,\"Order entry \\u0060a\\u0060 costs \\u00245\"]",
    ] {
      #expect(lines.contains(line), "\(line) is not in \(index)")
    }
    #expect(!index.contains("eparted"))
    #expect(!lines.contains { $0.hasPrefix("the=") })
  }

  @Test func shardsALargeIndex() throws {
    let files = texts(
      SearchFiles.files(for: try plan(), limits: IndexLimits(largestSingle: 0, file: 100)))
    #expect(files.count > 8)
    let single = texts(SearchFiles.files(for: try plan()))["search/index.js"] ?? ""
    let entries = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("=") && !$0.contains("(") }.sorted()
    }
    #expect(entries(files.values.joined(separator: "\n")) == entries(single))
  }

  @Test func listsManyFilesInFilesWhoseTextNothingCanEnd() throws {
    let names = ["accounts", "advice", "agency", "audits", "offers", "orders", "plants", "prices"]
    let lines = names.map { "\($0) and agreements" }.joined(separator: ", ")
    let role = "name: Role\nlevels: {P1: {jfm: {responsibilities: [\(lines)]}}}"
    let plan = try plan(["families/sales/role.yaml": role])
    let files = texts(
      SearchFiles.files(for: plan, limits: IndexLimits(largestSingle: 0, file: 40, list: 40)))
    let lists = files.filter { $0.key.hasPrefix("search/terms.files/") }
    let starts = lists.values.flatMap { $0.split(separator: "\n").dropFirst().dropLast() }
    #expect(lists.count > 1)
    #expect(starts.count == files.keys.count { $0.hasPrefix("search/terms/") })
    // The backtick comes before all letters, so that ranges begin with it.
    #expect(starts.contains { $0.hasSuffix("\\u0060\"") })
    #expect(files["search/index.js"]?.contains("\"terms.files\":[\"\"") == true)
  }

  @Test func writesNothingWithoutAPageForIt() throws {
    let plan = SitePlan(canon: try plan().canon, kinds: [])
    #expect(SearchFiles.files(for: plan).isEmpty)
  }

  @Test func anotherRoleChangesOnlyLinesThatNameIt() throws {
    let before = texts(SearchFiles.files(for: try plan()))["search/index.js"] ?? ""
    let added = ["families/sales/buyer.yaml": "name: Buyer\nlevels: {P1: {summary: Buys orders}}"]
    let after = texts(SearchFiles.files(for: try plan(added)))["search/index.js"] ?? ""
    let key = RoleKey(family: "sales", role: "buyer")
    let id = RoleIDs(of: [key])[key]
    let old = Set(before.split(separator: "\n"))
    let new = after.split(separator: "\n").filter { !old.contains($0) }
    // Its own entries, its words, and how many roles there are.
    for line in new {
      let isWord = line.hasPrefix("buy") || line.hasPrefix("order")
      #expect(line.contains(id) || isWord || line.hasPrefix("\"count\""), "\(line)")
    }
  }
}
