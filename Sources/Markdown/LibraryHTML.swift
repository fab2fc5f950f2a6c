private import CCMarkGFM
private import Glibc

/// Markdown in HTML as cmark-gfm writes it: nothing of the program's own HTML is in it.
package enum LibraryHTML {
  /// UTF-8. `withLines`: each block says where in the Markdown it stands, as `data-sourcepos="3:1-5:2"`.
  package static func of(_ markdown: [UInt8], withLines: Bool = false) -> [UInt8] {
    let options = CMARK_OPT_UNSAFE | (withLines ? CMARK_OPT_SOURCEPOS : 0)
    return ParsedDocument.of(markdown, options: options) { document, extensions in
      guard let html = cmark_render_html(document, options, extensions) else {
        preconditionFailure("cmark-gfm gives no HTML")
      }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      let length = strlen(html)
      return html.withMemoryRebound(to: UInt8.self, capacity: length) {
        Array(UnsafeBufferPointer(start: $0, count: length))
      }
    }
  }
}
