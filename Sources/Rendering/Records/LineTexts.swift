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
    // In place: a copy would hold all anchors so far a second time, for every line.
    let anchor = anchors[line.label.list, default: LineAnchors(field: "\(frame)-\(name)")]
      .anchor(for: line.item)
    return page.text(line.item.text, field, anchor: anchor)
  }
}
