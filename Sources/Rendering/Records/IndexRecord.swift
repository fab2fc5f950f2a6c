import CanonReading
import SitePlanning
import Templates

/// `letters`: every role by its name and by each of its aliases, from A to Z. Retired roles are not
/// among them.
enum IndexRecord {
  static let entry = Shape(
    "entry", ["name": .text, "link": .link, "alias_of": .optional(.text), "family": .text])

  static let letter = Shape(
    "letter", ["letter": .text, "link": .link, "entries": .list(.record(entry))])

  static let kind = Shape.Kind.list(.record(letter))

  static func value(_ page: PageContext) -> Value {
    let entries = entries(of: page.canon).sorted { $0.order < $1.order }
    var letters: [(letter: String, entries: [Entry])] = []
    for entry in entries {
      if letters.last?.letter == entry.letter {
        letters[letters.count - 1].entries.append(entry)
      } else {
        letters.append((entry.letter, [entry]))
      }
    }
    return .list(
      letters.map { name, entries in
        let anchor = anchor(of: name)
        return .record(
          letter.record([
            "letter": page.derived(
              name, "first-letter", from: entries.map(\.name.text), anchor: anchor),
            "link": page.link(to: Route("a-z.html"), .site, page: "a-z", anchor: anchor),
            "entries": .list(entries.map { record($0, page) }),
          ]))
      })
  }

  /// `letter-a`; letters beyond ASCII by their digest.
  private static func anchor(of letter: String) -> String {
    let isPlain = letter.utf8.allSatisfy { $0 < 0x80 }
    return "letter-" + (isPlain ? letter.lowercased() : TextDigest(of: letter).hexadecimal)
  }

  private static func record(_ value: Entry, _ page: PageContext) -> Value {
    .record(
      entry.record([
        "name": page.text(value.name, value.isAlias ? "aliases" : "name"),
        "link": page.link(toRole: value.role),
        "alias_of": value.isAlias ? page.text(value.role.name, "name") : .absent,
        "family": page.text(value.family.name, "name"),
      ]))
  }

  private static func entries(of canon: Canon) -> [Entry] {
    canon.families.flatMap { family in
      family.currentRoles.flatMap { role in
        [Entry(name: role.name, isAlias: false, role: role, family: family)]
          + role.aliases.map { Entry(name: $0, isAlias: true, role: role, family: family) }
      }
    }
  }

  /// A name under which a role is found.
  private struct Entry {
    let name: CanonText
    let isAlias: Bool
    let role: Role
    let family: Family

    /// What it is listed under: a letter in upper case, or `0–9` for all that begins otherwise.
    var letter: String {
      guard let first = name.text.first, first.isLetter else { return "0–9" }
      return first.uppercased()
    }

    /// No locale changes the order: by letter, name, and then by where it leads.
    var order: Order {
      Order(
        isLetter: letter != "0–9",
        parts: [letter, name.text.lowercased(), role.key.description, name.text])
    }
  }

  private struct Order: Comparable {
    let isLetter: Bool
    let parts: [String]

    static func < (left: Self, right: Self) -> Bool {
      guard left.isLetter == right.isLetter else { return !left.isLetter }
      return left.parts.lexicographicallyPrecedes(right.parts) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
  }
}
