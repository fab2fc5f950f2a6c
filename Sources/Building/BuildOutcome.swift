package import Diagnostics
import SitePlanning
import SiteWriting

/// What a build did, or would have to do.
package struct BuildOutcome: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var profileCount = 0
  /// HTML documents, redirects among them.
  package private(set) var pageCount = 0
  /// Paths within the site of the pages that were rendered, where the last build's could not stay; in the
  /// plan's order.
  package private(set) var renderedPages: [String] = []
  package private(set) var unchangedCount = 0
  package internal(set) var removedCount = 0
  /// Paths of the last build's pages of whole roles that the site no longer has, nor a redirect for,
  /// such as `families/finance/controller`; sorted.
  package internal(set) var goneRoles: [String] = []
  /// Paths within the site that have, or would get, other bytes; sorted.
  package private(set) var differentPaths: [String] = []
  /// Paths within the site that are, or would be, new; sorted.
  package private(set) var missingPaths: [String] = []
  /// Everything that the site consists of.
  package private(set) var allPaths: Set<String> = []

  /// Why nothing could be kept for the next build, which will render everything; nil if all is well.
  package internal(set) var cacheError: FileSystemError?

  package var writtenCount: Int { differentPaths.count + missingPaths.count }

  init() {}

  /// Nothing to do: the site is what the last build left.
  init(of record: BuildRecord) {
    for part in record.parts.values {
      profileCount += part.profileCount
      pageCount += part.pageCount
      unchangedCount += part.files.count
    }
  }

  mutating func add(_ findings: [Diagnostic]) {
    diagnostics = (diagnostics + findings).inReadingOrder()
  }

  /// `output` is the site's folder, for locations.
  mutating func add(_ sections: [RenderedSection], output: String) {
    var findings: [Diagnostic] = []
    for section in sections {
      pageCount += section.pageCount
      profileCount += section.profileCount
      renderedPages += section.renderedPages
      for file in section.files { add(file, output: output, into: &findings) }
    }
    differentPaths.sort()
    missingPaths.sort()
    add(findings)
  }

  private mutating func add(
    _ file: RenderedSection.File, output: String, into findings: inout [Diagnostic]
  ) {
    allPaths.insert(file.route.path)
    switch file.state {
    case .same, nil: unchangedCount += 1
    case .different: differentPaths.append(file.route.path)
    case .missing: missingPaths.append(file.route.path)
    case .inTheWay(let path):
      findings.append(
        .error(
          "file-in-the-way",
          "the site needs this place, and no build wrote what lies there; move it away",
          at: SourceLocation(path: "\(output)/\(path)")))
    }
  }
}
