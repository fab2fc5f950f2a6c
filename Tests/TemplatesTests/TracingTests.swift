import Diagnostics
import Testing

@testable import Templates

struct TracingTests {
  private static let page = """
    # {{text}}

    {{>part}}
    {{#words}}
    - **{{.}}:** [{{other}}]({{link}}) `x`
    {{/words}}

    <div title="{{text}}">{{text}} {{{markup}}}</div>
    """
  private static let part = ["part": "> {{other}}\n> end\n"]
  private static let hostile = Samples.record("# <b>\n\n*a*", other: "1. a\n\n- \\")

  @Test func namesTheSourceOfEveryByte() throws {
    let template = try #require(compiled(Self.page, .markdown, partials: Self.part).template)
    for marking in [false, true] {
      let output = template.render(Self.hostile, marking: marking, tracing: true)
      var end = 0
      for stretch in output.stretches {
        #expect(stretch.range.lowerBound == end)
        #expect(!stretch.range.isEmpty)
        end = stretch.range.upperBound
      }
      #expect(end == output.bytes.count)
    }
  }

  @Test func splitsTemplateTextByFileAndLine() throws {
    let template = try #require(
      compiled("a {{text}} b\nc\n{{>part}}\n", .markdown, partials: ["part": "d\n"]).template)
    let output = template.render(Samples.record("v"), tracing: true)
    let shown = output.stretches.map { stretch in
      let text = String(decoding: output.bytes[stretch.range], as: UTF8.self)
      return switch stretch.source {
      case .template(let location): "\(location.path):\(location.line) \(text.debugDescription)"
      case .value(let value): "value \(value.text)"
      case .markup: "markup"
      }
    }
    #expect(
      shown == [
        #"page:1 "a ""#, "value v", #"page:1 " b\n""#, #"page:2 "c\n""#, #"part:1 "d\n""#,
      ])
  }

  private static let marks: [UInt32] = [0xfdd0, 0xfdd1]

  @Test func marksValuesInRunningMarkdownOnly() throws {
    let template = try #require(compiled(Self.page, .markdown, partials: Self.part).template)
    let output = template.render(Self.hostile, marking: true)
    #expect(
      output.markedValues.map(\.text)
        == ["# <b>\n\n*a*", "1. a\n\n- \\", "a", "1. a\n\n- \\", "b", "1. a\n\n- \\"])
    let scalars = String(decoding: output.bytes, as: UTF8.self).unicodeScalars
    let marks = scalars.map(\.value).filter(Self.marks.contains)
    #expect(marks == Array(repeating: Self.marks, count: 6).flatMap { $0 })
  }

  @Test func changesNothingButTheMarks() throws {
    let template = try #require(compiled(Self.page, .markdown, partials: Self.part).template)
    let marked = template.render(Self.hostile, marking: true).bytes
    let scalars = String(decoding: marked, as: UTF8.self).unicodeScalars
    let unmarked = scalars.filter { !Self.marks.contains($0.value) }
    let plain = template.render(Self.hostile)
    #expect(Array(String(String.UnicodeScalarView(unmarked)).utf8) == plain.bytes)
    #expect(plain.markedValues.isEmpty)
    #expect(plain.stretches.isEmpty)
  }

  @Test func dropsMarksThatAValueHolds() {
    let mark = String(
      decoding: RenderedText.valueStart + RenderedText.valueEnd, as: UTF8.self)
    let record = Samples.record("a\(mark)b")
    #expect(rendered("{{text}}", .markdown, record) == "ab")
    #expect(rendered("{{text}}", .html, record) == "ab")
  }
}
