import CanonReading
import SitePlanning
import Synchronization
import TestSupport
import Testing

@testable import SearchIndexing

/// An index that is brought up to date is the one that is made anew.
@Suite struct IndexUpdateTests {
  private typealias Files = [String: [UInt8]]

  @Test(arguments: [(150, 60), (400, 200), (60, 1000), (3000, 100)], 0..<6 as Range<UInt64>)
  func isTheIndexThatIsMadeAnew(_ sizes: (file: Int, list: Int), _ seed: UInt64) throws {
    let limits = IndexLimits(largestSingle: 0, file: sizes.file, list: sizes.list)
    var canon = ChangingCanon(seed: seed, roleCount: 12)
    var index = try index(of: canon, limits)
    var (newCount, goneCount, unchangedCount) = (0, 0, 0)
    for step in 0..<25 {
      let old = canon.files
      canon.change()
      let anew = try self.index(of: canon, limits)
      let update = try #require(
        try update(written(index), from: old, to: canon, limits), "step \(step)")
      expect(update, of: index, isLike: anew, "step \(step)")
      newCount += anew.keys.count { index[$0] == nil }
      goneCount += index.keys.count { anew[$0] == nil }
      unchangedCount += update.unchanged.count
      index = anew
    }
    #expect(newCount > 0 && goneCount > 0 && unchangedCount > 0)
  }

  @Test func isMadeAnewWhereItIsOneFileOrBecomesOne() throws {
    let limits = IndexLimits(largestSingle: 17_000, file: 400, list: 100)
    var canon = ChangingCanon(seed: 4, roleCount: 10)
    var index = try index(of: canon, limits)
    var counts = (updated: 0, madeAnew: 0)
    for step in 0..<60 {
      let old = canon.files
      canon.change()
      let anew = try self.index(of: canon, limits)
      let update = try update(written(index), from: old, to: canon, limits)
      #expect((update == nil) == (index.count == 1 || anew.count == 1), "step \(step)")
      if let update {
        expect(update, of: index, isLike: anew, "step \(step)")
        counts.updated += 1
      } else {
        counts.madeAnew += 1
      }
      index = anew
    }
    #expect(counts.updated > 5 && counts.madeAnew > 5, "\(counts)")
  }

  @Test func keysOfPairsAreAlike() {
    for pair in ChangingCanon.alike {
      let digits = [pair.0, pair.1].map { TextDigest(of: "sales.\($0)").base36 }
      #expect(digits[0] == digits[1])
    }
  }

  @Test func readsNeitherOtherRolesLinesNorPairsThatStay() throws {
    let limits = IndexLimits(largestSingle: 0, file: 300, list: 100)
    var canon = ChangingCanon(seed: 1, roleCount: 60)
    let (old, index) = (canon.files, try index(of: canon, limits))
    let key = canon.addTask("w1 w2 w3")
    let read = Mutex<Set<String>>([])
    let written = written(index) { path in
      read.withLock { _ = $0.insert(path) }
      return index[path]
    }
    _ = try #require(try update(written, from: old, to: canon, limits), "\(key)")
    let counts = Dictionary(grouping: read.withLock(\.self)) {
      $0.split(separator: "/").dropLast().joined(separator: "/")
    }.mapValues(\.count)
    let all = index.keys.count { $0.hasPrefix("search/pairs/") }
    #expect((counts["search/lines"] ?? 0) == 1)
    #expect((counts["search/pairs"] ?? 0) <= 8 && all > 50, "\(counts), \(all)")
  }

  @Test func whatIsNotAsExpectedIsNotUsed() throws {
    let limits = IndexLimits(largestSingle: 0, file: 150, list: 60)
    var canon = ChangingCanon(seed: 2, roleCount: 12)
    let (old, index) = (canon.files, try index(of: canon, limits))
    canon.change()
    let (plan, changed) = (try plan(canon), canon.changedRoles(since: old))
    func isUsed(_ index: WrittenIndex, _ limits: IndexLimits = limits) -> Bool {
      SearchFiles.update(index, to: plan, changed: changed, limits: limits) != nil
    }
    let read = Mutex<Set<String>>([])
    #expect(
      isUsed(
        written(index) { path in
          read.withLock { _ = $0.insert(path) }
          return index[path]
        }))
    let paths = read.withLock(\.self)
    #expect(paths.count > 10)
    for path in paths {
      #expect(!isUsed(written(index) { $0 == path ? nil : index[$0] }), "\(path) unread")
      #expect(!isUsed(written(index) { $0 == path ? [] : index[$0] }), "\(path) emptied")
    }
    for path in index.keys {
      #expect(!isUsed(written(index.filter { $0.key != path })), "\(path) gone")
    }
    #expect(!isUsed(written(index.merging(["search/terms/more.js": []]) { $1 })))
    #expect(!isUsed(written(index), IndexLimits(largestSingle: 0, file: 200, list: 60)))
    let shorter = try self.index(of: ChangingCanon(seed: 2, roleCount: 11), limits)
    #expect(
      SearchFiles.update(written(shorter), to: plan, changed: [], limits: limits) == nil)
  }

  /// Expects the files of an update and those that it leaves of `index` to be those of `anew`.
  private func expect(
    _ update: IndexUpdate, of index: Files, isLike anew: Files, _ place: Comment
  ) {
    var updated: Files = [:]
    for file in update.files { updated[file.route.path] = file.bytes }
    for route in update.unchanged { updated[route.path] = index[route.path] }
    #expect(updated.count == update.files.count + update.unchanged.count, place)
    #expect(updated.keys.sorted() == anew.keys.sorted(), place)
    let differing = anew.keys.filter { anew[$0] != updated[$0] }.sorted()
    for path in differing.prefix(3) {
      #expect(text(updated[path]) == text(anew[path]), "\(place), \(path)")
    }
    #expect(differing.isEmpty, place)
    let same = update.files.map(\.route.path).filter { updated[$0] == index[$0] }
    #expect(same.isEmpty, "\(place): new as they were")
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  private func update(
    _ index: WrittenIndex, from old: [String: String], to canon: ChangingCanon,
    _ limits: IndexLimits
  ) throws -> IndexUpdate? {
    SearchFiles.update(
      index, to: try plan(canon), changed: canon.changedRoles(since: old), limits: limits)
  }

  private func written(
    _ index: Files, bytes: (@Sendable (String) -> [UInt8]?)? = nil
  ) -> WrittenIndex {
    WrittenIndex(sizes: index.mapValues(\.count), bytes: bytes ?? { index[$0] })
  }

  private func index(of canon: ChangingCanon, _ limits: IndexLimits) throws -> Files {
    Dictionary(
      uniqueKeysWithValues: SearchFiles.files(for: try plan(canon), limits: limits).map {
        ($0.route.path, $0.bytes)
      })
  }

  private func plan(_ canon: ChangingCanon) throws -> SitePlan {
    SitePlan(canon: try TestCanon.canon(canon.files), kinds: [.search, .goals])
  }
}
