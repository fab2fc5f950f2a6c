/// A file of a theme, its own or inherited.
package struct ThemeFile: Sendable {
  /// Relative to the theme's folder.
  package let path: String
  /// As the user would type it, for locations.
  package let shownPath: String
  package let bytes: [UInt8]
}
