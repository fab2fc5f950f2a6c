"""The heat map for editors: figures, tints and links, without any script."""

import pytest

from addresses import SiteAddresses
from comparison import CANON
from hostile_texts import EVERYTHING
from page_kinds import SITE


@pytest.fixture(scope="module")
def site(build):
    return build(CANON)


@pytest.fixture
def page(browser):
    page = browser.new_page(java_script_enabled=False)
    yield page
    page.close()


def cells(page, family):
    """The figures of a family's row, by field."""
    row = page.locator("#by-family tbody tr").filter(has_text=family)
    return {cell.get_attribute("data-label"): cell.inner_text() for cell in row.locator("td").all()}


def test_counts_by_family(page, site):
    page.goto((site / "coverage.html").as_uri())
    assert cells(page, "Office")["core outputs"] == "3 of 4"
    assert cells(page, "Office")["complexity and problem solving"] == "1 of 4"
    assert cells(page, "Sales")["core outputs"] == "2 of 2"
    assert cells(page, "All families")["core outputs"] == "5 of 6"
    assert cells(page, "Office")["other names of the role"] == "1 of 2"


def test_leads_from_a_family_to_what_its_profiles_lack(page, site):
    page.goto((site / "about.html").as_uri())
    page.get_by_role("link", name="Coverage").click()
    page.locator("#by-family").get_by_role("link", name="Office").click()
    assert page.url.endswith("coverage.html#missing-office")
    office = page.locator("#missing-office")
    assert "Nowhere in this family: JFM responsibilities" in office.inner_text()
    lack = office.get_by_role("listitem").filter(has_text="X.1").last
    assert lack.inner_text() == (
        "X.1 · summary, core outputs, complexity and problem solving, capabilities"
    )
    lack.get_by_role("link", name="X.1").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Clerk — X.1"
    page.go_back()
    assert "Typist" not in page.inner_text("main")


def test_tells_what_the_ladder_lacks(page, site):
    page.goto((site / "coverage.html").as_uri())
    ladder = page.locator("#the-ladder")
    assert ladder.locator("td").all_inner_texts() == ["2 of 3", "2 of 3"]
    assert ladder.get_by_role("listitem").all_inner_texts() == ["X.1 — Extra: Scope, Impact"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_figure_is_read_on_its_tint(scheme, browser, site):
    page = browser.new_page(color_scheme=scheme)
    page.goto((site / "coverage.html").as_uri())
    ratios = page.evaluate(
        """() => {
          const light = (color) => {
            // `rgb(255 0 0)`, or `color(srgb 1 0 0)` for a mixed one.
            const whole = color.startsWith("rgb") ? 255 : 1;
            const parts = color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / whole);
            const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          return [...document.querySelectorAll("[data-share]")].map((cell) => {
            const { color, backgroundColor } = getComputedStyle(cell);
            const [a, b] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
            return [cell.dataset.share, (a + 0.05) / (b + 0.05)];
          });
        }"""
    )
    assert {share for share, _ in ratios} >= {"none", "few", "some", "most", "all"}
    assert all(ratio >= 7 for _, ratio in ratios)
    page.close()


@pytest.mark.parametrize("width", [320, 768, 1160, 1200, 1440])
def test_widens_no_window(width, browser, site, site_saying):
    page = browser.new_page(viewport={"width": width, "height": 800})
    long = "Donaudampfschifffahrt" * 9
    for folder in (SITE, site, site_saying(EVERYTHING), site_saying(long)):
        page.goto((folder / "coverage.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


def test_asks_for_nothing_but_its_own(address, site, watched_page):
    watched_page.open(address(site / "coverage.html")).expect_quiet(address(site) + "/")


def test_leads_nowhere_else(site):
    assert SiteAddresses(site).problems() == []
