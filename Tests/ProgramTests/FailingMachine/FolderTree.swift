import Foundation
import TestSupport

/// Everything below a folder, by relative path.
struct FolderTree: Hashable {
  enum Entry: Hashable {
    case file(Data)
    case folder
    case link(String)
  }

  private(set) var entries: [String: Entry] = [:]

  init(of path: String) throws {
    let manager = FileManager.default
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    for name in try manager.subpathsOfDirectory(atPath: path) {
      let full = "\(path)/\(name)"
      switch try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType {
      case .typeDirectory: entries[name] = .folder
      case .typeSymbolicLink:
        entries[name] = .link(try manager.destinationOfSymbolicLink(atPath: full))
      default: entries[name] = .file(try Data(contentsOf: URL(filePath: full)))
      }
    }
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// Without the folder for staged files.
  func withoutStaging() -> Self {
    var tree = self
    tree.entries = entries.filter { !$0.key.hasPrefix(".jobframe-tmp") }
    return tree
  }

  /// The paths of the files.
  var files: Set<String> {
    Set(entries.filter { if case .file = $0.value { true } else { false } }.keys)
  }

  var hasStaging: Bool { entries[".jobframe-tmp"] != nil }

  /// The paths at which two trees differ.
  func differences(from other: Self) -> [String] {
    Set(entries.keys).union(other.entries.keys).filter { self[$0] != other[$0] }.sorted()
  }
}
