/// The files of a canon or a theme, read into memory: what a folder held when it was looked at.
package struct SourceTree: Sendable {
  /// One thing in the folder, at any depth. Folders are not listed but for their files.
  package struct Entry: Sendable {
    package enum Content: Sendable {
      case bytes([UInt8])
      /// Larger than the tree's limit; not read.
      case tooLarge(byteCount: Int)
      /// A symbolic link that ends outside the folder, nowhere, or in a loop.
      case strayLink
      /// The name is not UTF-8, so that `path` shows it with replacement characters.
      case unreadableName
      /// A pipe, socket or device.
      case notAFile
      case emptyFolder
      /// A file that is another's to read.
      case passedOver
    }

    /// Relative to the folder, with `/` between its parts.
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// The folder as the user named it, without a final `/`; the start of every location.
  package let root: String
  /// By path, in the order of their UTF-8 bytes.
  package let entries: [Entry]

  package init(root: String, entries: [Entry]) {
    self.root = root
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A tree from texts by path, as tests write them.
  package init(root: String, files: [String: String]) {
    self.init(
      root: root,
      entries: files.map { Entry(path: $0.key, content: .bytes(Array($0.value.utf8))) })
  }

  /// The path as the user would type it, for locations and messages.
  package func shownPath(_ path: String) -> String {
    path.isEmpty ? root : root == "." ? path : "\(root)/\(path)"
  }
}
