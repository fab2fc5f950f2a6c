/// The words of one role, ready to be merged with those of the others. All numbers are the reader's.
struct RoleWords {
  /// A word or a whole name, such as `senior accountant`.
  struct Entry {
    let term: Int
    /// Of a word.
    let stem: Int?
    /// Where it stands.
    let places: Int
  }

  /// By term.
  let entries: [Entry]
  /// The stems of words that stand side by side in a line, each pair once.
  let pairs: [StemPair]
}
