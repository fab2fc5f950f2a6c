import Foundation
import FuzzProperties
import TestSupport

/// Inputs that once found something or reach much of the code, and words that the formats know.
enum Corpus {
  private static let folder = Repository.url.appending(path: "Tests/Fuzzing")

  /// By name, in its order.
  static func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appending(path: "Corpus/\(target.name)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  /// The words of libFuzzer's dictionary: a line `"word"` each, with `\xNN` for bytes.
  static func words() throws -> [[UInt8]] {
    let text = try String(contentsOf: folder.appending(path: "dictionary"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("\"") }.map { line in
      var bytes: [UInt8] = []
      var rest = line.dropFirst().dropLast()
      while let first = rest.first {
        let isByte = rest.hasPrefix("\\x")
        bytes += isByte ? [UInt8(rest.dropFirst(2).prefix(2), radix: 16) ?? 0] : Array(first.utf8)
        rest = rest.dropFirst(isByte ? 4 : 1)
      }
      return bytes
    }
  }
}
