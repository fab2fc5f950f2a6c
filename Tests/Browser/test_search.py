"""Roles are found from every page, and on the page of results."""

import json
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from hostile_canon import harmless, saying
from hostile_texts import EVERYTHING, HOSTILE_TEXTS
from page_kinds import RULES, SITE
from search_page import CANON, SearchPage

ACCOUNTANT = "families/finance/accountant"
NOT_LOADED = "Not loaded. Reload the page to try again. Try again"


@pytest.fixture(scope="module")
def site(build):
    return build(CANON)


@pytest.fixture(scope="module")
def sharded_site(sites):
    """What the search of the committed site needs, whose index is more than one file."""
    site = sites / "sharded/site"
    for name in ("assets", "search"):
        shutil.copytree(SITE / name, site / name)
    shutil.copy(SITE / "search.html", site)
    return site


@pytest.fixture
def new_search(browser):
    """Opens a window in which nothing may go wrong."""
    searches = []
    contexts = []

    def open(**options):
        context = browser.new_context(**options)
        contexts.append(context)
        searches.append(SearchPage(context.new_page()))
        return searches[-1]

    yield open
    faults = [fault for search in searches for fault in search.faults]
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def search(new_search, served_strictly, site, sites):
    """Opens a page of the small canon's site; the page of results, if no other is named."""
    root = served_strictly.address + site.relative_to(sites).as_posix()
    return lambda page="search.html", **query: new_search().open(f"{root}/{page}", **query)


# The field of every page


@pytest.mark.parametrize("page", ["index.html", f"{ACCOUNTANT}/p1/goals.html"])
def test_is_worked_by_keyboard_alone(page, address, new_search, site):
    search = new_search().open(address(site / page))
    press = search.page.keyboard.press
    for _ in range(8):
        press("Tab")
    expect(search.field).to_be_focused()
    search.page.keyboard.type("accountant")
    expect(search.options).to_have_count(2)
    field = search.page.get_by_role("combobox", name="Search roles")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(search.page.get_by_role("listbox", name="Search roles")).to_be_visible()
    active = search.page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(active).to_have_text("AccountantFinance")
    expect(active).to_have_attribute("aria-selected", "true")
    expect(search.status).to_have_text("Roles found: 1.")
    press("ArrowDown")
    active = search.page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(active).to_have_text("All results for accountant")
    press("Enter")
    search.page.wait_for_url("**/search.html?q=accountant")
    search.expect_found("Accountant")
    search.page.go_back()
    search.field.fill("seniro acountant")
    expect(search.options.first).to_have_text("Senior AccountantP2 · Accountant · Finance")
    press("Enter")
    search.page.wait_for_url(f"**/{ACCOUNTANT}/p2/index.html")


def test_lists_nothing_for_no_text(search):
    page = search("about.html")
    page.field.fill("agent")
    expect(page.options.first).to_have_text("AgentSales · draft")
    page.field.fill("  ")
    expect(page.options).to_have_count(0)
    expect(page.status).to_have_text("")


def test_leads_to_the_page_of_results_when_nothing_is_found(search):
    page = search("about.html")
    page.field.fill("<b>zzzz")
    expect(page.options).to_have_text(["Nothing found for <b>zzzz"])
    expect(page.status).to_have_text("Roles found: none.")
    page.page.keyboard.press("Enter")
    page.page.wait_for_url("**/search.html?q=%3Cb%3Ezzzz")


def test_loads_nothing_before_somebody_searches(search):
    page = search("index.html")
    scripts = "document.querySelectorAll('script[src*=search]').length"
    assert page.page.evaluate(scripts) == 1
    page.field.focus()
    assert page.page.evaluate(scripts) > 5


def test_works_without_script(new_search, served_strictly, site, sites):
    page = new_search(java_script_enabled=False)
    page.open(served_strictly.address + (site / "levels/index.html").relative_to(sites).as_posix())
    page.field.fill("clerk")
    page.field.press("Enter")
    page.page.wait_for_url("**/search.html?q=clerk")
    assert "The search is a script, and it does not run here" in page.page.inner_text("main")
    page.page.get_by_role("link", name="from A to Z").click()
    assert page.page.url.endswith("/a-z.html")


# What is found


