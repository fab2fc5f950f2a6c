import CanonReading
import Diagnostics
import SitePlanning

/// What stands for the bytes of the sources: where digests are equal, so are the bytes.
struct SourceDigests: Sendable {
  /// Of all there is, and of the paths under which messages name it.
  let all: UInt64
  /// Of `canon.yaml`, `levels.yaml`, the theme's templates and the paths of its assets.
  let basis: UInt64
  /// Of the files in `families/`, by path.
  private var files: [String: UInt64] = [:]
  /// Of the files of each family together.
  private var families: [String: TextDigest] = [:]
  /// Of everything but the bytes of assets.
  private let pages: UInt64

  init(of sources: SourceFiles) {
    var basis = TextDigest()
    var assets = TextDigest()
    for tree in sources.themeLayers {
      for entry in tree.entries {
        if entry.path.hasPrefix("assets/") {
          basis.add(entry.path)
          assets.add(Self.digest(of: entry))
        } else {
          basis.add(Self.digest(of: entry))
        }
      }
    }
    var families = TextDigest()
    for entry in sources.canon.entries {
      let digest = Self.digest(of: entry)
      let parts = entry.path.split(separator: "/", maxSplits: 2)
      if parts.count == 3, parts[0] == "families" {
        files[entry.path] = digest
        self.families[String(parts[1]), default: TextDigest()].add(digest)
        families.add(digest)
      } else {
        basis.add(digest)
      }
    }
    self.basis = basis.value
    pages = Self.digest(basis.value, families.value)
    var all = TextDigest(of: sources.canon.root)
    for tree in sources.themeLayers { all.add(tree.root) }
    self.all = Self.digest(all.value, pages, assets.value)
  }

  /// Of what the pages of a section depend on.
  func inputs(of section: SitePlan.Section) -> UInt64 {
    switch section {
    case .site: return pages
    case .family(let family): return Self.digest(basis, families[family.id]?.value ?? 0)
    case .role(let role, let family):
      let name = TextDigest(of: family.name.text)
      return Self.digest(basis, name.value, files[role.path] ?? 0)
    }
  }

  /// Of what the index for the search depends on: the roles, and the families' ids and names.
  func inputsOfSearch(in plan: SitePlan) -> UInt64 {
    plan.sections.reduce(into: TextDigest(of: String(basis))) { digest, section in
      switch section {
      case .site: break
      case .family(let family):
        digest.add(family.id)
        digest.add(family.name.text)
      case .role: digest.add(inputs(of: section))
      }
    }.value
  }

  private static func digest(_ digests: UInt64...) -> UInt64 {
    digests.reduce(into: TextDigest()) { $0.add($1) }.value
  }

  private static func digest(of entry: SourceTree.Entry) -> UInt64 {
    var digest = TextDigest(of: entry.path)
    switch entry.content {
    case .bytes(let bytes): digest.add(bytes[...])
    case .tooLarge, .strayLink, .unreadableName, .notAFile, .emptyFolder, .passedOver:
      digest.add("\(entry.content)")
    }
    return digest.value
  }
}
