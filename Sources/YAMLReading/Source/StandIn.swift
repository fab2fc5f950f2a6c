/// Characters that YAML 1.1 takes for line breaks or refuses, though they are text here, travel
/// through the parser as noncharacters, which no text holds at that point.
enum StandIn {
  private static let originals: [Unicode.Scalar] = ["\u{2028}", "\u{2029}", "\u{FEFF}"]
  private static let firstStandIn: UInt32 = 0xFDD0

  static func replacing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    originals.firstIndex(of: scalar).flatMap { Unicode.Scalar(firstStandIn + UInt32($0)) }
  }

  static func original(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    originals.first { replacing($0) == scalar }
  }
}
