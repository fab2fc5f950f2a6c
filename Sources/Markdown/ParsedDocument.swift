internal import CCMarkGFM

/// The library's tree of a text, which lasts as long as it is used.
enum ParsedDocument {
  /// Registers the library's extensions. Swift makes a global's value once, and no thread passes
  /// before it is made.
  private static let hasTables: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table") != nil
  }()

  /// Parses UTF-8 text with the `table` extension alone: the others change a table that all threads
  /// share.
  static func of<Result>(
    _ markdown: [UInt8], options: Int32 = CMARK_OPT_DEFAULT,
    _ use: (_ document: OpaquePointer, _ extensions: UnsafeMutablePointer<cmark_llist>?) -> Result
  ) -> Result {
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
    return use(document, cmark_parser_get_syntax_extensions(parser))
  }
}
