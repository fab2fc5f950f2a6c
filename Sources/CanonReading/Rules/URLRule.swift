import Diagnostics
import YAMLReading

/// A URL leads to a web page or, where a person is asked, to a mailbox, and holds nothing that
/// could end an attribute.
enum URLRule {
  enum Use: String {
    case edit = "edit_url"
    case question = "question_url"
    case base = "base_url"

    fileprivate var schemes: [String] {
      self == .base ? ["https", "http"] : ["https", "http", "mailto"]
    }

    fileprivate var placeholder: String? {
      switch self {
      case .edit: "{path}"
      case .question: "{key}"
      case .base: nil
      }
    }
  }

  static func findings(_ url: YAMLScalar, as use: Use) -> [Diagnostic] {
    let problem =
      problem(ofCharactersIn: url) ?? problem(ofSchemeIn: url, as: use)
      ?? problem(ofBracesIn: url, as: use) ?? problem(ofEndOf: url, as: use)
    return problem.map {
      [.error("bad-url", "'\(use.rawValue)' \($0.sentence)", at: $0.location)]
    } ?? []
  }

  private typealias Problem = (sentence: String, location: SourceLocation)

  private static func problem(ofCharactersIn url: YAMLScalar) -> Problem? {
    let scalars = Array(url.text.unicodeScalars)
    for (offset, scalar) in scalars.enumerated() {
      guard
        scalar.properties.isWhitespace || #"'"<>\`|^"#.unicodeScalars.contains(scalar)
          || scalar.properties.generalCategory == .format
          || (scalar == "%" && !isEncoding(scalars[(offset + 1)...].prefix(2)))
      else { continue }
      let shown = scalar.properties.isWhitespace ? "white space" : Quotation.of(String(scalar))
      let code = String(scalar.value, radix: 16, uppercase: true)
      let digits = (code.count < 2 ? "0" : "") + code
      let remedy = scalar.isASCII ? "write it as '%\(digits)'" : "delete it"
      return ("must not hold \(shown); \(remedy)", url.location(ofScalarAt: offset))
    }
    return nil
  }

  /// Whether these are what follows a `%` in a URL.
  private static func isEncoding(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
    digits.count == 2 && digits.allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func problem(ofSchemeIn url: YAMLScalar, as use: Use) -> Problem? {
    let schemes = use.schemes.map { $0 == "mailto" ? "mailto:" : "\($0)://" }
    let lower = url.text.lowercased()
    let rest = schemes.first { lower.hasPrefix($0) }.map { lower.dropFirst($0.count) }
    if let first = rest?.first, !["/", "?", "#", ":", "{"].contains(first) { return nil }
    let known = schemes.dropLast().joined(separator: ", ") + " or " + (schemes.last ?? "")
    return (
      "must begin with \(known) and an address, not \(Quotation.of(url.text))", url.location
    )
  }

  /// Pages' paths are appended to `base_url`.
  private static func problem(ofEndOf url: YAMLScalar, as use: Use) -> Problem? {
    guard use == .base,
      let offset = url.text.unicodeScalars.enumerated().first(where: {
        "?#".contains($1.description)
      })
    else { return nil }
    return (
      "must not hold '\(offset.element)'; end it with the site's folder",
      url.location(ofScalarAt: offset.offset)
    )
  }

  private static func problem(ofBracesIn url: YAMLScalar, as use: Use) -> Problem? {
    var text = Substring(url.text)
    var offset = 0
    while let scalar = text.unicodeScalars.first {
      if let placeholder = use.placeholder, text.hasPrefix(placeholder) {
        text = text.dropFirst(placeholder.count)
        offset += placeholder.count
        continue
      }
      if scalar == "{" || scalar == "}" {
        let remedy =
          use.placeholder.map { "besides \($0) no braces" } ?? "no braces"
        return (
          "may hold \(remedy); write '%7B' and '%7D' for others", url.location(ofScalarAt: offset)
        )
      }
      text = Substring(text.unicodeScalars.dropFirst())
      offset += 1
    }
    return nil
  }
}
