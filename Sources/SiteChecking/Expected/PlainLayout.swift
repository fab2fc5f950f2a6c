/// The HTML around a page's opening and sections, where all its values stand in it as the canon has them.
///
/// A written page that has these very bytes around its content says there what the layout asks for: only
/// the content need be read.
struct PlainLayout {
  /// What stands before, between and behind the contents; UTF-8.
  private var parts: [[UInt8]] = [[]]
  /// The opening and the sections, in the layout's order.
  private(set) var contents: [PageText] = []

  private var isInTag = false
  /// The quote around an attribute's value.
  private var quote: UInt8?
  private var isInReference = false

  /// Nil where a value may be taken for markup, or where there are not two contents.
  init?(_ layout: FilledTemplate) {
    var isPlain = true
    layout.forEachPiece(of: layout.bytes.span) {
      add($0)
    } slot: { slot in
      switch slot {
      case .text(let quoted):
        isPlain =
          isPlain && isInTag == (quote != nil) && !isInReference
          && quoted.text.utf8.allSatisfy(Self.isPlain)
        parts[parts.count - 1] += quoted.text.utf8
      case .content(let content):
        isPlain = isPlain && !isInTag
        contents.append(content)
        parts.append([])
      }
    }
    guard isPlain, parts.count == 3 else { return nil }
  }

  /// The layout's own text.
  private mutating func add(_ own: Span<UInt8>) {
    for index in own.indices {
      switch own[index] {
      case UInt8(ascii: "&"): isInReference = true
      case UInt8(ascii: ";"), UInt8(ascii: " "), UInt8(ascii: "\n"): isInReference = false
      case UInt8(ascii: "<"): if quote == nil { isInTag = true }
      case UInt8(ascii: ">"): if quote == nil { isInTag = false }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isInTag { quote = quote == nil ? own[index] : quote == own[index] ? nil : quote }
      default: break
      }
    }
    parts[parts.count - 1].append(contentsOf: own)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<UInt8(ascii: " "), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      false
    default: true
    }
  }

  /// Where the contents stand in a written page; nil where the layout is another.
  func places(in page: [UInt8]) -> [Range<Int>]? {
    let (start, end) = (parts[0].count, page.count - parts[2].count)
    guard start <= end, Self.stands(parts[0], at: 0, in: page),
      Self.stands(parts[2], at: end, in: page), let first = parts[1].first
    else { return nil }
    var place = start
    while place + parts[1].count <= end {
      if page[place] == first, Self.stands(parts[1], at: place, in: page) {
        return [start..<place, place + parts[1].count..<end]
      }
      place += 1
    }
    return nil
  }

  private static func stands(_ part: [UInt8], at place: Int, in page: [UInt8]) -> Bool {
    for index in part.indices where page[place + index] != part[index] { return false }
    return true
  }
}
