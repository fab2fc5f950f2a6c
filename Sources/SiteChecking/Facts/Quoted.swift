import CanonReading
import Diagnostics

/// A text as a page must show it, character for character, and what the page may claim of it.
struct Quoted: Sendable {
  /// What became of a line at the next level.
  enum Change: Sendable {
    case new, gone
    /// The old and the new words of a line that was reworded.
    case before, after
  }

  var text: String
  /// The canon field that it stands in; nil for what is derived.
  var field: String?
  /// Where the canon has it.
  var location: SourceLocation?
  /// The id of the line that shows it first.
  var anchor: String?
  var change: Change?
  /// How many have something, where the text says so, and of how many.
  var share: (have: Int, all: Int)?

  /// A derived text.
  init(_ text: String, anchor: String? = nil) {
    self.text = text
    self.anchor = anchor
  }

  init(_ text: CanonText, _ field: String, anchor: String? = nil, change: Change? = nil) {
    self.text = text.text
    self.field = field
    self.anchor = anchor
    self.change = change
    location = text.location
  }
}
