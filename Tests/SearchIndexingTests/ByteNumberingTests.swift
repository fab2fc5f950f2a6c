import Testing

@testable import SearchIndexing

/// Numbers for strings of bytes, many enough that their table grows.
@Suite struct ByteNumberingTests {
  @Test func numbersEachStringInTheOrderInWhichItFirstComes() {
    let strings = (0..<1000).map { Array(String($0, radix: 2).utf8) }
    var numbering = ByteNumbering()
    for (index, string) in strings.enumerated() {
      let (number, isNew) = string.withUnsafeBytes { numbering.number(of: $0) }
      #expect(number == index && isNew)
    }
    for (index, string) in strings.enumerated().reversed() {
      let (number, isNew) = string.withUnsafeBytes { numbering.number(of: $0) }
      #expect(number == index && !isNew)
    }
  }
}
