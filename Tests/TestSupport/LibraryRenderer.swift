internal import CCMarkGFM

/// cmark-gfm's own renderer, to compare with.
package enum LibraryRenderer {
  package static func html(of markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return "no parser" }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return "no document" }
    defer { cmark_node_free(document) }
    guard
      let html = cmark_render_html(
        document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
    else { return "no HTML" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }
}
