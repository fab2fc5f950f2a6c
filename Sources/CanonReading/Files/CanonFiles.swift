import Diagnostics

/// The files of a canon by what they are.
struct CanonFiles {
  /// A file that is there, be it readable or not.
  struct File {
    /// Relative to the canon.
    let path: String
    /// As the user would type it.
    let shownPath: String
    /// Nil when the file is too large, a link that leads out, or none.
    let bytes: [UInt8]?
  }

  private(set) var settings: File?
  private(set) var ladder: File?
  private(set) var families: [String: File] = [:]
  private(set) var roles: [RoleKey: File] = [:]

  init(_ tree: SourceTree) {
    for entry in tree.entries {
      guard let place = CanonFile(path: entry.path), entry.isToBeRead else { continue }
      let file = File(
        path: entry.path, shownPath: tree.shownPath(entry.path), bytes: entry.bytes)
      switch place {
      case .settings: settings = file
      case .ladder: ladder = file
      case .family(let id): families[id] = file
      case .role(let key): roles[key] = file
      }
    }
  }
}

extension SourceTree.Entry {
  /// Whether it is a file, readable or not, or may be a link to one.
  fileprivate var isToBeRead: Bool {
    switch content {
    case .bytes, .tooLarge, .strayLink, .notAFile, .passedOver: true
    case .unreadableName, .emptyFolder: false
    }
  }

  fileprivate var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }
}
