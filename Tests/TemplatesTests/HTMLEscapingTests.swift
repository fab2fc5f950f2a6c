import Testing

@testable import Templates

struct HTMLEscapingTests {
  @Test(arguments: [
    ("<p>{{text}}</p>", "<p>a&lt;b&gt;&amp;&quot;'<br>c</p>"),
    (
      "<pre>{{text}}</pre>{{text}}",
      "<pre>a&lt;b&gt;&amp;&quot;'\nc</pre>a&lt;b&gt;&amp;&quot;'<br>c"
    ),
    ("<title>{{text}}</title>", "<title>a&lt;b&gt;&amp;&quot;'\nc</title>"),
    ("<textarea>{{text}}</textarea>", "<textarea>a&lt;b&gt;&amp;&quot;'\nc</textarea>"),
    ("<b title=\"{{text}}\">", "<b title=\"a&lt;b&gt;&amp;&quot;'\nc\">"),
    ("<b title='{{text}}'>", "<b title='a&lt;b&gt;&amp;&quot;&#39;\nc'>"),
    ("<b data-x = \"x {{text}}\">", "<b data-x = \"x a&lt;b&gt;&amp;&quot;'\nc\">"),
  ])
  func escapesForItsPlace(_ template: String, _ expected: String) {
    #expect(rendered(template, .html, Samples.record("a<b>&\"'\nc")) == expected)
  }

  @Test(arguments: [
    "href", "src", "SRC", "action", "formaction", "poster", "cite", "data", "srcset",
  ])
  func encodesLinks(_ attribute: String) {
    let record = Samples.record(link: "a b/\"<\\>'é%20%?x=1&y=(\u{7F})")
    #expect(
      rendered("<a \(attribute)=\"../{{link}}\">", .html, record)
        == "<a \(attribute)=\"../a%20b/%22%3C%5C%3E&#39;é%20%25?x=1&amp;y=(%7F)\">")
  }

  @Test func printsLinksAsText() {
    #expect(rendered("{{link}}", .html, Samples.record(link: "a&b c")) == "a&amp;b c")
  }
}
