/// Names that every system and file server takes.
package enum PortableName {
  /// Whether Windows keeps the name, whatever ending follows it, for a device.
  package static func isDevice(_ name: String) -> Bool {
    devices.contains(name.lowercased().prefix { $0 != "." }.description)
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
