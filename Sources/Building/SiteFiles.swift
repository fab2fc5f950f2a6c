import CanonReading
import Rendering
import SitePlanning

/// The files of a site that are no pages: assets, and what the canon's settings make.
struct SiteFiles {
  let files: [RenderedFile]

  init(of sources: SiteSources) {
    files =
      sources.theme.assets.map { RenderedFile(route: Route($0.path), bytes: $0.bytes) }
      + [EditionStylesheet.file(for: sources.plan.canon.settings)]
      + [Sitemap.file(for: sources.plan)].compactMap(\.self)
  }
}
