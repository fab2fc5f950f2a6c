import CanonReading
import Diagnostics
import SitePlanning
import Testing

@Suite struct LineAnchorsTests {
  private func item(_ text: String, id: String? = nil) -> Item {
    Item(id: id, CanonText(text, at: SourceLocation(path: "x")))
  }

  @Test func namesALineByItsIDOrItsText() {
    var anchors = LineAnchors(field: "skill")
    #expect(anchors.anchor(for: item("Negotiation", id: "negotiating")) == "skill-negotiating")
    let anchor = anchors.anchor(for: item("Negotiation"))
    #expect(anchor.wholeMatch(of: /skill-[0-9a-f]{8}/) != nil)
  }

  @Test func numbersARepetition() {
    var anchors = LineAnchors(field: "skill")
    let first = anchors.anchor(for: item("Negotiation"))
    #expect(anchors.anchor(for: item("Negotiation")) == "\(first)-2")
    #expect(anchors.anchor(for: item("Negotiation")) == "\(first)-3")
  }

  @Test func survivesAnInsertion() {
    var before = LineAnchors(field: "skill")
    var after = LineAnchors(field: "skill")
    _ = after.anchor(for: item("Something new"))
    #expect(before.anchor(for: item("Negotiation")) == after.anchor(for: item("Negotiation")))
  }
}
