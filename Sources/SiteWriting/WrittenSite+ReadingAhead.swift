package import Diagnostics
import Glibc

extension WrittenSite {
  /// Has the system fetch files that will be asked for soon, so that nobody waits for a disk again for each.
  /// Fastest when those of a folder follow each other.
  package func readAhead(_ paths: [String]) throws(FileSystemError) {
    guard var folder = try root?.reopened() else { return }
    var place: Substring = ""
    for path in paths {
      let (wanted, name) = Directory.parts(of: path)
      if wanted != place {
        guard let next = try root?.subdirectory(at: wanted) else { continue }
        folder = next
        place = wanted
      }
      folder.readAhead(name)
    }
  }
}

extension Directory {
  /// A file that is not there is not missed.
  fileprivate func readAhead(_ name: String) {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return }
    posix_fadvise(file, 0, 0, POSIX_FADV_WILLNEED)
    close(file)
  }
}
