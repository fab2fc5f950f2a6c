import TestSupport
import Testing

/// Time and memory grow with the input, and not with its square, whatever its shape: an input eight times
/// as large takes about eight times as much, where a square would be sixty-four.
@Suite(.serialized) struct GrowthTests {
  /// More than eight, since the machine has other work too.
  fileprivate static let mostTime = 16.0
  fileprivate static let mostMemory = 8.0

  @Test(arguments: canons + themes) func isLinear(_ input: GrowingInput) throws {
    let folders = try [1, 2, 4, 8].map(input.folder)
    let emptyFolder = try GrowingInput(shape: "") { _ in [] }.folder(size: 0)
    var empty: MeasuredRun?
    var runs: [MeasuredRun?] = folders.map { _ in nil }
    var growth = Growth()
    // What else the machine does only adds to a run: the least of several is nearest to the truth.
    for _ in 0..<5 {
      let least = try Self.leastRun(of: emptyFolder, empty)
      runs = try zip(folders, runs).map { try Self.leastRun(of: $0, $1) }
      growth = Growth(of: runs.compactMap(\.self), over: least)
      empty = least
      if growth.isLinear { break }
    }
    #expect(growth.isLinear, "\(input.shape): \(growth)")
  }

  /// What runs of growing input used, as multiples of the first.
  private struct Growth: CustomStringConvertible {
    private var times: [Double] = []
    private var memory: [Double] = []

    init() {}

    init(of runs: [MeasuredRun], over empty: MeasuredRun) {
      // Below a twentieth of what every run uses nothing is told apart.
      let own = runs.map { max($0.time - empty.time, 0) + 0.05 * empty.time }
      times = own.map { $0 / own[0] }
      memory = runs.map { $0.memory / runs[0].memory }
    }

    var isLinear: Bool {
      guard let time = times.last, let most = memory.last else { return false }
      return time <= GrowthTests.mostTime && most <= GrowthTests.mostMemory
    }

    var description: String { "times \(times), memory \(memory)" }
  }

  /// The lesser of two runs, and of the one before.
  private static func leastRun(
    of folder: TemporaryFolder, _ known: MeasuredRun? = nil
  ) throws -> MeasuredRun {
    let first = try MeasuredRun(checking: folder, theme: folder.path + "/theme")
    let second = try MeasuredRun(checking: folder, theme: folder.path + "/theme")
    let least = first.lesser(second)
    return known?.lesser(least) ?? least
  }

  private static let items = "name: Clerk\nlevels:\n  P1:\n    core_outputs:\n"
  private static let text = "name: Clerk\nlevels: {P1: {core_outputs: [\""

  private static let canons: [GrowingInput] = [
    .numbered("unknown keys", "name: Clerk\nlevels: {P1: {title: T}}\n", count: 12_500) {
      "k\($0): v\n"
    },
    .role("one key again and again", of: "summary: x\n", bytes: 60_000),
    .role("comments", of: "# comment\n"), .role("blank lines", of: "\n"),
    .role(
      "white space at lines' ends", "name: Clerk\nsummary: |\n", of: "  x        \n",
      "levels: {P1: {title: T}}\n"),
    .role("anchors, tags and aliases", "x: [", of: "&a !!b c, *d, ", bytes: 60_000, "e]\n"),
    .role("tag directives", "", of: "%TAG !a! tag:x\n", bytes: 30_000, "---\na: b\n"),
    .role("lists in brackets", "x: [", of: "[],", "[]]\n"),
    .role("merge markers", of: "<<<<<<< a\n", bytes: 60_000),
    .role("control characters", of: "\u{7}", bytes: 30_000),
    .role("escapes", "x: \"", of: "\\a", bytes: 60_000, "\"\n"),
    .role("one long word", text, of: "wordwordwo", "\"]}}\n"),
    .role("asterisks", text, of: "*", bytes: 60_000, "\"]}}\n"),
    .role("signs of Markdown", text, of: "*_~[]()<>&|#`! ", bytes: 60_000, "\"]}}\n"),
    .role(
      "lines of a text", "name: Clerk\nlevels:\n  P1:\n    summary: |\n", of: "      - a\n",
      bytes: 60_000),
    .role(
      "paragraphs of a text", "name: Clerk\nlevels:\n  P1:\n    summary: |\n", of: "      a\n\n",
      bytes: 60_000),
    .role("the same line in a list", items, of: "      - The same line\n", bytes: 15_000),
    .numbered("lines in a list", items, count: 600) { "      - Line \($0) of many\n" },
    GrowingInput(shape: "lines at two levels") { size in
      let levels = ["P1", "P2"].map { code in
        "  \(code):\n    core_outputs:\n"
          + (0..<(size * 600)).map { "      - Line \($0) of many at \(code)\n" }.joined()
      }
      return [("canon/families/sales/clerk.yaml", "name: Clerk\nlevels:\n" + levels.joined())]
    },
    GrowingInput(shape: "words of a line at two levels") { size in
      let levels = ["P1", "P2"].map { code in
        "  \(code):\n    core_outputs:\n      - {id: a, text: "
          + (0..<(size * 3_000)).map { "\(code)w\($0 % 9) " }.joined() + "}\n"
      }
      return [("canon/families/sales/clerk.yaml", "name: Clerk\nlevels:\n" + levels.joined())]
    },
    .numbered("near misses", "name: Clerk\nlevels:\n", count: 2_000) { "  P1\($0): {title: T}\n" },
    GrowingInput(shape: "roles") { size in
      (0..<(size * 40)).map {
        (
          "canon/families/sales/role-\($0).yaml",
          "name: Role \($0)\nreplaces: [old.role-\($0)]\nlevels: {P1: {core_outputs: [Line \($0)]}}\n"
        )
      }
    },
    GrowingInput(shape: "families") { size in
      (0..<(size * 300)).map { ("canon/families/f-\($0)/family.yaml", "name: Family \($0)\n") }
    },
    GrowingInput(shape: "levels of the ladder") { size in
      [
        (
          "canon/levels.yaml",
          "tracks:\n  - id: p\n    name: P\n    levels:\n"
            + (1...(size * 40)).map { "      - {code: P\($0), title: Title \($0)}\n" }.joined()
        )
      ]
    },
  ]

  private static let themes: [GrowingInput] = [
    .page("values in a line", of: "{{canon.name}} ", count: 1_000),
    .page("sections in a line", of: "{{#families}}{{/families}}", count: 1_500),
    .page("lines", of: "A line of text.\n", count: 5_000),
    .page("brackets", of: "[", count: 10_000), .page("emphasis", of: "*a **b ", count: 4_000),
    .page("quotes within each other", of: "> ", count: 2_500),
    .page("headings", of: "## Heading\n\n", count: 2_000),
    .page("rows", of: "| b |\n", count: 2_000, "| a |\n| --- |\n"),
    .page("tags that are not closed", of: "<b ", count: 2_000),
    .page("dead links", of: "[a](nowhere.md) ", count: 500),
    GrowingInput(shape: "partials") { size in
      let names = (0..<(size * 100)).map { "p\($0)" }
      return names.map { ("theme/partials/\($0).md", "text\n") } + [
        ("theme/pages/site/page.md", "# Page\n\n" + names.map { "{{> \($0)}}\n" }.joined())
      ]
    },
  ]
}
