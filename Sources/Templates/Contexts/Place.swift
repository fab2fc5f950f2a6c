/// What a value's surroundings ask of it.
enum Place: Hashable, Sendable {
  /// Text that a reader sees.
  case text(Escaping)
  /// The value of an attribute that is no URL.
  case attribute(Escaping)
  /// A URL or a part of one.
  case url(Escaping)
  /// No value may stand there; what the place is, as in "in a comment".
  case forbidden(String)
}
