import Foundation

@testable import Templates

/// The public conformance tests, from the folder that `MUSTACHE_SPEC` names.
enum MustacheSpec {
  struct Case: Sendable, CustomStringConvertible {
    let file: String
    let name: String
    let kind: Shape.Kind
    let value: Value
    let template: String
    let partials: [String: String]
    let expected: String

    var description: String { "\(file): \(name)" }
  }

  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

  /// All tests in the order of their files.
  static let cases: [Case] = {
    guard let folder else { return [] }
    return ["comments", "inheritance", "interpolation", "inverted", "partials", "sections"]
      .flatMap { file in (try? read(file, in: folder)) ?? [] }
  }()

  private static func read(_ file: String, in folder: String) throws -> [Case] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file).json"))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let tests = root?["tests"] as? [[String: Any]] ?? []
    return tests.compactMap { test in
      guard let name = test["name"] as? String, let data = test["data"],
        let template = test["template"] as? String, let expected = test["expected"] as? String
      else { return nil }
      let kind = kind(of: [data])
      return Case(
        file: file, name: name, kind: kind, value: value(data, kind), template: template,
        partials: test["partials"] as? [String: String] ?? [:], expected: expected)
    }
  }

  /// The kind that all of the values fit; texts and numbers are markup, so that `{{{x}}}` may
  /// print them.
  private static func kind(of values: [Any]) -> Shape.Kind {
    let present = values.filter { !($0 is NSNull) }
    guard let first = present.first else { return .optional(.nothing) }
    var kind = Shape.Kind.markup
    if isFlag(first) {
      kind = .flag
    } else if first is [Any] {
      let elements = present.compactMap { $0 as? [Any] }.flatMap { $0 }
      kind = .list(elements.isEmpty ? .nothing : Self.kind(of: elements))
    } else if first is [String: Any] {
      let records = present.compactMap { $0 as? [String: Any] }
      let names = Set(records.flatMap(\.keys)).sorted()
      let fields = names.map { name in
        Shape.Field(name: name, kind: Self.kind(of: records.map { $0[name] ?? NSNull() }))
      }
      kind = .record(Shape("data", fields: fields))
    }
    return present.count < values.count ? .optional(kind) : kind
  }

  private static func isFlag(_ value: Any) -> Bool {
    value is Bool && "\(type(of: value))".contains("Bool")
  }

  private static func value(_ data: Any, _ kind: Shape.Kind) -> Value {
    switch kind {
    case .optional(let kind): data is NSNull ? .absent : value(data, kind)
    case .flag: .flag(data as? Bool ?? false)
    case .list(let element): .list((data as? [Any] ?? []).map { value($0, element) })
    case .record(let shape):
      .record(
        Record(
          shape: shape,
          values: shape.fields.map { field in
            value((data as? [String: Any])?[field.name] ?? NSNull(), field.kind)
          }))
    case .text, .link, .markup, .nothing: .markup(Array("\(data)".utf8))
    }
  }
}
