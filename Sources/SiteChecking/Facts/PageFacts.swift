import CanonReading
import SitePlanning

/// Works out what the names of templates stand for on one page.
struct PageFacts: Sendable {
  /// Behind one reference, since every record holds it.
  private final class Context: Sendable {
    let plan: SitePlan
    let wording: SiteWording
    let page: Page

    init(_ plan: SitePlan, _ wording: SiteWording, _ page: Page) {
      self.plan = plan
      self.wording = wording
      self.page = page
    }
  }

  private let context: Context
  /// Whether the links of the page lead to Markdown, where there is some.
  var linksToMarkdown = false

  init(of page: Page, in plan: SitePlan, _ wording: SiteWording) {
    context = Context(plan, wording, page)
  }

  var plan: SitePlan { context.plan }
  var wording: SiteWording { context.wording }
  var page: Page { context.page }

  var canon: Canon { plan.canon }

  /// What the page's own template can name.
  var subject: Fact {
    switch page.subject {
    case .site: site
    case .level(let level, let track): levelPage(level, track)
    case .family(let family): familyPage(family)
    case .role(let role, let family): rolePage(role, family)
    case .profile(let profile): profilePage(profile)
    case .redirect(let target): redirect(to: target)
    }
  }
}

// MARK: Links

extension PageFacts {
  /// The address of a page of the kind, as seen from this one.
  func link(
    _ target: Route, _ subject: PageKind.Subject, _ name: String = "index", anchor: String? = nil
  ) -> Fact {
    let hasMarkdown = plan.kinds.contains {
      $0.subject == subject && $0.name == name && $0.form == .markdown
    }
    let address = page.route.link(to: target)
    let end = anchor.map { "#\($0)" } ?? ""
    return .link(
      linksToMarkdown && hasMarkdown ? address.dropLast(5) + ".md" + end : address + end)
  }

  func link(to family: Family) -> Fact { link(.family(family.id), .family) }

  func link(to role: Role) -> Fact { link(.role(role.key), .role) }

  func link(to level: Level) -> Fact { link(.level(level.code.text), .level) }

  func link(to profile: Profile, _ name: String = "index") -> Fact {
    link(
      .profile(profile.role.key, at: profile.level.code.text, page: name), .profile, name)
  }

  var wayToRoot: Fact { .link(page.route.wayToRoot) }

  /// Where a reader asks about the page's profile, or one of its lines.
  func question(about anchor: String? = nil) -> Fact {
    guard case .profile(let profile) = page.subject, let pattern = canon.settings.questionURL
    else { return .absent }
    let key = profile.key + (anchor.map { "%23\($0)" } ?? "")
    return .link(pattern.text.replacing("{key}", with: key))
  }

  /// What a line ends with.
  func lineEnd(_ anchor: String) -> Fact {
    .record { name in
      switch name {
      case "link": .link("#\(anchor)")
      case "question": question(about: anchor)
      default: nil
      }
    }
  }

  func redirect(to target: Route) -> Fact {
    .record { name in
      switch name {
      case "canon": settings
      case "language": .derived(wording.language)
      case "target": .link(page.route.link(to: target))
      case "root": wayToRoot
      default: nil
      }
    }
  }
}

// MARK: Texts that many pages show

extension PageFacts {
  var settings: Fact {
    let settings = canon.settings
    return .record { name in
      switch name {
      case "name": .canon(settings.name, "name")
      case "organisation": .canon(settings.organisation, "organisation")
      case "language": .derived(settings.language)
      case "direction": .derived(settings.direction.rawValue)
      case "source": .canon(settings.source, "source")
      case "licence": .canon(settings.licence, "licence")
      case "base_url": .optional(settings.baseURL?.text)
      default: nil
      }
    }
  }

  func title(of profile: Profile, anchor: String? = nil) -> Fact {
    guard let title = profile.content.title else {
      return .derived(profile.content.title(in: profile.role), anchor: anchor)
    }
    return .canon(title, "title", anchor: anchor)
  }

  /// `anchors`: what the anchors of the level's lines begin with.
  func level(_ level: Level, anchors: String = "") -> Fact {
    .record { name in
      switch name {
      case "code": .canon(level.code, "code")
      case "title": .canon(level.title, "title")
      case "link": link(to: level)
      case "years": .canon(level.years, "years")
      case "summary": .canon(level.summary, "summary")
      case "dimensions":
        .lines(
          level.dimensions.map {
            dimension($0, anchor: "\(anchors)dimension-\($0.dimension.id)")
          })
      default: nil
      }
    }
  }

  func dimension(_ value: LevelDimension, anchor: String? = nil) -> Fact {
    let dimension = value.dimension
    return .record { name in
      switch name {
      case "name": .canon(dimension.name, "dimensions.name")
      case "inline":
        dimension.writtenInline.map { .canon($0, "dimensions.inline") }
          ?? .derived(dimension.name.text.lowercased())
      case "text": .canon(value.text, "dimensions", anchor: anchor)
      default: nil
      }
    }
  }

  func capability(_ value: Capability, anchor: String? = nil) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(value.name, "capabilities.name", anchor: anchor)
      case "text": .canon(value.text, "capabilities.text")
      default: nil
      }
    }
  }

  /// A level of a list that leads to it.
  func levelEntry(_ profile: Profile, isCurrent: Bool = false, kind: String = "index") -> Fact {
    .record { name in
      switch name {
      case "code": .canon(profile.level.code, "code")
      case "title": title(of: profile)
      case "link": link(to: profile, kind)
      case "current": .flag(isCurrent)
      default: nil
      }
    }
  }

  func familyName(_ family: Family) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(family.name, "name")
      case "link": link(to: family)
      default: nil
      }
    }
  }

  /// A role, with whatever pages say of one beside its levels.
  func role(_ role: Role, in family: Family) -> Fact {
    .record { name in
      switch name {
      case "name": .canon(role.name, "name")
      case "link": link(to: role)
      case "summary": .canon(role.summary, "summary")
      case "aliases":
        .lines(
          role.aliases.map { alias in
            .record { $0 == "text" ? .canon(alias, "aliases") : nil }
          })
      case "draft": .flag(role.status == .draft)
      case "retired": .flag(role.status == .retired)
      case "replaced_by":
        if role.status == .retired, let successor = role.replacedBy {
          .record { $0 == "link" ? link(.role(successor), .role) : nil }
        } else {
          .absent
        }
      case "levels":
        .list(role.levels.map { levelEntry(Profile(family: family, role: role, content: $0)) })
      default: nil
      }
    }
  }
}
