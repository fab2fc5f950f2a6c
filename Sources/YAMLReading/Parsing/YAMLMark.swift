/// A position in the text handed to the parser.
struct YAMLMark: Hashable {
  /// How many Unicode scalars stand before it.
  let index: Int
  /// 1-based.
  let line: Int
  /// 1-based, in Unicode scalars.
  let column: Int
}
