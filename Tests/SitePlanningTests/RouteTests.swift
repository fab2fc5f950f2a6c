import CanonReading
import SitePlanning
import Testing

@Suite struct RouteTests {
  @Test(arguments: [
    ("index.html", "about.html", "about.html"),
    ("index.html", "levels/p4/index.html", "levels/p4/index.html"),
    ("families/a/b/p4/index.html", "families/a/b/p4/goals.html", "goals.html"),
    ("families/a/b/p4/index.html", "families/a/b/p5/index.html", "../p5/index.html"),
    ("families/a/b/index.html", "families/a/b/p4/index.html", "p4/index.html"),
    ("families/a/b/p4/index.html", "index.html", "../../../../index.html"),
    ("families/a/index.html", "levels/p4/index.html", "../../levels/p4/index.html"),
    ("families/a/a/index.html", "families/a/index.html", "../index.html"),
    ("families/p4/index.html", "levels/p4/index.html", "../../levels/p4/index.html"),
  ])
  func linksFromPageToPage(from: String, to: String, link: String) {
    #expect(Route(from).link(to: Route(to)) == link)
  }

  @Test func mirrorsTheCanon() {
    let key = RoleKey(family: "sales", role: "manager")
    #expect(Route.profile(key, at: "P4").path == "families/sales/manager/p4/index.html")
    #expect(
      Route.profile(key, at: "P4", page: "goals").path == "families/sales/manager/p4/goals.html")
    #expect(Route.level("M1").path == "levels/m1/index.html")
    #expect(Route.role(key).markdown.path == "families/sales/manager/index.md")
    #expect(Route.role(key).wayToRoot == "../../../")
  }
}
