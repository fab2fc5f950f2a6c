/// Why the parser stopped, in the library's terse words.
struct SyntaxProblem: Error {
  let problem: String
  let mark: YAMLMark
  /// What it was doing, such as "while scanning a quoted scalar"; empty if it did not say.
  let context: String
  /// Where that began.
  let contextMark: YAMLMark
}
