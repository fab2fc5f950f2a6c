"""A text field with a list of what matches, wherever a script asks for one."""

import pytest
from playwright.sync_api import expect

from page_kinds import SITE

# A field whose lookups wait until the test answers them, with options that are links.
FIELD = """
window.answers = {};
const input = jobframe.element("input", { id: "_field" });
const box = jobframe.element("div", { class: "combobox" }, input);
document.body.prepend(jobframe.element("label", { for: "_field" }, "Find"), box);
jobframe.combobox(input, {
  find: (text) => new Promise((answer, fail) => { answers[text] = { answer, fail }; }),
  option: (text) => jobframe.element("a", { href: `#${text}` }, text),
  say: (text) => { document.title = text; },
  shown: ({ length }) => `Matches shown: ${length || "none"}.`,
});
"""


@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.goto((SITE / "about.html").as_uri())
    page.evaluate(f"(() => {{ {FIELD} }})()")
    yield page
    page.close()


@pytest.fixture
def field(page):
    return page.get_by_role("combobox", name="Find")


def test_drops_the_late_answer_to_an_older_text(page, field):
    field.press_sequentially("ab")
    page.evaluate("answers.ab.answer(['new'])")
    expect(page.get_by_role("option")).to_have_text(["new"])
    page.evaluate("answers.a.answer(['old', 'older'])")
    expect(page.get_by_role("option")).to_have_text(["new"])
    expect(page).to_have_title("Matches shown: 1.")


def test_takes_no_option_of_an_older_text(page, field):
    field.fill("a")
    page.evaluate("answers.a.answer(['one'])")
    expect(page.get_by_role("option")).to_have_count(1)
    field.fill("b")
    page.keyboard.press("Enter")
    assert not page.url.endswith("#one")


def test_follows_a_link_and_empties_the_field(page, field):
    field.fill("a")
    page.evaluate("answers.a.answer(['one', 'two'])")
    expect(page.get_by_role("option")).to_have_count(2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**#two")
    expect(page.get_by_role("option")).to_have_count(0)
    assert field.input_value() == ""


def test_shows_nothing_once_it_is_left(page, field):
    field.fill("a")
    page.keyboard.press("Tab")
    page.evaluate("answers.a.answer(['one'])")
    expect(page).to_have_title("")
    expect(page.get_by_role("option")).to_have_count(0)


def test_says_that_an_answer_failed(page, field):
    field.fill("a")
    expect(page).to_have_title("Loading …")
    page.evaluate("answers.a.fail()")
    expect(page).to_have_title("Not loaded. Reload the page to try again.")
