private import CCMarkGFM
private import Glibc

/// Markdown as cmark-gfm itself writes it in HTML: nothing of the program's own HTML is in it.
enum PlainHTML {
  private static let hasTables: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table") != nil
  }()

  /// `withLines`: each block says where in the Markdown it stands, as `data-sourcepos`.
  static func of(_ markdown: [UInt8], withLines: Bool = false) -> [UInt8] {
    let options = CMARK_OPT_UNSAFE | (withLines ? CMARK_OPT_SOURCEPOS : 0)
    guard hasTables, let parser = cmark_parser_new(options) else {
      preconditionFailure("cmark-gfm gives no parser with tables")
    }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    markdown.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else {
      preconditionFailure("cmark-gfm gives no document")
    }
    defer { cmark_node_free(document) }
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard let html = cmark_render_html(document, options, extensions) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    let length = strlen(html)
    return html.withMemoryRebound(to: UInt8.self, capacity: length) {
      Array(UnsafeBufferPointer(start: $0, count: length))
    }
  }
}
