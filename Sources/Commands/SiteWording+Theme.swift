import Rendering
import SiteChecking

extension SiteWording {
  /// What a theme's author wrote, without what rendering makes of it.
  init(of theme: Theme) {
    self.init(
      language: theme.settings.language, direction: theme.settings.direction.rawValue,
      labels: theme.settings.labels, pages: theme.pages.mapValues(\.parts),
      lineEnds: theme.lineEnds.mapValues(\.parts), layout: theme.layout.parts,
      redirect: theme.redirect.parts, assets: theme.assets.map { ($0.path, $0.bytes) })
  }
}
