extension PageText {
  /// Adds the HTML of a template, with what belongs in its slots.
  mutating func add(_ template: FilledTemplate) {
    var reader = HTMLReader(template.bytes)
    while let token = reader.next() {
      switch token {
      case .text(let text):
        template.forEachPiece(of: text) {
          add($0, at: 0)
        } slot: { slot in
          switch slot {
          case .text(let quoted): add(quoted, at: 0)
          case .content(let content): add(content)
          }
        }
      case .open(let element, let attributes): open(element, template.filled(attributes), at: 0)
      case .close(let element): close(element, at: 0)
      case .other(let text): addOther(text, at: 0)
      }
    }
  }
}
