import CanonReading
import Diagnostics
import Rendering
import SitePlanning
import TestSupport

/// A theme over the default one has errors, or its pages show a canon word for word and gain no
/// element by it.
enum ThemeProperty {
  private static let parent = Result {
    try SourceTree(readingFrom: Repository.path("themes/default"))
  }
  private static let hostile = HostileText(
    "<b a='\"'> {{text}}\n\n</pre> *a* [b](c) `d` | &lt; -->")
  private static let canons = Result {
    (
      try TestCanon.canon(saying: hostile?.text ?? ""),
      try TestCanon.canon(saying: hostile?.harmless ?? "")
    )
  }

  static func check(_ bytes: [UInt8]) throws {
    let files = FuzzArchive.files(bytes, first: "pages/profile/index.md")
    let tree = FuzzArchive.tree(files, root: "theme")
    let parent = try parent.get()
    let (theme, findings) = try ThemeReader.read("theme") { folder in
      folder == "theme" ? tree : parent
    }
    try require((theme == nil) == findings.hasErrors, "neither a theme nor an error")
    for finding in findings {
      let path = String(finding.location.path.trimmingPrefix("theme/"))
      if let bytes = files[path] { try TextLines(bytes).require(finding) }
    }
    guard let theme, hostile != nil else { return }
    let (hostile, harmless) = try canons.get()
    let pages = zip(try texts(of: hostile, theme), try texts(of: harmless, theme))
    for (hostile, harmless) in pages where hostile.path.hasSuffix(".html") {
      try require(
        hostile.page.tags == harmless.page.tags,
        "\(hostile.path): \(hostile.page.tags), not \(harmless.page.tags)")
    }
  }

  private static func texts(
    of canon: Canon, _ theme: Theme
  ) throws -> [(path: String, page: PageText)] {
    let renderer = try TestRenderer.renderer(canon: canon, theme: theme)
    return renderer.plan.sections.flatMap(renderer.plan.pages).flatMap(renderer.files).map {
      ($0.route.path, PageText(String(decoding: $0.bytes, as: UTF8.self)))
    }
  }
}
