import CanonReading
import TestSupport
import Testing

/// A small canon, and changed copies of it.
struct ReviewedCanon {
  private(set) var files: [String: String]

  /// The canon that all changes begin with.
  static let base = ReviewedCanon(files: [
    "canon.yaml": """
    format: 1
    name: Example
    language: en
    edition: Autumn
    dimensions:
      - {id: scope, name: Scope}
      - {id: autonomy, name: Autonomy}
    """,
    "levels.yaml": """
    tracks:
      - id: professional
        name: Professional
        levels:
          - code: P3
            title: Experienced
            dimensions: {scope: Works within one team., autonomy: Plans a week ahead.}
          - code: P4
            title: Senior
            years: 5–8
            dimensions: {scope: Works across teams., autonomy: Plans a quarter ahead.}
          - code: P5
            title: Lead
    """,
    "families/sales/family.yaml": "name: Sales\nsummary: Sells what the company makes.\n",
    "families/sales/account-manager.yaml": """
    name: Account Manager
    aliases: [Key Account Manager]
    levels:
      P3:
        core_outputs:
          - Keeps the initiative list of each account in order
          - Answers every question of a customer within one day
          - {id: plan, text: Writes the plan of an account every year}
        jfm:
          complexity: Chooses among known ways to answer a customer.
      P4:
        core_outputs:
          - Leads the initiative that an account needs most
          - Agrees the yearly plan with the customer's board
        components:
          tasks: [Visit customers, Prepare offers, Check invoices]
        capabilities:
          - {name: Negotiation, text: Finds terms that both sides can keep.}
    """,
    "families/sales/partner-manager.yaml": """
    name: Partner Manager
    status: draft
    levels:
      P4:
        core_outputs:
          - Starts one initiative a year with each partner
          - Reports to partners "what was sold" every month
        jfm:
          responsibilities:
            - Train the partner's staff
            - Settle disputes with partners
      P5:
        core_outputs:
          - Decides which partners the company keeps
    """,
  ])

  /// A copy in which each text is another; every one must be there.
  func changing(_ file: String, _ texts: KeyValuePairs<String, String>) -> Self {
    var copy = self
    for (old, new) in texts {
      let text = copy.files[file] ?? ""
      if !text.contains(old) { Issue.record("\(file) has no '\(old)'") }
      copy.files[file] = text.replacing(old, with: new)
    }
    return copy
  }

  func adding(_ file: String, _ text: String) -> Self {
    var copy = self
    copy.files[file] = text
    return copy
  }

  func removing(_ file: String) -> Self {
    var copy = self
    if copy.files.removeValue(forKey: file) == nil { Issue.record("there is no \(file)") }
    return copy
  }

  func renaming(_ file: String, to name: String) -> Self {
    removing(file).adding(name, files[file] ?? "")
  }

  func read() throws -> Canon { try TestCanon.canon(files) }
}
