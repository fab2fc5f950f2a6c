import Foundation
import TestSupport

/// What goes wrong when the program calls the file system: for `Tests/FaultyDisk`, which is loaded
/// into it.
struct Fault: CustomStringConvertible {
  enum Kind {
    case error(Int32)
    /// Writing and reading a byte at a time.
    case short
    /// The program is killed before the call.
    case kill
    /// A folder is renamed, with `.aside` after its name, and a link put in its place.
    case swap(folder: String, link: String)
  }

  /// Nil for a disk that does not fail.
  var kind: Kind?
  /// The number of the call, from 0, among those that count.
  var at = 0
  /// It happens again to each n-th call after that.
  var every: Int?
  /// The calls that count; empty for all.
  var calls: [String] = []

  var description: String {
    let name = kind.map { kind in
      if case .error(let number) = kind { return String(cString: strerror(number)) }
      return "\(kind)"
    }
    let again = every.map { ", then every \($0)" } ?? ""
    return "\(name ?? "no fault") at \(at)\(again)"
  }

  /// Runs the program, and returns also its calls below `watched`, as `write /index.html`.
  func run(
    _ arguments: [String], watching watched: String, in folder: TemporaryFolder
  ) throws -> (result: Program.Result, calls: [String]) {
    let log = try TemporaryFolder()
    let result = try Program.run(
      arguments, in: folder, environment: environment(watched, log: "\(log.path)/calls"))
    return (result, try log.text(of: "calls").split(separator: "\n").map(String.init))
  }

  /// Runs the program on a fresh folder of the site, and returns its calls below the site.
  func calls(_ site: ChangingSite, _ arguments: [String] = ["--jobs", "1"]) throws -> [String] {
    let folder = try site.folder()
    return try run(site.arguments(arguments), watching: folder.path + "/site", in: folder).calls
  }

  private func environment(_ watched: String, log: String) -> [String: String] {
    var environment = [
      "LD_PRELOAD": Program.url.deletingLastPathComponent().path + "/libFaultyDisk.so",
      "FAULT_FOLDER": watched, "FAULT_LOG": log, "FAULT_AT": String(at),
    ]
    environment["FAULT_EVERY"] = every.map(String.init)
    if !calls.isEmpty { environment["FAULT_CALLS"] = " \(calls.joined(separator: " ")) " }
    switch kind {
    case nil: break
    case .error(let number): environment["FAULT"] = String(number)
    case .short: environment["FAULT"] = "short"
    case .kill: environment["FAULT"] = "kill"
    case .swap(let folder, let link):
      environment["FAULT"] = "swap"
      environment["FAULT_SWAP"] = folder
      environment["FAULT_LINK"] = link
    }
    return environment
  }
}
