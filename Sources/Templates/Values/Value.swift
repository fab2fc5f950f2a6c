/// What a name stands for in one rendering; it fits the kind that the shape gives the name.
package enum Value: Sendable {
  case absent
  case flag(Bool)
  /// Of kind text or link.
  indirect case text(TracedText)
  /// UTF-8.
  case markup([UInt8])
  case record(Record)
  case list([Value])
  /// Made when a template first asks for it.
  case onDemand(DeferredValue)

  /// The value, or absent for nil.
  package static func optional<Wrapped>(
    _ wrapped: Wrapped?, _ value: (Wrapped) -> Value
  ) -> Value {
    wrapped.map(value) ?? .absent
  }

  /// A value that costs much and that few templates ask for.
  package static func deferred(_ make: @escaping @Sendable () -> Value) -> Value {
    .onDemand(DeferredValue(make))
  }
}

/// Values under the names of a shape.
package struct Record: Sendable {
  package let shape: Shape
  /// In the order of the shape's fields.
  package let values: [Value]
}
