package import SitePlanning

/// A file of the site, ready to be written.
package struct RenderedFile: Sendable {
  package let route: Route
  package let bytes: [UInt8]

  package init(route: Route, bytes: [UInt8]) {
    self.route = route
    self.bytes = bytes
  }
}
