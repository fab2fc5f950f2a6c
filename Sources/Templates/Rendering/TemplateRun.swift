/// One rendering on its way.
struct TemplateRun {
  private let program: Program
  private let marking: Bool
  private let tracing: Bool
  private var stack: [Value]
  private(set) var output = RenderedText()

  init(_ program: Program, subject: Value, marking: Bool, tracing: Bool) {
    self.program = program
    self.marking = marking
    self.tracing = tracing
    stack = [subject]
    output.bytes.reserveCapacity(2 * program.bytes.count + 1024)
  }

  /// Performs a range of the program's operations.
  mutating func perform(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch program.operations[index] {
      case .literal(let bytes, let parts): append(literal: bytes, parts)
      case .value(let path, let escaping): append(value(at: path), escaping)
      case .markup(let path): append(markup: value(at: path))
      case .section(let path, let isInverted, let isPushed, let end):
        performSection(
          value(at: path), isInverted: isInverted, isPushed: isPushed, body: (index + 1)..<end)
        index = end - 1
      }
      index += 1
    }
  }

  private func value(at path: Path) -> Value {
    var value = stack[path.frame]
    for field in path.fields {
      guard case .record(let record) = value else { return .absent }
      value = record.values[field]
      if case .onDemand(let deferred) = value { value = deferred.value }
    }
    return value
  }

  private mutating func performSection(
    _ value: Value, isInverted: Bool, isPushed: Bool, body: Range<Int>
  ) {
    if isInverted {
      if !value.isTrue { perform(body) }
    } else if case .list(let elements) = value {
      for element in elements { perform(body, pushing: element) }
    } else if value.isTrue {
      if isPushed { perform(body, pushing: value) } else { perform(body) }
    }
  }

  private mutating func perform(_ body: Range<Int>, pushing value: Value) {
    stack.append(value)
    perform(body)
    stack.removeLast()
  }

  // MARK: Output

  private mutating func append(literal bytes: Range<Int>, _ parts: Range<Int>) {
    let begin = output.bytes.count - bytes.lowerBound
    output.bytes.append(contentsOf: program.bytes[bytes])
    guard tracing else { return }
    var partBegin = bytes.lowerBound
    for part in program.parts[parts] {
      output.stretches.append(
        RenderedText.Stretch(
          range: (begin + partBegin)..<(begin + part.end), source: .template(part.location)))
      partBegin = part.end
    }
  }

  private mutating func append(_ value: Value, _ escaping: Escaping) {
    let begin = output.bytes.count
    switch value {
    case .text(let text):
      let isMarked = marking && escaping.isMarkdown
      if isMarked {
        output.bytes.append(contentsOf: Self.startMark)
        output.markedValues.append(text)
      }
      escaping.append(text.text, to: &output.bytes)
      if isMarked { output.bytes.append(contentsOf: Self.endMark) }
      trace(.value(text), from: begin)
    case .markup(let bytes):
      escaping.append(String(decoding: bytes, as: UTF8.self), to: &output.bytes)
      trace(.markup, from: begin)
    case .absent, .flag, .record, .list, .onDemand:
      preconditionFailure("a value is printed that does not fit the kind of its field")
    }
  }

  private mutating func append(markup value: Value) {
    guard case .markup(let bytes) = value else {
      preconditionFailure("a value is printed as markup that is none")
    }
    let begin = output.bytes.count
    output.bytes.append(contentsOf: bytes)
    trace(.markup, from: begin)
  }

  private mutating func trace(_ source: RenderedText.Stretch.Source, from begin: Int) {
    guard tracing, begin < output.bytes.count else { return }
    output.stretches.append(
      RenderedText.Stretch(range: begin..<output.bytes.count, source: source))
  }

  private static let startMark = RenderedText.valueStart
  private static let endMark = RenderedText.valueEnd
}

extension Value {
  /// Whether a section over the value has a body.
  fileprivate var isTrue: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .text(let text): !text.text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .record: true
    case .list(let elements): !elements.isEmpty
    case .onDemand(let deferred): deferred.value.isTrue
    }
  }
}
