import TestSupport
import Testing

/// A canon or theme that grows in one way.
struct GrowingInput: Sendable, CustomTestStringConvertible {
  let shape: String
  /// The files of a size, by path, over those of the small site.
  let files: @Sendable (_ size: Int) -> [(path: String, text: String)]

  var testDescription: String { shape }

  /// A role's file of so many bytes for each size, all of them a beginning, pieces and an end.
  static func role(
    _ shape: String, _ beginning: String = "name: Clerk\nlevels: {P1: {title: Clerk}}\n",
    of piece: String, bytes: Int = 120_000, _ end: String = "\n"
  ) -> Self {
    Self(shape: shape) { size in
      let text = beginning + String(repeating: piece, count: size * bytes / piece.utf8.count) + end
      return [("canon/families/sales/clerk.yaml", text)]
    }
  }

  /// A role's file whose pieces are numbered.
  static func numbered(
    _ shape: String, _ beginning: String, count: Int, _ end: String = "\n",
    _ piece: @escaping @Sendable (Int) -> String
  ) -> Self {
    Self(shape: shape) { size in
      let text = beginning + (0..<(size * count)).map(piece).joined() + end
      return [("canon/families/sales/clerk.yaml", text)]
    }
  }

  /// A page of the theme.
  static func page(
    _ shape: String, of piece: String, count: Int, _ beginning: String = "# Page\n\n"
  ) -> Self {
    Self(shape: shape) { size in
      [
        (
          "theme/pages/site/page.md",
          beginning + String(repeating: piece, count: size * count) + "\n"
        )
      ]
    }
  }

  func folder(size: Int) throws -> TemporaryFolder {
    let folder = try SmallSite.folder()
    let up = String(repeating: "../", count: folder.url.pathComponents.count)
    try folder.write(
      "name: Growing\ninherits: \(up)\(Repository.path("themes/default").dropFirst())\n",
      to: "theme/theme.yaml")
    try folder.write(files(size))
    return folder
  }
}
