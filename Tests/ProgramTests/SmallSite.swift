import TestSupport

/// A folder with a small canon, and the default theme beside it.
enum SmallSite {
  static let files: [(path: String, text: String)] = [
    ("canon/canon.yaml", "format: 1\nname: Small canon\nedition: May 2026\n"),
    (
      "canon/levels.yaml",
      """
      tracks:
        - id: professional
          name: Professional
          levels:
            - {code: P1, title: Junior}
            - {code: P2, title: Senior}
      """
    ),
    ("canon/families/sales/family.yaml", "name: Sales\n"),
    (
      "canon/families/sales/manager.yaml",
      """
      name: Manager
      replaces: [trade.manager]
      levels:
        P2: {core_outputs: [A plan that partners sign, A forecast]}
        P1: {summary: Learns}
      """
    ),
    (
      "canon/families/sales/clerk.yaml",
      "name: Clerk\nlevels:\n  P1: {jfm: {responsibilities: [Answers the phone]}}\n"
    ),
  ]

  static let arguments = ["--theme", Repository.path("themes/default")]

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(files)
    return folder
  }

  static func build(_ folder: TemporaryFolder, _ arguments: [String] = []) throws -> Program.Result
  {
    try Program.run(["build"] + self.arguments + arguments, in: folder)
  }
}
