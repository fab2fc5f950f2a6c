import Diagnostics

/// What a file gave when it was read, whatever it is.
struct ReadFile<Content: Sendable>: Sendable {
  let bytes: [UInt8]?
  /// Nil when a mistake keeps it from being one.
  let content: Content?
  let findings: [Diagnostic]
}

extension ReadFile {
  /// Reads those of the files whose bytes are not the known ones.
  static func reading<Key: Hashable & Sendable>(
    _ files: [Key: CanonFiles.File], known: [Key: Self], by workers: some Workers,
    _ read: @Sendable (Key, CanonFiles.File, inout [Diagnostic]) -> Content?
  ) -> [Key: Self] {
    let files = files.map { (key: $0.key, file: $0.value) }
    let results = workers.map(files.count) { number in
      let (key, file) = files[number]
      if let known = known[key], known.bytes == file.bytes { return known }
      var findings: [Diagnostic] = []
      let content = read(key, file, &findings)
      return Self(bytes: file.bytes, content: content, findings: findings)
    }
    return Dictionary(uniqueKeysWithValues: zip(files.lazy.map(\.key), results))
  }
}