@pytest.mark.parametrize(
    "text, words",
    [
        ("The month's close", "the month close"),
        ("Owns  pricing,\tpromotion;\nplace.", "owns pricing promotion place"),
        ("C#, C++ and .NET", "c# c++ and .net"),
        ("R&D (see 15-1232.00)", "r&d see 15-1232.00"),
        ("A/B tests in CI/CD", "a/b tests in ci/cd"),
        ("end-to-end node.js", "end to end node.js"),
        ("l’impôt Café Ångström STRASSE straße", "l impot cafe angstrom strasse strasse"),
        ("…!? — &", ""),
        ("日本語 語 IT運用2", "日本 本語 語 it 運用 2"),
        ("ｆｕｌｌ ﬁt", "full fit"),
        ('a.b${c}d x.y`z e.f"g h.i\\j k=l.m', "a b c d x y z e f g h i j k l m"),
    ],
)
def test_cuts_a_text_as_the_index_does(text, words, search):
    """As in `WordCutterTests`."""
    page = search()
    expect(page.page.locator(".notes")).to_contain_text("from A to Z")
    script = "text => text.split(/\\s+/).flatMap((part) => {"
    script += " const { whole, parts } = jobframeSearch.cut(part); return whole ?? parts; })"
    assert " ".join(page.page.evaluate(script, text)) == words


