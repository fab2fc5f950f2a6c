/// Why a revision cannot be read: what the user can do about it.
package struct GitError: Error, CustomStringConvertible {
  package let description: String
}
