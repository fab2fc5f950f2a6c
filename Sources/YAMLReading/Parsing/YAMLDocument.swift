package import Diagnostics

/// A YAML file as a tree, or what keeps it from being one.
package struct YAMLDocument: Sendable {
  /// Nil when the file cannot be read to its end; `diagnostics` then hold an error.
  package let root: YAMLNode?
  package let diagnostics: [Diagnostic]

  /// Parses a file; `path` is how its locations name it.
  package init(parsing bytes: [UInt8], path: String) {
    var findings: [Diagnostic] = []
    if let source = SourceText(bytes, path: path, into: &findings) {
      root = Self.compose(source, into: &findings)
    } else {
      root = nil
    }
    diagnostics = findings
  }

  private static func compose(
    _ source: SourceText, into findings: inout [Diagnostic]
  ) -> YAMLNode? {
    var text = source.text
    var composer = Composer(source)
    let problem = text.withUTF8 { run(&composer, over: $0) }
    findings += composer.findings
    if let problem {
      findings.append(SyntaxExplanation(of: problem, in: source, composer).diagnostic)
      return nil
    }
    let root = composer.root
    guard composer.findings.hasErrors || root.map({ !$0.isEmptyScalar }) ?? false else {
      findings.append(
        .error(
          "empty-file", "the file holds nothing; write its keys and values, or delete it",
          at: SourceLocation(path: source.path)))
      return nil
    }
    return root
  }

  /// Feeds the composer to the end of the file or of what can be read.
  private static func run(
    _ composer: inout Composer, over text: UnsafeBufferPointer<UInt8>
  ) -> SyntaxProblem? {
    var parser = EventParser(reading: text)
    do throws(SyntaxProblem) {
      while composer.take(try parser.next()) {}
      return nil
    } catch {
      return error
    }
  }
}
