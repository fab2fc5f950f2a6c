import Diagnostics
import Testing
import YAMLReading

/// Typed reading: what comes out, and what is said of the rest.
@Suite struct YAMLRecordTests {
  private enum Status: String, CaseIterable { case draft, approved, retired }

  @Test func readsEveryKindOfField() throws {
    let record = try record(
      "name: A\nstatus: draft\naliases: [b, c]\ninner: {name: D}\nextra: {x: 1, y: 2}\n")
    var findings: [Diagnostic] = []
    #expect(record.requiredText("name", into: &findings)?.text == "A")
    #expect(record.choice("status", Status.self, into: &findings) == .draft)
    #expect(record.texts("aliases", into: &findings).map(\.text) == ["b", "c"])
    #expect(record.items("aliases", into: &findings).map(\.name).first == "an item of 'aliases'")
    let inner = record.record("inner", keys: ["name"], into: &findings)
    #expect(inner?.text("name", into: &findings)?.text == "D")
    let entries = record.optional("extra", into: &findings) {
      $0.entries(expected: "a mapping", into: &$1)
    }
    #expect(entries?.map(\.key.text) == ["x", "y"])
    #expect(findings.isEmpty)
  }

  @Test func takesAbsentFieldsForNothing() throws {
    let record = try record("name: A\n")
    var findings: [Diagnostic] = []
    #expect(record.text("status", into: &findings) == nil)
    #expect(record.texts("aliases", into: &findings).isEmpty)
    #expect(record.record("inner", keys: [], into: &findings) == nil)
    #expect(!record.has("inner"))
    #expect(findings.isEmpty)
  }

  @Test(
    arguments: [
      ("⟪1⟫nmae: A\n", ["1 error: unknown key 'nmae'; did you mean 'name'? [unknown-key]"]),
      (
        "{name: Records invoices, ⟪1⟫with reasons}\n",
        [
          "1 error: unknown key 'with reasons'; the comma before it ends the text, so put the whole "
            + "text in quotes [unknown-key]"
        ]
      ),
      (
        "⟪1⟫shoe: A\nname: B\n",
        [
          "1 error: unknown key 'shoe'; known here: name, status, aliases, inner, extra "
            + "[unknown-key]"
        ]
      ),
      ("⟪1⟫status: draft\n", ["1 error: the file has no 'name'; write 'name: …' [missing-key]"]),
      ("name:⟪1⟫\n", ["1 error: the file has no 'name'; write 'name: …' [missing-key]"]),
      (
        "name: ⟪1⟫[A]\n",
        [
          "1 error: 'name' must be text, not a list; put text that begins with '[' in quotes "
            + "[wrong-type]"
        ]
      ),
      (
        "name: ⟪1⟫{A: b}\n",
        [
          "1 error: 'name' must be text, not a mapping; put text that begins with '{' in quotes "
            + "[wrong-type]"
        ]
      ),
      ("name:\n  ⟪1⟫- A\n", ["1 error: 'name' must be text, not a list [wrong-type]"]),
      (
        "name: A\nstatus: ⟪1⟫Draft\n",
        [
          "1 error: 'status' must be draft, approved or retired, not 'Draft'; did you mean 'draft'? "
            + "[bad-value]"
        ]
      ),
      (
        "name: A\nstatus:⟪1⟫\n",
        ["1 warning: 'status' is empty; write a value, or delete it [empty-value]"]
      ),
      (
        "name: A\naliases: ⟪1⟫B\n",
        [
          "1 error: 'aliases' must be a list of texts, not text; "
            + "write each item on a line of its own after '- ' [wrong-type]"
        ]
      ),
      (
        "name: A\naliases:⟪1⟫\n",
        ["1 warning: 'aliases' is empty; write a value, or delete it [empty-value]"]
      ),
      (
        "name: A\naliases:\n  -⟪1⟫\n  - ⟪2⟫Lead: the team\n  - ⟪3⟫[b]\n",
        [
          "1 warning: an item of 'aliases' is empty; write a value, or delete it [empty-value]",
          "2 error: an item of 'aliases' must be text, not a mapping; "
            + "the colon after 'Lead' makes it one, so put the whole text in quotes [wrong-type]",
          "3 error: an item of 'aliases' must be text, not a list; "
            + "put text that begins with '[' in quotes [wrong-type]",
        ]
      ),
      ("name: A\naliases: []\nextra: {}\ninner: {}\n", []),
      (
        "name: A\ninner: ⟪1⟫[a]\nextra: ⟪2⟫b\n",
        [
          "1 error: 'inner' must be a mapping of 'name', not a list; write 'key: value' lines "
            + "[wrong-type]",
          "2 error: 'extra' must be a mapping of words, not text; write 'key: value' lines "
            + "[wrong-type]",
        ]
      ),
      (
        "name: ⟪1⟫*x\n",
        [
          "1 error: an alias; write the value out, or put text that begins with '*' in quotes "
            + "[alias]"
        ]
      ),
      (
        "⟪2⟫name: A\n⟪1⟫name: ⟪3⟫[b]\n",
        [
          "1 error: 'name' stands here a second time; keep one of the two [repeated-key]",
          "2 note: it stands here first",
          "3 error: 'name' must be text, not a list; put text that begins with '[' in quotes "
            + "[wrong-type]",
        ]
      ),
    ] as [(String, [String])])
  func reports(_ text: String, _ expected: [String]) throws {
    let marked = MarkedText(text)
    let document = marked.document
    var findings = document.diagnostics
    let root = try #require(document.root)
    let keys = ["name", "status", "aliases", "inner", "extra"]
    let record = YAMLField(root, named: "the file").record(keys: keys, into: &findings)
    _ = record?.requiredText("name", into: &findings)
    _ = record?.choice("status", Status.self, into: &findings)
    _ = record?.texts("aliases", into: &findings)
    _ = record?.record("inner", keys: ["name"], into: &findings)
    _ = record?.optional("extra", into: &findings) {
      $0.entries(expected: "a mapping of words", into: &$1)
    }
    #expect(marked.lines(findings) == expected)
  }

  @Test func reportsAFileThatIsNoMapping() throws {
    let marked = MarkedText("⟪1⟫name:Foo\n")
    var findings: [Diagnostic] = []
    let field = YAMLField(try #require(marked.document.root), named: "the file")
    #expect(field.record(keys: ["name", "summary"], into: &findings) == nil)
    #expect(
      marked.lines(findings) == [
        "1 error: the file must be a mapping of 'name', 'summary', not text; "
          + "write 'key: value' lines [wrong-type]"
      ])
  }

  private func record(_ text: String) throws -> YAMLRecord {
    var findings: [Diagnostic] = []
    let root = try #require(MarkedText(text).document.root)
    let record = YAMLField(root, named: "the file").record(
      keys: ["name", "status", "aliases", "inner", "extra"], into: &findings)
    #expect(findings.isEmpty)
    return try #require(record)
  }
}
