import SitePlanning
import SiteWriting

/// What a part of a site says of itself, in a file beside its pages: enough for joining it to the others
/// on another machine.
struct PartRecord: Equatable {
  static let route = Route(".jobframe-part")

  let number: PartNumber
  /// By name; of their files' stamps the size alone counts.
  let parts: [String: BuildRecord.Part]

  init(number: PartNumber, parts: [String: BuildRecord.Part]) {
    self.number = number
    self.parts = parts
  }

  /// Nil for bytes that no program of these versions wrote, such as those that name a file outside.
  init?(_ bytes: [UInt8]) {
    guard var reader = RecordReader(sealed: bytes), (try? reader.text()) == Self.author,
      let text = try? reader.text(), let number = PartNumber(text),
      let parts = try? BuildRecord.parts(from: &reader), reader.isAtEnd,
      parts.values.allSatisfy({ $0.files.allSatisfy { Manifest.isWithinSite($0.path) } })
    else { return nil }
    self.init(number: number, parts: parts)
  }

  var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.write(Self.author)
    writer.write(number.description)
    BuildRecord.write(parts, to: &writer)
    return writer.sealedBytes
  }

  private static let author = Version.renderers.joined(separator: "\n")
}
