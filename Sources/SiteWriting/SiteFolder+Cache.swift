package import Diagnostics
import Glibc

/// What a build keeps for the next one lies beside the site, in a folder that git ignores and that may be
/// deleted at any time.
extension SiteFolder {
  package static let cacheFolder = ".jobframe-cache"

  /// What the last build of this site kept; nil when there is nothing, or nothing that can be read.
  package func cache() -> [UInt8]? {
    guard let (parent, name) = placeOfCache,
      let folder = try? Directory(at: parent)?.subdirectory(Self.cacheFolder)
    else { return nil }
    return try? folder.bytes(of: name)
  }

  /// Keeps bytes for the next build of this site.
  package func keep(_ bytes: [UInt8]) throws(FileSystemError) {
    guard let (parent, name) = placeOfCache, let parent = try Directory(at: parent) else { return }
    let folder = try parent.madeSubdirectory(Self.cacheFolder)
    if try folder.kind(of: ".gitignore") == nil {
      try folder.write(Array("*\n".utf8), to: ".gitignore")
    }
    let new = "\(name).new"
    unlinkat(folder.descriptor, new, 0)
    try folder.write(bytes, to: new)
    guard renameat(folder.descriptor, new, folder.descriptor, name) == 0 else {
      throw .last("cannot write", folder.path(of: name))
    }
  }

  /// The folder around the site and the site's name in it; nil for a site such as `.`, whose path does not
  /// say them.
  private var placeOfCache: (parent: String, name: String)? {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard !["", ".", ".."].contains(name) else { return nil }
    return (slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".", String(name))
  }
}
