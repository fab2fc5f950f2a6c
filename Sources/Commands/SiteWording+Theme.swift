package import Rendering
package import SiteChecking
import SiteWriting

extension SiteWording {
  /// What a theme's author wrote, without what rendering makes of it.
  package init(of theme: Theme) {
    self.init(
      language: theme.settings.language, direction: theme.settings.direction.rawValue,
      labels: theme.settings.labels, pages: theme.pages.mapValues(\.parts),
      lineEnds: theme.lineEnds.mapValues(\.parts), layout: theme.layout.parts,
      redirect: theme.redirect.parts, assets: theme.assets.map { ($0.path, $0.bytes) })
  }
}

extension WrittenSite: CheckedSite {}
