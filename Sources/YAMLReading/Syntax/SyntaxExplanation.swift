import Diagnostics

/// Turns the parser's terse words into a sentence that tells an editor what to mend, and where.
struct SyntaxExplanation {
  let problem: SyntaxProblem
  let source: SourceText
  /// What was read up to the problem.
  let composer: Composer

  init(of problem: SyntaxProblem, in source: SourceText, _ composer: Composer) {
    self.problem = problem
    self.source = source
    self.composer = composer
  }

  var diagnostic: Diagnostic {
    ofQuote ?? ofTab ?? ofColon ?? ofStart ?? ofBrackets ?? ofBlock
      ?? error(
        "the YAML cannot be read from here: \(problem.problem); check quotes and indentation",
        at: problem.mark)
  }

  func error(
    _ message: String, at mark: YAMLMark, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    .error("yaml-syntax", message, at: source.location(mark), notes: notes)
  }

  /// The character at a mark, or nil at the end of a line or of the file.
  func character(at mark: YAMLMark) -> Unicode.Scalar? {
    source.line(mark.line).dropFirst(mark.column - 1).first
  }

  /// What stands before a mark on its line.
  func before(_ mark: YAMLMark) -> String {
    String(String.UnicodeScalarView(source.line(mark.line).prefix(mark.column - 1)))
  }

  /// What stands from a mark to the end of its line.
  func after(_ mark: YAMLMark) -> String {
    String(String.UnicodeScalarView(source.line(mark.line).dropFirst(mark.column - 1)))
  }

  func isBlank(_ text: String) -> Bool {
    text.allSatisfy { $0 == " " || $0 == "\t" }
  }
}
