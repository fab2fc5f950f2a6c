import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("sumary", "summary"), ("levle", "level"), ("Capabilites", "capabilities"), ("P9", "P4"),
    ("jmf", "jfm"),
  ])
  func findsTheWordThatWasMeant(word: String, meant: String) {
    let known = ["summary", "level", "capabilities", "P4", "jfm"]
    #expect(NearMiss.of(word, among: known) == meant)
  }

  @Test(arguments: ["", "x", "responsibility", "zzz", "tasks"])
  func findsNothingFarAway(word: String) {
    #expect(NearMiss.of(word, among: ["summary", "level", "jfm", ""]) == nil)
  }

  @Test func asksAQuestionOrNothing() {
    #expect(NearMiss.question("levle", among: ["level"]) == "; did you mean 'level'?")
    #expect(NearMiss.question("level", among: ["task"]) == "")
  }
}
