import Testing

@testable import SearchIndexing

/// Lists of roles, with numbers about the ends of what one byte, two and more can hold.
@Suite struct PostingListTests {
  private let numbers = [0, 1, 127, 128, 129, 16_383, 16_384, 2_097_151, 2_097_152, 4_294_967_295]

  @Test func givesBackWhatWasAppended() {
    var list = PostingList()
    #expect(list.isEmpty)
    for (role, number) in zip(numbers, numbers.reversed()) { list.append(role, number) }
    #expect(list.map(\.role) == numbers)
    #expect(list.map(\.number) == numbers.reversed())
  }

  @Test func takesEachListOnce() {
    var lists = PostingLists()
    lists.add(7, 1, to: 2)
    lists.add(7, 2, to: 2)
    #expect(lists.lists.map(\.isEmpty) == [true, true, false])
    #expect(lists.take(2).map(\.number) == [1, 2])
    #expect(lists.take(2).isEmpty)
    #expect(lists.take(3).isEmpty)
  }
}
