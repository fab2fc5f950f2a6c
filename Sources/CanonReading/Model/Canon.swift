/// The whole data set: settings, ladder, families and their roles.
package struct Canon: Sendable {
  package let settings: CanonSettings
  package let ladder: Ladder
  /// By id.
  package let families: [Family]

  package init(settings: CanonSettings, ladder: Ladder, families: [Family]) {
    self.settings = settings
    self.ladder = ladder
    self.families = families
  }
}
