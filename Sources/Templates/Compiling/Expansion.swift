import Diagnostics

/// Puts partials, parents and blocks in their places and resolves every name.
struct Expansion {
  /// What a child puts in the place of a parent's block, with what held where the child wrote it.
  private struct Override {
    let block: Node.Block
    let overrides: [String: Override]
  }

  /// What holds at one place of the expansion.
  private struct Scope {
    var stack: ContextStack
    var overrides: [String: Override] = [:]
    var depth = 0
  }

  /// Deeper than any shape can be, so that partials nested as deep have no end.
  private static let deepest = 64
  /// How many partials and parents one template may come to hold, those of partials counted each time.
  private static let fileLimit = 10_000

  private let trees: [String: TemplateTree]
  /// Of all partials there are, whether or not the template reaches them.
  private let partialNames: [String]
  private var indentation = Indentation()
  private var pieces: [Piece] = []
  private var isEndless = false
  private var fileCount = 0
  private(set) var diagnostics: [Diagnostic] = []

  private init(_ trees: [String: TemplateTree], names: [String]) {
    self.trees = trees
    partialNames = names
  }

  /// The template as a sequence of pieces; with errors among the diagnostics it is not complete.
  static func expand(
    _ tree: TemplateTree, partials: [String: TemplateTree], names: [String], for kind: Shape.Kind
  ) -> (pieces: [Piece], diagnostics: [Diagnostic]) {
    var expansion = Expansion(partials, names: names)
    expansion.expand(tree.nodes, Scope(stack: ContextStack(kind)))
    return (expansion.isEndless ? [] : expansion.pieces, expansion.diagnostics)
  }

  private mutating func report(
    _ id: String, _ message: String, _ tag: Tag, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(.error(id, message, at: tag.location, notes: notes))
  }

  private mutating func expand(_ nodes: [Node], _ scope: Scope) {
    for node in nodes where !isEndless {
      switch node {
      case .lineStart(let text): beginLine(text)
      case .text(let text): append(text.bytes, text.location)
      case .value(let tag): expandValue(tag, scope)
      case .section(let tag, let content): expandSection(tag, content, scope)
      case .partial(let tag, let indentation, let isAlone):
        expandFile(tag, indentation, isAlone: isAlone, overrides: [:], scope)
      case .parent(let tag, let indentation, let isAlone, let overrides):
        expandParent(tag, indentation, isAlone: isAlone, overrides, scope)
      case .block(let block): expandBlock(block, scope)
      }
    }
  }

  private mutating func append(_ bytes: some Collection<UInt8>, _ location: SourceLocation) {
    if case .literal(var literal)? = pieces.last {
      pieces.removeLast()
      literal.append(bytes, location)
      pieces.append(.literal(literal))
    } else if !bytes.isEmpty {
      var literal = Literal()
      literal.append(bytes, location)
      pieces.append(.literal(literal))
    }
  }

  private mutating func beginLine(_ own: LiteralText) {
    if indentation.continuesLine {
      indentation.continuesLine = false
      append(own.bytes.dropFirst(indentation.removed), own.location)
    } else {
      append(indentation.applied(to: own.bytes), own.location)
    }
  }

  // MARK: Names

  private mutating func resolve(_ tag: Tag, _ scope: Scope) -> ContextStack.Resolution? {
    if let resolution = scope.stack.resolve(tag.name) { return resolution }
    let question = NearMiss.question(tag.name, among: scope.stack.visibleNames)
    report("unknown-name", "unknown name '\(tag.name)' in '\(scope.stack.subject)'\(question)", tag)
    return nil
  }

  private mutating func expandValue(_ tag: Tag, _ scope: Scope) {
    guard let found = resolve(tag, scope) else { return }
    let kind = found.kind.whenPresent
    if !found.mayBeAbsent || !kind.isNothing, let article = kind.unprintable {
      return report(
        "not-text", "'\(tag.name)' is \(article), which cannot be printed; open it as a section",
        tag)
    }
    if found.mayBeAbsent {
      let remedy = "print it within '{{#\(tag.name)}}'"
      return report("may-be-absent", "'\(tag.name)' may be absent; \(remedy)", tag)
    }
    if tag.kind == .unescapedValue, !kind.isMarkup {
      return report(
        "unescaped-text", "'\(tag.name)' is not markup; write '{{\(tag.name)}}'", tag)
    }
    pieces.append(.value(tag, found.path, kind))
  }

  private mutating func expandSection(_ tag: Tag, _ content: [Node], _ scope: Scope) {
    guard let found = resolve(tag, scope) else { return }
    let kind = found.kind.whenPresent
    var scope = scope
    var repetition = Piece.Section.Repetition.sometimes
    var isPushed = false
    if tag.kind == .section {
      scope.stack = scope.stack.assuming(found.path)
      switch kind {
      case .nothing: return
      case .flag: break
      case .list(let element):
        if element.isNothing { return }
        scope.stack = scope.stack.pushing(element, from: nil)
        (repetition, isPushed) = (.often, true)
      case .text, .link, .markup, .record, .optional:
        scope.stack = scope.stack.pushing(kind, from: found.path)
        isPushed = true
        if kind.shape != nil, !found.mayBeAbsent { repetition = .always }
      }
    }
    var body: [Piece] = []
    swap(&body, &pieces)
    expand(content, scope)
    swap(&body, &pieces)
    pieces.append(
      .section(
        Piece.Section(
          tag: tag, path: found.path, repetition: repetition, isPushed: isPushed, body: body)))
  }

