package import CanonReading

extension TestCanon {
  /// A canon of one role with two levels that says `text` in every field that takes free text: the
  /// second so that what changes there are the same words, however many `text` has.
  package static func canon(saying text: String) throws -> Canon {
    let quoted = quoted(text)
    return try canon([
      "canon.yaml": """
      format: 1
      name: \(quoted)
      organisation: \(quoted)
      edition: \(quoted)
      source: \(quoted)
      licence: \(quoted)
      dimensions: [{id: scope, name: \(quoted), inline: \(quoted)}]
      """,
      "levels.yaml": """
      tracks:
        - id: professional
          name: \(quoted)
          levels:
            - {code: P4, title: \(quoted), years: \(quoted), summary: \(quoted), dimensions: {scope: \(quoted)}}
            - {code: P5, title: \(quoted), dimensions: {scope: New words}}
      """,
      "families/sales/family.yaml": "name: \(quoted)\nsummary: \(quoted)",
      "families/sales/manager.yaml": """
      name: \(quoted)
      summary: \(quoted)
      aliases: [\(quoted)]
      levels:
        P4:
          title: \(quoted)
          summary: \(quoted)
          core_outputs:
            - \(quoted)
            - {id: a, text: \(quoted)}
            - {id: b, text: One two three four five six}
            - {id: c, text: \(Self.quoted("One two three four five \(text)"))}
            - {id: d, text: \(Self.quoted("One two three four five six \(text)"))}
          jfm: {responsibilities: [\(quoted)], complexity: \(quoted), knowledge: \(quoted)}
          components:
            responsibilities: [\(quoted)]
            tasks: [\(quoted)]
            skills: [\(quoted)]
            knowledge: [\(quoted)]
            qualifications: [\(quoted)]
          capabilities: [{name: \(quoted), text: \(quoted)}]
        P5:
          title: \(quoted)
          core_outputs:
            - \(quoted)
            - {id: b, text: \(Self.quoted("One two three four five six \(text)"))}
            - {id: c, text: \(Self.quoted("One two three four five \(text) seven"))}
            - {id: d, text: One two three four five six}
          jfm: {responsibilities: [New words], knowledge: \(quoted)}
          components:
            tasks: [\(quoted)]
            qualifications: [New words]
          capabilities:
            - {name: Name, text: \(quoted)}
            - {name: \(quoted), text: New words}
      """,
    ])
  }

  /// A YAML scalar in double quotes.
  package static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\\", "\"": "\\\(scalar)"
        case "\n": "\\n"
        case "\r": "\\r"
        default: String(scalar)
        }
      }.joined() + "\""
  }
}
