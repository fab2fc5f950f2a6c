package import Diagnostics

/// A template that is ready to be rendered for any record of one shape.
package struct Template: Sendable {
  let program: Program
  let shape: Shape?
  package let parts: [TemplatePart]

  /// Reads a template with the partials and parents that it names, for records of the shape.
  ///
  /// `partials` are by the name that tags say. All that is wrong is found at once, in reading
  /// order; the template is nil if any of it is an error. Partials that the template does not
  /// reach are not looked at.
  package static func compile(
    _ source: TemplateSource, partials: [String: TemplateSource], for shape: Shape
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    compile(source, partials: partials, for: .record(shape))
  }

  /// Reads a template for values of the kind, which need not be a record. Its text begins in the
  /// given state, or else as that of a whole file.
  static func compile(
    _ source: TemplateSource, partials: [String: TemplateSource], for kind: Shape.Kind,
    from state: TextState? = nil
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    let tree = TemplateTree(source)
    let (trees, syntax) = parseReachable(from: tree, partials)
    guard syntax.isEmpty else { return (nil, syntax.inReadingOrder()) }
    let expanded = Expansion.expand(
      tree, partials: trees, names: partials.keys.sorted(), for: kind)
    let assembly = Assembly(expanded.pieces, from: state ?? TextState(source.language))
    let diagnostics = (expanded.diagnostics + assembly.diagnostics).inReadingOrder()
    let template = Template(
      program: assembly.program, shape: kind.shape, parts: expanded.pieces.map(TemplatePart.init))
    return (diagnostics.hasErrors ? nil : template, diagnostics)
  }

  /// Parses the partials that can be reached.
  private static func parseReachable(
    from tree: TemplateTree, _ partials: [String: TemplateSource]
  ) -> (trees: [String: TemplateTree], diagnostics: [Diagnostic]) {
    var trees: [String: TemplateTree] = [:]
    var diagnostics = tree.diagnostics
    var open = tree.partialNames
    while let name = open.popFirst() {
      guard trees[name] == nil, let source = partials[name] else { continue }
      let partial = TemplateTree(source)
      trees[name] = partial
      diagnostics += partial.diagnostics
      open.formUnion(partial.partialNames)
    }
    return (trees, diagnostics)
  }

  /// Finds what is wrong with a file's own syntax, such as a section that is not closed; for partials
  /// that no template names.
  package static func checkSyntax(_ source: TemplateSource) -> [Diagnostic] {
    TemplateTree(source).diagnostics.inReadingOrder()
  }
}
