import CanonReading
import LineComparison
import SitePlanning

/// A line of a level as it is held against the lines of another level, and shown.
struct ComparedLine {
  /// What a capability or dimension is called.
  let name: CanonText?
  let text: CanonText
  /// What pairs the line with one of another level, whatever it says.
  let id: String?
  /// What tells its anchor from those of the other lines.
  let anchorID: String

  init(_ item: Item) {
    name = nil
    text = item.text
    id = item.id
    anchorID = item.id ?? TextDigest(of: item.text.text).hexadecimal
  }

  init(_ capability: Capability) {
    name = capability.name
    text = capability.text
    id = capability.name.text
    var digest = TextDigest(of: capability.name.text)
    digest.add(capability.text.text)
    anchorID = digest.hexadecimal
  }

  init(_ value: LevelDimension) {
    name = value.dimension.name
    text = value.text
    id = value.dimension.id
    anchorID = value.dimension.id
  }

  /// A rubric, of which a level has one.
  init(rubric text: CanonText) {
    name = nil
    self.text = text
    id = "rubric"
    anchorID = "rubric"
  }

  /// The line with its name, so that another name is a change of wording.
  var line: Line {
    Line(id: id, (name.map { "\($0.text)\n" } ?? "") + text.text)
  }

  /// How many of the line's words are its name.
  var nameWordCount: Int { name.map { TextWords.words(of: $0.text).count } ?? 0 }

  var wordCount: Int { TextWords.words(of: text.text).count }
}
