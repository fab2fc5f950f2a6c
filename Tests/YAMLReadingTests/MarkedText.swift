import Diagnostics
import TestSupport
import YAMLReading

/// A YAML text with the places of its expected findings marked as `⟪1⟫`.
struct MarkedText {
  let text: String
  private var markers = Markers()

  init(_ marked: String) {
    text = markers.strip(marked, path: "f.yaml")
  }

  var document: YAMLDocument { YAMLDocument(parsing: Array(text.utf8), path: "f.yaml") }

  func lines(_ diagnostics: [Diagnostic]) -> [String] { markers.lines(diagnostics) }
}
