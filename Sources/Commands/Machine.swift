import Foundation

/// What the program runs on.
enum Machine {
  static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Stands for this program as it lies on the disk, with the libraries that it has loaded: for another one
  /// it is another text.
  static let program: String = {
    let maps = try? FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd()
    let paths = String(decoding: maps ?? Data(), as: UTF8.self).split(separator: "\n").filter {
      $0.contains(" r-xp ")
    }.compactMap { line in line.firstIndex(of: "/").map { String(line[$0...]) } }
    return Set(paths).sorted().map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return path }
      let written = status.st_mtim
      return "\(path) \(status.st_ino) \(status.st_size) \(written.tv_sec) \(written.tv_nsec)"
    }.joined(separator: "\n")
  }()
}
