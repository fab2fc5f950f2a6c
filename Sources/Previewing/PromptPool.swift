import FlyingSocks
import Glibc

/// A server's pool whose connections send at once. The server writes a response in two pieces, and the
/// system would keep the second until the first is confirmed: some 40 ms for each file.
struct PromptPool<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  /// The socket that waits for connections comes by here first; they have its options.
  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    try? socket.setValue(
      true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
