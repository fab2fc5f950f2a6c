import GoalDerivation
import SitePlanning
import Templates

/// Makes the texts of one frame's lines, each anchored by the frame and the line.
struct LineTexts {
  private let page: PageContext
  private let frame: String
  private var anchors: [SourceLabel.List: LineAnchors] = [:]

  /// `frame`: the start of the anchors, such as `smart`.
  init(frame: String, _ page: PageContext) {
    self.frame = frame
    self.page = page
  }

  mutating func text(_ line: SourcedLine) -> Value {
    let (field, name) =
      switch line.label.list {
      case .coreOutput: ("core_outputs", "core-output")
      case .jfmResponsibility: ("jfm.responsibilities", "jfm-responsibility")
      case .componentResponsibility: ("components.responsibilities", "component-responsibility")
      }
    var anchors = anchors[line.label.list] ?? LineAnchors(field: "\(frame)-\(name)")
    defer { self.anchors[line.label.list] = anchors }
    return page.text(line.item.text, field, anchor: anchors.anchor(for: line.item))
  }
}
