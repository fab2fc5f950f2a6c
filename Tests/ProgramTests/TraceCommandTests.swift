import Foundation
import TestSupport
import Testing

/// `jobframe trace` as people call it.
@Suite struct TraceCommandTests {
  private func run(_ arguments: String) throws -> Program.Result {
    let place = try TemporaryFolder()
    return try Program.run(
      script: "\"$JOBFRAME\" init . 2>/dev/null; \"$JOBFRAME\" trace \(arguments)", in: place)
  }

  @Test func tellsWhereALineComesFrom() throws {
    let result = try run("customer-service.service-advisor")
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(
      result.standardOutput.hasPrefix("== families/customer-service/service-advisor/index.md"))
    #expect(
      result.standardOutput.contains(
        "    canon canon/families/customer-service/service-advisor.yaml:4:7: name"))
    #expect(result.standardOutput.contains("    theme themes/default/pages/role/index.md:1:1"))
    #expect(
      result.standardOutput.contains("== families/customer-service/service-advisor/index.html"))
  }

  @Test func tellsItToPrograms() throws {
    let result = try run("index.md --format json")
    let files = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8))
    let paths = (files as? [[String: Any]])?.compactMap { $0["path"] as? String }
    #expect(paths == ["index.md", "index.html"])
  }

  @Test func saysThatAPageIsNone() throws {
    let result = try run("customer-service.service-adviser")
    #expect(result.exitCode == 64)
    #expect(
      result.standardError.contains(
        "the site has no page 'customer-service.service-adviser'; did you mean "
          + "'customer-service.service-advisor'?"), "\(result)")
  }

  @Test func givesTheDiagnosticsOfACanonThatDoesNotRead() throws {
    let place = try TemporaryFolder()
    let result = try Program.run(
      script: "\"$JOBFRAME\" init . 2>/dev/null; rm canon/levels.yaml; \"$JOBFRAME\" trace P4",
      in: place)
    #expect(result.exitCode == 1)
    #expect(result.standardError.contains("[missing-file]"), "\(result)")
  }
}
