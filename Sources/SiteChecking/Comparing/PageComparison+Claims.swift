import Diagnostics

extension PageComparison {
  /// What ids, classes and marks say of the text in them and is not so. Only for a page whose text is
  /// the expected one, so that the places of both are the same. `haveEnds`: the theme has lines end with
  /// something.
  func falseClaims(sections: [String], lines: [String], haveEnds: Bool) -> [Diagnostic] {
    // What the theme's own markup claims, the written page must claim of the same text.
    var own = Dictionary(
      grouping: expected.claims.indices, by: { expected.claims[$0].range.lowerBound })
    var ids = AskedIDs(sections: sections, lines: lines)
    var faults: [Diagnostic] = []
    for claim in written.claims where faults.count < Self.mostFaults {
      if claim.isID, !ids.meet(claim.text) {
        faults.append(fault("the id \(Quotation.of(claim.text)) stands twice", claim))
      } else if let index = own[claim.range.lowerBound]?.firstIndex(where: {
        expected.claims[$0].says(claim)
      }) {
        own[claim.range.lowerBound]?.remove(at: index)
      } else if case .id(let hasEnd) = claim.kind {
        let id = ids[claim.text]
        if !id.isSection, !id.isLine {
          faults.append(fault(Self.sentence(of: claim), claim))
        } else if id.isLine {
          if firstQuote(in: claim.range, where: { $0.anchor != nil })?.anchor != claim.text {
            faults.append(fault(Self.sentence(of: claim), claim))
          } else if haveEnds, !hasEnd, !id.isSection, isLine(claim) {
            faults.append(
              fault(
                "the line \(Quotation.of(claim.text)) does not end as the theme has lines end",
                claim))
          }
        }
      } else if !isTrue(claim) {
        faults.append(fault(Self.sentence(of: claim), claim))
      }
    }
    guard faults.count < Self.mostFaults else { return faults }
    if ids.hasChangedSections {
      faults.append(
        .error(
          "unfounded-attribute",
          "the ids of sections stand at other headings; build the site again",
          at: SourceLocation(path: file.shownPath)))
    }
    let themes = own.values.joined().map { expected.claims[$0] }.filter(\.isID).map(\.text)
    for id in themes.sorted() + sections + lines where !ids[id].isMet {
      faults.append(
        .error(
          "missing-anchor", "no element has the id \(Quotation.of(id)); build the site again",
          at: SourceLocation(path: file.shownPath)))
    }
    return faults
  }

  /// Of one page: what is wrong with all its lines is seen in some.
  private static let mostFaults = 50

  /// Whether an id stands on an item or paragraph, and not on a heading or table row.
  private func isLine(_ claim: PageText.Claim) -> Bool {
    let tag = bytes[claim.source...].dropFirst().prefix { $0 != UInt8(ascii: " ") }
    return ["li", "p", "div"].contains(String(decoding: tag, as: UTF8.self))
  }

  private func isTrue(_ claim: PageText.Claim) -> Bool {
    switch claim.kind {
    case .id: return false
    case .styleClass: return isTrueClass(claim.text, in: claim.range)
    case .words:
      let kinds: [Quoted.Change] = claim.text == "ins" ? [.new, .after] : [.gone, .before]
      let marked = quotes(touching: claim.range)
      return marked.count == 1 && marked.allSatisfy { $0.change.map(kinds.contains) ?? false }
    case .blank: return quotes(touching: claim.range).isEmpty
    case .share:
      return firstQuote(in: claim.range) { quoted in
        quoted.share.map { Self.share($0.have, of: $0.all) == claim.text } ?? false
      } != nil
    }
  }

  /// The first of the values within a range that is asked for.
  private func firstQuote(in range: Range<Int>, where isAskedFor: (Quoted) -> Bool) -> Quoted? {
    var index = firstQuote(from: range.lowerBound)
    while index < expected.quotes.count,
      expected.quotes[index].range.lowerBound < range.upperBound
    {
      let (place, quoted) = expected.quotes[index]
      if place.upperBound <= range.upperBound, isAskedFor(quoted) { return quoted }
      index += 1
    }
    return nil
  }

