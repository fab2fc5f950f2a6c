import CanonReading
import SitePlanning
import Templates

/// Makes template values for one page: texts with their origin, addresses as seen from the page.
struct PageContext: Sendable {
  let plan: SitePlan
  let route: Route
  /// The theme's language, and so the page's.
  let language: String
  /// Links lead to the Markdown beside a page, where there is one: in the page's own Markdown they
  /// do, and the page's HTML turns them back.
  let linksToMarkdown: Bool

  var canon: Canon { plan.canon }

  func text(
    _ text: CanonText, _ field: String, anchor: String? = nil, marking: TracedText.Marking? = nil
  ) -> Value {
    .text(
      TracedText(
        text.text, .canon(field: field, text.location), anchor: anchor, marking: marking))
  }

  func optional(_ text: CanonText?, _ field: String, anchor: String? = nil) -> Value {
    .optional(text) { self.text($0, field, anchor: anchor) }
  }

  func derived(_ text: String, _ rule: String, from inputs: [String], anchor: String? = nil)
    -> Value
  {
    .text(TracedText(text, .derived(rule: rule, inputs: inputs), anchor: anchor))
  }

  func count(_ count: Int, of inputs: String) -> Value {
    derived(String(count), "count", from: [inputs])
  }

  /// The part of a share, which the cell around it shows as a tint too.
  func share(_ share: Share) -> Value {
    derived(
      String(share.have), PageStructure.shareRule, from: [String(share.have), String(share.all)])
  }

  /// The address of a page that the plan may hold in Markdown or not, or of an anchor on it.
  func link(
    to target: Route, _ subject: PageKind.Subject, page: String = "index", anchor: String? = nil
  ) -> Value {
    let hasMarkdown = plan.kinds.contains {
      $0.subject == subject && $0.name == page && $0.form == .markdown
    }
    return link(linksToMarkdown && hasMarkdown ? target.markdown : target, anchor: anchor)
  }

  func link(_ target: Route, anchor: String? = nil) -> Value {
    derived(
      route.link(to: target) + (anchor.map { "#\($0)" } ?? ""), "link", from: [target.path])
  }

  /// Where a reader asks about a profile or about one of its lines, if the canon says so: the key, and
  /// with a `#` the line's anchor, stand in the place of `{key}`.
  func question(about subject: Page.Subject, line: String? = nil) -> Value {
    guard case .profile(let profile) = subject, let pattern = canon.settings.questionURL
    else { return .absent }
    let key = profile.key + (line.map { "%23\($0)" } ?? "")
    return derived(
      pattern.text.replacing("{key}", with: key), "question-url", from: [pattern.text, key])
  }

  func link(toFamily family: Family) -> Value {
    link(to: .family(family.id), .family)
  }

  func link(toRole role: Role) -> Value {
    link(to: .role(role.key), .role)
  }

  func link(toLevel level: Level) -> Value {
    link(to: .level(level.code.text), .level)
  }

  func link(toProfile profile: Profile, page: String = "index") -> Value {
    link(
      to: .profile(profile.role.key, at: profile.level.code.text, page: page), .profile,
      page: page)
  }
}
