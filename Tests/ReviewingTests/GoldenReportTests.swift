import Foundation
import Reviewing
import TestSupport
import Testing

/// A report of each kind of change, in every format, byte for byte. `RECORD_GOLDEN=1 swift test --filter
/// GoldenReportTests` writes them anew, and fails, so that nobody records without looking.
@Suite struct GoldenReportTests {
  struct Change: CustomTestStringConvertible, Sendable {
    let name: String
    let head: @Sendable (ReviewedCanon) -> ReviewedCanon

    var testDescription: String { name }
  }

  private static let accountManager = "families/sales/account-manager.yaml"
  private static let partnerManager = "families/sales/partner-manager.yaml"

  static let changes: [Change] = [
    Change(name: "line-added") {
      $0.changing(
        accountManager,
        ["Prepare offers": "Prepare offers, \"Call <b>new</b> *customers* @home #7\""])
    },
    Change(name: "line-removed") { $0.changing(accountManager, ["Prepare offers, ": ""]) },
    Change(name: "line-reworded") {
      $0.changing(accountManager, ["within one day": "within two working days"])
    },
    Change(name: "line-with-id-rewritten") {
      $0.changing(accountManager, ["Writes the plan of an account every year": "Owns its strategy"])
    },
    Change(name: "line-moved-in-its-list") {
      $0.changing(
        accountManager,
        [
          "Visit customers, Prepare offers, Check invoices":
            "Check invoices, Visit customers, Prepare offers"
        ])
    },
    Change(name: "line-moved-to-another-level") {
      $0.changing(
        partnerManager,
        [
          "      - Starts one initiative a year with each partner\n": "",
          "company keeps": "company keeps\n      - Starts one initiative a year with each partner",
        ])
    },
    Change(name: "typography") {
      $0.changing(partnerManager, ["\"what was sold\"": "“what was sold”"])
        .changing(
          accountManager, ["Answers every": "Answers  every", "text: Writes": "text: Writes"])
    },
    Change(name: "text-changed") {
      $0.changing(accountManager, ["Chooses among known ways": "Finds new ways"])
    },
    Change(name: "capability-reworded") {
      $0.changing(accountManager, ["both sides can keep": "each side can keep"])
    },
    Change(name: "level-of-a-role-added") {
      $0.changing(
        accountManager, ["levels:\n": "levels:\n  P5:\n    core_outputs: [Sells to boards]\n"])
    },
    Change(name: "level-of-a-role-removed") {
      $0.changing(
        partnerManager,
        ["  P5:\n    core_outputs:\n      - Decides which partners the company keeps": ""])
    },
    Change(name: "role-added") {
      $0.adding(
        "families/sales/clerk.yaml", "name: Clerk\nlevels: {P3: {core_outputs: [Files orders]}}\n")
    },
    Change(name: "role-removed") { $0.removing(partnerManager) },
    Change(name: "role-renamed") {
      $0.renaming(partnerManager, to: "families/sales/alliance-manager.yaml").changing(
        "families/sales/alliance-manager.yaml",
        [
          "name: Partner Manager": "name: Alliance Manager\nreplaces: [sales.partner-manager]",
          "which partners": "which allies",
        ])
    },
    Change(name: "family-renamed") {
      $0.renaming("families/sales/family.yaml", to: "families/revenue/family.yaml")
        .renaming(partnerManager, to: "families/revenue/partner-manager.yaml")
        .renaming(accountManager, to: "families/revenue/account-manager.yaml")
        .changing("families/revenue/family.yaml", ["name: Sales": "name: Revenue"])
        .changing(
          "families/revenue/partner-manager.yaml",
          ["status: draft": "status: draft\nreplaces: [sales.partner-manager]"]
        )
        .changing(
          "families/revenue/account-manager.yaml",
          ["aliases:": "replaces: [sales.account-manager]\naliases:"])
    },
    Change(name: "status-changed") {
      $0.changing(partnerManager, ["status: draft": "status: approved"])
    },
    Change(name: "ladder-changed") {
      $0.changing("levels.yaml", ["Works across teams.": "Works across several teams."])
    },
    Change(name: "ladder-level-added") {
      $0.changing("levels.yaml", ["- code: P5": "- {code: P6, title: Head}\n      - code: P5"])
    },
    Change(name: "ladder-level-removed") {
      $0.changing("levels.yaml", ["      - code: P5\n        title: Lead": ""]).changing(
        partnerManager,
        ["  P5:\n    core_outputs:\n      - Decides which partners the company keeps": ""])
    },
    Change(name: "settings-changed") {
      $0.changing("canon.yaml", ["Autumn": "Winter", "name: Autonomy": "name: Freedom"])
    },
    Change(name: "the-same-in-many-places") {
      $0.changing(accountManager, ["initiative": "topic"]).changing(
        partnerManager, ["initiative": "topic"])
    },
    Change(name: "level-has-another-code") {
      $0.changing("levels.yaml", ["code: P4": "code: S4"]).changing(
        accountManager, ["  P4:": "  S4:", "Leads the initiative": "Leads every initiative"]
      ).changing(partnerManager, ["  P4:": "  S4:"])
    },
    Change(name: "role-merged-into-another") {
      $0.removing(partnerManager).changing(
        accountManager, ["aliases:": "replaces: [sales.partner-manager]\naliases:"])
    },
    Change(name: "role-moved-to-another-family") {
      $0.adding("families/alliances/family.yaml", "name: Alliances\n").renaming(
        partnerManager, to: "families/alliances/partner-manager.yaml"
      ).changing(
        "families/alliances/partner-manager.yaml",
        ["status: draft": "status: draft\nreplaces: [sales.partner-manager]"])
    },
    Change(name: "role-retired") {
      $0.changing(
        partnerManager, ["status: draft": "status: retired\nreplaced_by: sales.account-manager"])
    },
    Change(name: "id-changed") { $0.changing(accountManager, ["id: plan": "id: yearly-plan"]) },
    Change(name: "words-joined") {
      $0.changing(accountManager, ["Prepare offers": "Pre pare offers"])
        .changing(partnerManager, ["every month": "every  month"])
    },
    Change(name: "line-moved-to-another-list") {
      $0.changing(
        partnerManager,
        [
          "        - Settle disputes with partners": "",
          "every month": "every month\n      - Settle disputes with partners",
        ])
    },
    Change(name: "capability-renamed") {
      $0.changing(accountManager, ["name: Negotiation": "name: Bargaining"])
    },
    Change(name: "nothing") { $0 },
  ]

