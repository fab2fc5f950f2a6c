/// How a file of the site stands to the bytes that it should have.
package enum FileState: Hashable, Sendable {
  /// With what was said of the file before it was read.
  case same(FileStamp)
  case different
  /// Or a file of the last build lies where a folder is to be, or the reverse.
  case missing
  /// Something that no build wrote lies at the path, or where one of its folders should be; the path
  /// is that thing's.
  case inTheWay(String)
}
