package import Diagnostics
import Glibc

/// The folder that a site is written to, held for one build at a time.
///
/// A build first stages what differs below `.jobframe-tmp/` and then puts all of it in place by
/// renaming, so that a build that fails before that has changed nothing, and one that is killed leaves
/// each file old or new.
package final class SiteFolder: Sendable {
  package static let temporaryFolder = ".jobframe-tmp"

  /// As the user gave it, without a final `/`.
  package let path: String
  /// What the last build wrote; empty for a new site.
  package let manifest: Manifest
  let root: Directory
  private let staging: Directory

  /// Opens the folder, makes it if need be, and clears what a killed build left. Waits while another
  /// build holds the folder, and calls `onWait` once if it has to.
  package init(writingTo path: String, onWait: () -> Void) throws(FileSystemError) {
    self.path = Self.trimmed(path)
    try Self.makeFolder(self.path)
    guard let root = Directory(at: self.path) else {
      throw .last("cannot open the folder", self.path)
    }
    if flock(root.descriptor, LOCK_EX | LOCK_NB) != 0 {
      onWait()
      guard flock(root.descriptor, LOCK_EX) == 0 else {
        throw .last("cannot hold the folder", self.path)
      }
    }
    manifest = Self.manifest(in: root)
    staging = try Self.emptyStaging(in: root, path: self.path)
    self.root = root
  }

  /// A number that names a staged file among those of this build.
  package typealias StagedFile = Int

  /// Writes a file's new bytes beside the site.
  package func stage(_ bytes: [UInt8], as number: StagedFile) throws(FileSystemError) {
    try staging.write(
      bytes, to: String(number), path: "\(path)/\(Self.temporaryFolder)/\(number)")
  }

  /// Removes what is staged, and the folder itself if nothing else is in it.
  package func discard() {
    for name in staging.names() { unlinkat(staging.descriptor, name, 0) }
    unlinkat(root.descriptor, Self.temporaryFolder, AT_REMOVEDIR)
    rmdir(path)
  }

  /// Puts the staged files in place, removes the files of the last build that this one does not have,
  /// and notes what the site now holds. Returns how many files were removed.
  package func commit(
    _ staged: [(file: StagedFile, path: String)], manifest new: Manifest
  ) throws(FileSystemError) -> Int {
    let kept = Set(new.paths)
    let stale = manifest.paths.filter { !kept.contains($0) }
    if !staged.isEmpty || !stale.isEmpty {
      // Until all is in place both builds' files are ours, so that the next build can mend a broken
      // one.
      try writeManifest(Manifest(renderers: new.renderers, paths: manifest.paths + new.paths))
    }
    for (file, path) in staged { try place(String(file), at: path) }
    var removed = 0
    for path in stale where try remove(path) { removed += 1 }
    try writeManifest(new)
    discard()
    return removed
  }

  private func place(_ name: String, at path: String) throws(FileSystemError) {
    try withFolder(of: path) { (folder, file) throws(FileSystemError) in
      guard renameat(staging.descriptor, name, folder.descriptor, file) == 0 else {
        throw .last("cannot write", "\(self.path)/\(path)")
      }
    }
  }

  private func writeManifest(_ manifest: Manifest) throws(FileSystemError) {
    let bytes = manifest.bytes
    if root.bytes(of: Manifest.fileName) == bytes { return }
    let path = "\(self.path)/\(Manifest.fileName)"
    unlinkat(staging.descriptor, Manifest.fileName, 0)
    try staging.write(bytes, to: Manifest.fileName, path: path)
    guard
      renameat(staging.descriptor, Manifest.fileName, root.descriptor, Manifest.fileName) == 0
    else { throw .last("cannot write", path) }
  }
}
