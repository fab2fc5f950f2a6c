"""A profile and its goals on paper."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from page_kinds import SITE

ROLE = "families/channel-partner-sales/partner-manager/p4"
KEY = "channel-partner-sales.partner-manager.P4"
A4 = (595, 842)

NAVIGATION = ("Skip to the content", "Compare side by side", "On this page", "A–Z", "Ladder", "#")
TOOLS = ("Save as", "Copy", "Untick", "Keep")


@pytest.fixture
def page(context):
    return context.new_page()


def printed(page):
    """What the browser prints: the sizes of the sheets in points, and the text of each."""
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, tagged=True))).pages
    sizes = {(round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in sheets}
    texts = [unicodedata.normalize("NFKC", sheet.extract_text()) for sheet in sheets]
    return sizes, [re.sub(r"\s+", " ", text) for text in texts]


@pytest.mark.parametrize("name", ["index", "goals"])
def test_prints_on_a4_with_key_stamp_and_edition(page, name):
    page.goto(f"{SITE.as_uri()}/{ROLE}/{name}.html")
    title = page.locator("h1").inner_text()
    stamp = page.locator(".sections > footer").inner_text()
    sizes, sheets = printed(page)
    assert sizes == {A4}
    assert sheets[0].strip().startswith(f"1 / {len(sheets)} {title}")
    assert re.fullmatch(rf"{re.escape(KEY)} · [0-9a-f]{{8}}", stamp)
    assert stamp in sheets[-1]
    assert "November 2026" in sheets[-1]


@pytest.mark.parametrize("name", ["index", "goals"])
def test_prints_nothing_to_press(page, name):
    page.goto(f"{SITE.as_uri()}/{ROLE}/{name}.html")
    _, sheets = printed(page)
    text = " ".join(sheets)
    assert [word for word in NAVIGATION + TOOLS if word in text] == []


def test_prints_every_line_of_the_page(page):
    page.goto(f"{SITE.as_uri()}/{ROLE}/index.html")
    lines = page.locator(".sections li, .sections dt").all_inner_texts()
    _, sheets = printed(page)
    text = re.sub(r"\W", "", " ".join(sheets))
    assert len(lines) > 20
    assert [line for line in lines if re.sub(r"\W", "", line) not in text] == []


def test_prints_what_is_filled_in_and_kept(page):
    page.goto(f"{SITE.as_uri()}/{ROLE}/goals.html")
    first, second = page.locator("#smart-goals article").all()[:2]
    first.get_by_role("textbox").first.fill("forty signed partners")
    second.get_by_role("textbox").first.fill("nothing of this")
    second.get_by_role("checkbox").uncheck()
    _, sheets = printed(page)
    text = " ".join(sheets)
    assert "forty signed partners" in text
    assert "nothing of this" not in text


def test_prints_without_scripts(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{SITE.as_uri()}/{ROLE}/goals.html")
    sizes, sheets = printed(page)
    context.close()
    assert sizes == {A4}
    assert KEY in sheets[-1]
    assert "Copy / print as text" not in " ".join(sheets)
