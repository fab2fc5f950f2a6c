package import Diagnostics

/// What rendering a template gives.
package struct RenderedText: Sendable {
  /// One piece of the output and where it comes from.
  package struct Stretch: Sendable {
    package enum Source: Sendable {
      case template(SourceLocation)
      case value(TracedText)
      case markup
    }

    /// In bytes of the output. The stretches of a rendering lie side by side and cover it.
    package let range: Range<Int>
    package let source: Source
  }

  /// Marks around each value in running Markdown (not in URLs, attributes or raw HTML), which pass
  /// through cmark-gfm as text and tell the page's structure what is canon. No canon may hold them:
  /// Unicode reserves them for a program's own use.
  package static let valueStart: [UInt8] = [0xef, 0xb7, 0x90]  // U+FDD0
  package static let valueEnd: [UInt8] = [0xef, 0xb7, 0x91]  // U+FDD1

  /// UTF-8; holds the marks if they were asked for.
  package var bytes: [UInt8] = []
  /// The marked values in the order of their marks; empty when no marks were asked for.
  package var markedValues: [TracedText] = []
  /// Empty unless asked for.
  package var stretches: [Stretch] = []

  package static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var (start, index) = (0, 0)
      while index < bytes.count {
        if bytes[index] == valueStart[0],
          bytes[index...].starts(with: valueStart) || bytes[index...].starts(with: valueEnd)
        {
          kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          index += valueStart.count
          start = index
        } else {
          index += 1
        }
      }
      kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    return kept
  }
}
