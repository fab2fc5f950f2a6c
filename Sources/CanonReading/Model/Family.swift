/// A job family, also called function.
package struct Family: Sendable {
  package let id: String
  package let name: CanonText
  package let summary: CanonText?
  /// By id.
  package let roles: [Role]

  package init(id: String, name: CanonText, summary: CanonText? = nil, roles: [Role]) {
    self.id = id
    self.name = name
    self.summary = summary
    self.roles = roles
  }
}
