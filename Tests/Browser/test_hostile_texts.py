"""Whatever a canon says is text: Chromium runs nothing, loads nothing and finds the text alone."""

import functools
import re

import pytest

from hostile_canon import WORDS, harmless, saying
from hostile_texts import EVERYTHING, HOSTILE_TEXTS

# Eight digits that stand for a text: at an anchor's end, and after a page's key.
DIGITS = re.compile(r"(?<=-)[0-9a-f]{8}(?=$|-\d+$)|(?<= · )[0-9a-f]{8}$")

# An anchor that a heading's words make.
ANCHOR = re.compile(r" (?:id=|href=#)[a-z0-9-]+")

# Pages on which a text stands as on others. They are opened with all texts at once, and
# test_page_bytes.py reads them for each.
ALIKE = {"404.html", "about.html", "levels/index.html", "families/sales/index.html"}

# Under which a name stands from A to Z.
LETTER = re.compile(r"#text (0–9|.)| id=letter-\S+| href=\S*#letter-\S+")


def pages(site):
    """The pages of a site but those at old addresses, which lead on at once, and the comparison and
    the search, which load more and have tests of their own."""
    found = [page for page in sorted(site.rglob("*.html")) if "former" not in page.parts]
    found.remove(site / "compare.html")
    found.remove(site / "search.html")
    assert len(found) > 10
    return found


@pytest.fixture(scope="module")
def model_of(watched_page, served, sites):
    """The visit of a page of a harmless site, which is opened once."""

    @functools.cache
    def visit(page):
        visit = watched_page.open(served.address + page.relative_to(sites).as_posix())
        assert any(WORDS in node for node in visit.documents[0])
        return visit

    return visit


def expect_same(visit, model, text):
    """Expects nodes that say `text` where the model says harmless words, and else are the same: in
    the page as it was parsed, and as its scripts made it."""
    for [nodes], [others] in ((visit.documents, model.documents), (visit.complete, model.complete)):
        differences = [
            (node, other)
            for node, other in zip(nodes, others)
            if node != other and not is_changed_by(text, node, other)
        ]
        assert differences == []
        assert len(nodes) == len(others)


def is_changed_by(text, node, other):
    if LETTER.fullmatch(node) and LETTER.fullmatch(other):
        return True
    if ANCHOR.fullmatch(node) and WORDS in other.replace("-", " "):
        return True
    if is_cut(node, saying(text, other)):
        return True
    return DIGITS.sub("", node) == DIGITS.sub("", saying(text, other))


def is_cut(node, whole):
    """Whether it is the name of a control of the worksheet, which holds a line's beginning alone."""
    beginning = re.split(r"[\n\r\u2028\u2029]", whole)[0]
    is_long_enough = len(node) > len(" aria-label=") + 100 or node == beginning
    return node.startswith(" aria-label=") and beginning.startswith(node) and is_long_enough


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_a_text_is_all_that_changes(text, site_saying, watched_page, served, sites, model_of):
    site, model = site_saying(text), site_saying(harmless(text))
    root = f"{served.address}{site.relative_to(sites)}/"
    for route in sorted({page.relative_to(site).as_posix() for page in pages(site)} - ALIKE):
        visit = watched_page.open(root + route)
        visit.expect_quiet(root)
        expect_same(visit, model_of(model / route), text)


def test_all_texts_are_all_that_changes(address, site_saying, watched_page, model_of):
    site, model = site_saying(EVERYTHING), site_saying(harmless(EVERYTHING))
    for page in pages(site):
        visit = watched_page.open(address(page))
        visit.expect_quiet(address(site) + "/")
        expect_same(visit, model_of(model / page.relative_to(site)), EVERYTHING)


@pytest.mark.parametrize("level", ["", "p4/"])
def test_an_old_address_leads_to_the_new_one(level, address, site_saying, watched_page):
    site = site_saying(EVERYTHING)
    old = address(site / f"families/former/manager/{level}index.html")
    new = address(site / f"families/sales/manager/{level}index.html")
    visit = watched_page.open(old, leads_to=new)
    assert (visit.calls, visit.trouble, visit.addresses) == ([], [], [old, new])
