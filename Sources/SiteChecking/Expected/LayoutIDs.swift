import Templates

/// The ids in a layout's own text.
enum LayoutIDs {
  /// In their order; nil where one has a value, or stands in more than one place.
  static func of(_ layout: [TemplatePart]) -> [String]? {
    var collector = Collector()
    HTMLReader.read(text(of: layout), into: &collector)
    let isKnown = collector.ids.allSatisfy { !$0.utf8.contains(valueSign) }
    return isKnown && Set(collector.ids).count == collector.ids.count ? collector.ids : nil
  }

  /// Stands for a value.
  private static let valueSign: UInt8 = 0x1A

  private static func text(of parts: [TemplatePart]) -> [UInt8] {
    parts.flatMap { part in
      switch part {
      case .text(let text): text
      case .value: [valueSign]
      case .section(_, _, let body): text(of: body)
      }
    }
  }

  private struct Collector: HTMLTarget {
    var ids: [String] = []

    mutating func open(_ element: Element, _ attributes: inout Attributes, at source: Int) {
      for index in 0..<attributes.count where attributes.isNamed(index, "id") {
        ids.append(attributes.text(index))
      }
    }

    func add(_ text: Span<UInt8>, at source: Int) {}
    func add(_ slot: FilledTemplate.Slot) {}
    func close(_ element: Element, at source: Int) {}
    func addOther(_ text: Span<UInt8>, at source: Int) {}
  }
}
