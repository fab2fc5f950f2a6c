import FuzzProperties
import TestSupport
import Testing

/// The short run; the long one, which follows the code that inputs reach, is `make fuzz`.
@Suite struct FuzzingTests {
  @Test(arguments: FuzzTarget.all) func holdsForTheCorpus(_ target: FuzzTarget) throws {
    let inputs = try Corpus.inputs(of: target)
    #expect(!inputs.isEmpty)
    for (name, bytes) in inputs {
      #expect(throws: Never.self, "\(target)/\(name)") { try target.check(bytes) }
    }
  }

  @Test(arguments: FuzzTarget.all, 0..<2) func holdsForChangedInputs(
    _ target: FuzzTarget, seed: UInt64
  ) throws {
    var mutator = Mutator(
      inputs: try Corpus.inputs(of: target).map(\.bytes), words: try Corpus.words(), seed: seed)
    for _ in 0..<target.shortRunCount {
      let bytes = mutator.next()
      do { try target.check(bytes) } catch {
        Issue.record(
          "seed \(seed): \(error) for \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }
}
