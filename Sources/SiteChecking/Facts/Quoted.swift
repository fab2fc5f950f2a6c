import CanonReading
import Diagnostics

/// A text as a page must show it, character for character, and what the page may claim of it.
final class Quoted: Sendable {
  /// What became of a line at the next level.
  enum Change: Sendable {
    case new, gone
    /// The old and the new words of a line that was reworded.
    case before, after
  }

  let text: String
  /// The canon field that it stands in; nil for what is derived.
  let field: String?
  /// Where the canon has it.
  let location: SourceLocation?
  /// The id of the line that shows it first.
  let anchor: String?
  let change: Change?
  /// How many have something, where the text says so, and of how many.
  let share: (have: Int, all: Int)?

  private init(
    text: String, field: String?, location: SourceLocation?, anchor: String?, change: Change?,
    share: (have: Int, all: Int)?
  ) {
    self.text = text
    self.field = field
    self.location = location
    self.anchor = anchor
    self.change = change
    self.share = share
  }

  convenience init(
    _ text: CanonText, _ field: String, anchor: String? = nil, change: Change? = nil
  ) {
    self.init(
      text: text.text, field: field, location: text.location, anchor: anchor, change: change,
      share: nil)
  }

  /// A derived text.
  convenience init(_ text: String, anchor: String? = nil, share: (have: Int, all: Int)? = nil) {
    self.init(
      text: text, field: nil, location: nil, anchor: anchor, change: nil, share: share)
  }

  /// A part of the text.
  func part(_ text: Substring, anchor: String?) -> Quoted {
    Quoted(
      text: String(text), field: field, location: location, anchor: anchor, change: change,
      share: share)
  }
}
