package import Diagnostics
import Foundation

/// A git repository, read through git: nothing is checked out.
package struct GitRepository {
  /// Its topmost folder, links followed.
  let root: String
  private let git: GitCommand

  /// The repository that a path lies in, whether or not there is anything at the path.
  package init(around path: String) throws(GitError) {
    let folder = Self.nearestFolder(to: path)
    let result = try GitCommand(folder: folder).run(["rev-parse", "--show-toplevel"])
    guard result.succeeded, !result.line.isEmpty else {
      if result.message.contains("dubious ownership") {
        throw GitError(description: result.message)
      }
      throw GitError(
        description: "'\(path)' lies in no git repository; name two folders to compare instead")
    }
    root = result.line
    git = GitCommand(folder: root)
  }

  /// The commit that a revision such as `HEAD~1`, a tag or a branch names.
  package func commit(_ revision: String) throws(GitError) -> String {
    let result = try git.run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}",
    ])
    if result.succeeded { return result.line }
    let name = Quotation.of(revision)
    if try !git.run(["rev-parse", "--verify", "--quiet", "HEAD"]).succeeded {
      throw GitError(description: "the repository has no commit yet, so that there is no \(name)")
    }
    if try git.run(["rev-parse", "--is-shallow-repository"]).line == "true" {
      throw GitError(
        description: "this clone has no \(name), and is shallow: fetch more of it, such as by "
          + "'git fetch --unshallow'")
    }
    throw GitError(description: "\(name) is neither a revision of the repository nor a folder")
  }

  /// The files of a folder as a revision has them; dot files aside. `root`: what locations begin with, if
  /// not with `REVISION:folder`.
  package func tree(
    of folder: String, at revision: String, root: String? = nil
  ) throws(GitError) -> SourceTree {
    let commit = try commit(revision)
    let path = try pathWithin(folder)
    let files = try files(below: path, at: commit)
    guard !files.isEmpty else {
      throw GitError(
        description: "\(Quotation.of(revision)) has no folder '\(path.isEmpty ? "." : path)'")
    }
    let contents = try contents(of: files.map(\.object))
    // What a link within the folder leads to may be hidden.
    let known = Dictionary(zip(files.map(\.path), zip(files, contents))) { first, _ in first }
    let entries = zip(files, contents).filter { !$0.0.isHidden }.map { file, content in
      let (target, bytes) =
        file.isLink ? known[file.target(of: content)] ?? (file, content) : (file, content)
      return SourceTree.Entry(path: file.path, content: target.content(bytes))
    }
    return SourceTree(root: root ?? "\(revision):\(path)", entries: entries)
  }

  // MARK: Paths

  /// A path as git names it, from the repository's topmost folder.
  private func pathWithin(_ folder: String) throws(GitError) -> String {
    let base = Self.nearestFolder(to: folder)
    let rest = Self.absolute(folder).dropFirst(Self.absolute(base).count)
    let real = URL(filePath: base).resolvingSymlinksInPath().standardizedFileURL.path + rest
    let top = URL(filePath: root).resolvingSymlinksInPath().standardizedFileURL.path
    if real == top { return "" }
    guard real.hasPrefix("\(top)/") else {
      throw GitError(description: "'\(folder)' lies outside the repository '\(root)'")
    }
    return String(real.dropFirst(top.count + 1))
  }

  private static func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }

  /// The path, or the innermost folder above it that is there.
  private static func nearestFolder(to path: String) -> String {
    var url = URL(filePath: absolute(path))
    var isFolder: ObjCBool = false
    while url.path != "/" {
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        isFolder.boolValue
      {
        break
      }
      url.deleteLastPathComponent()
    }
    return url.standardizedFileURL.path
  }

  // MARK: Files

  private struct File {
    let path: String
    let mode: Substring
    let object: String

    var isHidden: Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
    var isLink: Bool { mode == "120000" }

    /// Where a link leads, whose content is the way from its folder.
    func target(of bytes: [UInt8]) -> String {
      var parts = path.split(separator: "/").dropLast()
      for part in String(decoding: bytes, as: UTF8.self).split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return parts.joined(separator: "/")
    }

    func content(_ bytes: [UInt8]) -> SourceTree.Entry.Content {
      switch bytes.count {
      case _ where isLink: .strayLink
      case _ where bytes.count > SourceTree.fileSizeLimit: .tooLarge(byteCount: bytes.count)
      default: .bytes(bytes)
      }
    }
  }

  private func files(below path: String, at commit: String) throws(GitError) -> [File] {
    let arguments = ["ls-tree", "-r", "-z", "--full-tree", commit]
    let result = try git.run(path.isEmpty ? arguments : arguments + ["--", "\(path)/"])
    guard result.succeeded else { throw GitError(description: "git: \(result.message)") }
    return result.output.split(separator: 0).compactMap { line in
      // `100644 blob 0123…<tab>path`
      let parts = String(decoding: line, as: UTF8.self).split(
        separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let words = parts[0].split(separator: " ")
      let own = path.isEmpty ? String(parts[1]) : String(parts[1].dropFirst(path.count + 1))
      guard words.count == 3, words[1] == "blob" else { return nil }
      return File(path: own, mode: words[0], object: String(words[2]))
    }
  }

  /// The bytes of objects, in their order.
  private func contents(of objects: [String]) throws(GitError) -> [[UInt8]] {
    let list = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: list) }
    do {
      try Data(objects.map { "\($0)\n" }.joined().utf8).write(to: list)
    } catch {
      throw GitError(description: "cannot write '\(list.path)': \(error.localizedDescription)")
    }
    let result = try git.run(["cat-file", "--batch"], input: list)
    guard result.succeeded, let contents = Self.contents(in: Array(result.output)),
      contents.count == objects.count
    else { throw GitError(description: "git: \(result.message)") }
    return contents
  }

  /// Takes `cat-file --batch`'s output apart: `0123… blob 42`, a line end, 42 bytes, a line end.
  private static func contents(in bytes: [UInt8]) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, let size = Int(words[2]), end + 1 + size < rest.endIndex
      else { return nil }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + 2 + size)...]
    }
    return contents
  }
}
