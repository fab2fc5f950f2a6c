import SitePlanning
import Templates

/// The names of what a line ends with in HTML.
enum LineEndRecord {
  static let shape = Shape("line's end", ["link": .link, "question": .optional(.link)])

  /// `anchor`: the line's own.
  static func record(
    of anchor: String, on subject: Page.Subject, _ page: PageContext
  ) -> Record {
    shape.record([
      "link": page.derived("#\(anchor)", "link", from: [anchor]),
      "question": page.question(about: subject, line: anchor),
    ])
  }
}
