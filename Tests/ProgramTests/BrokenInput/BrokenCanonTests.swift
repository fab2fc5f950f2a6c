import TestSupport
import Testing

/// Canons as they come from merges, spreadsheets, other systems and slips of the hand: the program says
/// what is wrong where, and the site stays as it was.
@Suite struct BrokenCanonTests {
  @Test(arguments: files + contents + sizes) func tells(_ broken: BrokenInput) throws {
    let folder = try broken.folder()
    try folder.write("old", to: "site/index.html")
    let result = try Program.run(["check"] + SmallSite.arguments, in: folder)
    #expect(result.exitCode == broken.exitCode)
    var lines = result.standardError.split(separator: "\n").map(String.init)
    if broken.exitCode != 2 { lines.removeLast() }
    #expect(lines == broken.findings)
    guard broken.exitCode != 0 else { return }
    #expect(try SmallSite.build(folder).exitCode == broken.exitCode)
    #expect(try folder.contents(of: "site").count == 1)
  }

  /// The same words, however a file's lines are ended and whether or not it begins with a mark.
  @Test func givesTheSameSiteForEveryLineEnd() throws {
    let clerk = "name: Clerk\nlevels:\n  P1:\n    summary: |\n      One\n      two\n\n      three\n"
    var sites: [[String: String]] = []
    for text in [clerk, clerk.replacing("\n", with: "\r\n"), "\u{FEFF}" + clerk] {
      let folder = try SmallSite.folder()
      try folder.write(text, to: "canon/families/sales/clerk.yaml")
      #expect(try SmallSite.build(folder).exitCode == 0)
      sites.append(
        try folder.contents(of: "site").mapValues { String(decoding: $0, as: UTF8.self) })
    }
    #expect(sites[1] == sites[0])
    #expect(sites[2] == sites[0])
  }

  private static let clerk = "name: Clerk\nlevels: {P1: {title: Clerk}}\n"
  private static let rolePath = "canon/families/sales/clerk.yaml"
  private static let notRead =
    "warning: nothing reads this file; move it out of the canon [unread-file]"
  private static let stray =
    "error: a symbolic link that leaves the folder, ends nowhere or runs in a circle; put the file "
    + "itself here [stray-link]"

