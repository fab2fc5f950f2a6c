import BuiltInFiles
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The program carries the files of some folders; their lists stand in `Sources/CBuiltInFiles/files.c`.
@Suite struct BuiltInFilesTests {
  @Test func carriesTheDefaultTheme() throws {
    try expect(.defaultTheme(at: "x"), of: "themes/default")
  }

  @Test func carriesTheStarter() throws {
    try expect(.starter(at: "x"), of: "Sources/CBuiltInFiles/starter")
  }

  @Test func carriesWhatThePreviewAdds() throws {
    try expect(.preview(at: "x"), of: "Sources/CBuiltInFiles/preview")
  }

  private func expect(_ tree: SourceTree, of folder: String) throws {
    let files = try SourceTree(readingFrom: Repository.path(folder))
    #expect(tree.entries.map(\.path) == files.entries.map(\.path))
    #expect(!files.entries.isEmpty)
    for (entry, file) in zip(tree.entries, files.entries) {
      #expect(bytes(entry) == bytes(file), "\(file.path)")
      #expect(bytes(file) != nil, "\(file.path)")
    }
  }

  private func bytes(_ entry: SourceTree.Entry) -> [UInt8]? {
    if case .bytes(let bytes) = entry.content { bytes } else { nil }
  }
}