  // MARK: Files and blocks

  private mutating func expandFile(
    _ tag: Tag, _ own: LiteralText?, isAlone: Bool, overrides: [String: Override], _ scope: Scope
  ) {
    guard let tree = trees[tag.name] else {
      let question = NearMiss.question(tag.name, among: partialNames)
      return report("unknown-partial", "unknown partial '\(tag.name)'\(question)", tag)
    }
    guard scope.depth < Self.deepest else {
      isEndless = true
      return report("endless-partial", "'\(tag.name)' contains itself without end", tag)
    }
    fileCount += 1
    guard fileCount <= Self.fileLimit else {
      isEndless = true
      return report(
        "too-many-partials",
        "the template holds more than \(Self.fileLimit) partials, those of partials counted each "
          + "time; include fewer",
        tag)
    }
    var inner = scope
    inner.depth += 1
    inner.overrides = scope.overrides.merging(overrides) { outer, _ in outer }
    expand(
      isAlone ? tree.nodes : tree.nodes.withoutFinalLineEnd, inner,
      indentation: moved(by: own?.bytes ?? [], isAlone: isAlone))
  }

  private func moved(by own: [UInt8], isAlone: Bool) -> Indentation {
    isAlone
      ? Indentation(prefix: indentation.applied(to: own))
      : Indentation(prefix: indentation.prefix, continuesLine: true)
  }

  private mutating func expand(_ nodes: [Node], _ scope: Scope, indentation inner: Indentation) {
    let outer = indentation
    indentation = inner
    expand(nodes, scope)
    indentation = outer
  }

  private mutating func expandParent(
    _ tag: Tag, _ own: LiteralText?, isAlone: Bool, _ blocks: [Node.Block], _ scope: Scope
  ) {
    if let tree = trees[tag.name] {
      var seen: Set<String> = [tag.name]
      let names = blockNames(tree.nodes, seen: &seen)
      for block in blocks where !names.contains(block.tag.name) {
        let question = NearMiss.question(block.tag.name, among: names.sorted())
        report(
          "unknown-block", "unknown block '\(block.tag.name)' in '\(tag.name)'\(question)",
          block.tag)
      }
    }
    let overrides = Dictionary(
      blocks.map { ($0.tag.name, Override(block: $0, overrides: scope.overrides)) },
      uniquingKeysWith: { _, last in last })
    expandFile(tag, own, isAlone: isAlone, overrides: overrides, scope)
  }

  private mutating func expandBlock(_ block: Node.Block, _ scope: Scope) {
    guard let override = scope.overrides[block.tag.name] else {
      return expand(block.content, scope)
    }
    var inner = scope
    inner.overrides = override.overrides
    let content = override.block.content
    let removed = override.block.intrinsicIndentation
    var moved = indentation
    if block.isAlone {
      let own = block.intrinsicIndentation ?? block.indentation?.bytes ?? []
      moved = Indentation(prefix: indentation.applied(to: own), removed: removed?.count ?? 0)
      if removed == nil { append(moved.prefix, block.tag.location) }
    } else {
      moved.continuesLine = removed != nil
      moved.removed = removed?.count ?? 0
    }
    expand(content, inner, indentation: moved)
    if let end = block.lineEnd, !endsLine { append(end.bytes, end.location) }
  }

  /// Whether what was expanded last ends a line.
  private var endsLine: Bool {
    if case .literal(let literal)? = pieces.last { literal.bytes.last == .lineFeed } else { false }
  }

  /// The names of the blocks that a parent offers, those of its own parents and partials included.
  private func blockNames(_ nodes: [Node], seen: inout Set<String>) -> Set<String> {
    var names: Set<String> = []
    for node in nodes {
      switch node {
      case .lineStart, .text, .value: break
      case .section(_, let content): names.formUnion(blockNames(content, seen: &seen))
      case .partial(let tag, _, _): names.formUnion(blockNames(of: tag.name, seen: &seen))
      case .parent(let tag, _, _, let overrides):
        names.formUnion(blockNames(of: tag.name, seen: &seen))
        for block in overrides { names.formUnion(blockNames(block.content, seen: &seen)) }
      case .block(let block):
        names.insert(block.tag.name)
        names.formUnion(blockNames(block.content, seen: &seen))
      }
    }
    return names
  }

  private func blockNames(of name: String, seen: inout Set<String>) -> Set<String> {
    guard seen.insert(name).inserted, let tree = trees[name] else { return [] }
    return blockNames(tree.nodes, seen: &seen)
  }
}
