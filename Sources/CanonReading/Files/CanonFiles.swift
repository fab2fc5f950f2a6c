import Diagnostics
import YAMLReading

/// The files of a canon by what they are, each parsed.
struct CanonFiles {
  /// A file that is there; without a root when it cannot be read, which is reported.
  struct Parsed {
    /// Relative to the canon.
    let path: String
    /// As the user would type it.
    let shownPath: String
    /// Nil when the file is too large, a link that leads out, or none.
    let bytes: [UInt8]?
    let root: YAMLNode?

    /// What the file holds, as the fields of messages.
    var field: YAMLField? { root.map { YAMLField($0, named: "the file") } }
  }

  private(set) var settings: Parsed?
  private(set) var ladder: Parsed?
  private(set) var families: [String: Parsed] = [:]
  private(set) var roles: [RoleKey: Parsed] = [:]
  /// By the paths that messages show.
  private(set) var parsed: [String: ParsedFile] = [:]

  /// `known`: files that were parsed before.
  init(_ tree: SourceTree, known: [String: ParsedFile]) {
    for entry in tree.entries {
      guard let place = CanonFile(path: entry.path), entry.isToBeRead else { continue }
      let shownPath = tree.shownPath(entry.path)
      if case .bytes(let bytes) = entry.content {
        let last = known[shownPath]
        parsed[shownPath] =
          last?.bytes == bytes ? last : ParsedFile(bytes, path: shownPath)
      }
      let file = parsed[shownPath]
      let read = Parsed(
        path: entry.path, shownPath: shownPath, bytes: file?.bytes, root: file?.root)
      switch place {
      case .settings: settings = read
      case .ladder: ladder = read
      case .family(let id): families[id] = read
      case .role(let key): roles[key] = read
      }
    }
  }

  /// By id.
  var familyIDs: [String] {
    Set(families.keys).union(roles.keys.map(\.family)).sorted()
  }

  /// Every role that has a file, readable or not, by id.
  func roles(of family: String) -> [(key: RoleKey, file: Parsed)] {
    roles.filter { $0.key.family == family }.map { (key: $0.key, file: $0.value) }
      .sorted { $0.key.role < $1.key.role }
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
}
