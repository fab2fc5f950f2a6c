package import CanonReading

/// The path of a page follows from its key and mirrors the canon.
extension Route {
  package static let home = Route("index.html")

  package static func level(_ code: String, page: String = "index") -> Route {
    Route("levels/\(code.lowercased())/\(page).html")
  }

  package static func family(_ id: String, page: String = "index") -> Route {
    Route("families/\(id)/\(page).html")
  }

  package static func role(_ key: RoleKey, page: String = "index") -> Route {
    Route("families/\(key.family)/\(key.role)/\(page).html")
  }

  package static func profile(
    _ key: RoleKey, at code: String, page: String = "index"
  ) -> Route {
    Route("families/\(key.family)/\(key.role)/\(code.lowercased())/\(page).html")
  }

  package static func asset(_ path: String) -> Route {
    Route("assets/\(path)")
  }
}