  private static let files = [
    BrokenInput(
      "no folder", ["canon": .gone], exitCode: 2,
      "error: cannot read the folder 'canon': No such file or directory"),
    BrokenInput(
      "a file where the folder should be", ["canon": .text("x")], exitCode: 2,
      "error: cannot read the folder 'canon': Not a directory"),
    BrokenInput(
      "a link in a circle where the folder should be", ["canon": .gone, "canon": .link("canon")],
      exitCode: 2, "error: cannot read the folder 'canon': Too many levels of symbolic links"),
    BrokenInput(
      "an empty folder", ["canon": .folder],
      "canon/canon.yaml: error: the file is missing; write it, with 'format: 1' and 'name: …' "
        + "[missing-file]",
      "canon/families: warning: the canon has no family; write one as 'families/<family>/family.yaml' "
        + "[no-families]",
      "canon/levels.yaml: error: the file is missing; write it, with the ladder's 'tracks' "
        + "[missing-file]"),
    BrokenInput(
      "a folder where a role should be",
      [rolePath: .gone, rolePath + "/clerk.yaml": .text(clerk)], exitCode: 0,
      "\(rolePath)/clerk.yaml: warning: nothing reads this file; a role's file is "
        + "'families/<family>/<role>.yaml' [unread-file]"),
    BrokenInput(
      "a folder where the settings should be",
      ["canon/canon.yaml": .gone, "canon/canon.yaml/x.txt": .text("x")],
      "canon/canon.yaml: error: this is a folder, not a file; write it, with 'format: 1' and "
        + "'name: …' [missing-file]",
      "canon/canon.yaml/x.txt: \(notRead)"),
    BrokenInput(
      "an empty folder where the family's file should be",
      ["canon/families/sales/family.yaml": .folder],
      "canon/families/sales/family.yaml: error: this is a folder, not a file; write it, with the "
        + "family's 'name' [missing-file]",
      "canon/families/sales/family.yaml: warning: the folder is empty; delete it [unread-file]"),
    BrokenInput(
      "a file where the families should be", ["canon/families": .text("x")], exitCode: 0,
      "canon/families: warning: the canon has no family; write one as "
        + "'families/<family>/family.yaml' [no-families]",
      "canon/families: \(notRead)"),
    BrokenInput(
      "links in a circle",
      [
        "canon/families/a": .link(".."), "canon/families/b": .link("c"),
        "canon/families/c": .link("b"),
      ],
      "canon/families/a: \(stray)", "canon/families/b: \(stray)", "canon/families/c: \(stray)"),
    BrokenInput(
      "a link out of the canon", [rolePath: .link("/etc/hostname")], "\(rolePath): \(stray)"),
    BrokenInput(
      "names in two normal forms",
      [
        "canon/families/sales/verk\u{E4}ufer.yaml": .text(clerk.replacing("Clerk", with: "A")),
        "canon/families/sales/verka\u{308}ufer.yaml": .text(clerk.replacing("Clerk", with: "B")),
      ],
      "canon/families/sales/verk\u{E4}ufer.yaml: error: 'families/sales/verk\u{E4}ufer.yaml' differs "
        + "from 'families/sales/verka\u{308}ufer.yaml' only in how its letters are composed; rename "
        + "one of them [name-case-clash]",
      "canon/families/sales/verka\u{308}ufer.yaml: note: the other is here",
      "canon/families/sales/verka\u{308}ufer.yaml: error: the file name 'verka\u{308}ufer' must be "
        + "lower-case letters a–z and digits, with single hyphens between words; rename it "
        + "[unportable-name]"),
    BrokenInput(
      "a name that a terminal would obey", ["canon/a\u{1B}[2J\nb.yaml": .text("x")], exitCode: 0,
      "canon/a\\u{1B}[2J\\nb.yaml: warning: nothing reads this file; a role's file is "
        + "'families/<family>/<role>.yaml' [unread-file]"),
    BrokenInput(
      "a fault in every file",
      [
        "canon/canon.yaml": .text("format: 2\n"), "canon/levels.yaml": .text("tracks: x\n"),
        "canon/families/sales/family.yaml": .text("nam: S\n"),
        rolePath: .text("name: [\n"), "canon/families/sales/manager.yaml": .text("levels: {}\n"),
      ],
      "canon/canon.yaml:1:1: error: the file has no 'name'; write 'name: …' [missing-key]",
      "canon/canon.yaml:1:9: error: unknown format '2'; this program reads format 1 only, so write "
        + "'format: 1' [bad-format]",
      "\(rolePath):1:7: error: the bracket that opens here is never closed; close it, or put the text in "
        + "quotes [yaml-syntax]",
      "canon/families/sales/family.yaml:1:1: error: unknown key 'nam'; did you mean 'name'? "
        + "[unknown-key]",
      "canon/families/sales/manager.yaml:1:1: error: the file has no 'name'; write 'name: …' "
        + "[missing-key]",
      "canon/families/sales/manager.yaml:1:9: error: the role has no levels; write at least one, or "
        + "delete the file [no-levels]",
      "canon/levels.yaml:1:9: error: 'tracks' must be a list of tracks, not text; write each item on a "
        + "line of its own after '- ' [wrong-type]"),
    BrokenInput(
      "empty files",
      [
        "canon/canon.yaml": .text(""), "canon/levels.yaml": .text("# nothing\n"),
        "canon/families/sales/family.yaml": .text("---\n"),
      ],
      "canon/canon.yaml: error: the file holds nothing; write its keys and values, or delete it "
        + "[empty-file]",
      "canon/families/sales/family.yaml: error: the file holds nothing; write its keys and values, or "
        + "delete it [empty-file]",
      "canon/levels.yaml: error: the file holds nothing; write its keys and values, or delete it "
        + "[empty-file]"),
  ]

  private static let mapping =
    "the file must be a mapping of 'name', 'summary', 'aliases', 'status', 'replaced_by', 'replaces', "
    + "'levels'"

