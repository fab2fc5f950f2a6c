import Foundation
import TestSupport

/// Damages a canon as disks, merges and slips of the hand do; a seed decides how.
struct CanonDamage {
  private var chance: SplitMix

  init(seed: UInt64) {
    chance = SplitMix(seed: seed)
  }

  /// Damages one to five places below the folder, and returns what was done to which file.
  mutating func change(_ folder: URL) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try (0..<Int.random(in: 1...5, using: &chance)).compactMap { _ in
      guard let path = paths.randomElement(using: &chance) else { return nil }
      let file = folder.appending(path: path)
      let other = folder.appending(path: paths.randomElement(using: &chance) ?? path)
      return "\(try change(file, or: other)): \(path)"
    }
  }

  private mutating func change(_ file: URL, or other: URL) throws -> String {
    let bytes = Array(try Data(contentsOf: file))
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let number = Int.random(in: lines.indices, using: &chance)
    let change: String
    switch Int.random(in: 0..<9, using: &chance) {
    case 0:
      try Data(withFlippedBytes(bytes)).write(to: file)
      return "bytes flipped"
    case 1:
      try Data(bytes.prefix(Int.random(in: 0...bytes.count, using: &chance))).write(to: file)
      return "cut off"
    case 2:
      let otherBytes = try Data(contentsOf: other)
      try Data(bytes).write(to: other)
      try otherBytes.write(to: file)
      return "swapped with \(other.lastPathComponent)"
    case 3:
      lines.remove(at: number)
      change = "line \(number + 1) deleted"
    case 4:
      lines.insert(lines[number], at: number)
      change = "line \(number + 1) doubled"
    case 5:
      lines[number] = Array(repeating: UInt8(ascii: " "), count: 2) + lines[number]
      change = "line \(number + 1) indented"
    case 6:
      lines[number] = lines[number].drop { $0 == UInt8(ascii: " ") }
      change = "line \(number + 1) flush left"
    case 7:
      let target = Int.random(in: lines.indices, using: &chance)
      lines.insert(lines.remove(at: number), at: target)
      change = "line \(number + 1) moved to \(target + 1)"
    default:
      let end = min(number + Int.random(in: 1...30, using: &chance), lines.count)
      lines.removeSubrange(number..<end)
      change = "lines \(number + 1) to \(end) deleted"
    }
    try Data(lines.joined(separator: [UInt8(ascii: "\n")])).write(to: file)
    return change
  }

  private mutating func withFlippedBytes(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard !bytes.isEmpty else { return bytes }
    for _ in 0..<Int.random(in: 1...8, using: &chance) {
      bytes[Int.random(in: bytes.indices, using: &chance)] ^=
        1
        << UInt8.random(
          in: 0..<8, using: &chance)
    }
    return bytes
  }
}
