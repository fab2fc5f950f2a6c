import CanonReading
import Foundation
import Reviewing

/// What a canon says, as a program that reads the JSON report keeps it: each field's lines, by subject
/// and field.
struct CanonContent: Equatable {
  struct Line: Equatable, Decodable {
    let id: String?
    let name: String?
    let text: String

    static func == (left: Self, right: Self) -> Bool {
      left.id == right.id && left.text.utf8.elementsEqual(right.text.utf8)
        && (left.name ?? "").utf8.elementsEqual((right.name ?? "").utf8)
    }
  }

  /// Such as `profile sales.clerk.P4`, and there such as `core_outputs`; no field is empty.
  private(set) var subjects: [String: [String: [Line]]] = [:]

  init(of canon: Canon) {
    for subject in canon.subjects {
      var fields: [String: [Line]] = [:]
      for field in subject.fields {
        fields[field.name] = field.lines.map { Line(id: $0.id, name: $0.name, text: $0.text) }
      }
      subjects["\(subject.id.kind.rawValue) \(subject.id.key)"] = fields
    }
  }

  private struct Report: Decodable {
    struct Place: Decodable {
      let index: Int
      let id: String?
      let name: String?
      let text: String

      var line: Line { Line(id: id, name: name, text: text) }
    }

    struct Change: Decodable {
      let change: String
      let subject: String
      let key: String
      let formerly: String?
      let fields: [String: [Line]]?
      let field: String?
      let from: Place?
      let to: Place?
    }

    let changes: [Change]
  }

  /// Applies a JSON report, knowing nothing but what it says.
  mutating func apply(_ report: String) throws {
    let changes = try JSONDecoder().decode(Report.self, from: Data(report.utf8)).changes
    var lines: [String: [String: [Report.Change]]] = [:]
    for change in changes {
      let name = "\(change.subject) \(change.key)"
      switch change.change {
      case "added": subjects[name] = change.fields
      case "removed": subjects[name] = nil
      case "renamed":
        subjects[name] = subjects.removeValue(
          forKey: "\(change.subject) \(change.formerly ?? "")")
      default: lines[name, default: [:]][change.field ?? "", default: []].append(change)
      }
    }
    for (name, fields) in lines {
      for (field, changes) in fields {
        let new = Self.list(subjects[name]?[field] ?? [], after: changes)
        subjects[name]?[field] = new.isEmpty ? nil : new
      }
    }
  }

  /// The lines that no change names stay in their order where no change puts another.
  private static func list(_ old: [Line], after changes: [Report.Change]) -> [Line] {
    let gone = Set(changes.compactMap { $0.from?.index })
    var rest = old.indices.filter { !gone.contains($0) }.map { old[$0] }[...]
    let placed = Dictionary(
      changes.compactMap(\.to).map { ($0.index, $0.line) }, uniquingKeysWith: { $1 })
    return (0..<(rest.count + placed.count)).compactMap { placed[$0] ?? rest.popFirst() }
  }
}
