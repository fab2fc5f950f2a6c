extension Shape.Kind {
  /// The kind of what is there if anything is.
  var whenPresent: Shape.Kind {
    if case .optional(let kind) = self { kind.whenPresent } else { self }
  }

  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// The shape of a record that is or may be there.
  var shape: Shape? {
    if case .record(let shape) = whenPresent { shape } else { nil }
  }

  var isNothing: Bool {
    if case .nothing = whenPresent { true } else { false }
  }
}

extension Shape.Kind {
  /// What a message calls a kind that cannot be printed; nil for one that can.
  var unprintable: String? {
    switch self {
    case .text, .link, .markup: nil
    case .flag: "a flag"
    case .record: "a record"
    case .list: "a list"
    case .nothing: "never there"
    case .optional(let kind): kind.unprintable
    }
  }

  var isMarkup: Bool {
    if case .markup = whenPresent { true } else { false }
  }
}
