extension Int {
  /// `1 page`, `2 pages`; `many`: where it is not made by an `s`.
  package func counted(_ noun: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : many ?? noun + "s")"
  }
}
