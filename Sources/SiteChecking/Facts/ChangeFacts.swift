import CanonReading
import LineComparison
import SitePlanning

/// `next`: what changes at the next level.
extension PageFacts {
  func nextLevel(after profile: Profile) -> Fact {
    let above = profile.role.levels.drop { $0.level.code != profile.level.code }.dropFirst()
    guard let content = above.first(where: { $0.track.id == profile.track.id }) else {
      return .absent
    }
    let next = Profile(family: profile.family, role: profile.role, content: content)
    let isEmpty = self.isEmpty(content)
    // A level of which nothing is said does not say that the lines are gone.
    let old = isEmpty ? content : profile.content
    return .record { name in
      switch name {
      case "code": .canon(next.level.code, "code", anchor: "changes")
      case "title": title(of: next)
      case "link": link(to: next)
      case "level_title": .canon(next.level.title, "title")
      case "is_empty": .flag(isEmpty)
      case "core_outputs": itemChanges(old, content, \.coreOutputs, "core_outputs", "core-output")
      case "jfm": matrixChanges(old, content)
      case "components": componentChanges(old, content)
      case "capabilities":
        changes(
          old.capabilities.map(ChangedLine.init), content.capabilities.map(ChangedLine.init),
          "capabilities", "capability")
      case "dimensions":
        changes(
          profile.level.dimensions.map(ChangedLine.init),
          next.level.dimensions.map(ChangedLine.init), "dimensions", "dimension")
      default: nil
      }
    }
  }

  private func isEmpty(_ content: RoleLevel) -> Bool {
    ProfileField.allCases.allSatisfy { $0 == .summary || $0.content(in: content) == nil }
  }

  private func itemChanges(
    _ old: RoleLevel, _ new: RoleLevel, _ list: KeyPath<RoleLevel, [Item]>, _ field: String,
    _ anchor: String
  ) -> Fact {
    changes(
      old[keyPath: list].map(ChangedLine.init), new[keyPath: list].map(ChangedLine.init), field,
      anchor)
  }

  private func matrixChanges(_ old: RoleLevel, _ new: RoleLevel) -> Fact {
    func rubric(_ text: KeyPath<RoleLevel, CanonText?>, _ field: String, _ anchor: String) -> Fact {
      changes(
        old[keyPath: text].map { [ChangedLine(rubric: $0)] } ?? [],
        new[keyPath: text].map { [ChangedLine(rubric: $0)] } ?? [], field, anchor)
    }
    return .record { name in
      switch name {
      case "responsibilities":
        itemChanges(
          old, new, \.jfm.responsibilities, "jfm.responsibilities", "jfm-responsibility")
      case "complexity": rubric(\.jfm.complexity, "jfm.complexity", "jfm-complexity")
      case "knowledge": rubric(\.jfm.knowledge, "jfm.knowledge", "jfm-knowledge")
      default: nil
      }
    }
  }

  private func componentChanges(_ old: RoleLevel, _ new: RoleLevel) -> Fact {
    func items(_ list: KeyPath<RoleLevel, [Item]>, _ name: String, _ anchor: String) -> Fact {
      itemChanges(old, new, list, "components.\(name)", anchor)
    }
    return .record { name in
      switch name {
      case "responsibilities":
        items(\.components.responsibilities, name, "component-responsibility")
      case "tasks": items(\.components.tasks, name, "task")
      case "skills": items(\.components.skills, name, "skill")
      case "knowledge": items(\.components.knowledge, name, "knowledge")
      case "qualifications": items(\.components.qualifications, name, "qualification")
      default: nil
      }
    }
  }

  private func changes(
    _ old: [ChangedLine], _ new: [ChangedLine], _ field: String, _ anchor: String
  ) -> Fact {
    guard !old.isEmpty || !new.isEmpty else { return .absent }
    let isDropped = new.isEmpty && old.count > 1
    var ids = UniqueIDs()
    func id(_ line: ChangedLine) -> String { ids.next(for: "changes-\(anchor)-\(line.id)") }
    var (added, reworded, gone, kept): ([Fact], [Fact], [Fact], Int) = ([], [], [], 0)
    for change in LineChange.changes(from: old.map(\.compared), to: new.map(\.compared)) {
      switch change {
      case .new(let index): added.append(line(new[index], field, id(new[index]), .new))
      case .reworded(let from, let to, _):
        reworded.append(rewording(old[from], new[to], field, id(new[to])))
      case .carriedOver: kept += 1
      case .noLongerListed(let index):
        if !isDropped { gone.append(line(old[index], field, id(old[index]), .gone)) }
      }
    }
    return .record { [added, reworded, gone, kept] name in
      switch name {
      case "new": .list(added)
      case "reworded": .list(reworded)
      case "gone": .list(gone)
      case "dropped": isDropped ? .number(old.count) : .absent
      case "carried_over": kept == 0 ? .absent : carriedOver(kept, of: old.count)
      default: nil
      }
    }
  }

  private func line(
    _ line: ChangedLine, _ field: String, _ anchor: String, _ change: Quoted.Change
  ) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(line.name, "\(field).name")
      case "text": .text(Quoted(line.text, field, anchor: anchor, change: change))
      default: nil
      }
    }
  }

  private func rewording(
    _ old: ChangedLine, _ new: ChangedLine, _ field: String, _ anchor: String
  ) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(new.name, "\(field).name")
      case "text": .text(Quoted(new.text, field, anchor: anchor, change: .after))
      case "old_name":
        old.name?.text == new.name?.text ? .absent : .canon(old.name, "\(field).name")
      case "old_text": .text(Quoted(old.text, field, change: .before))
      default: nil
      }
    }
  }

  private func carriedOver(_ count: Int, of total: Int) -> Fact {
    .record { name in
      switch name {
      case "count": .number(count)
      case "total": .number(total)
      case "all": .flag(count == total)
      default: nil
      }
    }
  }
}

/// A line of one level that is held against those of the next.
private struct ChangedLine {
  let name: CanonText?
  let text: CanonText
  /// What tells its anchor from those of the list's other lines.
  let id: String
  let compared: Line

  init(_ item: Item) {
    (name, text) = (nil, item.text)
    id = item.id ?? TextDigest(of: item.text.text).hexadecimal
    compared = Line(id: item.id, item.text.text)
  }

  init(_ capability: Capability) {
    (name, text) = (capability.name, capability.text)
    var digest = TextDigest(of: capability.name.text)
    digest.add(capability.text.text)
    id = digest.hexadecimal
    compared = Line(
      id: capability.name.text, "\(capability.name.text)\n\(capability.text.text)")
  }

  init(_ value: LevelDimension) {
    (name, text, id) = (value.dimension.name, value.text, value.dimension.id)
    compared = Line(id: id, "\(value.dimension.name.text)\n\(value.text.text)")
  }

  init(rubric: CanonText) {
    (name, text, id) = (nil, rubric, "rubric")
    compared = Line(id: id, rubric.text)
  }
}
