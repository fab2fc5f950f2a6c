/// A place in a text file that a person wrote.
package struct SourceLocation: Hashable, Sendable {
  /// The file's path as the user would type it, with `/` between its parts.
  package let path: String
  /// 1-based; 0 when the location is the file as a whole.
  package var line: Int { Int(lineNumber) }
  /// 1-based, counted in Unicode scalars; 0 when the location is the file as a whole.
  package var column: Int { Int(columnNumber) }

  // Small, since each text of a canon has one; files are far shorter than such numbers.
  private let lineNumber: UInt32
  private let columnNumber: UInt32

  package init(path: String, line: Int, column: Int) {
    self.path = path
    lineNumber = UInt32(clamping: line)
    columnNumber = UInt32(clamping: column)
  }

  /// The file or folder as a whole.
  package init(path: String) {
    self.init(path: path, line: 0, column: 0)
  }
}

extension SourceLocation: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path:line:column`, or the path alone for a whole file; always one line.
  package var description: String {
    let path = Quotation.visible(path)
    return line == 0 ? path : "\(path):\(line):\(column)"
  }
}
