import CanonReading
import Foundation
import Rendering
import SitePlanning
import TestSupport
import Testing

/// The scripts from which `compare.html` takes the canon's values.
@Suite struct CompareDataTests {
  private static let files = [
    "canon.yaml": """
    format: 1
    name: N
    language: ar
    direction: rtl
    dimensions: [{id: scope, name: Scope}, {id: impact, name: Impact}]
    """,
    "levels.yaml": """
    tracks:
      - id: p
        name: Professional
        levels:
          - {code: P1, title: Junior, years: 0–2, summary: Learns, dimensions: {impact: Small}}
          - {code: P2, title: Senior}
    """,
    "families/sales/family.yaml": "name: Sales",
    "families/sales/clerk.yaml": """
    name: Clerk
    aliases: [Office hand]
    status: draft
    replaces: [trade.clerk, old.writer]
    levels:
      P2: {title: First clerk, capabilities: [{name: Care, text: Reads twice}]}
      P1: {core_outputs: [A letter, {id: orders, text: Orders}], jfm: {complexity: Asks}}
    """,
    "families/sales/gone.yaml": "name: Departed\nstatus: retired\nlevels: {P1: {summary: S}}",
  ]

  @Test func writesTheFamiliesAndTheLadder() throws {
    #expect(
      try scripts()["compare/index.js"] == """
        jobframeCompare.add("index", {
         "language": "ar",
         "direction": "rtl",
         "families": [
          "sales"
         ],
         "moved": [
          {
           "from": "old.writer",
           "to": "sales.clerk"
          },
          {
           "from": "trade.clerk",
           "to": "sales.clerk"
          }
         ],
         "dimensions": [
          {
           "id": "dimension.scope",
           "name": "Scope"
          },
          {
           "id": "dimension.impact",
           "name": "Impact"
          }
         ],
         "levels": [
          {
           "code": "P1",
           "track": "Professional",
           "years": "0–2",
           "level.summary": "Learns",
           "dimension.impact": "Small"
          },
          {
           "code": "P2",
           "track": "Professional"
          }
         ]
        });

        """)
  }

  @Test func writesWhatAFamilysProfilesAreCalled() throws {
    #expect(
      try scripts()["compare/sales/index.js"] == """
        jobframeCompare.add("sales/index", {
         "family": "Sales",
         "roles": [
          {
           "path": "sales/clerk",
           "role": "Clerk",
           "status": "draft",
           "aliases": [
            "Office hand"
           ],
           "levels": [
            {
             "key": "sales.clerk.P1",
             "code": "P1",
             "title": "Clerk — P1",
             "level": "P1 — Junior"
            },
            {
             "key": "sales.clerk.P2",
             "code": "P2",
             "title": "First clerk",
             "level": "P2 — Senior"
            }
           ]
          },
          {
           "path": "sales/gone",
           "role": "Departed",
           "status": "retired",
           "levels": [
            {
             "key": "sales.gone.P1",
             "code": "P1",
             "title": "Departed — P1",
             "level": "P1 — Junior"
            }
           ]
          }
         ]
        });

        """)
  }

  @Test func writesWhatARolesFileSaysOfItsProfiles() throws {
    #expect(
      try scripts()["compare/sales/clerk.js"] == """
        jobframeCompare.add("sales/clerk", {
         "levels": [
          {
           "code": "P1",
           "core_outputs": [
            {
             "text": "A letter"
            },
            {
             "id": "sales.clerk.orders",
             "text": "Orders"
            }
           ],
           "jfm.complexity": "Asks"
          },
          {
           "code": "P2",
           "capabilities": [
            {
             "id": "Care",
             "name": "Care",
             "text": "Reads twice"
            }
           ]
          }
         ]
        });

        """)
  }

  @Test(arguments: HostileText.texts + ["a\u{2028}b\u{2029}c", "</script>", "a\nb"])
  func saysATextAsItIsAndNothingThatEndsAScript(_ text: String) throws {
    let canon = try TestCanon.canon(saying: text)
    let said = canon.families[0].name.text
    for (path, script) in try scripts(of: canon) {
      #expect(script.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x0a }, "\(path)")
      #expect(!script.contains("<") && !script.contains("\u{2028}") && !script.contains("\u{2029}"))
      let strings = strings(in: try #require(try value(in: script)))
      #expect(strings.contains { $0.utf8.elementsEqual(said.utf8) }, "\(path)")
    }
  }

  @Test(arguments: [
    ("families/sales/family.yaml", "name: Trade", ["compare/sales/index.js"]),
    (
      "levels.yaml",
      "tracks: [{id: p, name: P, levels: [{code: P1, title: A}, {code: P2, title: B}]}]",
      ["compare/index.js", "compare/sales/index.js"]
    ),
    (
      "families/sales/writer.yaml", "name: Writer\nlevels: {P1: {summary: S}}",
      ["compare/sales/index.js", "compare/sales/writer.js"]
    ),
    (
      "families/sales/gone.yaml", "name: Departed\nstatus: retired\nlevels: {P1: {summary: T}}",
      ["compare/sales/gone.js"]
    ),
  ])
  func changesWithWhatItShowsAlone(path: String, text: String, changed: [String]) throws {
    let before = try scripts()
    let after = try scripts(
      of: try TestCanon.canon(Self.files.merging([path: text]) { _, new in new }))
    #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == changed)
  }

  @Test func writesNothingForAThemeWithoutThePage() throws {
    let plan = SitePlan(
      canon: try TestCanon.canon(Self.files), kinds: [PageKind(.site, "index")])
    #expect(plan.sections.flatMap { CompareData.files(for: $0, in: plan) }.isEmpty)
  }

  private func scripts() throws -> [String: String] {
    try scripts(of: try TestCanon.canon(Self.files))
  }

  /// The scripts by path.
  private func scripts(of canon: Canon) throws -> [String: String] {
    let plan = SitePlan(canon: canon, kinds: [.compare])
    return Dictionary(
      uniqueKeysWithValues: plan.sections.flatMap { CompareData.files(for: $0, in: plan) }.map {
        ($0.route.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// What a script adds, which is JSON.
  private func value(in script: String?) throws -> [String: Any]? {
    guard let script, script.hasPrefix("jobframeCompare.add("), script.hasSuffix(");\n") else {
      return nil
    }
    let arguments = script.dropFirst("jobframeCompare.add(".count).dropLast(");\n".count)
    let list = try JSONSerialization.jsonObject(with: Data("[\(arguments)]".utf8)) as? [Any]
    return list?.last as? [String: Any]
  }

  private func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let record as [String: Any]: record.values.flatMap(strings)
    default: []
    }
  }
}
