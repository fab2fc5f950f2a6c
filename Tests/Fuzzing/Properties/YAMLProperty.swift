import Diagnostics
import YAMLReading

/// A YAML file is a tree or an error, and every place in either is one of the file.
enum YAMLProperty {
  static func check(_ bytes: [UInt8]) throws {
    let document = YAMLDocument(parsing: bytes, path: "file.yaml")
    try require(
      document.root != nil || document.diagnostics.hasErrors, "neither a tree nor an error")
    let lines = TextLines(bytes)
    for finding in document.diagnostics { try lines.require(finding) }
    guard let root = document.root else { return }
    try check(root, in: lines, depth: 0, isWhole: !document.diagnostics.hasErrors)
  }

  /// `isWhole`: whether no character had to be replaced.
  private static func check(
    _ node: YAMLNode, in lines: TextLines, depth: Int, isWhole: Bool
  ) throws {
    try require(depth <= 64, "lists and mappings \(depth) deep")
    try lines.require(node.location)
    var scalars: [YAMLScalar] = []
    var children: [YAMLNode] = []
    switch node.content {
    case .scalar(let scalar): scalars = [scalar]
    case .sequence(let items): children = items
    case .mapping(let entries):
      scalars = entries.map(\.key)
      children = entries.map(\.value)
    case .alias: break
    }
    for scalar in scalars { try check(scalar, in: lines, isWhole: isWhole) }
    for child in children { try check(child, in: lines, depth: depth + 1, isWhole: isWhole) }
  }

  private static func check(_ scalar: YAMLScalar, in lines: TextLines, isWhole: Bool) throws {
    try lines.require(scalar.location)
    let scalars = scalar.text.unicodeScalars
    try require(
      !scalars.contains { $0 == "\r" || ForbiddenCharacter.contains($0) },
      "\(scalar.text.debugDescription) has passed")
    let start = scalar.location(ofScalarAt: 0)
    guard isWhole, !scalar.isEmpty,
      scalar.location(ofScalarAt: 1) != scalar.location || start != scalar.location
    else { return }
    try require(
      lines.hold(scalar.text, at: start),
      "\(scalar.text.debugDescription) does not stand at \(start)")
  }
}
