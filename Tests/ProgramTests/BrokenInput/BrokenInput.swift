import TestSupport
import Testing

/// A canon on the disk, broken in some way, and what the program says of it.
struct BrokenInput: Sendable, CustomTestStringConvertible {
  enum Change: Sendable {
    case text(String)
    case bytes([UInt8])
    case link(String)
    case folder
    case gone
  }

  let fault: String
  /// By path below the working folder, in an order in which they can be made.
  let changes: [(path: String, change: Change)]
  let exitCode: Int32
  /// Standard error but for the closing line that counts.
  let findings: [String]

  var testDescription: String { fault }

  init(
    _ fault: String, _ changes: KeyValuePairs<String, Change>, exitCode: Int32 = 1,
    _ findings: String...
  ) {
    self.fault = fault
    self.changes = changes.map { ($0.key, $0.value) }
    self.exitCode = exitCode
    self.findings = findings
  }

  /// Of the role's file alone.
  static func role(_ fault: String, _ text: String, _ findings: String...) -> Self {
    Self(fault, role: .text(text), findings)
  }

  static func role(_ fault: String, bytes: [UInt8], _ findings: String...) -> Self {
    Self(fault, role: .bytes(bytes), findings)
  }

  /// `findings` as they stand after the path of the role's file.
  private init(_ fault: String, role change: Change, _ findings: [String]) {
    self.fault = fault
    changes = [("canon/families/sales/clerk.yaml", change)]
    exitCode = findings.contains { $0.contains(" error: ") } ? 1 : 0
    self.findings = findings.map { "canon/families/sales/clerk.yaml" + $0 }
  }

  func folder() throws -> TemporaryFolder {
    let folder = try SmallSite.folder()
    for (path, change) in changes {
      if folder.exists(path) { try folder.remove(path) }
      switch change {
      case .text(let text): try folder.write(text, to: path)
      case .bytes(let bytes): try folder.write(bytes, to: path)
      case .link(let target): try folder.link(path, to: target)
      case .folder: try folder.makeFolder(path)
      case .gone: break
      }
    }
    return folder
  }
}
