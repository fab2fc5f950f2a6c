/// Gives every word a number, the same word the same one, so that words are compared fast.
struct WordNumbers {
  private var numbers: [ByteText: Int] = [:]
  private var texts: [ByteText: [Int]] = [:]

  mutating func numbers(of text: String) -> [Int] {
    let text = ByteText(text)
    if let known = texts[text] { return known }
    let found = TextWords.words(of: text.bytes).map { number(of: ByteText($0)) }
    texts[text] = found
    return found
  }

  private mutating func number(of word: ByteText) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}
