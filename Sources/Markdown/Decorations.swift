/// What the nodes of a tree are decorated with.
package struct Decorations: Sendable {
  /// The place of each node's decoration in `list`; -1 without one.
  private var places: [Int32]
  private var list: [Decoration] = []
  private static let none = Decoration()

  package init(of tree: MarkdownTree) {
    places = Array(repeating: -1, count: tree.nodes.count)
  }

  /// The decoration of a node, which is empty until it is changed.
  package subscript(node: Int) -> Decoration {
    get { places[node] < 0 ? Self.none : list[Int(places[node])] }
    _modify {
      if places[node] < 0 {
        places[node] = Int32(list.count)
        list.append(Self.none)
      }
      yield &list[Int(places[node])]
    }
  }
}