  private func quotes(touching range: Range<Int>) -> [Quoted] {
    expected.quotes[max(firstQuote(from: range.lowerBound) - 1, 0)...]
      .prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.overlaps(range) }.map(\.quoted)
  }

  private func firstQuote(from offset: Int) -> Int {
    var (low, high) = (0, expected.quotes.count)
    while low < high {
      let middle = (low + high) / 2
      if expected.quotes[middle].range.lowerBound < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func isTrueClass(_ name: String, in range: Range<Int>) -> Bool {
    func has(_ changes: Quoted.Change...) -> Bool {
      changes.allSatisfy { change in firstQuote(in: range) { $0.change == change } != nil }
    }
    return switch name {
    case "place": true
    case "changes": firstQuote(in: range) { $0.change != nil } != nil
    case "inserted": has(.new)
    case "deleted": has(.gone)
    case "reworded", "replaced": has(.before, .after)
    // The field of what the canon says first in each line.
    default: firstQuote(in: range) { $0.field != nil }?.isOfClass(name) ?? false
    }
  }

  /// As pages say it, by rules of its own.
  private static func share(_ have: Int, of all: Int) -> String {
    switch have {
    case 0: "none"
    case all: "all"
    case ..<((all + 2) / 3): "few"
    case ..<((2 * all + 2) / 3): "some"
    default: "most"
    }
  }

  private static func sentence(of claim: PageText.Claim) -> String {
    let value = Quotation.of(claim.text)
    return switch claim.kind {
    case .id: "the id \(value) names no line that stands here"
    case .styleClass: "the class \(value) says of this text what the canon does not"
    case .words: "'<\(claim.text)>' marks words that the next level does not change"
    case .blank: "text of the canon is shown as a blank to fill in"
    case .share: "the share \(value) is not that of the figure"
    }
  }

  private func fault(_ sentence: String, _ claim: PageText.Claim) -> Diagnostic {
    .error(
      "unfounded-attribute", sentence + "; build the site again",
      at: file.location(ofByte: claim.source, in: bytes))
  }
}

/// The ids that a page has to have, and those that it has.
private struct AskedIDs {
  struct ID {
    var isSection = false
    var isLine = false
    var isMet = false
  }

  private var ids: [String: ID] = [:]
  private let sections: [String]
  private var metSections = 0
  private var isInOrder = true

  init(sections: [String], lines: [String]) {
    self.sections = sections
    ids.reserveCapacity(sections.count + lines.count)
    for id in sections { ids[id, default: ID()].isSection = true }
    for id in lines { ids[id, default: ID()].isLine = true }
  }

  subscript(id: String) -> ID { ids[id] ?? ID() }

  /// False for one that was met before.
  mutating func meet(_ id: String) -> Bool {
    var found = self[id]
    guard !found.isMet else { return false }
    if found.isSection {
      isInOrder = isInOrder && sections[metSections] == id
      metSections += 1
    }
    found.isMet = true
    ids[id] = found
    return true
  }

  /// Whether all ids of sections are there, and not in their order.
  var hasChangedSections: Bool { !isInOrder && metSections == sections.count }
}

extension PageText.Claim {
  var isID: Bool { if case .id = kind { true } else { false } }

  /// Whether both say the same of what begins at the same place.
  fileprivate func says(_ other: Self) -> Bool {
    guard text == other.text else { return false }
    return switch (kind, other.kind) {
    case (.id, .id), (.styleClass, .styleClass), (.words, .words), (.blank, .blank),
      (.share, .share):
      true
    default: false
    }
  }
}

extension Quoted {
  /// Whether a list of such lines has the class: the field's name, with hyphens.
  fileprivate func isOfClass(_ name: String) -> Bool {
    guard let field else { return false }
    let own = field.hasSuffix(".name") ? field.utf8.dropLast(5) : field.utf8[...]
    guard own.count == name.utf8.count else { return false }
    return zip(own, name.utf8).allSatisfy { sign, other in
      let isJoint = sign == UInt8(ascii: ".") || sign == UInt8(ascii: "_")
      return (isJoint ? UInt8(ascii: "-") : sign) == other
    }
  }
}
