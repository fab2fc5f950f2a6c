import YAMLReading

/// A role's file as far as it could be read, with the addresses that only the whole canon can
/// judge.
struct ReadRole: Sendable {
  let key: RoleKey
  /// Nil when a mistake keeps it from being one.
  let role: Role?
  let replacedBy: YAMLScalar?
  let replaces: [YAMLScalar]
}
