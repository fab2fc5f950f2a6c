import CanonReading
import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Building

/// However many do the work, it comes to the same.
@Suite struct ParallelWorkersTests {
  @Test(arguments: [1, 2, 7])
  func returnsTheResultsInTheirOrder(count: Int) {
    let workers = ParallelWorkers(count: count)
    let results = workers.map(100) { number in
      // The later ones are done first, where they can be.
      usleep(number < 50 ? 200 : 0)
      return number
    }
    #expect(results == Array(0..<100))
    #expect(workers.map(0) { $0 } == [])
  }

  @Test(arguments: [1, 2])
  func doesNoMoreAtOnceThanItMay(count: Int) throws {
    let atWork = Mutex(0)
    let seen = ParallelWorkers(count: count).map(100) { _ in
      let now = atWork.withLock { atWork in
        atWork += 1
        return atWork
      }
      usleep(200)
      atWork.withLock { $0 -= 1 }
      return now
    }
    #expect(try #require(seen.max()) <= count)
  }

  @Test(arguments: [false, true])
  func readTheSameCanonWithTheSameFindings(hasMistakes: Bool) {
    let tree = Self.tree(hasMistakes: hasMistakes)
    let reference = CanonReader.read(tree)
    #expect((reference.canon == nil) == hasMistakes)
    #expect(reference.diagnostics.count == (hasMistakes ? 144 : 0))
    for count in [1, 2, 7] {
      let read = CanonReader.read(tree, by: ParallelWorkers(count: count))
      #expect(read.diagnostics == reference.diagnostics, "\(count) threads")
      #expect(Self.dump(read.canon) == Self.dump(reference.canon), "\(count) threads")
    }
  }

  /// Families of several roles each; a mistake of each kind is in many of the files.
  private static func tree(hasMistakes: Bool) -> SourceTree {
    var files = [
      "canon.yaml": "format: 1\nname: N\n",
      "levels.yaml":
        "tracks: [{id: p, name: P, levels: [{code: P1, title: T}, {code: P2, title: U}]}]\n",
    ]
    for family in 0..<6 {
      files["families/f-\(family)/family.yaml"] =
        "name: Family \(family)\n" + (hasMistakes ? "sumary: S\n" : "")
      for role in 0..<6 {
        let key = "\(family)-\(role)"
        files["families/f-\(family)/r-\(role).yaml"] =
          "name: Role \(key)\nreplaces: [old.r-\(hasMistakes ? "\(role)" : key)]\n"
          + "levels:\n  P1: {summary: Works at \(key), core_outputs: [A plan]}\n"
          + (hasMistakes ? "  P3: {title: TBD}\n  P2: &anchor {title: T}\n" : "")
      }
    }
    return SourceTree(root: "canon", files: files)
  }

  private static func dump(_ canon: Canon?) -> String {
    var text = ""
    Swift.dump(canon, to: &text)
    return text
  }
}
