/// Gives every word a number, the same word the same one, so that words are compared fast.
struct WordNumbers {
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  mutating func numbers(of text: String) -> [Int] {
    TextWords.words(of: text).map { word in
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
  }
}
