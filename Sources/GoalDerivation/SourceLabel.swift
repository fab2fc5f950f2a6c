/// Which list of the profile a goal's line comes from.
package struct SourceLabel: Hashable, Sendable {
  package enum List: Hashable, Sendable {
    /// `core_outputs`
    case coreOutput
    /// `jfm.responsibilities`
    case jfmResponsibility
    /// `components.responsibilities`
    case componentResponsibility
  }

  package let list: List
  /// The line stands for an area although it is an item, since the profile has no responsibilities
  /// apart from its items.
  package let isReused: Bool

  package init(_ list: List, isReused: Bool = false) {
    self.list = list
    self.isReused = isReused
  }
}
