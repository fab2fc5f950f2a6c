import Diagnostics

extension SiteFile {
  /// What is wrong at a place of a script's data.
  func fault(_ difference: ScriptReader.Difference, in bytes: [UInt8]) -> Diagnostic {
    let found = difference.found.map { Quotation.of($0.shown) } ?? "nothing"
    let asked = difference.asked.map { Quotation.of($0.shown) } ?? "nothing"
    return unfounded(
      "the script has \(found) where the canon asks for \(asked)", at: difference.offset, in: bytes)
  }

  func unfounded(_ sentence: String, at offset: Int, in bytes: [UInt8]) -> Diagnostic {
    .error(
      "unfounded-text", sentence + "; build the site again",
      at: location(ofByte: offset, in: bytes))
  }
}