  private static let contents: [BrokenInput] = [
    .role(
      "several faults in one file",
      "name: Clerk\nsumary: x\nlevels:\n  P3: {}\n  P1: {titel: T, jfm: {complexity: [a]}}\n",
      ":2:1: error: unknown key 'sumary'; did you mean 'summary'? [unknown-key]",
      ":4:3: warning: the level 'P3' is empty; write what it expects, or delete it [empty-level]",
      ":4:3: error: unknown level 'P3'; did you mean 'P1'? [unknown-level]",
      ":5:8: error: unknown key 'titel'; did you mean 'title'? [unknown-key]",
      ":5:36: error: 'complexity' must be text, not a list; put text that begins with '[' in quotes "
        + "[wrong-type]"),
    .role(
      "cut in the middle of a character",
      bytes: Array("name: Clerk\nlevels:\n  P1: {title: Verk\u{E4}".utf8)
        .dropLast(),
      ":3:19: error: byte C3 is not UTF-8; save the file as UTF-8 [not-utf8]"),
    .role(
      "cut in the middle of a line", "name: Clerk\nlevels:\n  P1: {title: Cle",
      ":3:7: error: the '{' that opens here is never closed; close it with '}', or put text that begins "
        + "with '{' in quotes [yaml-syntax]"),
    .role(
      "another encoding", bytes: Array("name: Verk".utf8) + [0xE4] + Array("ufer\n".utf8),
      ":1:11: error: byte E4 is not UTF-8; save the file as UTF-8 [not-utf8]"),
    .role(
      "UTF-16", bytes: [0xFF, 0xFE] + "name: Clerk\n".utf16.flatMap { [UInt8($0), 0] },
      ":1:1: error: the file is UTF-16; save it as UTF-8 [not-utf8]"),
    .role(
      "UTF-16 the other way round",
      bytes: [0xFE, 0xFF] + "name: Clerk\n".utf16.flatMap { [0, UInt8($0)] },
      ":1:1: error: the file is UTF-16; save it as UTF-8 [not-utf8]"),
    .role(
      "UTF-16 without a mark", bytes: "name: Clerk\n".utf16.flatMap { [0, UInt8($0)] },
      ":1:1: error: the file is UTF-16; save it as UTF-8 [not-utf8]"),
    .role(
      "zero bytes", bytes: Array(repeating: 0, count: 4_096),
      ": error: the file is nothing but zero bytes, as after a power cut; write it anew [not-utf8]"),
    .role(
      "tabs for indentation", "name: Clerk\nlevels:\n\tP1: {title: T}\n",
      ":3:1: error: a tab in the indentation; indent with spaces [yaml-syntax]"),
    .role(
      "no-break spaces for indentation", "name: Clerk\nlevels:\n\u{A0}\u{A0}P1: {title: T}\n",
      ":2:8: error: the file has no 'levels'; write 'levels: …' [missing-key]",
      ":3:1: warning: the space here is none that YAML knows (U+00A0); write plain spaces "
        + "[invisible-indentation]",
      ":3:1: error: unknown key '\u{A0}\u{A0}P1'; known here: name, summary, aliases, status, "
        + "replaced_by, replaces, levels [unknown-key]"),
    .role(
      "a merge conflict",
      "name: Clerk\nlevels:\n<<<<<<< HEAD\n  P1: {title: A}\n=======\n  P1: {title: B}\n>>>>>>> x\n",
      ":3:1: error: '<<<<<<<' is left from a merge conflict; keep one side and delete the markers "
        + "[merge-conflict]",
      ":5:1: error: '=======' is left from a merge conflict; keep one side and delete the markers "
        + "[merge-conflict]",
      ":7:1: error: '>>>>>>>' is left from a merge conflict; keep one side and delete the markers "
        + "[merge-conflict]"),
    .role(
      "a spreadsheet renamed", bytes: Array("PK".utf8) + [3, 4, 0x14, 0, 6, 0, 8, 0, 0xB6],
      ":1:1: error: the file is an office document, not text; write what it says as YAML [not-utf8]"
    ),
    .role(
      "a spreadsheet saved as comma-separated text", "name,level\nClerk,\"P1, P2\"\n",
      ":1:1: error: \(mapping), not text; write 'key: value' lines [wrong-type]"),
    .role(
      "a spreadsheet saved with tabs", "name\tlevel\nClerk\tP1\n",
      ":1:1: error: \(mapping), not text; write 'key: value' lines [wrong-type]"),
    .role(
      "a spreadsheet saved as a web page", "<html><table><tr><td>Clerk</td></tr></table></html>\n",
      ":1:1: error: \(mapping), not text; write 'key: value' lines [wrong-type]"),
    .role(
      "a list", "- name: Clerk\n",
      ":1:1: error: \(mapping), not a list; write 'key: value' lines [wrong-type]"),
    .role(
      "two documents", clerk + "---\n" + clerk,
      ":3:1: error: '---' begins a second document; move what follows to a file of its own "
        + "[second-document]"),
    .role(
      "anchors, aliases and a merge key", "name: &n Clerk\nlevels:\n  P1: {title: *n}\n  <<: *n\n",
      ":1:7: error: an anchor; delete it, or put text that begins with '&' in quotes [anchor]",
      ":3:15: error: an alias; write the value out, or put text that begins with '*' in quotes [alias]",
      ":4:3: error: unknown level '<<'; use one of P1, P2, or add it to levels.yaml [unknown-level]",
      ":4:7: error: an alias; write the value out, or put text that begins with '*' in quotes [alias]"
    ),
    .role(
      "a quote that is not closed", "name: \"Clerk\nlevels:\n  P1: {title: T}\n",
      ":1:7: error: the quote that opens here is never closed; close it, or, where it belongs to the "
        + "text, put the whole text in the other kind of quotes [yaml-syntax]"),
    .role(
      "a colon within text", "name: Clerk: senior\nlevels: {P1: {title: T}}\n",
      ":1:12: error: a colon and a space within unquoted text; put the whole text in quotes "
        + "[yaml-syntax]"),
    .role(
      "keys in two normal forms", clerk + "\u{E4}: 1\na\u{308}: 2\n",
      ":3:1: error: unknown key '\u{E4}'; known here: name, summary, aliases, status, replaced_by, "
        + "replaces, levels [unknown-key]",
      ":4:1: error: 'a\u{308}' stands here a second time; keep one of the two [repeated-key]",
      ":3:1: note: it stands here first",
      ":4:1: error: unknown key 'a\u{308}'; known here: name, summary, aliases, status, replaced_by, "
        + "replaces, levels [unknown-key]"),
  ]

