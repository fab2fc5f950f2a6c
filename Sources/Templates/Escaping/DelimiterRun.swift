/// A run of `*` or of `_` within a line.
struct DelimiterRun {
  let range: Range<Int>
  /// Whether it opens and closes no emphasis.
  let isText: Bool
}
