extension Template {
  /// Renders the template for a record of the shape that it was compiled for.
  ///
  /// With `marking`, values in running Markdown stand between marks; with `tracing`, the result
  /// tells where each of its bytes comes from.
  package func render(
    _ record: Record, marking: Bool = false, tracing: Bool = false
  ) -> RenderedText {
    precondition(
      record.shape === shape, "a template for another shape is rendered for '\(record.shape.name)'")
    return render(.record(record), marking: marking, tracing: tracing)
  }

  /// Renders the template for a value of the kind that it was compiled for.
  func render(_ value: Value, marking: Bool = false, tracing: Bool = false) -> RenderedText {
    var run = TemplateRun(program, subject: value, marking: marking, tracing: tracing)
    run.perform(program.operations.indices)
    return run.output
  }
}
