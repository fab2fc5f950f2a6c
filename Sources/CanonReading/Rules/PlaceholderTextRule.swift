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

  /// How the texts of `wholeValue` begin.
  private static let beginnings = Set(
    (wholeValues + ["lorem ipsum", "xxx"]).map { beginning(of: $0) })

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
    guard beginnings.contains(beginning(of: text)) else { return nil }
    let start = text.prefix(24).lowercased()
    if start.hasPrefix("lorem ipsum") { return text.prefix(11).description }
    let words = start.prefix { !".…!?:".contains($0) }
    if wholeValues.contains(String(words)), text.dropFirst(words.count).allSatisfy(\.isPunctuation)
    {
      return text
    }
    return start.hasPrefix("xxx") && text.allSatisfy { $0 == "x" || $0 == "X" } ? text : nil
  }

  /// The first three bytes, those of capital letters as those of small ones.
  private static func beginning(of text: String) -> UInt32 {
    text.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// Whether the text holds the first two letters of one of the words; nearly none does.
  private static func mayHoldWords(_ text: String) -> Bool {
    text.hasByte { byte, previous in
      previous == 0x54 && (byte == 0x42 || byte == 0x4F) || previous == 0x46 && byte == 0x49
    }
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
