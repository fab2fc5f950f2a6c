import Building
import Testing

@Suite struct PageLinksTests {
  private func links(_ html: String) -> PageLinks { PageLinks(of: Array(html.utf8)) }

  @Test(arguments: [
    "<a href=\"x\">", "<a href='x'>", "<a href=x>", "<A HREF = \"x\">",
    "<a\nclass=\"b\"\thref=\"x\">",
    "<img alt=\"a > b\" src=\"x\"/>", "<form action=x>", "<a hidden href=\"x\">", "<link href=x/>",
  ])
  func findsTheAddress(html: String) {
    #expect(links(html).links.map { $0.address.prefix(1) } == ["x"])
  }

  @Test(arguments: [
    "<!-- 5\" wide <a href=\"x\"> -->", "a < b href=\"x\"", "</a href=\"x\">",
    "<a data-href=\"x\">",
    "<", "<a", "<a href", "<a href=", "<!--",
  ])
  func findsNone(html: String) {
    #expect(links(html).links.isEmpty)
  }

  @Test func undoesEscapesAndSaysWhereTheAddressBegins() {
    let found = links("<p>é</p><a href=\"?a=1&amp;b=&#x27;2&#x27;\">").links
    #expect(found.map(\.address) == ["?a=1&b='2'"])
    #expect(found.map(\.offset) == [18])
  }

  @Test func findsIDs() {
    #expect(links("<p id=\"a\"><!-- \" --><p ID='b' class=\"c\">").ids == ["a", "b"])
  }
}
