import Markdown

/// cmark-gfm's own renderer, to compare with.
package enum LibraryRenderer {
  package static func html(of markdown: String) -> String {
    String(decoding: LibraryHTML.of(Array(markdown.utf8)), as: UTF8.self)
  }
}
