/// A value as a script file holds it: JSON that is safe in any script.
package enum ScriptValue: Sendable {
  case text(String)
  case number(Int)
  case list([ScriptValue])
  /// The names are ours, never a canon's.
  case record([(name: String, value: ScriptValue)])
}

extension ScriptValue {
  /// Appends the value, a value a line; its first line is already indented by `depth` spaces:
  ///
  ///     {
  ///      "code": "P4",
  ///      "aliases": [
  ///       "Alliance Manager"
  ///      ]
  ///     }
  package func write(to script: inout String, depth: Int = 0) {
    switch self {
    case .text(let text): Self.writeQuoted(text, to: &script)
    case .number(let number): script += String(number)
    case .list(let values):
      Self.writeLines(values, between: ("[", "]"), to: &script, depth) { value, script in
        value.write(to: &script, depth: depth + 1)
      }
    case .record(let fields):
      Self.writeLines(fields, between: ("{", "}"), to: &script, depth) { field, script in
        Self.writeQuoted(field.name, to: &script)
        script += ": "
        field.value.write(to: &script, depth: depth + 1)
      }
    }
  }

  private static func writeLines<Element>(
    _ elements: [Element], between brackets: (start: String, end: String), to script: inout String,
    _ depth: Int, _ write: (Element, inout String) -> Void
  ) {
    script += brackets.start
    for (index, element) in elements.enumerated() {
      script += (index == 0 ? "\n" : ",\n") + String(repeating: " ", count: depth + 1)
      write(element, &script)
    }
    script += "\n" + String(repeating: " ", count: depth) + brackets.end
  }

  /// The value on one line, as a template literal in a script can hold it: `["P4","Senior"]`.
  package var line: String {
    var line = ""
    append(to: &line)
    return line
  }

  private func append(to line: inout String) {
    switch self {
    case .text(let text): Self.writeQuoted(text, to: &line, inTemplate: true)
    case .number(let number): line += String(number)
    case .list(let values):
      line += "["
      for (index, value) in values.enumerated() {
        if index > 0 { line += "," }
        value.append(to: &line)
      }
      line += "]"
    case .record(let fields):
      line += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { line += "," }
        Self.writeQuoted(field.name, to: &line)
        line += ":"
        field.value.append(to: &line)
      }
      line += "}"
    }
  }

  /// Escapes what JSON asks for, what would end a script element or, in old engines, a line, and
  /// `inTemplate` what would end a template literal.
  private static func writeQuoted(
    _ text: String, to script: inout String, inTemplate: Bool = false
  ) {
    script += "\""
    if text.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) ?? false {
      script += text
    } else {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": script += "\\\""
        case "\\": script += "\\\\"
        case "\n": script += "\\n"
        case "`" where !inTemplate, "$" where !inTemplate: script.unicodeScalars.append(scalar)
        case "`", "$", "<", "\u{0}"..."\u{1f}", "\u{7f}", "\u{2028}", "\u{2029}":
          let digits = String(scalar.value, radix: 16)
          script += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: script.unicodeScalars.append(scalar)
        }
      }
    }
    script += "\""
  }

  /// Whether a byte is a sign of ASCII that is never escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7f:
      byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "`")
        && byte != UInt8(ascii: "$") && byte != UInt8(ascii: "<")
    default: false
    }
  }
}

extension ScriptValue {
  /// A list of texts; nil for an empty one, which is left out.
  package static func texts(_ texts: [String]) -> ScriptValue? {
    texts.isEmpty ? nil : .list(texts.map(ScriptValue.text))
  }

  /// A record without the fields that have no value.
  package static func record(_ fields: KeyValuePairs<String, ScriptValue?>) -> ScriptValue {
    .record(fields.compactMap { name, value in value.map { (name, $0) } })
  }
}
