package import Diagnostics
import Glibc

/// The folder that a site is written to, held for one build at a time.
///
/// A build first stages what differs below `.jobframe-tmp/` and then puts all of it in place by
/// renaming, so that a build that fails before that has changed nothing, and one that is killed leaves
/// each file old or new.
package final class SiteFolder: Sendable {
  package static let temporaryFolder = ".jobframe-tmp"

  /// A number that names a staged file among those of this build.
  package typealias StagedFile = Int

  /// The site as the last build left it.
  package let written: WrittenSite
  let root: Directory
  private let staging: Directory
  /// The folders that there were not before, the outermost first.
  private let madeFolders: [String]

  var path: String { written.path }

  /// What a build has put in place.
  package struct Commit: Sendable {
    package let removedCount: Int
    /// Of the staged files, in their order; nil for one that has gone again.
    package let stamps: [FileStamp?]
    package let manifest: FileStamp?
  }

  /// Opens the folder, makes it if need be, and clears what a killed build left. Waits while another
  /// build holds the folder, and calls `onWait` once if it has to: what the site is made from is to be
  /// read after that.
  package init(writingTo path: String, onWait: () -> Void) throws(FileSystemError) {
    let path = Directory.trimmed(path)
    var made: [String] = []
    do throws(FileSystemError) {
      root = try Self.held(path, making: &made, onWait: onWait)
      written = try WrittenSite(at: path, root: try root.reopened())
      staging = try Self.emptyStaging(in: root)
    } catch {
      Self.removeFolders(made)
      throw error
    }
    madeFolders = made
  }

  /// Removes what is staged and not in place, and folders that were made for nothing. What cannot be
  /// removed the next build removes.
  deinit {
    for name in (try? staging.names()) ?? [] { unlinkat(staging.descriptor, name, 0) }
    unlinkat(root.descriptor, Self.temporaryFolder, AT_REMOVEDIR)
    Self.removeFolders(madeFolders)
  }

  /// Writes a file's new bytes beside the site.
  package func stage(_ bytes: [UInt8], as number: StagedFile) throws(FileSystemError) {
    try staging.write(bytes, to: String(number))
  }

  /// Removes the files of the last build that this one does not have, puts the staged ones in place,
  /// and writes down what the site now holds.
  package func commit(
    _ staged: [(file: StagedFile, path: String)], manifest new: Manifest
  ) throws(FileSystemError) -> Commit {
    let kept = Set(new.paths)
    let stale = written.manifest.paths.filter { !kept.contains($0) }
    try checkInPlace()
    var checked: Set<Substring> = []
    for path in stale + staged.map(\.path)
    where checked.insert(Directory.parts(of: path).folder).inserted {
      try checkWritable(path)
    }
    if !staged.isEmpty || !stale.isEmpty {
      // Until all is in place both builds' files are ours, so that the next build can mend a broken
      // one.
      try writeManifest(
        Manifest(renderers: new.renderers, paths: written.manifest.paths + new.paths))
    }
    do throws(FileSystemError) {
      // A stale file may lie where a new one's folder is to be.
      var removedCount = 0
      for path in stale where try remove(path) { removedCount += 1 }
      let stamps = try place(staged)
      try writeManifest(new)
      try checkInPlace()
      let manifest = try root.stamp(of: Manifest.fileName)
      Self.awaitTick()
      return Commit(removedCount: removedCount, stamps: stamps, manifest: manifest)
    } catch {
      var error = error
      error.consequence = "the site is not complete; the next build completes it"
      throw error
    }
  }

  /// Throws when another folder has taken this one's place: what is written here would be nowhere.
  private func checkInPlace() throws(FileSystemError) {
    guard try root.isInPlace() else {
      throw FileSystemError(
        "cannot write", path, reason: "the folder was moved away while the site was built")
    }
  }

  private func place(
    _ staged: [(file: StagedFile, path: String)]
  ) throws(FileSystemError) -> [FileStamp?] {
    var stamps: [FileStamp?] = []
    stamps.reserveCapacity(staged.count)
    var folder = try root.reopened()
    var current: Substring = ""
    for (file, path) in staged {
      let (own, name) = Directory.parts(of: path)
      if own != current {
        folder = try root.madeSubdirectory(at: own)
        current = own
      }
      guard renameat(staging.descriptor, String(file), folder.descriptor, name) == 0 else {
        throw .last("cannot write", folder.path(of: name))
      }
      stamps.append(try folder.stamp(of: name))
    }
    return stamps
  }

  /// Waits until the clock of the file system has moved on, so that whatever is written from now on has
  /// another stamp than what was put in place.
  private static func awaitTick() {
    usleep(20_000)
  }

  private func writeManifest(_ manifest: Manifest) throws(FileSystemError) {
    let bytes = manifest.bytes
    if try root.bytes(of: Manifest.fileName) == bytes { return }
    unlinkat(staging.descriptor, Manifest.fileName, 0)
    // A lost manifest would make every file a foreign one.
    try staging.write(bytes, to: Manifest.fileName, isDurable: true)
    guard
      renameat(staging.descriptor, Manifest.fileName, root.descriptor, Manifest.fileName) == 0
    else { throw .last("cannot write", root.path(of: Manifest.fileName)) }
  }
}