  @Test(arguments: changes) func givesTheGoldenReports(_ change: Change) throws {
    let review = CanonReview(
      from: try ReviewedCanon.base.read(), named: "HEAD",
      to: try change.head(.base).read(), named: "canon")
    let report = Report(of: review)
    try compare(TextReport.text(of: report, hasColours: false), "\(change.name).txt")
    try compare(MarkdownReport.text(of: report), "\(change.name).md")
    try compare(HTMLReport.text(of: report, styles: []), "\(change.name).html")
    try compare(try JSONReport.text(of: review), "\(change.name).json")
  }

  private func compare(_ text: String, _ file: String) throws {
    let url = Repository.url.appending(path: "Tests/ReviewingTests/Golden/\(file)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: url)
      Issue.record("\(file) is written anew; look at it and run again")
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(text == expected, "\(file) is another")
  }

  @Test(arguments: changes) func passesOverUnchangedFilesRightly(_ change: Change) throws {
    let (base, head) = (ReviewedCanon.base, change.head(.base))
    let unchanged = base.files.keys.filter { base.files[$0] == head.files[$0] }
    let reports = try [[], Set(unchanged)].map { unchanged in
      try JSONReport.text(
        of: CanonReview(
          from: try base.read(), named: "a", to: try head.read(), named: "b",
          unchanged: unchanged))
    }
    #expect(reports[0] == reports[1])
  }

  @Test func saysNothingOfACanonAgainstItself() throws {
    let canon = try ReviewedCanon.base.read()
    let review = CanonReview(from: canon, named: "a", to: canon, named: "b")
    #expect(review.isEmpty)
    #expect(Report(of: review).summary == ["Nothing changed."])
  }
}
