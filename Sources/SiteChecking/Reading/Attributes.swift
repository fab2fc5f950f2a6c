/// The attributes of a tag in its order; used again for each tag, so that a page's many tags allocate
/// nothing.
struct Attributes {
  private struct Attribute {
    /// Where the name, in small letters, and the value stand in `bytes`.
    let name: Range<Int>
    let value: Range<Int>
    /// Whether it says something that is noted as a claim, and no more.
    var isClaim = false
  }

  /// Names, and values with their character references read.
  private(set) var bytes: [UInt8] = []
  private var attributes: [Attribute] = []

  var count: Int { attributes.count }
  var isEmpty: Bool { attributes.isEmpty }
  /// Those that are no claims.
  var keptCount: Int { attributes.count { !$0.isClaim } }

  func name(_ index: Int) -> ArraySlice<UInt8> { bytes[attributes[index].name] }
  func value(_ index: Int) -> ArraySlice<UInt8> { bytes[attributes[index].value] }
  func text(_ index: Int) -> String { String(decoding: value(index), as: UTF8.self) }

  func isNamed(_ index: Int, _ name: StaticString) -> Bool { `is`(attributes[index].name, name) }

  func hasValue(_ index: Int, _ value: StaticString) -> Bool {
    `is`(attributes[index].value, value)
  }

  /// Whether it is the only attribute there is, and has this name and value.
  func isOnly(_ name: StaticString, _ value: StaticString) -> Bool {
    count == 1 && isNamed(0, name) && hasValue(0, value)
  }

  private func `is`(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for (index, place) in range.enumerated() where bytes[place] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The places of those that are no claims, by name.
  func forEachKept(_ body: (Int) -> Void) {
    guard count > 1 else {
      if count == 1, !attributes[0].isClaim { body(0) }
      return
    }
    attributes.indices.filter { !attributes[$0].isClaim }.sorted(by: precedes).forEach(body)
  }

  /// Of two with one name the first comes first.
  private func precedes(_ index: Int, _ other: Int) -> Bool {
    let (name, otherName) = (attributes[index].name, attributes[other].name)
    for (place, otherPlace) in zip(name, otherName) where bytes[place] != bytes[otherPlace] {
      return bytes[place] < bytes[otherPlace]
    }
    return name.count != otherName.count ? name.count < otherName.count : index < other
  }
}

// MARK: Reading

extension Attributes {
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }

  mutating func removeFirst() { attributes.removeFirst() }

  mutating func setClaim(_ index: Int) { attributes[index].isClaim = true }

  /// `addValue`: appends the value's bytes.
  mutating func add(_ name: Span<UInt8>, _ addValue: (inout [UInt8]) -> Void) {
    let start = bytes.count
    // Small letters and capitals are the same in names.
    for index in name.indices {
      let byte = name[index]
      bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    }
    let middle = bytes.count
    addValue(&bytes)
    attributes.append(Attribute(name: start..<middle, value: middle..<bytes.count))
  }
}
