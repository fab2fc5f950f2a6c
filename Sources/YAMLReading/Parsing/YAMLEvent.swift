/// A step of the parser through a file.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case alias
    case scalar(TrimmedText, YAMLScalar.Style)
    case sequenceStart(isInBrackets: Bool)
    case mappingStart(isInBrackets: Bool)
    case collectionEnd
    case streamEnd
    /// The start of the stream or the end of a document.
    case other
  }

  let kind: Kind
  let start: YAMLMark
  let end: YAMLMark
  let hasAnchor: Bool
  let hasTag: Bool
}
