/// The words of a text: what stands between spaces, tabs and line breaks, byte for byte.
package enum TextWords {
  package static func isParting(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  package static func words(of text: String) -> [ArraySlice<UInt8>] {
    words(of: Array(text.utf8)[...])
  }

  static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split(whereSeparator: isParting)
  }
}
