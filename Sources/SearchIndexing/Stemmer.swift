private import CStemmer

/// Finds the stem of a word by Snowball's algorithm for a language. Not for several threads at once.
final class Stemmer {
  private let algorithm: OpaquePointer?

  /// Without an algorithm for the language a word is its own stem.
  init(language: String) {
    algorithm = sb_stemmer_new(language.primarySubtag, "UTF_8")
  }

  deinit {
    sb_stemmer_delete(algorithm)
  }

  /// The stem of a word in lower case.
  func stem(of word: String) -> String {
    guard let algorithm else { return word }
    let bytes = Array(word.utf8)
    return sb_stemmer_stem(algorithm, bytes, Int32(bytes.count)).map {
      let length = Int(sb_stemmer_length(algorithm))
      return String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    } ?? word
  }
}
