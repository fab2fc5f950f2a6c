"""The profile page: what changes at the next level, the links of its lines, the keyboard."""

import gzip

import pytest

from open_page import PageOpener
from page_kinds import SITE

WIDTHS = [320, 768, 1440]

QUESTION_URL = "https://example.com/ask?about={key}"


def level(outputs, complexity):
    return {
        "summary": "Looks after partners, and after those who look after them.",
        "core_outputs": outputs,
        "jfm": {"complexity": complexity},
        "components": {"skills": ["Negotiation", "Contract law"]},
        "capabilities": [{"name": "Negotiation", "text": "Finds terms that last."}],
    }


FILES = {
    "canon.yaml": {
        "format": "1",
        "name": "Test",
        "question_url": QUESTION_URL,
        "edit_url": "https://example.com/edit/{path}",
        "dimensions": [{"id": "scope", "name": "Scope"}],
    },
    "levels.yaml": {
        "tracks": [
            {
                "id": "professional",
                "name": "Professional",
                "levels": [
                    {"code": "P4", "title": "Senior", "years": "5–8", "dimensions": {"scope": "A"}},
                    {"code": "P5", "title": "Lead", "dimensions": {"scope": "B"}},
                ],
            }
        ]
    },
    "families/sales/family.yaml": {"name": "Sales"},
    "families/sales/manager.yaml": {
        "name": "Manager",
        "status": "draft",
        "levels": {
            "P4": level(
                [
                    {"id": "plan", "text": "A joint plan with each partner that both sides sign"},
                    "A forecast",
                    "A rule for every conflict between partners",
                ],
                "Weighs margin against growth.",
            ),
            "P5": level(
                [
                    {"id": "plan", "text": "A joint plan with a segment that both sides sign"},
                    "An incentive scheme",
                    "A forecast",
                ],
                "Designs what others weigh.",
            ),
        },
    },
}


@pytest.fixture(scope="module")
def profile(build):
    return build(FILES) / "families/sales/manager/p4/index.html"


@pytest.fixture(params=WIDTHS)
def opener(request, browser):
    opener = PageOpener(browser, viewport={"width": request.param, "height": 800})
    yield opener
    opener.close()


@pytest.fixture
def page(browser, profile):
    opener = PageOpener(browser, viewport={"width": 1440, "height": 900})
    opened = opener(profile.as_uri())
    yield opened.page
    assert opened.trouble == []
    opener.close()


def test_fits_every_width_in_silence(opener, profile):
    opened = opener(profile.as_uri())
    width = opened.page.viewport_size["width"]
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    for line in opened.page.locator("[id]:has(> .line), [id]:has(> dd > .line)").all():
        line.hover()
        assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    assert opened.trouble == []


def kinds(page):
    return [
        (row.locator("dt").inner_text(), row.locator("dd").inner_text().split("\n")[0].strip("#? \n"))
        for row in page.locator("#changes-core-outputs dl > div").all()
    ]


def test_tells_what_became_of_every_line(page):
    assert kinds(page) == [
        ("+ New", "An incentive scheme"),
        ("± Reworded", "A joint plan with a segment that both sides sign"),
        ("− No longer listed", "A rule for every conflict between partners"),
        ("= Carried over", "1 of 3, word for word"),
    ]
    reworded = page.locator("#changes-core-output-plan")
    assert reworded.locator("ins").all_inner_texts() == ["a segment"]
    assert reworded.locator("del").all_inner_texts() == ["each partner"]


def test_tells_words_apart_without_colour(page):
    reworded = page.locator("#changes-core-output-plan")

    def line(element):
        return reworded.locator(element).evaluate("e => getComputedStyle(e).textDecorationLine")

    assert (line("ins"), line("del")) == ("underline", "line-through")


def test_leads_to_the_next_level(page):
    page.locator("#changes > p a").click()
    page.wait_for_url("**/p5/index.html")
    assert page.locator("#changes").count() == 0
    assert page.locator("h1").inner_text() == "Manager — P5"


def test_a_line_links_to_itself(page):
    line = page.locator("#core-output-plan")
    link = line.get_by_role("link", name="Link to this line")
    assert link.evaluate("e => getComputedStyle(e).opacity") == "0"
    line.hover()
    assert link.evaluate("e => getComputedStyle(e).opacity") == "1"
    link.click()
    assert page.url.endswith("/p4/index.html#core-output-plan")
    assert page.evaluate("document.querySelector(':target').id") == "core-output-plan"


def test_the_links_of_lines_are_reached_by_keyboard(page):
    lines = []
    for _ in range(200):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """(() => {
              const e = document.activeElement, s = getComputedStyle(e);
              return [e.className, e.getAttribute('href'), s.opacity, s.outlineStyle];
            })()"""
        )
        if state[0] == "line":
            lines.append(state[1])
            assert state[2:] == ["1", "solid"]
        elif lines and state[1] is None:
            break
    assert lines == page.locator(".line").evaluate_all("all => all.map(e => e.getAttribute('href'))")
    assert "#core-output-plan" in lines
    link = page.locator("#core-output-plan .line").first
    link.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#core-output-plan")


def test_a_question_names_the_line(page):
    link = page.locator("#core-output-plan").get_by_role("link", name="Question this line")
    assert link.get_attribute("href") == (
        QUESTION_URL.replace("{key}", "sales.manager.P4%23core-output-plan")
    )


def test_no_line_has_a_link_in_markdown_or_on_paper(page, profile):
    text = profile.with_suffix(".md").read_text()
    assert "](#" not in text and "example.com" not in text
    page.emulate_media(media="print")
    assert page.locator(".line").evaluate_all("all => all.filter(e => e.checkVisibility()).length") == 0


def test_a_selection_holds_the_text_alone(page):
    text = page.locator("#core-output-plan").evaluate(
        "e => { getSelection().selectAllChildren(e); return String(getSelection()); }"
    )
    assert text.strip() == "A joint plan with each partner that both sides sign"


def test_says_what_it_is_in_a_few_words(page):
    chips = page.locator(".opening > ul > li").all_inner_texts()
    assert chips == ["Professional track", "typically 5–8 years"]
    assert page.locator("blockquote").inner_text().startswith("Draft.")
    assert page.locator("#core-outputs h3").inner_text() == "Core outputs · 3"


def test_shows_links_where_nothing_hovers(browser, profile):
    opener = PageOpener(
        browser, viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True
    )
    page = opener(profile.as_uri()).page
    assert page.evaluate("matchMedia('(hover: none)').matches")
    for link in page.locator("#core-output-plan .line").all():
        assert link.evaluate("e => getComputedStyle(e).opacity") == "1"
        assert min(link.bounding_box()["width"], link.bounding_box()["height"]) >= 23
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    opener.close()


def test_is_small():
    profiles = list(SITE.glob("families/*/*/*/index.html"))
    assert len(profiles) > 100
    for file in profiles:
        page = file.read_bytes()
        assert (len(page) <= 60_000, len(gzip.compress(page)) <= 12_000) == (True, True), file
