"""A text stays where it stands, however long its words and whichever way they run."""

import pytest


@pytest.fixture(params=[375, 1440])
def page(browser, request):
    page = browser.new_page(viewport={"width": request.param, "height": 800})
    yield page
    page.close()


def test_a_long_word_widens_no_page(page, site_saying):
    site = site_saying("Donaudampfschifffahrtsgesellschaft" * 8)
    for file in site.rglob("*.html"):
        if "former" in file.parts or file.name == "404.html":  # which has no style
            continue
        page.goto(file.as_uri())
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width == page.viewport_size["width"], file.relative_to(site)


def test_a_turned_name_turns_nothing_else(page, site_saying):
    page.goto((site_saying("a\u202eturned") / "index.html").as_uri())
    link, badge = (page.locator(f"#families li {element}").last for element in ("a", "em"))
    # The badge follows the whole name, whose last line it shares.
    end = link.evaluate("link => [...link.getClientRects()].at(-1).right")
    assert badge.bounding_box()["x"] >= end
