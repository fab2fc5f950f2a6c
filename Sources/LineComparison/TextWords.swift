/// The words of a text: what stands between spaces, tabs and line breaks, byte for byte.
package enum TextWords {
  package static func isParting(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  package static func words(of text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(whereSeparator: isParting)
  }
}
