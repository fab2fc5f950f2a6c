import Diagnostics
import YAMLReading

/// A text says something: "TBD" and its kin are a promise to write it.
enum PlaceholderTextRule {
  private static let wholeValues: Set<String> = [
    "tbd", "tbc", "tba", "todo", "to do", "fixme", "n/a", "to be agreed", "to be announced",
    "to be completed", "to be confirmed", "to be decided", "to be defined", "to be determined",
    "to be done", "coming soon", "work in progress",
  ]
  /// In capitals: what authors leave where they mean to write on. In small letters some are words of a
  /// language, as the Spanish `todo`.
  private static let words: Set<String> = ["TBD", "TBC", "TODO", "FIXME"]

  @Sendable static func findings(in value: YAMLScalar) -> [Diagnostic] {
    let text = value.text
    if let placeholder = wholeValue(text) { return [finding(placeholder, at: value.location)] }
    guard mayHoldWords(text) else { return [] }
    return wordsWithOffsets(in: text).filter { words.contains($0.word) }.map {
      finding($0.word, at: value.location(ofScalarAt: $0.offset))
    }
  }

  /// The placeholder that the text as a whole is.
  private static func wholeValue(_ text: String) -> String? {
    let start = text.prefix(24).lowercased()
    if start.hasPrefix("lorem ipsum") { return text.prefix(11).description }
    let words = start.prefix { !".…!?:".contains($0) }
    if wholeValues.contains(String(words)), text.dropFirst(words.count).allSatisfy(\.isPunctuation)
    {
      return text
    }
    return start.hasPrefix("xxx") && text.allSatisfy { $0 == "x" || $0 == "X" } ? text : nil
  }

  /// Whether the text holds the first two letters of one of the words; nearly none does.
  private static func mayHoldWords(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch (previous, byte) {
      case (0x54, 0x42), (0x54, 0x4F), (0x46, 0x49): return true
      default: previous = byte
      }
    }
    return false
  }

  private static func finding(_ placeholder: String, at location: SourceLocation) -> Diagnostic {
    .warning(
      "placeholder-text",
      "\(Quotation.of(placeholder)) is a placeholder; write the text, or leave the field out",
      at: location)
  }

  private static func wordsWithOffsets(in text: String) -> [(word: String, offset: Int)] {
    var words: [(word: String, offset: Int)] = []
    var word = ""
    for (offset, scalar) in (text + " ").unicodeScalars.enumerated() {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append((word, offset - word.unicodeScalars.count))
        word = ""
      }
    }
    return words
  }
}
