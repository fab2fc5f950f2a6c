import CanonReading
import SitePlanning

/// What the layout around a page's content says.
extension PageFacts {
  /// As many levels of a role are compared at first.
  private static let comparedLevels = 4

  func layout(around content: ExpectedContent, kind: PageKind) -> Fact {
    .record { name in
      switch name {
      case "canon": settings
      case "language": .derived(wording.language)
      case "direction": .derived(wording.direction)
      case "kind":
        .derived("\(kind.subject.rawValue)-\(kind.name.replacing("/", with: "-"))")
      case "title": .derived(content.title)
      case "home": .flag(page.route == .home)
      case "root": wayToRoot
      case "styles": assets(of: kind, "css")
      case "scripts": assets(of: kind, "js")
      case "opening": .content(content.opening)
      case "sections": .content(content.sections)
      case "contents": contents(of: content)
      case "levels": levels(kind)
      case "compare": compare
      case "tabs": tabs(kind)
      case "map": map(kind)
      case "edit": edit
      case "question": question()
      default: nil
      }
    }
  }

  /// The theme's files for pages of the kind: `assets/pages/profile/goals.js`, `…/goals.form.js`.
  private func assets(of kind: PageKind, _ ending: String) -> Fact {
    let start = "assets/pages/\(kind.subject.rawValue)/\(kind.name)."
    let paths = wording.pageAssets.filter {
      $0.hasPrefix(start) && $0.hasSuffix(".\(ending)") && !$0.dropFirst(start.count).contains("/")
    }
    return .list(
      paths.map { path in
        .record { $0 == "link" ? .link(page.route.link(to: Route(path))) : nil }
      })
  }

  private func contents(of content: ExpectedContent) -> Fact {
    guard content.headings.count > 2 else { return .absent }
    return .lines(
      content.headings.map { title, id in
        .record { name in
          switch name {
          case "title": .derived(title)
          case "link": .link("#\(id)")
          default: nil
          }
        }
      })
  }

  private func levels(_ kind: PageKind) -> Fact {
    switch page.subject {
    case .profile(let profile) where profile.role.levels.count > 1:
      .lines(
        profile.role.levels.map {
          let other = Profile(family: profile.family, role: profile.role, content: $0)
          return levelEntry(
            other, isCurrent: $0.level.code == profile.level.code,
            kind: hasPage(kind.name, other) ? kind.name : "index")
        })
    case .level(let level, let track) where track.levels.count > 1:
      neighbours(of: level, in: track)
    default: .absent
    }
  }

  /// A level with the three on either side of it.
  private func neighbours(of level: Level, in track: Track) -> Fact {
    let place = track.levels.firstIndex { $0.code == level.code } ?? 0
    let near = track.levels.enumerated().filter { abs($0.offset - place) <= 3 }.map(\.element)
    return .lines(
      near.map { other in
        .record { name in
          name == "current" ? .flag(other.code == level.code) : member(name, of: other)
        }
      })
  }

  private func member(_ name: String, of level: Level) -> Fact? {
    switch name {
    case "code": .canon(level.code, "code")
    case "title": .canon(level.title, "title")
    case "link": link(to: level)
    default: nil
    }
  }

  private var compare: Fact {
    let keys: [String]
    switch page.subject {
    case .profile(let profile): keys = [profile.key]
    case .role(let role, _) where role.levels.count > 1:
      keys = role.levels.prefix(Self.comparedLevels).map { "\(role.key).\($0.level.code.text)" }
    default: return .absent
    }
    guard plan.kinds.contains(where: { $0.subject == .site && $0.name == PageKind.compare.name })
    else { return .absent }
    let address = page.route.link(to: Route("compare.html"))
    return .link("\(address)?keys=\(keys.joined(separator: ","))")
  }

  private func tabs(_ kind: PageKind) -> Fact {
    guard case .profile(let profile) = page.subject else { return .absent }
    let names = plan.kinds.filter { $0.subject == .profile && hasPage($0.name, profile) }.map(
      \.name)
    guard names.count > 1 else { return .absent }
    let ordered = names.filter { $0 == "index" } + names.filter { $0 != "index" }
    return .lines(
      ordered.map { tab in
        .record { name in
          switch name {
          case "label": .derived(wording.label(of: tab))
          case "link": link(to: profile, tab)
          case "current": .flag(tab == kind.name)
          default: nil
          }
        }
      })
  }

  private var edit: Fact {
    let path: String
    switch page.subject {
    case .profile(let profile):
      path = "families/\(profile.role.key.family)/\(profile.role.key.role).yaml"
    case .role(let role, _): path = "families/\(role.key.family)/\(role.key.role).yaml"
    case .family(let family): path = "families/\(family.id)/family.yaml"
    case .level: path = "levels.yaml"
    case .site, .redirect: return .absent
    }
    return .optional(canon.settings.editURL?.text.replacing("{path}", with: path))
  }
}

extension SiteWording {
  /// What the theme calls a page of profiles, or else its file's name in words.
  fileprivate func label(of name: String) -> String {
    if let label = labels[name] { return label }
    let words = name.replacing("-", with: " ").replacing("/", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
