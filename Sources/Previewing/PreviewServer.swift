import BuiltInFiles
import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation

/// Serves a preview to this machine alone.
package struct PreviewServer: Sendable {
  private let preview: Preview
  private let port: UInt16
  private let files: [String: [UInt8]]

  package init(_ preview: Preview, port: UInt16) {
    self.preview = preview
    self.port = port
    files = Dictionary(
      uniqueKeysWithValues: SourceTree.preview(at: "").entries.compactMap { entry in
        if case .bytes(let bytes) = entry.content { (entry.path, bytes) } else { nil }
      })
  }

  /// What keeps a server from its port, in words; nil for anything else.
  package static func reason(_ error: any Error, port: UInt16) -> String? {
    guard case SocketError.failed(_, let errno, _) = error else { return nil }
    return switch errno {
    case EADDRINUSE:
      "port \(port) is in use, perhaps by another preview; name another: --port \(port % 65_535 + 1)"
    case EACCES: "port \(port) is not allowed to you; name one above 1023: --port 8080"
    default: nil
    }
  }

  /// Serves until its task ends; calls `ready` once, when a browser can connect.
  package func run(ready: @Sendable @escaping () -> Void) async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), timeout: 30,
      pool: PromptPool(base: HTTPServer.defaultPool()), logger: .disabled,
      handler: ClosureHTTPHandler { try await response(to: $0) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        ready()
      }
      // The first error ends both.
      for try await _ in group {}
    }
  }

  private func response(to request: HTTPRequest) async throws -> HTTPResponse {
    // Another site's name that leads to this machine must not let its scripts read the preview.
    guard let host = request.headers[.host], hosts.contains(host.lowercased()) else {
      return text(
        HTTPStatusCode(421, phrase: "Misdirected Request"), "this is a preview of its own machine\n"
      )
    }
    guard request.method == .GET || request.method == .HEAD else {
      return text(.methodNotAllowed, "only GET and HEAD\n")
    }
    var response = try await answer(to: request)
    if request.method == .HEAD {
      response.headers[.contentLength] = String(try await response.bodyData.count)
      response.payload = .httpBody(HTTPBodySequence(data: Data()))
    }
    return response
  }

  private var hosts: [String] {
    let names = ["127.0.0.1", "localhost"]
    return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  private func answer(to request: HTTPRequest) async throws -> HTTPResponse {
    // As it was sent: the server's own reading of it loses the slash at its end.
    let path = request.target.path(percentEncoded: false)
    guard path.hasPrefix("/") else { return text(.badRequest, "no such address\n") }
    let own = "/\(PreviewPage.folder)/"
    if path == own + "changes" {
      let version = request.query.first { $0.name == "after" }?.value ?? ""
      return text(.ok, try await preview.version(after: version))
    }
    if path.hasPrefix(own), let bytes = files[String(path.dropFirst(own.count))] {
      return file(.ok, bytes, path)
    }
    let reading = try await preview.current
    let page = PreviewPage(reading: reading)
    guard let site = reading.site else { return file(.ok, page.withoutSite, ".html") }
    let route = String(path.dropFirst()) + (path.hasSuffix("/") ? "index.html" : "")
    if let bytes = await site.bytes(at: route) {
      return file(.ok, route.hasSuffix(".html") ? page.completed(bytes) : bytes, route)
    }
    if await site.bytes(at: route + "/index.html") != nil {
      var response = text(.movedPermanently, "")
      response.headers[.location] = request.target.path() + "/"
      return response
    }
    let missing = await site.bytes(at: "404.html") ?? Array("<body>not found</body>\n".utf8)
    return file(.notFound, page.completed(missing), ".html")
  }

  private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    file(status, Array(text.utf8), ".txt")
  }

  private func file(_ status: HTTPStatusCode, _ bytes: [UInt8], _ path: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: Self.type(of: path),
        HTTPHeader("Cache-Control"): "no-store",
        HTTPHeader("Content-Security-Policy"): Self.policy,
        HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      ],
      body: Data(bytes))
  }

  /// The policy that a published site works under, and the requests of the preview's own script.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'"

  private static func type(of path: String) -> String {
    let types = [
      "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
      "js": "text/javascript; charset=utf-8", "md": "text/markdown; charset=utf-8",
      "txt": "text/plain; charset=utf-8", "xml": "application/xml", "svg": "image/svg+xml",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
      "webp": "image/webp", "ico": "image/x-icon", "woff2": "font/woff2",
    ]
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }
}
