/// An element that stands a second or further time, and the first that it repeats.
struct Repetition<Element> {
  let first: Element
  let again: Element
}

extension Sequence {
  /// The repetitions among the elements, in their order; elements of one key are the same.
  func repetitions<Key: Hashable>(by key: (Element) -> Key) -> [Repetition<Element>] {
    var first: [Key: Element] = [:]
    first.reserveCapacity(underestimatedCount)
    return compactMap { element in
      let key = key(element)
      if let earlier = first[key] { return Repetition(first: earlier, again: element) }
      first[key] = element
      return nil
    }
  }
}
