import Diagnostics

/// Tells lines and columns of a page, for offsets in their order: all together cost one walk.
struct PagePosition {
  private let html: [UInt8]
  private let path: String
  private var offset = 0
  private var line = 1
  private var column = 1

  init(in html: [UInt8], path: String) {
    self.html = html
    self.path = path
  }

  mutating func location(of offset: Int) -> SourceLocation {
    for byte in html[self.offset..<offset] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.offset = offset
    return SourceLocation(path: path, line: line, column: column)
  }
}
