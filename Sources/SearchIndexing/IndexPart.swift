import ScriptWriting
import SitePlanning

/// A call of `jobframeSearch.add`, which brings lines of one kind. In a large index it is a file.
struct IndexPart: Sendable {
  let place: ShardPlace
  let lines: any IndexLines
  let range: Range<Int>

  init(_ place: ShardPlace, lines: any IndexLines, range: Range<Int>) {
    self.place = place
    self.lines = lines
    self.range = range
  }

  /// A call that brings all of the lines.
  init(_ place: ShardPlace, lines: any IndexLines) {
    self.init(place, lines: lines, range: 0..<lines.count)
  }

  static let closing = "`);\n"

  func write(to bytes: inout [UInt8]) {
    bytes += place.opening.utf8
    lines.write(range, to: &bytes)
    bytes += Self.closing.utf8
  }
}

/// What a call brings: lines of a kind, from a key on.
struct ShardPlace: Hashable, Sendable {
  let kind: String
  let start: String

  /// What the call begins with.
  var opening: String {
    let names = [kind, start].map { ScriptValue.text($0).line }.joined(separator: ", ")
    return "jobframeSearch.add(\(names), String.raw`\n"
  }

  /// `search/terms/from-ma.js`. In the start all but small letters and digits become `-hex-`: no name is
  /// one that an operating system keeps for itself, as `con`, or that a host leaves out, as those with
  /// `_` first.
  var route: Route {
    let name = start.unicodeScalars.reduce(into: "from-") { name, scalar in
      if scalar.isPlain {
        name.unicodeScalars.append(scalar)
      } else {
        name += "-\(String(scalar.value, radix: 16))-"
      }
    }
    return Route("search/\(kind)/\(name).js")
  }
}

extension ShardPlace {
  /// What the file at a route such as `search/terms/from-ma.js` brings; nil where no file of an index
  /// has that route.
  init?(of route: Route) {
    let parts = route.path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "search", parts[2].hasPrefix("from-"),
      parts[2].hasSuffix(".js"), let start = Self.start(named: parts[2].dropFirst(5).dropLast(3))
    else { return nil }
    self.init(kind: String(parts[1]), start: start)
    guard self.route == route else { return nil }
  }

  private static func start(named name: Substring) -> String? {
    // Every second part stands between two hyphens.
    var start = String.UnicodeScalarView()
    for (index, part) in name.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        start += part.unicodeScalars
      } else if let scalar = UInt32(part, radix: 16).flatMap(Unicode.Scalar.init) {
        start.append(scalar)
      } else {
        return nil
      }
    }
    return String(start)
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool { ("a"..."z").contains(self) || ("0"..."9").contains(self) }
}
