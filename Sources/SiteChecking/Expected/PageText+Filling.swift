extension PageText {
  /// Adds the HTML of a template, with what belongs in its slots.
  mutating func add(_ html: [UInt8], of template: FilledTemplate) {
    var reader = HTMLReader(html)
    while let token = reader.next() {
      switch token {
      case .text(let text):
        for piece in template.pieces(of: text) {
          switch piece {
          case .own(let bytes): add(bytes, at: reader.start)
          case .slot(.text(let quoted)): add(quoted, at: reader.start)
          case .slot(.content(let content)): add(content)
          }
        }
      case .open(let name, let attributes):
        open(
          name, attributes.map { ($0.name, template.filled($0.value)) }, at: reader.start)
      case .close(let name): close(name, at: reader.start)
      case .other(let text): addOther(text, at: reader.start)
      }
    }
  }
}
