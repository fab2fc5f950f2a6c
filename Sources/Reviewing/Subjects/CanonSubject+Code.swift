extension CanonSubject {
  /// As `CanonSubject.ID.code`.
  var code: String { id.code }
}

extension CanonSubject.ID {
  /// What tells the thing from others of its section: a profile's level, whose code may have dots, or a
  /// part of the ladder or of the settings; empty for what has a section to itself.
  var code: String {
    switch kind {
    case .profile: key.split(separator: ".", maxSplits: 2).last.map(String.init) ?? ""
    case .level, .track, .dimension: key
    case .canon, .family, .role: ""
    }
  }
}
