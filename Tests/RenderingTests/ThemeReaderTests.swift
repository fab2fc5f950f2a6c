import Diagnostics
import Rendering
import TestSupport
import Testing

/// Broken themes, each with exactly what is said of it.
@Suite struct ThemeReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let fault: String
    /// Files added to, or put in place of, those of a small theme.
    let files: [String: String]
    let findings: [String]

    var testDescription: String { fault }
  }

  private static let small = [
    "theme.yaml": "name: Small\n",
    "layout.html": "<title>{{title}}</title>{{{opening}}}{{{sections}}}\n",
    "redirect.html": "<a href=\"{{target}}\">moved</a>\n",
    "pages/profile/index.md": "# {{title}}\n",
  ]

  /// The findings of themes by their folders; the first is the one that is read.
  private func findings(of themes: [String: [String: String]], reading folder: String = "theme")
    throws -> [String]
  {
    var markers = Markers()
    var trees: [String: SourceTree] = [:]
    for (root, files) in themes {
      let stripped = files.map { path, text in
        (path, markers.strip(text, path: "\(root)/\(path)"))
      }
      trees[root] = SourceTree(root: root, files: Dictionary(uniqueKeysWithValues: stripped))
    }
    let (theme, findings) = try ThemeReader.read(folder) {
      (path) throws(FileSystemError) in
      guard let tree = trees[path] else {
        throw FileSystemError("cannot read the folder", path, reason: "No such file or directory")
      }
      return tree
    }
    #expect((theme == nil) == findings.hasErrors)
    return markers.lines(findings)
  }

  @Test(arguments: faults) func tells(_ example: Case) throws {
    let files = Self.small.merging(example.files) { $1 }
    #expect(try findings(of: ["theme": files]) == example.findings)
  }

  @Test func saysNothingOfAGoodTheme() throws {
    #expect(try findings(of: ["theme": Self.small]) == [])
  }

  static let faults = settings + templates + files

  private static let settings = [
    Case(
      fault: "an unknown key in theme.yaml", files: ["theme.yaml": "name: X\n⟪1⟫inherit: ../y\n"],
      findings: ["1 error: unknown key 'inherit'; did you mean 'inherits'? [unknown-key]"]),
    Case(
      fault: "a theme without a name", files: ["theme.yaml": "⟪1⟫language: de\n"],
      findings: ["1 error: the file has no 'name'; write 'name: …' [missing-key]"]),
    Case(
      fault: "a language that is none", files: ["theme.yaml": "name: X\nlanguage: ⟪1⟫en \" x\n"],
      findings: [
        "1 error: 'language' must be a language tag such as 'en' or 'pt-BR' [bad-value]"
      ]),
    Case(
      fault: "a parent by an absolute path", files: ["theme.yaml": "name: X\ninherits: ⟪1⟫/etc\n"],
      findings: [
        "1 error: 'inherits' must be a folder as seen from the theme's, such as '../default' "
          + "[bad-value]"
      ]),
    Case(
      fault: "a parent that is not there", files: ["theme.yaml": "name: X\ninherits: ⟪1⟫../no\n"],
      findings: [
        "1 error: cannot read the folder 'no': No such file or directory; name a theme's "
          + "folder [unknown-theme]"
      ]),
  ]

  private static let templates = [
    Case(
      fault: "an unknown name",
      files: ["pages/profile/index.md": "# {{title}}\n{{⟪1⟫levle.code}}\n"],
      findings: [
        "1 error: unknown name 'levle.code' in 'profile'; did you mean 'level.code'? [unknown-name]"
      ]),
    Case(
      fault: "a name of another subject", files: ["pages/site/index.md": "# {{⟪1⟫stamp}}\n"],
      findings: ["1 error: unknown name 'stamp' in 'site' [unknown-name]"]),
    Case(
      fault: "a missing partial",
      files: ["pages/profile/index.md": "{{> ⟪1⟫plaec}}\n", "partials/place.md": "x\n"],
      findings: ["1 error: unknown partial 'plaec'; did you mean 'place'? [unknown-partial]"]),
    Case(
      fault: "a section without an end", files: ["pages/profile/index.md": "{{#⟪1⟫goals}}\nx\n"],
      findings: ["1 error: 'goals' is not closed; write '{{/goals}}' after it [unclosed-section]"]),
    Case(
      fault: "a section without an end in a partial that no page uses",
      files: ["partials/unused.md": "x\n{{#⟪1⟫goals}}\n"],
      findings: ["1 error: 'goals' is not closed; write '{{/goals}}' after it [unclosed-section]"]),
    Case(
      fault: "a value that may be absent",
      files: ["pages/level/index.md": "# {{⟪1⟫level.years}}\n"],
      findings: [
        "1 error: 'level.years' may be absent; print it within '{{#level.years}}' [may-be-absent]"
      ]),
    Case(
      fault: "canon text that would be unescaped",
      files: ["pages/profile/index.md": "{{{⟪1⟫title}}}\n"],
      findings: ["1 error: 'title' is not markup; write '{{title}}' [unescaped-text]"]),
    Case(
      fault: "canon text where a URL stands",
      files: ["layout.html": "<a href=\"{{⟪1⟫title}}\">x</a>\n"],
      findings: [
        "1 error: 'title' stands where a URL does, but is not a link [text-as-url]"
      ]),
    Case(
      fault: "a value in a script", files: ["layout.html": "<script>{{⟪1⟫title}}</script>\n"],
      findings: [
        "1 error: 'title' stands in a script; a value may stand in text, in a quoted attribute or, "
          + "if it is a link, where a URL does [value-out-of-place]"
      ]),
  ]

  private static let files = [
    Case(
      fault: "a page about no subject", files: ["pages/profil/x.md": "x\n"],
      findings: [
        "theme/pages/profil/x.md error: 'profil' is no subject of pages; the folders below 'pages' "
          + "are 'site', 'level', 'family', 'role', 'profile'; did you mean 'profile'? "
          + "[unknown-subject]"
      ]),
    Case(
      fault: "a template of another kind", files: ["pages/profile/x.txt": "x\n"],
      findings: [
        "theme/pages/profile/x.txt error: a page's template ends in '.md' or '.html' and stands in "
          + "'profile' itself; move or rename it [unknown-template]"
      ]),
    Case(
      fault: "two templates for one page", files: ["pages/profile/index.html": "x\n"],
      findings: [
        "theme/pages/profile/index.md error: the page has another template, "
          + "'theme/pages/profile/index.html'; delete one [page-twice]"
      ]),
    Case(
      fault: "a name that not every system takes", files: ["assets/Logo 1.svg": "x\n"],
      findings: [
        "theme/assets/Logo 1.svg error: a theme's file is named in lower-case letters, digits, "
          + "hyphens and full stops, and not as Windows names its devices; rename it "
          + "[unportable-name]"
      ]),
    Case(
      fault: "an asset that the program writes", files: ["assets/edition.css": "x\n"],
      findings: [
        "theme/assets/edition.css error: 'assets/edition.css' is written from the canon's edition; "
          + "rename the file [reserved-name]"
      ]),
    Case(
      fault: "lines of pages that there are none of", files: ["lines/profile/x.html": "x\n"],
      findings: [
        "theme/lines/profile/x.html warning: nothing reads this file; 'lines/profile/index.html' "
          + "goes with 'pages/profile/index.md' [unread-file]"
      ]),
    Case(
      fault: "a file that nothing reads", files: ["readme.md": "x\n"],
      findings: [
        "theme/readme.md warning: nothing reads this file; a theme has 'theme.yaml', "
          + "'layout.html', 'redirect.html' and the folders 'pages', 'lines', 'partials' and "
          + "'assets' "
          + "[unread-file]"
      ]),
  ]

  @Test func tellsOfAFileThatIsTooLarge() throws {
    let files = SourceTree(root: "theme", files: Self.small).entries
    let large = SourceTree.Entry(path: "assets/big.css", content: .tooLarge(byteCount: 1_000_001))
    let (theme, findings) = try ThemeReader.read("theme") { (root) throws(FileSystemError) in
      SourceTree(root: root, entries: files + [large])
    }
    #expect(theme == nil)
    #expect(
      findings.map { "\($0.location) \($0.message) [\($0.id)]" } == [
        "theme/assets/big.css the file is larger than 1000000 bytes [file-too-large]"
      ])
  }

  @Test func tellsOfAThemeWithoutALayout() throws {
    let files = Self.small.filter { $0.key != "layout.html" }
    #expect(
      try findings(of: ["theme": files]) == [
        "theme/layout.html error: a theme needs 'layout.html'; write it, or inherit a theme that "
          + "has one with 'inherits: …' [missing-file]"
      ])
  }

  @Test func tellsOfThemesThatInheritFromEachOther() throws {
    let themes = [
      "theme": Self.small.merging(["theme.yaml": "name: A\ninherits: ⟪1⟫../other\n"]) { $1 },
      "other": ["theme.yaml": "name: B\ninherits: ⟪2⟫../theme/.\n"],
    ]
    #expect(
      try findings(of: themes) == [
        "2 error: the theme inherits itself; name another [endless-inheritance]"
      ])
    let loop = Dictionary(
      uniqueKeysWithValues: (0..<10).map { depth in
        (
          "theme" + String(repeating: "/x", count: depth),
          ["theme.yaml": "name: A\ninherits: x\n"].merging(Self.small) { mine, _ in mine }
        )
      })
    #expect(
      try findings(of: loop) == [
        "theme/x/x/x/x/x/x/x/theme.yaml:2:11 error: themes inherit from each other more than 8 deep; "
          + "end the chain [endless-inheritance]"
      ])
  }

  @Test func takesTheNearestFile() throws {
    let themes = [
      "theme": [
        "theme.yaml": "name: Child\ninherits: ../parent\n", "pages/profile/index.md": "{{title}}\n",
      ],
      "parent": Self.small.merging(["pages/profile/index.md": "{{⟪1⟫nonsense}}\n"]) { $1 },
    ]
    #expect(try findings(of: themes) == [])
  }
}
