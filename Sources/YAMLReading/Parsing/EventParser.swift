import CLibYAML

/// Reads a text event by event with libyaml. The only place that touches the C library.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Expects valid UTF-8 that outlives the parser.
  init(reading text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    let isReady = yaml_parser_initialize(parser)
    precondition(isReady == 1, "there is no memory for a YAML parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// Returns the next event; not to be called again after the stream's end or a problem.
  mutating func next() throws(SyntaxProblem) -> YAMLEvent {
    var event = yaml_event_t()
    let isRead = yaml_parser_parse(parser, &event)
    defer { yaml_event_delete(&event) }
    guard isRead == 1 else {
      throw SyntaxProblem(
        problem: Self.text(parser.pointee.problem), mark: YAMLMark(parser.pointee.problem_mark),
        context: Self.text(parser.pointee.context),
        contextMark: YAMLMark(parser.pointee.context_mark))
    }
    return YAMLEvent(event)
  }

  private static func text(_ words: UnsafePointer<CChar>?) -> String {
    words.map { String(cString: $0) } ?? ""
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(
      index: Int(clamping: mark.index), line: Int(clamping: mark.line) + 1,
      column: Int(clamping: mark.column) + 1)
  }
}

extension YAMLEvent {
  /// Copies what the event holds, so that it can be deleted.
  fileprivate init(_ event: yaml_event_t) {
    start = YAMLMark(event.start_mark)
    end = YAMLMark(event.end_mark)
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT:
      kind = .scalar(
        TrimmedText(UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)),
        YAMLScalar.Style(data.scalar.style))
      hasAnchor = data.scalar.anchor != nil
      hasTag = data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart(isInBrackets: data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      hasAnchor = data.sequence_start.anchor != nil
      hasTag = data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart(isInBrackets: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      hasAnchor = data.mapping_start.anchor != nil
      hasTag = data.mapping_start.tag != nil
    default:
      kind = Self.plainKind(of: event.type)
      hasAnchor = false
      hasTag = false
    }
  }

  private static func plainKind(of type: yaml_event_type_t) -> Kind {
    switch type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_ALIAS_EVENT: .alias
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
