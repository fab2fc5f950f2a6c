package import Diagnostics

/// A site as it was written, wherever it lies.
package protocol CheckedSite: Sendable {
  /// As the user gave it, for locations.
  var path: String { get }

  /// The bytes of a file of the site; nil when there is none.
  func bytes(of path: String) throws(FileSystemError) -> [UInt8]?

  /// Says that these files will be asked for soon.
  func readAhead(_ paths: [String]) throws(FileSystemError)

  /// All files there are, whoever wrote them, but for hidden ones; sorted.
  func foundPaths() throws(FileSystemError) -> [String]
}
