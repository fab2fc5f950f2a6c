import Diagnostics
import Testing

/// The rules of file and folder names, and of what lies in a canon.
@Suite struct FileRulesTests {
  private static let role = "name: R\nlevels: {P1: {title: T}}\n"

  @Test(arguments: ["canon.yaml", "levels.yaml", "families/sales/family.yaml"])
  func reportsAMissingFile(_ path: String) {
    let findings = MarkedCanon([path: String?.none]).findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("canon/\(path) error: the file is missing; write it") == true)
    #expect(findings.first?.hasSuffix("[missing-file]") == true)
  }

  @Test(
    arguments: [
      (
        "families/sales/head.yml",
        "canon/families/sales/head.yml error: 'head.yml' is not read; rename it to 'head.yaml' "
          + "[yml-file]"
      ),
      (
        "families/sales/head.YAML",
        "canon/families/sales/head.YAML error: 'head.YAML' is not read; rename it to 'head.yaml' "
          + "[yml-file]"
      ),
      (
        "families/sales/notes.txt",
        "canon/families/sales/notes.txt warning: nothing reads this file; move it out of the canon "
          + "[unread-file]"
      ),
      (
        "level.yaml",
        "canon/level.yaml warning: nothing reads this file; did you mean 'levels.yaml'? "
          + "[unread-file]"
      ),
      (
        "families/x.yaml",
        "canon/families/x.yaml warning: nothing reads this file; "
          + "a role's file is 'families/<family>/<role>.yaml' [unread-file]"
      ),
      (
        "families/sales/a/b.yaml",
        "canon/families/sales/a/b.yaml warning: nothing reads this file; "
          + "a role's file is 'families/<family>/<role>.yaml' [unread-file]"
      ),
      (
        "families/sales/index.yaml",
        "canon/families/sales/index.yaml error: the file name 'index' is used by the site itself; "
          + "rename it [reserved-name]"
      ),
      (
        "families/sales/nul.yaml",
        "canon/families/sales/nul.yaml error: the file name 'nul' is reserved by Windows; "
          + "rename it [reserved-name]"
      ),
      (
        "families/sales/\(String(repeating: "a", count: 101)).yaml",
        "canon/families/sales/\(String(repeating: "a", count: 101)).yaml error: "
          + "the file name '\(String(repeating: "a", count: 60))…' has more than 100 characters; "
          + "rename it [reserved-name]"
      ),
      (
        "families/sales/Key Account.yaml",
        "canon/families/sales/Key Account.yaml error: the file name 'Key Account' must be "
          + "lower-case letters a–z and digits, with single hyphens between words; "
          + "rename it to 'key-account' [unportable-name]"
      ),
      (
        "families/sales/verkäufer.yaml",
        "canon/families/sales/verkäufer.yaml error: the file name 'verkäufer' must be "
          + "lower-case letters a–z and digits, with single hyphens between words; rename it "
          + "[unportable-name]"
      ),
    ] as [(String, String)])
  func reportsAFile(_ path: String, _ finding: String) {
    let findings = MarkedCanon([path: Self.role]).findings
    #expect(findings == [finding])
  }

  @Test func reportsFoldersOnce() {
    let canon = MarkedCanon([
      "families/con/family.yaml": "name: C\n", "families/con/a.yaml": Self.role,
      "families/con/b.yaml": "name: Other\nlevels: {P1: {title: T}}\n",
      "families/Big Deals/family.yaml": "name: D\n", "families/Big Deals/a.yaml": Self.role,
    ])
    #expect(
      canon.findings == [
        "canon/families/Big Deals error: the folder name 'Big Deals' must be lower-case letters "
          + "a–z and digits, with single hyphens between words; rename it to 'big-deals' "
          + "[unportable-name]",
        "canon/families/con error: the folder name 'con' is reserved by Windows; rename it "
          + "[reserved-name]",
      ])
  }

  @Test func reportsFoldersThatDifferOnlyInCaseOnce() {
    let canon = MarkedCanon(["Families/a/b.yaml": Self.role, "Families/a/c.yaml": Self.role])
    let unread = "warning: nothing reads this file; did you mean 'families'? [unread-file]"
    #expect(
      canon.findings == [
        "canon/Families/a/b.yaml \(unread)", "canon/Families/a/c.yaml \(unread)",
        "canon/families error: 'families' differs from 'Families' only in case; "
          + "rename one of them [name-case-clash]",
        "canon/Families note: the other is here",
      ])
  }

  @Test func reportsFilesThatDifferOnlyInCase() {
    let canon = MarkedCanon([
      "families/sales/Head.yaml": Self.role,
      "families/sales/head.yaml": "name: Other\nlevels: {P1: {title: T}}\n",
    ])
    #expect(
      canon.findings == [
        "canon/families/sales/Head.yaml error: the file name 'Head' must be lower-case letters "
          + "a–z and digits, with single hyphens between words; rename it to 'head' "
          + "[unportable-name]",
        "canon/families/sales/head.yaml error: 'families/sales/head.yaml' differs from "
          + "'families/sales/Head.yaml' only in case; rename one of them [name-case-clash]",
        "canon/families/sales/Head.yaml note: the other is here",
      ])
  }

  @Test(
    arguments: [
      (
        .tooLarge(byteCount: 1_234_567),
        "error: the file has 1234567 bytes, above the limit of 1000000; "
          + "shorten it or part it into several roles [file-too-large]"
      ),
      (
        .strayLink,
        "error: a symbolic link that leaves the folder, ends nowhere or runs in a circle; "
          + "put the file itself here [stray-link]"
      ),
      (.notAFile, "error: this is a pipe, socket or device; put a file here [not-a-file]"),
      (.unreadableName, "error: the name is not UTF-8; rename it [unportable-name]"),
    ] as [(SourceTree.Entry.Content, String)])
  func reportsWhatCannotBeRead(_ content: SourceTree.Entry.Content, _ finding: String) {
    let path = "families/sales/a.yaml"
    #expect(
      MarkedCanon(adding: [.init(path: path, content: content)]).findings.filter {
        !$0.contains("file name")
      } == ["canon/\(path) \(finding)"])
  }

  @Test(
    arguments: [
      ("families/empty", .emptyFolder, "the folder is empty; delete it"),
      (
        "photo.jpg", .tooLarge(byteCount: 2_000_000),
        "nothing reads this file; move it out of the canon"
      ),
      ("pipe", .notAFile, "nothing reads this file; move it out of the canon"),
    ] as [(String, SourceTree.Entry.Content, String)])
  func warnsOfWhatNothingReads(
    _ path: String, _ content: SourceTree.Entry.Content, _ sentence: String
  ) {
    #expect(
      MarkedCanon(adding: [.init(path: path, content: content)]).findings == [
        "canon/\(path) warning: \(sentence) [unread-file]"
      ])
  }

  @Test func goesOnAfterAFileThatCannotBeParsed() {
    let canon = MarkedCanon([
      "canon.yaml": "name: a⟪1⟫: b\n", "levels.yaml": "tracks: ⟪2⟫*x\n",
      "families/sales/family.yaml": "nom⟪3⟫:b\nname: S\n",
      "families/sales/manager.yaml": "name: M\nlevels: {P9: {⟪4⟫titel: T}}\n",
    ])
    #expect(canon.findings.map { $0.prefix(1) } == ["1", "3", "4", "2"])
  }

  @Test func warnsOfRolesAndFamiliesOfOneName() {
    let canon = MarkedCanon([
      "families/sales/copy.yaml": "name: ⟪1⟫Manager\nlevels: {P1: {title: Copy}}\n",
      "families/sales/manager.yaml": "name: ⟪2⟫Manager\nlevels: {P1: {title: T}}\n",
      "families/trade/family.yaml": "name: ⟪3⟫Sales\n",
      "families/sales/family.yaml": "name: ⟪4⟫Sales\n",
      "families/trade/manager.yaml": "name: Manager\nlevels: {P1: {title: T}}\n",
    ])
    #expect(
      canon.findings == [
        "2 warning: two roles of the family have the name 'Manager'; write different ones "
          + "[repeated-name]",
        "1 note: the first is here",
        "3 warning: two families have the name 'Sales'; write different ones [repeated-name]",
        "4 note: the first is here",
      ])
  }

  @Test func warnsOfACanonWithoutFamilies() {
    let canon = MarkedCanon([
      "families/sales/family.yaml": nil, "families/sales/manager.yaml": nil,
    ])
    #expect(
      canon.findings == [
        "canon/families warning: the canon has no family; write one as "
          + "'families/<family>/family.yaml' [no-families]"
      ])
  }
}
