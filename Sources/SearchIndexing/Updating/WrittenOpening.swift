/// What a written `index.js` of a large index holds.
struct WrittenOpening {
  let settings: WrittenSettings
  /// Lines of groups of words.
  let groups: ArraySlice<UInt8>

  init(of files: WrittenFiles) throws(UnusableIndex) {
    let bytes = try files.bytes(at: SearchFiles.indexRoute)
    let opening = Array(IndexOpening.settingsPlace.opening.utf8)
    let middle = Array((IndexPart.closing + IndexOpening.groupsPlace.opening).utf8)
    let closing = Array(IndexPart.closing.utf8)
    guard bytes.starts(with: opening), bytes.suffix(closing.count).elementsEqual(closing),
      let tick = bytes.dropFirst(opening.count).firstIndex(of: UInt8(ascii: "`")),
      bytes[tick...].starts(with: middle), tick + middle.count + closing.count <= bytes.count
    else { throw UnusableIndex() }
    settings = try WrittenSettings(written: bytes[opening.count..<tick])
    groups = bytes[(tick + middle.count)...].dropLast(closing.count)
    guard !groups.contains(UInt8(ascii: "`")) else { throw UnusableIndex() }
  }
}
