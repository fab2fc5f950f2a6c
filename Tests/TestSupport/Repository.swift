package import Foundation

/// The project's own folder.
package enum Repository {
  package static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ path: String) -> String {
    url.appending(path: path).path
  }
}
