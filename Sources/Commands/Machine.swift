import Foundation

/// What the program runs on.
enum Machine {
  static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }
}
