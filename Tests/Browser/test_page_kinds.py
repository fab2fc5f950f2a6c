"""Every kind of page, at every width, light and dark: nothing to complain of, and nothing in the way
of people who cannot see it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from open_page import PageOpener
from page_kinds import BARE_PAGES, PAGE_KINDS, RULES, SITE


@pytest.fixture(scope="module", params=[320, 768, 1440])
def width(request):
    return request.param


@pytest.fixture(scope="module", params=["light", "dark"])
def opener(request, browser, width):
    opener = PageOpener(
        browser, viewport={"width": width, "height": 800}, color_scheme=request.param
    )
    yield opener
    opener.close()


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_has_no_fault(kind, opener, width):
    opened = opener((SITE / PAGE_KINDS[kind]).as_uri())
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    # Before the checker, which asks for the stylesheets once more.
    assert opened.trouble == []
    found = Axe().run(opened.page, options=RULES)
    assert found.violations_count == 0, found.generate_report()


def test_a_missing_page_is_readable_without_the_site(opener, width):
    opened = opener((SITE / BARE_PAGES["not found"]).as_uri())
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.page.locator("h1").inner_text() == "Page not found"
    assert opened.trouble == []


def test_an_old_address_leads_on(opener):
    opened = opener((SITE / BARE_PAGES["redirect"]).as_uri())
    opened.page.wait_for_url("**/supply-chain-procurement/buyer/p3/index.html")
    assert opened.trouble == []


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_shows_where_the_keyboard_is(kind, browser):
    """Every link and control is reached by Tab, in order, and looks different when it is."""
    opener = PageOpener(browser, viewport={"width": 1440, "height": 800})
    page = opener((SITE / PAGE_KINDS[kind]).as_uri()).page
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]"
        ".filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled).length"
    )
    # From the top, also where the page has put the focus into its field.
    page.evaluate("document.body.tabIndex = -1; document.body.focus()")
    reached = 0
    for _ in range(min(wanted, 60)):
        page.keyboard.press("Tab")
        focus = page.evaluate(
            """(() => {
              const e = document.activeElement, s = getComputedStyle(e);
              const node = e.querySelector && e.querySelector('.node');
              const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
              return [e.tagName, ring || (node && parseFloat(getComputedStyle(node).strokeWidth) > 2)];
            })()"""
        )
        if focus[0] == "BODY":
            break
        assert focus[1], f"{focus[0]} shows no focus"
        reached += 1
    assert reached >= min(wanted, 60) - 1
    opener.close()
