/// The kinds of the contexts that are open at a place of a template, and what is known about them.
struct ContextStack: Sendable {
  private struct Frame: Sendable {
    let kind: Shape.Kind
    /// Where a section took the context from; nil for the subject and for elements of lists.
    let origin: Path?
  }

  /// What a name was found to be.
  struct Resolution {
    let path: Path
    let kind: Shape.Kind
    /// Whether the value or something on the way to it may be absent here.
    let mayBeAbsent: Bool
  }

  private var frames: [Frame]
  private var present: Set<Path> = []

  init(_ kind: Shape.Kind) {
    frames = [Frame(kind: kind, origin: nil)]
  }

  /// The stack within a section that takes its context from the path.
  func pushing(_ kind: Shape.Kind, from origin: Path?) -> Self {
    var stack = self
    stack.frames.append(Frame(kind: kind, origin: origin))
    return stack
  }

  /// The stack where the value at the path is known to be there, and with it all on the way to it.
  func assuming(_ path: Path) -> Self {
    var stack = self
    let path = canonical(path)
    for count in 0...path.fields.count {
      stack.present.insert(Path(frame: path.frame, fields: Array(path.fields.prefix(count))))
    }
    return stack
  }

  /// The path from the outermost context from which sections lead to the same value.
  private func canonical(_ path: Path) -> Path {
    guard let origin = frames[path.frame].origin else { return path }
    let outer = canonical(origin)
    return Path(frame: outer.frame, fields: outer.fields + path.fields)
  }

  /// Finds a name, from the innermost context outwards; nil when no context has it.
  func resolve(_ name: String) -> Resolution? {
    if name == "." {
      return follow([], frame: frames.count - 1)
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let frame = frames.lastIndex { frame in
      frame.kind.shape?.fields.contains { $0.name == parts[0] } ?? false
    }
    return frame.flatMap { follow(parts, frame: $0) }
  }

  private func follow(_ names: [String], frame: Int) -> Resolution? {
    var kind = frames[frame].kind
    var fields: [Int] = []
    var mayBeAbsent = isAbsentable(kind, frame, fields)
    for name in names {
      guard let shape = kind.shape,
        let index = shape.fields.firstIndex(where: { $0.name == name })
      else { return nil }
      fields.append(index)
      kind = shape.fields[index].kind
      mayBeAbsent = mayBeAbsent || isAbsentable(kind, frame, fields)
    }
    return Resolution(
      path: Path(frame: frame, fields: fields), kind: kind, mayBeAbsent: mayBeAbsent)
  }

  private func isAbsentable(_ kind: Shape.Kind, _ frame: Int, _ fields: [Int]) -> Bool {
    kind.isOptional && !present.contains(canonical(Path(frame: frame, fields: fields)))
  }

  /// What messages call the innermost record.
  var subject: String {
    frames.lazy.reversed().compactMap { $0.kind.shape?.name }.first ?? "the subject"
  }

  /// All names that can be resolved here, innermost first.
  var visibleNames: [String] {
    frames.reversed().flatMap { Self.names($0.kind, depth: 5) }
  }

  private static func names(_ kind: Shape.Kind, depth: Int) -> [String] {
    guard depth > 0, let shape = kind.shape else { return [] }
    return shape.fields.flatMap { field in
      [field.name] + names(field.kind, depth: depth - 1).map { "\(field.name).\($0)" }
    }
  }
}
