import CanonReading
import SitePlanning
import Templates

/// A list that a template shows under a heading: absent when empty, with its count.
enum Lines {
  static let item = Shape("line", ["text": .text])

  static func shape(of element: Shape) -> Shape {
    Shape("list", ["count": .text, "lines": .list(.record(element))])
  }

  static let ofItems = shape(of: item)

  static func record<Element>(
    _ elements: [Element], of element: Shape, _ value: (Element) -> Value
  ) -> Value {
    guard !elements.isEmpty else { return .absent }
    let count = TracedText(
      String(elements.count), .derived(rule: "count", inputs: [element.name]))
    return .record(
      shape(of: element).record([
        "count": .text(count), "lines": .list(elements.map(value)),
      ]))
  }

  /// The items of one of a profile's lists, each with its anchor.
  static func items(
    _ items: [Item], _ field: String, _ page: PageContext, anchors prefix: String
  ) -> Value {
    var anchors = LineAnchors(field: prefix)
    return record(items, of: item) {
      .record(
        item.record(["text": page.text($0.text, field, anchor: anchors.anchor(for: $0))]))
    }
  }
}
