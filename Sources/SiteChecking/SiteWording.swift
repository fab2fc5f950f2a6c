package import SitePlanning
package import Templates

/// A theme, as far as a check needs it: what its author wrote.
package struct SiteWording: Sendable {
  /// BCP 47.
  let language: String
  let direction: String
  /// What the pages of a profile are called, by the name of their template.
  let labels: [String: String]
  let pages: [PageKind: [TemplatePart]]
  /// What the lines of a kind of page end with.
  let lineEnds: [PageKind: [TemplatePart]]
  let layout: [TemplatePart]
  let redirect: [TemplatePart]
  /// By path, such as `assets/site.css`; in the order of the paths.
  let assets: [(path: String, bytes: [UInt8])]
  /// The paths of those for one kind of page.
  let pageAssets: [String]
  /// The ids that the layout itself gives; nil where they are not known or one may stand twice.
  let layoutIDs: [String]?

  package init(
    language: String, direction: String, labels: [String: String],
    pages: [PageKind: [TemplatePart]], lineEnds: [PageKind: [TemplatePart]],
    layout: [TemplatePart], redirect: [TemplatePart], assets: [(path: String, bytes: [UInt8])]
  ) {
    self.language = language
    self.direction = direction
    self.labels = labels
    self.pages = pages
    self.lineEnds = lineEnds
    self.layout = layout
    self.redirect = redirect
    self.assets = assets
    layoutIDs = LayoutIDs.of(layout)
    pageAssets = assets.map(\.path).filter { $0.hasPrefix("assets/pages/") }
  }
}
