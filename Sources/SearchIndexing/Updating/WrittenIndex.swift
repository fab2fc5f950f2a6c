/// The files of an index that an earlier build wrote, as they lie in the site.
package struct WrittenIndex: Sendable {
  let sizes: [String: Int]
  let bytes: @Sendable (_ path: String) -> [UInt8]?

  /// `sizes`: of each file below `search/`, in bytes, by path within the site, such as
  /// `search/terms/from-ma.js`. `bytes`: reads one of them; nil where that fails.
  package init(sizes: [String: Int], bytes: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.sizes = sizes
    self.bytes = bytes
  }
}

/// Something in the files of a written index is not as this program writes it, or cannot be read.
struct UnusableIndex: Error {}
