/// What a page's HTML must say.
struct ExpectedPage {
  let filled: FilledTemplate
  let text: PageText
  /// The ids of the sections in the page's content.
  let sectionIDs: [String]

  init(_ filled: FilledTemplate, content: ExpectedContent?, foreign: [String: String]?) {
    self.filled = filled
    var text = PageText(foreign: foreign)
    text.add(filled.bytes, of: filled)
    self.text = text
    sectionIDs = content?.sectionIDs ?? []
  }
}
