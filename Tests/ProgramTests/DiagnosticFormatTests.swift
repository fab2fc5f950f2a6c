import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticFormatTests {
  private struct Finding: Decodable, Equatable {
    struct Note: Decodable, Equatable {
      let path: String
      let line: Int
      let column: Int
    }

    let severity: String
    let id: String
    let path: String
    let line: Int
    let column: Int
    let message: String
    let notes: [Note]
  }

  @Test func tellsFindingsAsJSONOnStandardOutput() throws {
    let folder = try SmallSite.folder()
    try folder.write(
      "name: Sales\nname: \"Sales\\u00e9\"\n", to: "canon/families/sales/family.yaml")
    let result = try Program.run(["check", "--format", "json"] + SmallSite.arguments, in: folder)
    #expect(result.exitCode == 1)
    let findings = try JSONDecoder().decode(
      [Finding].self, from: Data(result.standardOutput.utf8))
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.id == "repeated-key")
    #expect(finding.path == "canon/families/sales/family.yaml")
    #expect(finding.line == 2)
    #expect(finding.column == 1)
    #expect(finding.notes.map(\.line) == [1])
  }

  @Test func tellsDifferencesAsFindings() throws {
    let folder = try SmallSite.folder()
    _ = try SmallSite.build(folder)
    try folder.write("by hand", to: "site/about.html")
    let result = try SmallSite.build(folder, ["--check", "--format", "json"])
    #expect(result.exitCode == 1)
    let findings = try JSONDecoder().decode(
      [Finding].self, from: Data(result.standardOutput.utf8))
    #expect(findings.map(\.path) == ["site/about.html"])
    #expect(findings.map(\.id) == ["site-differs"])
  }

  @Test func tellsNoFindingsAsAnEmptyArray() throws {
    let folder = try SmallSite.folder()
    let result = try Program.run(["check", "--format", "json"] + SmallSite.arguments, in: folder)
    let findings = try JSONDecoder().decode(
      [Finding].self, from: Data(result.standardOutput.utf8))
    #expect(findings.isEmpty)
    #expect(result.exitCode == 0)
  }
}
