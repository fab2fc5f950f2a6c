import Reviewing
import TestSupport
import Testing

/// A report is complete: what it says of the base gives the head.
@Suite struct AppliedChangesTests {
  @Test(arguments: 0..<40) func giveTheHead(seed: UInt64) throws {
    var random = RandomCanon(random: SplitMix(seed: seed))
    for _ in 0..<25 {
      let (base, head) = (random.canon(), random.canon())
      let review = CanonReview(from: base, named: "a", to: head, named: "b")
      var content = CanonContent(of: base)
      try content.apply(JSONReport.text(of: review))
      let expected = CanonContent(of: head)
      #expect(content == expected, "seed \(seed): \(difference(content, expected))")
      #expect(review.isEmpty == (CanonContent(of: base) == expected))
    }
  }

  private func difference(_ got: CanonContent, _ expected: CanonContent) -> String {
    let names = Set(got.subjects.keys).union(expected.subjects.keys)
    let name = names.sorted().first { got.subjects[$0] != expected.subjects[$0] } ?? ""
    return "\(name): \(got.subjects[name] ?? [:]) for \(expected.subjects[name] ?? [:])"
  }
}
