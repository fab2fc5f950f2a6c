import CanonReading
import Diagnostics
import TestSupport

/// A small canon without mistakes but for the files that a test replaces, with the places of the
/// expected findings marked as `⟪1⟫`.
struct MarkedCanon {
  let tree: SourceTree
  private var markers = Markers()

  /// - Parameter changes: the files to add or replace; nil takes one away.
  init(_ changes: [String: String?] = [:], adding entries: [SourceTree.Entry] = []) {
    let files = Self.plain.merging(changes) { $1 }.compactMapValues { $0 }
    var all = entries
    for (path, marked) in files {
      let text = markers.strip(marked, path: "canon/\(path)")
      all.append(.init(path: path, content: .bytes(Array(text.utf8))))
    }
    tree = SourceTree(root: "canon", entries: all)
  }

  /// What reading says.
  var findings: [String] {
    let result = CanonReader.read(tree)
    let hasErrors = result.diagnostics.contains { $0.severity == .error }
    let broken = (result.canon == nil) == hasErrors ? [] : ["canon despite errors, or none"]
    return broken + markers.lines(result.diagnostics)
  }

  private static let plain: [String: String?] = [
    "canon.yaml": "format: 1\nname: Northwind\n",
    "levels.yaml": """
    tracks:
      - id: professional
        name: Professional
        levels:
          - {code: P1, title: Junior}
          - {code: P2, title: Senior}

    """,
    "families/sales/family.yaml": "name: Sales\n",
    "families/sales/manager.yaml": "name: Manager\nlevels:\n  P1: {title: Manager}\n",
  ]
}
