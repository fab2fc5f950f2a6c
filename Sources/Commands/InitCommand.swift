import ArgumentParser
import BuiltInFiles
import Diagnostics
import SiteWriting

/// `jobframe init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a small canon to begin with into an empty folder.",
    discussion: """
      The folder gets a folder 'canon' with a ladder, a family and a role at three levels, whose \
      comments teach the format. 'jobframe build' in the folder then makes the site.
      """)

  @Argument(help: "The folder of the new project, made if need be.")
  var folder = "."

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("'init' takes the path of a folder.") }
  }

  func run() throws {
    let starter = SourceTree.starter(at: folder)
    let present = try NewFolder.write(starter)
    guard present.isEmpty else {
      let others = present.count > 1 ? " and \(present.count - 1) more" : ""
      throw ValidationError(
        "'\(folder)' is not empty: it holds \(Quotation.of(present[0]))\(others). Name a new folder."
      )
    }
    let files = starter.entries.map { "  \(starter.shownPath($0.path))\n" }.joined()
    let place = folder == "." ? "here" : "in '\(folder)'"
    Terminal.standardError.mention(
      "wrote\n\(files)Read and change them, and run 'jobframe build' \(place).\n")
  }
}
