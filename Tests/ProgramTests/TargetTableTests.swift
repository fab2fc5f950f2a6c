import Foundation
import TestSupport
import Testing

/// What each target may import: the flow of data goes one way, and a library is imported in one place.
/// That no target imports what it does not declare is the compiler's to find (`make program`).
@Suite struct TargetTableTests {
  private static let table: [String: Set<String>] = [
    "Diagnostics": [],
    "YAMLReading": ["CLibYAML", "Diagnostics"],
    "CanonReading": ["Diagnostics", "YAMLReading"],
    "GoalDerivation": ["CanonReading"],
    "SitePlanning": ["CanonReading", "Diagnostics", "GoalDerivation"],
    "Templates": ["Diagnostics"],
    "Markdown": ["CCMarkGFM"],
    "Rendering": [
      "CanonReading", "Diagnostics", "GoalDerivation", "Markdown", "SitePlanning", "Templates",
      "YAMLReading",
    ],
    "SiteWriting": ["Diagnostics"],
    "Building": [
      "CanonReading", "Diagnostics", "Markdown", "Rendering", "SitePlanning", "SiteWriting",
    ],
    "Commands": ["ArgumentParser", "Building", "Diagnostics", "SiteWriting"],
    "jobframe": ["Commands"],
  ]

  /// Swift's own libraries; Foundation only where no loop runs over pages.
  private static let system: [String: Set<String>] = [
    "Glibc": ["Commands", "Diagnostics", "Markdown", "SiteWriting"],
    "Foundation": ["Commands"],
  ]

  @Test func everyTargetImportsWhatTheTableSays() throws {
    let sources = Repository.url.appending(path: "Sources")
    for (target, expected) in Self.table {
      var imports = try imports(in: sources.appending(path: target))
      for (library, users) in Self.system where users.contains(target) {
        imports.remove(library)
      }
      #expect(imports == expected, "\(target)")
    }
  }

  @Test func thePackageDeclaresWhatTheTableSays() throws {
    let declared = try declaredDependencies()
    for (target, expected) in Self.table {
      #expect(declared[target] == expected, "\(target)")
    }
    let others = Set(declared.keys).subtracting(Self.table.keys)
      .filter { !$0.hasSuffix("Tests") }
    #expect(others == ["CLibYAML", "CCMarkGFM", "TestSupport"])
  }

  private func imports(in folder: URL) throws -> Set<String> {
    var imports: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        if let match = line.wholeMatch(of: /(?:(?:package|private|internal) )?import (\w+)/) {
          imports.insert(String(match.1))
        }
      }
    }
    return imports
  }

  private struct Manifest: Decodable {
    struct Target: Decodable {
      let name: String
      let dependencies: [[String: [Name?]]]
    }

    /// The name that a dependency begins with; its conditions are left out.
    struct Name: Decodable {
      let text: String?

      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }

    let targets: [Target]
  }

  private func declaredDependencies() throws -> [String: Set<String>] {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", Repository.url.path, "--scratch-path", folder.path,
      "dump-package",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let manifest = try JSONDecoder().decode(Manifest.self, from: data)
    return Dictionary(
      uniqueKeysWithValues: manifest.targets.map { target in
        (target.name, Set(target.dependencies.flatMap(\.values).compactMap { $0.first??.text }))
      })
  }
}
