import Diagnostics
import Rendering
import SitePlanning
import SiteWriting

/// The parts of a site that were built each on its own.
struct JoinedParts: Sendable {
  private struct Place: Sendable {
    let part: BuildRecord.Part
    let folder: WrittenSite
  }

  /// By the names of the site's parts.
  private var places: [String: Place] = [:]

  /// Reads what the folders say of themselves; finds what keeps them from being one site.
  init(
    in folders: [String], into findings: inout [Diagnostic]
  ) throws(FileSystemError) {
    var paths: [PartNumber: String] = [:]
    for path in folders {
      let folder = try WrittenSite(at: path)
      guard let record = try folder.bytes(of: PartRecord.route.path).flatMap(PartRecord.init) else {
        findings.append(
          .error(
            "no-part",
            "the folder is no part that this version wrote; build it with 'jobframe build --part'",
            at: SourceLocation(path: folder.path)))
        continue
      }
      if let other = paths.updateValue(folder.path, forKey: record.number) {
        findings.append(
          .error(
            "repeated-part", "the folder is part \(record.number), as '\(other)' is; name one",
            at: SourceLocation(path: folder.path)))
      }
      for (name, part) in record.parts { places[name] = Place(part: part, folder: folder) }
    }
    if findings.isEmpty { findings += Self.missing(from: paths) }
  }

  private static func missing(from paths: [PartNumber: String]) -> [Diagnostic] {
    guard let first = paths.min(by: { $0.value < $1.value }) else { return [] }
    let count = first.key.count
    let uneven = paths.filter { $0.key.count != count }.sorted { $0.value < $1.value }
    guard uneven.isEmpty else {
      return uneven.map { number, path in
        .error(
          "other-parts", "the folder is part \(number), but '\(first.value)' is part \(first.key)",
          at: SourceLocation(path: path))
      }
    }
    let numbers = Set(paths.keys.map(\.number))
    return (1...count).filter { !numbers.contains($0) }.map { number in
      .error(
        "missing-part",
        "part \(number)/\(count) is not among the folders; build it and name it too",
        at: SourceLocation(path: "\(number)/\(count)"))
    }
  }

  /// Finds the folders that were built from other sources than these.
  func outdated(in plan: SitePlan, _ digests: SourceDigests) -> [Diagnostic] {
    let roles = plan.sections.filter(\.isRole)
    var folders: Set<String> = []
    var missing: [String] = []
    for section in roles {
      let place = places[section.partName]
      guard place?.part.inputs != digests.inputs(of: section) else { continue }
      if let place { folders.insert(place.folder.path) } else { missing.append(section.partName) }
    }
    let names = Set(roles.map(\.partName))
    for (name, place) in places where !names.contains(name) { folders.insert(place.folder.path) }
    return folders.sorted().map {
      .error(
        "outdated-part", "the part was built from other sources; build it again",
        at: SourceLocation(path: $0))
    }
      + missing.map {
        .error(
          "missing-role", "no part has the pages of this role; build its part again",
          at: SourceLocation(path: $0))
      }
  }

  /// What the parts have for a section of the plan; nil for nothing.
  func part(named name: String) -> BuildRecord.Part? { places[name]?.part }

  /// The bytes of a file of a part.
  func file(_ file: NotedFile, of name: String) throws(FileSystemError) -> RenderedFile {
    guard let folder = places[name]?.folder, let bytes = try folder.bytes(of: file.path),
      bytes.count == file.stamp.size
    else {
      throw FileSystemError(
        "cannot read", "\(places[name]?.folder.path ?? "")/\(file.path)",
        reason: "the file is not there as the part's build left it; build the part again")
    }
    return RenderedFile(route: Route(file.path), bytes: bytes)
  }
}
