package import CanonReading

/// What shows that an objective is met at its level.
package enum Evidence: Sendable {
  case dimension(LevelDimension)
  case capability(Capability)
}
