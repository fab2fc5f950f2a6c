import Foundation
import TestSupport
import Testing

/// What each target imports, as the compiler sees it, and what it declares: the flow of data goes one
/// way, and a library is imported in one place.
@Suite struct TargetTableTests {
  private static let table: [String: Set<String>] = [
    "Diagnostics": [],
    "YAMLReading": ["CLibYAML", "Diagnostics"],
    "CanonReading": ["Diagnostics", "YAMLReading"],
    "GoalDerivation": ["CanonReading"],
    "SitePlanning": ["CanonReading", "Diagnostics", "GoalDerivation"],
    "Templates": ["Diagnostics"],
    "Markdown": ["CCMarkGFM"],
    "LineComparison": [],
    "Rendering": [
      "CanonReading", "Diagnostics", "GoalDerivation", "LineComparison", "Markdown",
      "ScriptWriting", "SitePlanning", "Templates", "YAMLReading",
    ],
    "ScriptWriting": [],
    "SearchIndexing": ["CStemmer", "CanonReading", "ScriptWriting", "SitePlanning"],
    "SiteWriting": ["Diagnostics"],
    "BuiltInFiles": ["CBuiltInFiles", "Diagnostics"],
    "Building": [
      "BuiltInFiles", "CanonReading", "Diagnostics", "Markdown", "Rendering", "SearchIndexing",
      "SitePlanning", "SiteWriting",
    ],
    "Previewing": ["Building", "BuiltInFiles", "Diagnostics", "FlyingFox", "FlyingSocks"],
    "Reviewing": [
      "CanonReading", "Diagnostics", "LineComparison", "Rendering", "SitePlanning", "Templates",
    ],
    "SiteChecking": [
      "CanonReading", "Diagnostics", "LineComparison", "Markdown", "SitePlanning", "Templates",
    ],
    "Commands": [
      "ArgumentParser", "Building", "BuiltInFiles", "CanonReading", "Diagnostics", "Previewing",
      "Rendering", "Reviewing", "SiteChecking", "SiteWriting",
    ],
    "jobframe": ["Commands"],
  ]

  /// Swift's own libraries; Foundation only where no loop runs over pages.
  private static let system: [String: Set<String>] = [
    "Glibc": [
      "Commands", "Diagnostics", "Markdown", "Previewing", "SearchIndexing", "SiteChecking",
      "SiteWriting",
    ],
    "Synchronization": ["Building", "Commands", "Templates"],
    "Dispatch": ["Building"],
    "Foundation": ["Commands", "Previewing", "Reviewing", "SearchIndexing", "SiteChecking"],
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
    #expect(
      others == [
        "CBuiltInFiles", "CLibYAML", "CCMarkGFM", "CStemmer", "FaultyDisk", "FuzzProperties",
        "TestSupport",
      ])
  }

  /// What the compiler finds imported in a folder's files, however the import is written.
  private func imports(in folder: URL) throws -> Set<String> {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0).path }
    let output = try TemporaryFolder()
    _ = try run(
      ["swiftc", "-frontend", "-emit-imported-modules"] + files
        + ["-o", output.path + "/imports"])
    return Set(try output.text(of: "imports").split(separator: "\n").map(String.init))
  }

  private func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
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
    let data = try run([
      "swift", "package", "--package-path", Repository.url.path, "--scratch-path", folder.path,
      "dump-package",
    ])
    let manifest = try JSONDecoder().decode(Manifest.self, from: data)
    return Dictionary(
      uniqueKeysWithValues: manifest.targets.map { target in
        (target.name, Set(target.dependencies.flatMap(\.values).compactMap { $0.first??.text }))
      })
  }
}
