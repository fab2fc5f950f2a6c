/// Writes values for running Markdown: with as few backslashes as will do, and yet so that every
/// character is shown and none makes an element.
///
/// `C# & <b>` at the start of a paragraph becomes `C# & \<b>`.
enum MarkdownEscaping {
  /// Appends the value as it must be written at the place.
  static func append(
    _ value: UnsafeBufferPointer<UInt8>, at place: MarkdownPlace, to output: inout [UInt8]
  ) {
    var begin = value.startIndex
    var line = MarkdownLine(value, place: place, isFirst: true)
    while true {
      let end = value[begin...].firstIndex(where: \.isLineBreak) ?? value.endIndex
      line.isLast = end == value.endIndex
      line.append(begin..<end, to: &output)
      guard end < value.endIndex else { return }
      begin = next(value, after: end)
      var breaks = 1
      while let blank = blankLine(value, at: begin) {
        begin = blank
        breaks += 1
      }
      appendBreaks(breaks, at: place, to: &output)
      line.isFirst = false
    }
  }

  /// The index after the line break at the index.
  private static func next(_ value: UnsafeBufferPointer<UInt8>, after index: Int) -> Int {
    let isPair =
      value[index] == .carriageReturn && index + 1 < value.count && value[index + 1] == .lineFeed
    return index + (isPair ? 2 : 1)
  }

  /// Where the line after a blank one begins, or nil if the line at the index is not blank.
  private static func blankLine(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard let end = value[index...].firstIndex(where: { !$0.isBlank }), value[end].isLineBreak
    else { return nil }
    return next(value, after: end)
  }

  /// One break ends a line, two or more a paragraph.
  private static func appendBreaks(
    _ count: Int, at place: MarkdownPlace, to output: inout [UInt8]
  ) {
    guard let hanging = place.hanging else {
      for _ in 0..<count { output.append("<br>") }
      return
    }
    if count == 1 {
      output.append("<br>\n")
    } else {
      output.append("\n")
      let end = hanging.lastIndex { !$0.isBlank }
      if let end { output.append(contentsOf: hanging[...end]) }
      output.append("\n")
    }
    output.append(contentsOf: hanging)
  }
}