  private static let tooDeep =
    "error: lists and mappings stand within each other more than 64 deep; put text that begins with "
    + "'-', '[' or '{' in quotes [too-deep]"

  private static let sizes: [BrokenInput] = [
    .role("10,000 lists in each other", "name: " + times("[", 10_000), ":1:70: \(tooDeep)"),
    .role("10,000 mappings in each other", "name: " + times("{a: ", 10_000), ":1:259: \(tooDeep)"),
    .role("10,000 dashes", "levels:\n  " + times("- ", 10_000) + "a\n", ":2:129: \(tooDeep)"),
    .role(
      "1,300 levels of indentation",
      "name:\n" + (1..<1_300).map { times(" ", $0) + "a:\n" }.joined(), ":65:65: \(tooDeep)"),
    .role(
      "64 deep, which may be", "name: " + times("[", 63) + times("]", 63),
      ":1:1: error: the file has no 'levels'; write 'levels: …' [missing-key]",
      ":1:7: error: 'name' must be text, not a list; put text that begins with '[' in quotes "
        + "[wrong-type]"),
    .role(
      "a million bytes and one", clerk + "#" + times("x", 1_000_000 - clerk.utf8.count),
      ": error: the file has 1000001 bytes, above the limit of 1000000; shorten it or part it into "
        + "several roles [file-too-large]"),
    .role(
      "a line of a million characters",
      "name: Clerk\nlevels: {P1: {titel: \(times("y", 999_960))}}\n",
      ":2:15: error: unknown key 'titel'; did you mean 'title'? [unknown-key]"),
  ]

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}

extension BrokenCanonTests {
  @Test func tellsEachOfAHundredThousandKeys() throws {
    let folder = try SmallSite.folder()
    let keys = (0..<100_000).map { "k\($0):\n" }.joined()
    try folder.write("name: Clerk\nlevels: {P1: {title: T}}\n" + keys, to: Self.rolePath)
    let result = try Program.run(["check"] + SmallSite.arguments, in: folder)
    #expect(result.exitCode == 1)
    let lines = result.standardError.split(separator: "\n")
    #expect(lines.last == "100000 errors and 0 warnings found")
    #expect(
      lines.dropLast().last?.hasPrefix("\(Self.rolePath):100002:1: error: unknown key 'k99999'; ")
        == true)
  }
}
