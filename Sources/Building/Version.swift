import Markdown

/// The versions of what decides a site's bytes.
package enum Version {
  package static let jobframe = "0.1.0"

  /// As the manifest names them.
  package static var renderers: [String] {
    ["jobframe \(jobframe)", "cmark-gfm \(MarkdownTree.parserVersion)"]
  }
}
