import Foundation
import TestSupport

/// What a run of the program has used.
struct MeasuredRun {
  /// Of the processor, in seconds; what else the machine does is not in it.
  let time: Double
  /// The most memory at one time, in bytes.
  let memory: Double

  /// Runs `jobframe check` over the folder's canon with its theme, in one thread; what it says is lost.
  init(checking folder: TemporaryFolder, theme: String) throws {
    let arguments = [
      Program.url.path, "check", "--jobs", "1", "--canon", folder.path + "/canon", "--theme", theme,
    ]
    var usage = rusage()
    var status: Int32 = 0
    let process = try Self.start(arguments)
    guard wait4(process, &status, 0, &usage) == process else { throw POSIXError(.ECHILD) }
    // 0 or 1: found good or broken. Anything else, such as a signal, is a failure.
    guard status == 0 || status == 1 << 8 else { throw POSIXError(.EINTR) }
    time = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    memory = Double(usage.ru_maxrss) * 1_024
  }

  private init(time: Double, memory: Double) {
    self.time = time
    self.memory = memory
  }

  /// The lesser time and the lesser memory of two runs of the same input.
  func lesser(_ other: Self) -> Self {
    Self(time: min(time, other.time), memory: min(memory, other.memory))
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }

  private static func start(_ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    let words = arguments.map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, arguments[0], &actions, nil, words + [nil], environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }
}
