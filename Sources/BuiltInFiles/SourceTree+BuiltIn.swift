private import CBuiltInFiles
package import Diagnostics

extension SourceTree {
  /// The theme that is part of the program, as if it lay in the folder `root`.
  package static func defaultTheme(at root: String) -> Self {
    Self(root: root, entries: entries(builtInThemeFiles()))
  }

  /// What a new project begins with, as if it lay in the folder `root`: a folder `canon`.
  package static func starter(at root: String) -> Self {
    Self(root: root, entries: entries(builtInStarterFiles()))
  }

  /// What the preview adds to pages, as if it lay in the folder `root`.
  package static func preview(at root: String) -> Self {
    Self(root: root, entries: entries(builtInPreviewFiles()))
  }

  private static func entries(_ list: UnsafePointer<BuiltInFile>?) -> [Entry] {
    var entries: [Entry] = []
    var next = list
    while let file = next?.pointee, let path = file.path, let text = file.text {
      entries.append(
        Entry(
          path: String(cString: path),
          content: .bytes(Array(String(cString: text).utf8))))
      next = next?.successor()
    }
    return entries
  }
}
