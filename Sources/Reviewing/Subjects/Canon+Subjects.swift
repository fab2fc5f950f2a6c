import CanonReading

extension Canon {
  /// Everything that the canon says, in its order: settings, dimensions, ladder, then each family
  /// followed by its roles, each followed by its profiles.
  package var subjects: [CanonSubject] { subjects(without: []) }

  /// `unchanged`: paths of roles' files that are passed over.
  func subjects(without unchanged: Set<String>) -> [CanonSubject] {
    [settingsSubject] + settings.dimensions.map(\.subject)
      + ladder.tracks.flatMap { [$0.subject] + $0.levels.map(\.subject) }
      + families.flatMap { family in
        [family.subject]
          + family.roles.filter { !unchanged.contains($0.path) }
          .flatMap { [$0.subject] + $0.profileSubjects }
      }
  }

  private var settingsSubject: CanonSubject {
    var fields = FieldList()
    fields.add("name", settings.name)
    fields.add("organisation", settings.organisation)
    fields.add("language", settings.language)
    fields.add("direction", settings.direction.rawValue)
    fields.add("edition", settings.edition)
    fields.add("edit_url", settings.editURL)
    fields.add("question_url", settings.questionURL)
    fields.add("base_url", settings.baseURL)
    fields.add("source", settings.source)
    fields.add("licence", settings.licence)
    fields.add("dimensions", settings.dimensions.map(\.id))
    fields.add("tracks", ladder.tracks.map(\.id))
    return CanonSubject(
      id: .init(.canon, ""), name: settings.name.text, path: "canon.yaml", fields: fields.all)
  }
}

extension Dimension {
  fileprivate var subject: CanonSubject {
    var fields = FieldList()
    fields.add("name", name)
    fields.add("inline", writtenInline)
    return CanonSubject(
      id: .init(.dimension, id), name: name.text, path: "canon.yaml", fields: fields.all)
  }
}

extension Track {
  fileprivate var subject: CanonSubject {
    var fields = FieldList()
    fields.add("name", name)
    fields.add("levels", levels.map(\.code.text))
    return CanonSubject(
      id: .init(.track, id), name: name.text, path: "levels.yaml", fields: fields.all)
  }
}

extension Level {
  fileprivate var subject: CanonSubject {
    var fields = FieldList()
    fields.add("title", title)
    fields.add("years", years)
    fields.add("summary", summary)
    for value in dimensions { fields.add("dimensions.\(value.dimension.id)", value.text) }
    return CanonSubject(
      id: .init(.level, code.text), name: code.text, path: "levels.yaml", fields: fields.all)
  }
}

extension Family {
  fileprivate var subject: CanonSubject {
    var fields = FieldList()
    fields.add("name", name)
    fields.add("summary", summary)
    return CanonSubject(
      id: .init(.family, id), name: name.text, path: "families/\(id)/family.yaml",
      fields: fields.all)
  }
}

extension Role {
  fileprivate var subject: CanonSubject {
    var fields = FieldList()
    fields.add("name", name)
    fields.add("summary", summary)
    fields.add("aliases", aliases)
    fields.add("status", status.rawValue)
    fields.add("replaced_by", replacedBy?.description)
    fields.add("replaces", replaces.map(\.description))
    return CanonSubject(
      id: .init(.role, key.description), name: name.text, path: path, fields: fields.all)
  }

  fileprivate var profileSubjects: [CanonSubject] {
    levels.map { content in
      var fields = FieldList()
      fields.add("title", content.title)
      for field in ProfileField.allCases { fields.add(field, of: content) }
      let code = content.level.code.text
      return CanonSubject(
        id: .init(.profile, "\(key).\(code)"), name: "\(name.text), \(code)", path: path,
        fields: fields.all)
    }
  }
}

/// Gathers the fields of a subject.
private struct FieldList {
  private(set) var all: [CanonSubject.Field] = []

  private mutating func add(_ name: String, isList: Bool = true, lines: [CanonSubject.Line]) {
    if !lines.isEmpty { all.append(.init(name: name, isList: isList, lines: lines)) }
  }

  mutating func add(_ name: String, _ text: String?) {
    let line = text.map { CanonSubject.Line(id: nil, name: nil, text: $0, location: nil) }
    add(name, isList: false, lines: line.map { [$0] } ?? [])
  }

  mutating func add(_ name: String, _ texts: [String]) {
    add(name, lines: texts.map { .init(id: nil, name: nil, text: $0, location: nil) })
  }

  mutating func add(_ name: String, _ texts: [CanonText]) {
    add(name, lines: texts.map { .init(id: nil, name: nil, text: $0.text, location: $0.location) })
  }

  mutating func add(_ name: String, _ text: CanonText?) {
    let line = text.map {
      CanonSubject.Line(id: nil, name: nil, text: $0.text, location: $0.location)
    }
    add(name, isList: false, lines: line.map { [$0] } ?? [])
  }

  mutating func add(_ field: ProfileField, of level: RoleLevel) {
    switch field.content(in: level) {
    case .text(let text)?: add(field.rawValue, text)
    case .items(let items)?:
      add(
        field.rawValue,
        lines: items.map {
          .init(id: $0.id, name: nil, text: $0.text.text, location: $0.text.location)
        })
    case .capabilities(let capabilities)?:
      add(
        field.rawValue,
        lines: capabilities.map {
          .init(id: nil, name: $0.name.text, text: $0.text.text, location: $0.text.location)
        })
    case nil: break
    }
  }
}
