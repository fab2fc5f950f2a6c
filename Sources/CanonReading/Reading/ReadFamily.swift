/// A family's file as far as it could be read.
struct ReadFamily: Sendable {
  let name: CanonText
  let summary: CanonText?
}
