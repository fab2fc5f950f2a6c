/// How large the files of an index become.
package struct IndexLimits: Sendable {
  /// An index of at most so many bytes is one file.
  let largestSingle: Int
  /// Bytes of other files, of which a search reads a few.
  let file: Int
  /// Bytes of a list of where files start, which if it is longer is files itself.
  let list: Int

  package init(largestSingle: Int = 200_000, file: Int = 16_000, list: Int = 400) {
    self.largestSingle = largestSingle
    self.file = file
    self.list = list
  }

  /// Files of roles are smaller, since each result may need another.
  func file(of kind: String) -> Int { kind == "roles" ? file / 6 : file }
}
