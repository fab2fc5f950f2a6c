package import Diagnostics

extension SitePlan {
  /// Finds the theme's pages for the whole site that lie where pages of the canon, assets or the
  /// search index do or may come to lie.
  package func collisions(location: (PageKind) -> SourceLocation) -> [Diagnostic] {
    kinds(of: .site).compactMap { kind in
      let folders = kind.name.split(separator: "/").dropLast()
      guard folders.isEmpty || folders == ["levels"] else {
        return .error(
          "page-in-the-way",
          "'\(kind.name)' would lie among pages of another subject; a page of the whole site stands "
            + "in 'pages/site/' itself or in 'pages/site/levels/'",
          at: location(kind))
      }
      return nil
    }
  }
}
