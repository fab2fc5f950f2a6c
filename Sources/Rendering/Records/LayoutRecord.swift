import CanonReading
import SitePlanning
import Templates

/// The names of `layout.html`, which every page that comes from Markdown is set into.
enum LayoutRecord {
  /// As many profiles stand side by side on the page that compares them.
  private static let mostCompared = 4

  static let tab = Shape("tab", ["label": .text, "link": .link, "current": .flag])

  static let heading = Shape("heading", ["title": .text, "link": .link])

  static let asset = Shape("asset", ["link": .link])

  static let shape = Shape(
    "layout",
    [
      "canon": .record(CanonRecord.shape), "language": .text, "direction": .text, "kind": .text,
      "title": .text, "home": .flag, "root": .link, "styles": .list(.record(asset)),
      "scripts": .list(.record(asset)), "opening": .markup, "sections": .markup,
      "contents": .optional(.record(Lines.shape(of: heading))),
      "levels": .optional(.record(Lines.shape(of: LevelEntry.shape))),
      "compare": .optional(.link), "tabs": .optional(.record(Lines.shape(of: tab))),
      "map": .optional(.record(CareerMapRecord.shape)), "edit": .optional(.link),
      "question": .optional(.link),
    ])

  static func record(
    of planned: Page, kind: PageKind, body: PageBody, theme: Theme, _ page: PageContext
  ) -> Record {
    shape.record([
      "canon": CanonRecord.record(page),
      "language": page.derived(page.language, "theme-language", from: []),
      "direction": page.derived(theme.settings.direction.rawValue, "theme-direction", from: []),
      "kind": page.derived(
        "\(kind.subject.rawValue)-\(kind.name.replacingSlashes)", "page-kind", from: []),
      "title": page.derived(body.title, "first-heading", from: []),
      "home": .flag(planned.route == .home),
      "root": page.derived(page.route.wayToRoot, "link", from: [""]),
      "styles": assets(of: kind, ending: "css", theme, page),
      "scripts": assets(of: kind, ending: "js", theme, page),
      "opening": .markup(body.opening),
      "sections": .markup(body.sections),
      "contents": contents(of: body, page),
      "levels": levels(of: planned.subject, kind: kind, page),
      "compare": compare(planned.subject, page),
      "tabs": tabs(of: planned.subject, kind: kind, theme: theme.settings, page),
      "map": map(of: planned.subject, kind: kind, page),
      "edit": edit(planned.subject, page),
      "question": page.question(about: planned.subject),
    ])
  }

  /// What the theme has for pages of this kind alone: `assets/pages/site/compare.js`, and what parts
  /// there are, such as `assets/pages/site/compare.data.js`, go with the page of
  /// `pages/site/compare.md`.
  private static func assets(
    of kind: PageKind, ending: String, _ theme: Theme, _ page: PageContext
  ) -> Value {
    let start = "assets/pages/\(kind.subject.rawValue)/\(kind.name)."
    return .list(
      theme.assets.filter {
        $0.path.hasPrefix(start) && $0.path.hasSuffix(".\(ending)")
          && !$0.path.dropFirst(start.count).contains("/")
      }.map { .record(asset.record(["link": page.link(Route($0.path))])) })
  }

  /// The page's sections; absent where there are too few to need a list.
  private static func contents(of body: PageBody, _ page: PageContext) -> Value {
    guard body.contents.count > 2 else { return .absent }
    return Lines.record(body.contents, of: heading) { title, id in
      .record(
        heading.record([
          "title": page.derived(title, "heading", from: [id]),
          "link": page.derived("#\(id)", "link", from: [id]),
        ]))
    }
  }

  /// The role's levels, each by the same kind of page where it has one, or a level and its neighbours on
  /// its track; absent where there is but one.
  private static func levels(
    of subject: Page.Subject, kind: PageKind, _ page: PageContext
  ) -> Value {
    switch subject {
    case .profile(let profile) where profile.role.levels.count > 1:
      Lines.record(profile.role.levels, of: LevelEntry.shape) { content in
        let other = Profile(family: profile.family, role: profile.role, content: content)
        let name = page.plan.kinds(for: other).contains(kind) ? kind.name : "index"
        return LevelEntry.record(
          other, page, current: other.level.code == profile.level.code, kind: name)
      }
    case .level(let level, let track) where track.levels.count > 1:
      Lines.record(neighbours(of: level, in: track), of: LevelEntry.shape) {
        LevelEntry.record($0, page, current: $0.code == level.code)
      }
    default: .absent
    }
  }

  /// The level with those next to it, so that a page does not grow with the ladder.
  private static func neighbours(of level: Level, in track: Track) -> [Level] {
    let index = track.levels.firstIndex { $0.code == level.code } ?? 0
    return Array(track.levels[max(0, index - 3)..<min(track.levels.count, index + 4)])
  }

  /// Where the profile is set beside others, or the role's first levels beside each other.
  private static func compare(_ subject: Page.Subject, _ page: PageContext) -> Value {
    let keys: [String]
    switch subject {
    case .profile(let profile): keys = [profile.key]
    case .role(let role, let family) where role.levels.count > 1:
      keys = role.levels.prefix(mostCompared).map {
        Profile(family: family, role: role, content: $0).key
      }
    default: return .absent
    }
    guard page.plan.hasComparePage else { return .absent }
    let route = Route("\(PageKind.compare.name).html")
    return page.derived(
      page.route.link(to: route) + "?keys=\(keys.joined(separator: ","))", "compare-url",
      from: [route.path] + keys)
  }

  /// The pages of the profile, its own first; absent when there is but one.
  private static func tabs(
    of subject: Page.Subject, kind: PageKind, theme: ThemeSettings, _ page: PageContext
  ) -> Value {
    guard case .profile(let profile) = subject else { return .absent }
    let kinds = page.plan.kinds(for: profile)
    guard kinds.count > 1 else { return .absent }
    let ordered = kinds.filter { $0.name == "index" } + kinds.filter { $0.name != "index" }
    return Lines.record(ordered, of: tab) {
      .record(
        tab.record([
          "label": page.derived(theme.label(of: $0), "tab-label", from: [$0.name]),
          "link": page.link(toProfile: profile, page: $0.name),
          "current": .flag($0 == kind),
        ]))
    }
  }

  /// On a role's first page.
  private static func map(
    of subject: Page.Subject, kind: PageKind, _ page: PageContext
  ) -> Value {
    guard case .role(let role, let family) = subject, role.levels.count > 1, kind.name == "index"
    else { return .absent }
    return CareerMapRecord.record(role, in: family, page)
  }

  /// Where the file that the page comes from is edited, if the canon says so.
  private static func edit(_ subject: Page.Subject, _ page: PageContext) -> Value {
    let path: String? =
      switch subject {
      case .profile(let profile): profile.role.path
      case .role(let role, _): role.path
      case .family(let family): "families/\(family.id)/family.yaml"
      case .level: "levels.yaml"
      case .site, .redirect: nil
      }
    guard let path, let pattern = page.canon.settings.editURL else { return .absent }
    return page.derived(
      pattern.text.replacing("{path}", with: path), "edit-url", from: [pattern.text, path])
  }
}

extension String {
  fileprivate var replacingSlashes: String {
    String(map { $0 == "/" ? "-" : $0 })
  }
}
