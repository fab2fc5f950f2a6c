import CanonReading

/// What a script of the site must hold, worked out from the canon alone.
indirect enum ScriptFact {
  case text(String)
  case number(Int)
  case list([ScriptFact])
  /// Fields without a value are left out.
  case record([(String, ScriptFact?)])

  static func optional(_ text: CanonText?) -> ScriptFact? { text.map { .text($0.text) } }
}

extension ScriptReader {
  /// What stands in a file, and what was to stand there.
  struct Difference {
    let found: Token?
    let asked: Token?
    /// The byte at which it stands.
    let offset: Int
  }

  /// Reads a value; nil where it is the one that was to stand there.
  mutating func difference(from fact: ScriptFact) -> Difference? {
    switch fact {
    case .text(let text): return difference(fromToken: .text(text))
    case .number(let number): return difference(fromToken: .word(String(number)))
    case .list(let elements):
      return difference(from: elements, between: ("[", "]")) { $0.difference(from: $1) }
    case .record(let fields):
      let present = fields.compactMap { name, value in value.map { (name, $0) } }
      return difference(from: present, between: ("{", "}")) { reader, field in
        reader.difference(fromToken: .text(field.0)) ?? reader.difference(fromToken: .sign(":"))
          ?? reader.difference(from: field.1)
      }
    }
  }

  mutating func difference(fromToken asked: Token) -> Difference? {
    let found = next()
    return found == asked ? nil : Difference(found: found, asked: asked, offset: start)
  }

  private mutating func difference<Element>(
    from elements: [Element], between brackets: (Character, Character),
    _ read: (inout ScriptReader, Element) -> Difference?
  ) -> Difference? {
    if let difference = difference(fromToken: .sign(brackets.0)) { return difference }
    for (index, element) in elements.enumerated() {
      if index > 0, let difference = difference(fromToken: .sign(",")) { return difference }
      if let difference = read(&self, element) { return difference }
    }
    return difference(fromToken: .sign(brackets.1))
  }

  /// Reads to the end, where nothing more may stand.
  mutating func difference(fromEndAfter tokens: [Token]) -> Difference? {
    for token in tokens {
      if let difference = difference(fromToken: token) { return difference }
    }
    let rest = next()
    return rest.map { Difference(found: $0, asked: nil, offset: start) }
  }
}