@pytest.mark.parametrize(
    "text, title, link",
    [
        ("accountant", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("ACCOUNTANTS", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("acco", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("acuontant", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("bookeeper", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("evaluateur", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("accountant p2", "Senior Accountant", f"{ACCOUNTANT}/p2/index.html"),
        ("p1 bookkeeper", "Junior Accountant", f"{ACCOUNTANT}/p1/index.html"),
        ("seasoned professional accountant", "Senior Accountant", f"{ACCOUNTANT}/p2/index.html"),
        ("senior accountant", "Senior Accountant", f"{ACCOUNTANT}/p2/index.html"),
        ("head controlling", "Head of Controlling", "families/finance/controller/m1/index.html"),
        ("controller management", "Head of Controlling", "families/finance/controller/m1/index.html"),
        ("supplier contracts", "Clerk", "families/office/clerk/index.html"),
        ("month's close", "Accountant", f"{ACCOUNTANT}/index.html"),
        ("c#", "Clerk", "families/office/clerk/index.html"),
        ("C++", "Clerk", "families/office/clerk/index.html"),
        (".net", "Clerk", "families/office/clerk/index.html"),
        ("R&D", "Clerk", "families/office/clerk/index.html"),
        ("15-1232.00", "Clerk", "families/office/clerk/index.html"),
    ],
)
def test_finds_first(text, title, link, search):
    page = search(q=text)
    expect(page.links.first).to_have_text(title)
    assert page.page.url.replace("search.html", link).split("?")[0] == page.links.first.evaluate(
        "link => link.href"
    )


def test_finds_all_roles_of_a_level(search):
    links = search(q="m1").expect_found("Head of Agents", "Head of Controlling")
    assert [link.split("/")[-2] for link in links] == ["m1", "m1"]


@pytest.mark.parametrize("text", ["typist", "qqqq", "?!", "…", "the", "a"])
def test_finds_nothing_where_nothing_is(text, search):
    page = search(q=text)
    expect(page.status).to_have_text("Roles found: none.")
    expect(page.links).to_have_count(0)
    page.page.locator("main").get_by_role("link", name="from A to Z").click()
    assert page.page.url.endswith("/a-z.html")


def test_names_the_nearest_terms(search):
    page = search(q="clxxk")
    expect(page.status).to_have_text("Roles found: none.")
    page.page.locator("main").get_by_role("link", name="clerk").click()
    page.page.wait_for_url("**/search.html?q=clerk")
    page.expect_found("Clerk")


def test_shows_place_line_and_levels(search):
    page = search(q="contract")
    page.expect_found("Accountant", "Clerk")
    result = page.page.locator("#results > li").first
    expect(result.locator(".place")).to_have_text("Finance")
    expect(result.locator(".line")).to_have_text("P2 Contracts with suppliers")
    expect(result.locator("mark")).to_have_text(["Contracts"])
    levels = result.get_by_role("list", name="Levels of Accountant").get_by_role("link")
    assert [link.evaluate("link => link.href").split("accountant/")[1] for link in levels.all()] == [
        "p1/index.html", "p1/goals.html", "p2/index.html", "p2/goals.html",
    ]  # fmt: skip
    expect(levels.nth(2)).to_have_accessible_name("P2 Senior Accountant")
    expect(levels.nth(3)).to_have_accessible_name("goals P2 Senior Accountant")


def test_a_level_without_goals_has_no_link_to_them(search):
    page = search(q="controller")
    page.expect_found("Controller")
    assert page.page.locator("#results a[href$='goals.html']").count() == 0


def test_says_by_which_other_name_a_role_is_found(search):
    page = search(q="bookkeper")
    page.expect_found("Accountant")
    expect(page.page.locator("#results")).to_contain_text("Also called Bookkeeper")


def test_says_that_a_role_is_a_draft(search):
    page = search(q="agent")
    page.expect_found("Agent")
    expect(page.page.locator("#results .place")).to_have_text("Sales · draft")


# The page of results


def test_follows_what_is_typed(search):
    page = search()
    expect(page.field).to_be_focused()
    page.page.keyboard.type("clerk")
    page.expect_found("Clerk")
    expect(page.status).to_have_text("Roles found: 1.")
    page.page.wait_for_url("**/search.html?q=clerk")
    page.page.keyboard.press("Enter")
    page.field.fill("agent")
    page.expect_found("Agent")
    page.page.wait_for_url("**/search.html?q=agent")
    page.field.fill("")
    page.expect_found()
    expect(page.status).to_have_text("")


def test_is_narrowed_by_family_track_and_level(address, new_search, site):
    page = new_search().open(address(site / "search.html"), q="p1 p2 m1")
    page.expect_found("Accountant", "Agent", "Controller", "Clerk — P1")
    names = page.page.locator("fieldset label").all_inner_texts()
    assert [" ".join(name.split()) for name in names] == [
        "Finance 2", "Office 1", "Sales 1", "Professional 4", "Management 2",
        "P1 — Entry Professional 3", "P2 — Seasoned Professional 2", "M1 — Team Lead 2",
    ]  # fmt: skip
    page.box("Management").check()
    page.expect_found("Agent", "Controller")
    expect(page.status).to_have_text("Roles shown: 2 of 4.")
    expect(page.box("Office")).to_be_hidden()
    expect(page.box("Professional 4")).to_be_visible()
    page.box("Finance").check()
    page.expect_found("Controller")
    expect(page.box("Sales 1")).to_be_visible()
    expect(page.box("Finance")).to_be_focused()
    assert page.query() == [("q", "p1 p2 m1"), ("family", "finance"), ("track", "Management")]
    page.page.reload()
    page.expect_found("Controller")
    page.box("Management").uncheck()
    page.expect_found("Accountant", "Controller")
    page.box("P1").check()
    page.expect_found("Accountant")
    assert page.query() == [("q", "p1 p2 m1"), ("family", "finance"), ("level", "P1")]


def test_the_way_back_leads_to_the_same_results(search):
    page = search()
    page.field.fill("contracts")
    page.expect_found("Accountant", "Clerk")
    page.box("Finance").check()
    page.expect_found("Accountant")
    page.links.first.click()
    page.page.wait_for_url(f"**/{ACCOUNTANT}/index.html")
    page.page.go_back()
    page.expect_found("Accountant")
    expect(page.field).to_have_value("contracts")
    expect(page.box("Finance")).to_be_checked()


def test_shows_a_hundred_and_then_more(build, new_search):
    files = {path: value for path, value in CANON.items() if "/" not in path or "office/f" in path}
    for number in range(130):
        files[f"families/office/clerk-{number}.yaml"] = {"name": f"Clerk {number}", "levels": {"P1": {}}}
    page = new_search().open((build(files) / "search.html").as_uri(), q="clerk")
    expect(page.links).to_have_count(100)
    expect(page.status).to_have_text("Roles found: 130.")
    page.page.get_by_role("button", name="Show more").click()
    expect(page.links).to_have_count(130)
    expect(page.links.nth(100)).to_be_focused()
    expect(page.page.get_by_role("button", name="Show more")).to_be_hidden()


def test_explains_what_works(search):
    page = search()
    page.page.get_by_text("What works here").click()
    expect(page.page.locator("details li")).to_have_count(3)
    expect(page.page.locator("details li").first).to_be_visible()


def test_drops_the_late_answer_to_an_older_text(search):
    page = search()
    page.field.fill("clerk")
    page.expect_found("Clerk")
    page.page.evaluate(
        """() => {
          const rank = jobframeSearch.rank;
          jobframeSearch.rank = async (text, options) => {
            if (text === "agent") await new Promise((answer) => { window.answer = answer; });
            return rank(text, options);
          };
        }"""
    )
    page.field.fill("agent")
    page.field.fill("controller")
    page.expect_found("Controller")
    page.page.evaluate("answer()")
    page.page.wait_for_timeout(100)
    page.expect_found("Controller")


@pytest.mark.parametrize("missing", ["search/index.js", "assets/search.ranking.js", "search/terms"])
def test_says_when_a_part_cannot_be_loaded_and_tries_again(missing, browser, sharded_site):
    path = sharded_site / missing
    path.rename(path.with_suffix(".gone"))
    page = SearchPage(browser.new_page()).open((sharded_site / "search.html").as_uri(), q="accountant")
    expect(page.status).to_have_text(NOT_LOADED)
    path.with_suffix(".gone").rename(path)
    page.page.get_by_role("button", name="Try again").click()
    expect(page.links.first).to_have_text("Accountant")
    expect(page.status).to_contain_text("Roles found: ")
    page.page.close()


def test_says_in_every_field_when_a_part_cannot_be_loaded(browser, sharded_site, site):
    path = site / "search/index.js"
    path.rename(path.with_suffix(".gone"))
    page = SearchPage(browser.new_page()).open((site / "index.html").as_uri())
    page.field.fill("clerk")
    expect(page.status).to_have_text("Not loaded. Reload the page to try again.")
    expect(page.status).to_be_visible()
    path.with_suffix(".gone").rename(path)
    page.field.fill("clerk p1")
    expect(page.options.first).to_contain_text("Clerk")
    page.page.close()


@pytest.mark.parametrize("text", ["senior acountant", "month close", "p4", "c#", "partner man"])
def test_finds_the_same_in_one_file_and_in_many(text, new_search, sharded_site, sites):
    """The files of the index, put together."""
    single = sites / "single/site"
    if not single.exists():
        shutil.copytree(sharded_site, single)
        parts = sorted((single / "search").glob("*/*.js"))
        assert len(parts) > 10
        with (single / "search/index.js").open("a") as index:
            index.writelines(part.read_text() for part in parts)
        for folder in {part.parent for part in parts}:
            shutil.rmtree(folder)
    found = []
    for site in (sharded_site, single):
        page = new_search().open((site / "search.html").as_uri(), q=text)
        expect(page.status).to_contain_text("Roles found: ")
        found.append(page.page.evaluate(f"jobframeSearch.find({text!r})"))
    assert len(found[0]["groups"]) > 0
    assert found[0] == found[1]


# Whatever is written


HOSTILE_QUERIES = {
    **HOSTILE_TEXTS,
    "long": "a" * 10_000,
    "long words": "month close " * 1000,
    "long marks": "'.-" * 3000,
    "marks": "!\"§$%&/()=?`´*+~'#-_.:,;<>|^°",
    "prototype": "__proto__ constructor toString hasOwnProperty",
    "pattern": "(a+)+$ [\\d ^.* \\p{L} )(",
    "null": "\0\x01\x7f",
    "emoji": "👩🏽‍💻 ✨",
    "scripts": "人事部 ญี่ปุ่น हिन्दी العربية",
}


@pytest.mark.parametrize("text", HOSTILE_QUERIES.values(), ids=HOSTILE_QUERIES)
def test_a_query_does_nothing_but_ask(text, watched_page, served_strictly, site, sites):
    root = f"{served_strictly.address}{site.relative_to(sites).as_posix()}/"
    visit = watched_page.open(f"{root}search.html")
    ask(watched_page, text)
    watched_page.wait_for("/none|[0-9]|^$/.test(document.querySelector('[role=status]').textContent)")
    assert (visit.calls, visit.trouble) == ([], [])
    visit.expect_nothing_from_elsewhere(root)
    visit = watched_page.open(f"{root}index.html")
    ask(watched_page, text)
    watched_page.wait_for("document.querySelector('[role=option]') !== null")
    assert (visit.calls, visit.trouble) == ([], [])


def ask(watched_page, text):
    """Types a text into the field, even one that is no Unicode."""
    watched_page.evaluate(
        f"""(() => {{
          const field = document.querySelector("#_search");
          field.focus();
          field.value = {json.dumps(text)};
          field.dispatchEvent(new Event("input"));
        }})()"""
    )


@pytest.mark.parametrize("text", ["\ud800", "clerk \udfff", "\udc00\ud800 p1"])
def test_half_a_character_does_no_harm(text, watched_page, served_strictly, site, sites):
    test_a_query_does_nothing_but_ask(text, watched_page, served_strictly, site, sites)


# Every element with its attributes, and its text where it has no elements in it.
ELEMENTS = """[...document.querySelectorAll("main *")].map((element) =>
  [element.tagName, ...[...element.attributes].map(({ name, value }) => name + "=" + value),
   element.children.length === 0 ? element.textContent : ""])"""


@pytest.fixture(scope="module")
def shown(watched_page, served_strictly, sites):
    """What the page makes of the roles of a site that says a text everywhere."""

    def shown(site, query):
        root = f"{served_strictly.address}{site.relative_to(sites).as_posix()}/"
        visit = watched_page.open(f"{root}search.html?q={query}")
        watched_page.wait_for("/Roles found: [12]/.test(document.querySelector('[role=status]').textContent)")
        if query == "many":
            watched_page.evaluate("document.querySelector('#results').scrollIntoView()")
            watched_page.wait_for("document.querySelector('mark') !== null")
        assert (visit.calls, visit.trouble, len(visit.addresses)) == ([], [], 1)
        visit.expect_nothing_from_elsewhere(root)
        return watched_page.evaluate(ELEMENTS)

    return shown


@pytest.mark.parametrize("query", ["p4", "many"])
@pytest.mark.parametrize(
    "text", [*HOSTILE_TEXTS.values(), EVERYTHING], ids=[*HOSTILE_TEXTS, "everything"]
)
def test_a_text_is_all_that_changes(text, query, site_saying, shown):
    elements = shown(site_saying(text), query)
    expected = shown(site_saying(harmless(text)), query)
    assert len(expected) > 30
    assert elements == [[saying(text, part) for part in element] for element in expected]


def test_canon_text_has_its_own_language_and_direction(new_search, build):
    files = CANON | {"canon.yaml": CANON["canon.yaml"] | {"language": "ar", "direction": "rtl"}}
    page = new_search().open((build(files) / "search.html").as_uri(), q="contracts")
    page.expect_found("Accountant", "Clerk")
    for text in ("Accountant", "Finance", "P2", "Contracts with suppliers"):
        element = page.page.locator("#results .canon").filter(has_text=text).first
        assert (element.get_attribute("lang"), element.get_attribute("dir")) == ("ar", "rtl")
    assert page.status.evaluate("status => status.closest('[lang]').lang") == "en"


# For everyone


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name, query", [("search.html", "contracts"), ("about.html", ""), ("search.html", "clxxk")])
def test_is_open_to_everyone(name, query, width, scheme, new_search, site):
    page = new_search(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.open((site / name).as_uri(), **({"q": query} if query else {}))
    if query:
        expect(page.status).to_contain_text("Roles found: ")
        page.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        page.page.locator("mark, .nearest").first.wait_for()
    else:
        page.field.fill("a")
        expect(page.options.first).to_be_visible()
    found = Axe().run(page.page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_a_long_word_widens_no_page(width, site_saying, new_search):
    site = site_saying("Donaudampfschifffahrtsgesellschaft" * 8)
    page = new_search(viewport={"width": width, "height": 800})
    page.open((site / "search.html").as_uri(), q="many")
    page.page.locator("mark").first.wait_for()
    assert page.page.evaluate("document.documentElement.scrollWidth") == width
    page.open((site / "index.html").as_uri())
    page.field.fill("p4")
    expect(page.options.first).to_be_visible()
    assert page.page.evaluate("document.documentElement.scrollWidth") == width


def test_is_printed_without_its_tools(search):
    page = search(q="contracts")
    page.expect_found("Accountant", "Clerk")
    page.page.emulate_media(media="print")
    expect(page.field).to_be_hidden()
    text = page.page.inner_text("main")
    assert "What works" not in text and "Filter" not in text
    assert "Accountant" in text
