// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target written here: Swift 6, each import said at its use, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "jobframe",
  products: [
    .executable(name: "jobframe", targets: ["jobframe"]),
    // For tests: a file of its own, to be loaded into the program before the C library.
    .library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // Reading: text files to a canon, or to diagnostics.
    .target(name: "Diagnostics", swiftSettings: strict),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "YAMLReading", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "CanonReading", dependencies: ["Diagnostics", "YAMLReading"], swiftSettings: strict),

    // What is part of the program: the default theme and the starter canon.
    .target(name: "CBuiltInFiles", exclude: ["preview", "starter"]),
    .target(
      name: "BuiltInFiles", dependencies: ["CBuiltInFiles", "Diagnostics"], swiftSettings: strict),

    // Deciding: a canon to goal frames and to a plan of pages.
    .target(name: "GoalDerivation", dependencies: ["CanonReading"], swiftSettings: strict),
    .target(
      name: "SitePlanning", dependencies: ["CanonReading", "Diagnostics", "GoalDerivation"],
      swiftSettings: strict),

    // Comparing: two lists of lines to what became of each.
    .target(name: "LineComparison", swiftSettings: strict),

    // What scripts of the site hold.
    .target(name: "ScriptWriting", swiftSettings: strict),

    // Rendering: a page to bytes.
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "Markdown", dependencies: ["CCMarkGFM"], swiftSettings: strict),
    .target(
      name: "Rendering",
      dependencies: [
        "CanonReading", "Diagnostics", "GoalDerivation", "LineComparison", "Markdown",
        "ScriptWriting", "SitePlanning", "Templates", "YAMLReading",
      ],
      swiftSettings: strict),

    // Searching: the canon to an index that the browser reads in pieces.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "SearchIndexing",
      dependencies: ["CStemmer", "CanonReading", "ScriptWriting", "SitePlanning"],
      swiftSettings: strict),

    // Building: the pipeline, the files, the command line.
    .target(name: "SiteWriting", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Building",
      dependencies: [
        "BuiltInFiles", "CanonReading", "Diagnostics", "Markdown", "Rendering", "SearchIndexing",
        "SitePlanning", "SiteWriting",
      ],
      swiftSettings: strict),
    .target(
      name: "Previewing",
      dependencies: [
        "Building", "BuiltInFiles", "Diagnostics",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    // Reviewing: two canons to what changed between them.
    .target(
      name: "Reviewing",
      dependencies: [
        "CanonReading", "Diagnostics", "LineComparison", "Rendering", "SitePlanning", "Templates",
      ],
      swiftSettings: strict),
    // Checking: a written site against canon and theme, with nothing of what rendered it.
    .target(
      name: "SiteChecking",
      dependencies: [
        "CanonReading", "Diagnostics", "LineComparison", "Markdown", "SitePlanning", "Templates",
      ],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Building", "BuiltInFiles", "CanonReading", "Diagnostics", "Previewing", "Rendering",
        "Reviewing", "SiteChecking", "SiteWriting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "jobframe", dependencies: ["Commands"], swiftSettings: strict),

    // Tests: a target for each, canons that several of them use, and a disk that fails.
    .target(
      name: "TestSupport",
      dependencies: [
        "CanonReading", "Diagnostics", "Markdown", "Rendering", "SitePlanning", "YAMLReading",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "FuzzProperties",
      dependencies: [
        "CanonReading", "Diagnostics", "Markdown", "Rendering", "SitePlanning", "Templates",
        "TestSupport", "YAMLReading",
      ],
      path: "Tests/Fuzzing/Properties", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests", dependencies: ["FuzzProperties", "TestSupport"],
      path: "Tests/Fuzzing/Tests", swiftSettings: strict),
    .target(
      name: "FaultyDisk", path: "Tests/FaultyDisk", cSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BuiltInFilesTests", dependencies: ["BuiltInFiles", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "YAMLReadingTests", dependencies: ["Diagnostics", "TestSupport", "YAMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "CanonReadingTests",
      dependencies: ["CanonReading", "Diagnostics", "TestSupport", "YAMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "GoalDerivationTests",
      dependencies: ["CanonReading", "GoalDerivation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SitePlanningTests",
      dependencies: ["CanonReading", "Diagnostics", "SitePlanning", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LineComparisonTests", dependencies: ["LineComparison", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "CanonReading", "Diagnostics", "Markdown", "Rendering", "SitePlanning", "Templates",
        "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "SearchIndexingTests",
      dependencies: [
        "CanonReading", "SearchIndexing", "SitePlanning", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteWritingTests", dependencies: ["Diagnostics", "SiteWriting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "Building", "CanonReading", "Diagnostics", "SitePlanning", "SiteWriting", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReviewingTests",
      dependencies: [
        "CanonReading", "Diagnostics", "LineComparison", "Markdown", "Rendering", "Reviewing",
        "SitePlanning", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "SiteCheckingTests",
      dependencies: [
        "CanonReading", "Commands", "Diagnostics", "Rendering", "SearchIndexing", "SiteChecking",
        "SitePlanning", "Templates", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests", dependencies: ["Commands", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["TestSupport", "jobframe"], exclude: ["Themes"],
      swiftSettings: strict),
  ]
)

// The fuzzer has its main function from libFuzzer, and so is built with it only: see 'make fuzz'.
if Context.environment["JOBFRAME_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzzer", dependencies: ["FuzzProperties"], path: "Tests/Fuzzing/Fuzzer",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
