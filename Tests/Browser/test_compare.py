"""Profiles side by side: picked, shared by their address, compared line by line."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from comparison import AGENT, CANON, CHIEF, CLERK, RUNNER, SENIOR, Comparison
from hostile_canon import harmless, saying
from hostile_texts import EVERYTHING, HOSTILE_TEXTS
from page_kinds import RULES

KEYS = ["sales.clerk.P4", "sales.manager.P4"]


@pytest.fixture(scope="module")
def site(build):
    return build(CANON)


@pytest.fixture
def new_page(browser):
    """Opens a window in which nothing may go wrong."""
    comparisons = []
    contexts = []

    def open(**options):
        context = browser.new_context(**options)
        contexts.append(context)
        comparisons.append(Comparison(context.new_page()))
        return comparisons[-1]

    yield open
    faults = [fault for comparison in comparisons for fault in comparison.faults]
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def page_at(new_page, served_strictly, site, sites):
    """Opens the page of the small canon, with keys in its address."""
    address = served_strictly.address + (site / "compare.html").relative_to(sites).as_posix()
    return lambda *keys: new_page(viewport={"width": 1440, "height": 900}).open(address, keys)


def test_says_where_to_go_without_script(new_page, site):
    comparison = new_page(java_script_enabled=False)
    comparison.page.goto((site / "compare.html").as_uri())
    assert "a script, and it does not run here" in comparison.page.inner_text("main")
    comparison.page.get_by_role("link", name="from A to Z").click()
    assert comparison.page.url.endswith("/a-z.html")


def test_is_worked_by_keyboard_alone(address, new_page, site):
    comparison = new_page().open(address(site / "compare.html"))
    press = comparison.page.keyboard.press
    for _ in range(9):
        press("Tab")
    expect(comparison.field).to_be_focused()
    comparison.page.keyboard.type("ecrivain p2")
    expect(comparison.page.get_by_role("option")).to_have_count(1)
    assert comparison.active() == "Chief clerk"
    press("Enter")
    expect(comparison.status).to_have_text("Profiles chosen: 1 of 4.")
    assert comparison.keys() == [CHIEF]
    press("ArrowDown")
    expect(comparison.page.get_by_role("option").first).to_be_visible()
    assert comparison.active() is None
    press("ArrowDown")
    press("ArrowDown")
    assert comparison.active() == comparison.options()[1]
    press("ArrowUp")
    press("ArrowUp")
    assert comparison.active() is None
    press("ArrowUp")
    assert comparison.active() == "Senior agent"
    press("Enter")
    comparison.expect_chosen(["Chief clerk", "Senior agent"], [CHIEF, SENIOR])
    expect(comparison.field).to_be_focused()
    expect(comparison.status).to_have_text("Profiles chosen: 2 of 4.")
    for control in ("Copy link", "Show only what differs", "Chief clerk", "Remove Chief clerk"):
        press("Tab")
        expect(comparison.page.locator(":focus")).to_have_accessible_name(control)
    press("Tab")
    press("Tab")
    press("Enter")
    expect(comparison.page.get_by_role("button", name="Remove Chief clerk")).to_be_focused()
    comparison.expect_chosen(["Chief clerk"], [CHIEF])
    press("Space")
    expect(comparison.field).to_be_focused()
    comparison.expect_chosen([], [])
    assert comparison.page.get_by_role("table").count() == 0


@pytest.mark.parametrize(
    "text, titles",
    [
        ("agent", ["Agent — P1", "Senior agent"]),
        ("SENIOR", ["Senior agent", "Chief clerk"]),
        ("office p1", ["Office clerk", "Runner — P1"]),
        ("x.1", ["Clerk — X.1"]),
        ("office hand chief", ["Chief clerk"]),
        ("sales.agent.p2", ["Senior agent"]),
        ("typist", []),
        ("nothing of the kind", []),
    ],
)
def test_finds_titles_names_and_codes(text, titles, page_at):
    comparison = page_at()
    comparison.field.fill(text)
    expect(comparison.status).to_have_text(f"Matches shown: {len(titles) or 'none'}.")
    assert comparison.options() == titles
    assert comparison.field.get_attribute("aria-expanded") == str(bool(titles)).lower()


def test_picks_with_a_pointer_and_closes_on_leaving(page_at):
    comparison = page_at(CLERK)
    comparison.field.click()
    expect(comparison.page.get_by_role("option")).to_have_count(6)
    comparison.page.get_by_role("option", name="Senior agent").click()
    comparison.expect_chosen(["Office clerk", "Senior agent"], [CLERK, SENIOR])
    expect(comparison.field).to_be_focused()
    assert comparison.options() == []
    comparison.field.fill("chief")
    expect(comparison.page.get_by_role("option")).to_have_count(1)
    comparison.page.keyboard.press("Escape")
    assert (comparison.options(), comparison.field.input_value()) == ([], "chief")
    comparison.field.fill("chief")
    expect(comparison.page.get_by_role("option")).to_have_count(1)
    comparison.page.keyboard.press("Tab")
    expect(comparison.page.get_by_role("option")).to_have_count(0)


def test_four_are_enough(page_at):
    comparison = page_at(CLERK, CHIEF, RUNNER)
    comparison.pick("senior agent")
    expect(comparison.status).to_have_text("Profiles chosen: 4 of 4.")
    expect(comparison.field).to_be_disabled()
    expect(comparison.page.get_by_role("button", name="Copy link")).to_be_focused()
    assert comparison.keys() == [CLERK, CHIEF, RUNNER, SENIOR]
    comparison.page.get_by_role("button", name="Remove Runner").click()
    comparison.expect_chosen(
        ["Office clerk", "Chief clerk", "Senior agent"], [CLERK, CHIEF, SENIOR]
    )
    comparison.pick("agent p1")
    comparison.expect_chosen(
        ["Office clerk", "Chief clerk", "Senior agent", "Agent — P1"], [CLERK, CHIEF, SENIOR, AGENT]
    )
    expect(comparison.field).to_be_disabled()


def test_an_address_of_four_leaves_none_to_pick(page_at):
    comparison = page_at(CLERK, CHIEF, RUNNER, SENIOR)
    expect(comparison.field).to_be_disabled()
    for _ in range(4):
        comparison.page.get_by_role("button", name="Remove").first.click()
    expect(comparison.field).to_be_focused()


def test_says_the_title_of_what_is_here_already(page_at):
    comparison = page_at(CLERK, AGENT)
    comparison.pick("agent p1")
    expect(comparison.status).to_have_text("Here already: Agent — P1")
    assert comparison.keys() == [CLERK, AGENT]


def test_the_title_that_is_typed_comes_first(new_page, build):
    role = CANON["families/office/clerk.yaml"]
    titles = {"P1": {"title": "Senior clerk of orders"}, "P2": {"title": "Senior clerk"}}
    site = build(CANON | {"families/office/clerk.yaml": role | {"levels": titles}})
    comparison = new_page().open((site / "compare.html").as_uri())
    comparison.field.fill("senior clerk")
    expect(comparison.page.get_by_role("option")).to_have_count(2)
    assert comparison.options() == ["Senior clerk", "Senior clerk of orders"]
    comparison.field.fill("")
    expect(comparison.page.get_by_role("option")).to_have_count(5)
    assert comparison.options()[:2] == ["Senior clerk of orders", "Senior clerk"]


def test_marks_what_is_shared_and_what_differs(page_at):
    rows = page_at(CLERK, CHIEF).rows()
    assert rows["Family"] == ("= the same", "Office")
    assert rows["Also called"] == ("= the same", "Écrivain\nOffice hand")
    assert rows["Summary"] == ("= the same", "Writes letters.")
    assert rows["Level"] == ("≠ differs", "P1 — Junior", "P2 — Senior")
    assert rows["Core outputs"] == (
        "≠ differs",
        "Letters\n+ only here\nOrders\n= in all\nA day's plan\n~ reworded",
        "Orders\n= in all\nContracts\n+ only here\nA week's plan\n~ reworded",
    )
    assert rows["Capabilities"] == (
        "≠ differs",
        "Care: Reads twice.\n~ reworded\nTact: Listens.\n+ only here",
        "Care: Reads thrice.\n~ reworded",
    )
    absent = "− not in the canon"
    assert rows["Complexity and problem solving"] == ("≠ differs", "Asks first.", absent)
    assert rows["The level"] == ("≠ differs", "Learns the work.", absent)
    assert rows["Scope"] == ("≠ differs", "Own desk.", "Whole office.")
    assert rows["Impact"] == ("= the same", "Own results.")
    assert "Tasks" not in rows


def test_compares_profiles_of_any_family(page_at):
    rows = page_at(CLERK, RUNNER, AGENT).rows()
    assert rows["Family"] == ("≠ differs", "Office\n= in 2 of 3", "Office\n= in 2 of 3", "Sales")
    # Another role's line of the same id is another line.
    assert rows["Core outputs"][2] == "Orders\n= in 2 of 3\nA round\n+ only here"
    assert rows["Scope"] == ("= the same", "Own desk.")


def test_tells_a_draft_and_a_retired_role(page_at):
    comparison = page_at(CLERK, RUNNER, "office.typist.P1")
    for title, status in (("Office clerk", ""), ("Runner", " · draft"), ("Typist", " · retired")):
        header = comparison.page.get_by_role("columnheader", name=title)
        assert header.locator(".place").inner_text().endswith(f"P1 — Junior{status}")


def test_shows_one_profile_without_marks(page_at):
    comparison = page_at(CLERK)
    assert comparison.rows()["Core outputs"] == ("", "Letters\nOrders\nA day's plan")
    assert comparison.page.get_by_role("checkbox").count() == 0


def test_shows_only_what_differs(page_at):
    comparison = page_at(CLERK, CHIEF)
    comparison.page.get_by_role("checkbox", name="Show only what differs").check()
    assert [row[0] for row in comparison.rows().values()] == ["≠ differs"] * len(comparison.rows())
    assert "Scope" in comparison.rows()
    comparison.page.get_by_role("checkbox").uncheck()
    assert "Impact" in comparison.rows()


def test_the_address_brings_it_back(address, new_page, site):
    comparison = new_page().open(address(site / "compare.html"), [CLERK, SENIOR])
    assert comparison.chosen() == ["Office clerk", "Senior agent"]
    comparison.page.get_by_role("button", name="Remove Office clerk").click()
    comparison.pick("runner")
    expect(comparison.status).to_have_text("Profiles chosen: 2 of 4.")
    assert comparison.keys() == [SENIOR, RUNNER]
    comparison.page.reload()
    comparison.ready()
    assert comparison.chosen() == ["Senior agent", "Runner — P1"]
    comparison.page.locator("thead a").first.click()
    expect(comparison.page.get_by_role("heading", level=1)).to_have_text("Senior agent P2")
    comparison.page.go_back()
    assert comparison.ready().chosen() == ["Senior agent", "Runner — P1"]


def test_copies_the_link(page_at):
    comparison = page_at(CLERK, CHIEF)
    comparison.page.evaluate(
        "navigator.clipboard.writeText = async (text) => { window.copied = text; }"
    )
    comparison.page.get_by_role("button", name="Copy link").click()
    expect(comparison.status).to_have_text("Copied.")
    assert comparison.page.evaluate("copied") == comparison.page.url


def test_shows_the_link_where_it_cannot_be_copied(page_at):
    comparison = page_at(CLERK, CHIEF)
    comparison.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    comparison.page.evaluate("document.execCommand = () => false")
    comparison.page.get_by_role("button", name="Copy link").click()
    expect(comparison.status).to_have_text(f"Copy this link: {comparison.page.url}")


def test_a_profiles_page_leads_here(address, new_page, site):
    comparison = new_page()
    for page in ("index", "goals"):
        comparison.page.goto(address(site / f"families/office/clerk/p1/{page}.html"))
        comparison.page.get_by_role("link", name="Compare side by side").click()
        assert comparison.ready().chosen() == ["Office clerk"]
        assert comparison.keys() == [CLERK]


@pytest.mark.parametrize(
    "key, title",
    [
        ("office.typist.P1", "Typist of old"),
        ("former.writer.P2", "Chief clerk"),
        ("office.clerk.x.1", "Clerk — X.1"),
        ("sales.agent.p2", "Senior agent"),
        ("%20sales.agent.P2%20", "Senior agent"),
    ],
)
def test_a_key_that_is_written_otherwise_works(key, title, page_at):
    comparison = page_at(CLERK, key)
    assert comparison.chosen() == ["Office clerk", title]
    assert comparison.notes() == []


UNKNOWN = "The canon has no such profile: "


@pytest.mark.parametrize(
    "query, chosen, notes",
    [
        ("", 0, []),
        ("?keys=", 0, []),
        ("?keys", 0, []),
        ("?keys=,,%2C,", 0, []),
        (f"?keys={CLERK}&keys={CHIEF}", 2, []),
        (f"?keys={CLERK}%2C{CHIEF}&other=1", 2, []),
        (f"?keys={CLERK},office.clerk.P9,a", 1, [UNKNOWN + "office.clerk.P9", UNKNOWN + "a"]),
        (f"?keys={CLERK},office.clerk", 1, [UNKNOWN + "office.clerk"]),
        (f"?keys={CLERK},{CLERK},office.clerk.p1", 1,
         ["Here already: office.clerk.P1", "Here already: office.clerk.p1"]),
        (f"?keys={CLERK},{CHIEF},{RUNNER},{AGENT},{SENIOR}", 4,
         ["Four at most. Left out: sales.agent.P2"]),
        ("?keys=../../x.y.z,office/.clerk.P1,__proto__.a.b,constructor.a.b", 0,
         [UNKNOWN + key for key in ("../../x.y.z", "office/.clerk.P1", "__proto__.a.b",
                                    "constructor.a.b")]),
        ("?keys=office.__proto__.P1,office.index.P1,.index.P1,office..P1", 0,
         [UNKNOWN + key for key in ("office.__proto__.P1", "office.index.P1", ".index.P1",
                                    "office..P1")]),
        ("?keys=%3Cimg/src=x/onerror=hit()%3E,javascript:hit()", 0,
         [UNKNOWN + "<img/src=x/onerror=hit()>", UNKNOWN + "javascript:hit()"]),
        ("?keys=%E0%A4%A,%FF,%00", 0, [UNKNOWN + key for key in ("\ufffd%A", "\ufffd", "\0")]),
        ("?keys=" + "a" * 5000, 0, [UNKNOWN + "a" * 80]),
        (f"?keys={CLERK}," + "b.c.d," * 1000 + CHIEF, 1, [UNKNOWN + "b.c.d"] * 11),
    ],
)  # fmt: skip
def test_says_calmly_what_an_address_gets_wrong(
    query, chosen, notes, watched_page, served_strictly, site, sites
):
    address = served_strictly.address + (site / "compare.html").relative_to(sites).as_posix()
    visit = watched_page.open(address + query)
    wait_for_table(watched_page, chosen > 0)
    texts = watched_page.evaluate("[...document.querySelectorAll('blockquote p')].map(n => n.innerText)")
    assert [text.replace("\ufffd\ufffd", "\ufffd") for text in texts] == notes
    assert watched_page.evaluate("document.querySelectorAll('thead a').length") == chosen
    assert (visit.calls, visit.trouble) == ([], [])
    assert len(visit.addresses) == 1


def wait_for_table(watched_page, is_there=True):
    """Waits until the page shows what its address names."""
    watched_page.wait_for(
        f"document.querySelector('table') !== null === {str(is_there).lower()}"
        " && document.querySelector('[role=status]')?.textContent === ''"
    )


def test_says_when_a_part_cannot_be_loaded(browser, build):
    site = build(CANON)
    (site / "compare/office/runner.js").unlink()
    (site / "compare/sales/index.js").unlink()
    comparison = Comparison(browser.new_page())
    comparison.open((site / "compare.html").as_uri(), [CLERK, RUNNER])
    assert comparison.chosen() == ["Office clerk"]
    assert comparison.notes() == [
        "Not loaded. Reload the page to try again: office.runner.P1"
    ]
    comparison.field.fill("chief")
    expect(comparison.status).to_have_text("Not loaded. Reload the page to try again.")
    (site / "compare/index.js").unlink()
    comparison.page.reload()
    assert comparison.ready().chosen() == []
    assert len(comparison.notes()) == 2
    comparison.page.close()


# Every element with its attributes, and the text of a canon.
ELEMENTS = """[...document.querySelector("main").querySelectorAll("*")].map((element) =>
  [element.tagName, ...[...element.attributes].map(({ name, value }) => name + "=" + value),
   element.classList.contains("canon") ? element.textContent : ""])"""


@pytest.fixture(scope="module")
def compared(watched_page, served_strictly, sites):
    """What the page makes of the two profiles of a site that says a text everywhere."""

    def compared(site):
        root = f"{served_strictly.address}{site.relative_to(sites)}/"
        visit = watched_page.open(f"{root}compare.html?keys={','.join(KEYS)}")
        wait_for_table(watched_page)
        watched_page.evaluate(
            "document.querySelector('#_pick').focus(), document.querySelector('#_pick').click()"
        )
        watched_page.wait_for("document.querySelector('[role=status]').textContent !== ''")
        elements = watched_page.evaluate(ELEMENTS)
        assert (visit.calls, visit.trouble, len(visit.addresses)) == ([], [], 1)
        visit.expect_nothing_from_elsewhere(root)
        return elements

    return compared


@pytest.mark.parametrize(
    "text", [*HOSTILE_TEXTS.values(), EVERYTHING], ids=[*HOSTILE_TEXTS, "everything"]
)
def test_a_text_is_all_that_changes(text, site_saying, compared):
    elements = compared(site_saying(text))
    expected = compared(site_saying(harmless(text)))
    assert len([element for element in expected if element[-1]]) > 40
    assert elements == [[*start, saying(text, last)] for *start, last in expected]


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_a_long_word_widens_no_page(width, site_saying, new_page):
    site = site_saying("Donaudampfschifffahrtsgesellschaft" * 8)
    comparison = new_page(viewport={"width": width, "height": 800})
    comparison.open((site / "compare.html").as_uri(), [*KEYS, "x" * 60])
    for action in (lambda: None, comparison.field.click):
        action()
        assert comparison.page.evaluate("document.documentElement.scrollWidth") == width


def test_stands_under_each_other_on_a_phone(new_page, site):
    comparison = new_page(viewport={"width": 320, "height": 800})
    comparison.open((site / "compare.html").as_uri(), [CLERK, CHIEF])
    row = comparison.page.get_by_role("row").filter(has_text="Core outputs")
    first, second = [cell.bounding_box() for cell in row.get_by_role("cell").all()]
    assert second["y"] >= first["y"] + first["height"]
    assert row.get_by_role("cell").first.inner_text().startswith("Office clerk · Office · P1\n")
    comparison.page.set_viewport_size({"width": 1440, "height": 800})
    first, second = [cell.bounding_box() for cell in row.get_by_role("cell").all()]
    assert second["y"] == first["y"] and second["x"] > first["x"]


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_open_to_everyone(width, scheme, new_page, site):
    comparison = new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    comparison.open((site / "compare.html").as_uri(), [CLERK, CHIEF, RUNNER, "unknown"])
    comparison.field.fill("p")
    expect(comparison.page.get_by_role("option").first).to_be_visible()
    found = Axe().run(comparison.page, options=RULES)
    assert found.violations_count == 0, found.generate_report()


def test_is_printed_without_its_tools(page_at):
    comparison = page_at(CLERK, CHIEF)
    comparison.page.emulate_media(media="print")
    text = comparison.page.inner_text("main")
    for word in ("Add a profile", "Copy link", "Remove", "Show only"):
        assert word not in text
    for word in ("Office clerk", "Chief clerk", "+ only here", "Whole office."):
        assert word in text


def test_canon_text_has_its_own_language_and_direction(new_page, build):
    files = CANON | {"canon.yaml": CANON["canon.yaml"] | {"language": "ar", "direction": "rtl"}}
    comparison = new_page().open((build(files) / "compare.html").as_uri(), [CLERK, CHIEF])
    for text in ("Whole office.", "Scope", "Orders", "Care"):
        element = comparison.page.locator("table").get_by_text(text, exact=True).first
        assert (element.get_attribute("lang"), element.get_attribute("dir")) == ("ar", "rtl")
    header = comparison.page.get_by_role("rowheader", name="Core outputs")
    assert header.evaluate("header => header.closest('[lang]').lang") == "en"
