import CanonReading
package import Diagnostics
package import SitePlanning
package import SiteWriting

/// Proves of a written site that every line of it is text of the canon or fixed wording of the theme.
///
/// It reads the files as they lie there, and works out what they have to say by itself: of what renders a
/// site it shares the canon and the theme as they were read, the plan of pages, how lines of two levels
/// are compared, and cmark-gfm. Values, escaping, the HTML around Markdown, goal templates and the search
/// index it has no code in common with, so that a mistake there is found too.
package struct SiteCheck: Sendable {
  private let plan: SitePlan
  private let wording: SiteWording
  private let site: WrittenSite

  package init(_ plan: SitePlan, _ wording: SiteWording, of site: WrittenSite) {
    self.plan = plan
    self.wording = wording
    self.site = site
  }

  /// The parts of the site, which can be checked at once.
  package var sections: [SitePlan.Section] { plan.sections }

  /// Holds the pages of a section against canon and theme.
  package func faults(in section: SitePlan.Section) throws(FileSystemError) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for page in plan.pages(of: section) {
      let check = PageCheck(
        facts: PageFacts(of: page, in: plan, wording), folder: site.path,
        read: { path throws(FileSystemError) in try site.bytes(of: path) })
      faults += try check.faults()
    }
    return faults
  }
}
