import Diagnostics
import Glibc

/// An output stream of the program.
struct Terminal: Sendable {
  static let standardOutput = Terminal(descriptor: STDOUT_FILENO, name: "/dev/stdout")
  static let standardError = Terminal(descriptor: STDERR_FILENO, name: "/dev/stderr")

  private let descriptor: Int32
  /// As errors name it.
  private let name: String
  /// Whether people read it as it is written, so that colour and a progress bar help.
  let isInteractive: Bool

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isInteractive = isatty(descriptor) == 1
  }

  /// Writes what was asked for; what nobody reads any more is dropped.
  func write(_ text: String) throws(FileSystemError) {
    guard writeAll(text) || errno == EPIPE else { throw .last("cannot write", name) }
  }

  /// Writes what only accompanies the work, and does not end it where it cannot be written.
  func mention(_ text: String) {
    _ = writeAll(text)
  }

  /// False, with `errno`, when not all could be written.
  private func writeAll(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { buffer in
        uninterrupted { Glibc.write(descriptor, buffer.baseAddress, buffer.count) }
      }
      guard count >= 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
