"""The pages as they are written: strict markup, and addresses that stay within the site."""

import functools
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from addresses import SiteAddresses
from hostile_canon import BASE_URL, EDIT_URL, KEYS, QUESTION_URL, canon, harmless
from hostile_texts import EVERYTHING, HOSTILE_TEXTS
from page_tags import tags

# The addresses outside that the harmless settings give.
OUTSIDE = [EDIT_URL + path for path in canon(str) if path != "canon.yaml"] + [
    *(QUESTION_URL + key for key in KEYS),
    f"{BASE_URL}index.html",
]

all_texts = pytest.mark.parametrize(
    "text", [*HOSTILE_TEXTS.values(), EVERYTHING], ids=[*HOSTILE_TEXTS, "everything"]
)


@all_texts
def test_a_text_adds_no_markup(text, site_saying):
    site, model = site_saying(text), site_saying(harmless(text))
    assert files(site) == files(model)
    for page in site.rglob("*.html"):
        assert shapes(page) == shapes(model / page.relative_to(site))


def files(site):
    """All files but those of the search index, of which a larger text makes more."""
    found = (file.relative_to(site) for file in site.rglob("*"))
    return sorted(file for file in found if file.parts[0] != "search")


@functools.cache
def shapes(page):
    """The elements of a page, with the names of their attributes."""
    return [(tag.name, *tag.attributes) for tag in tags(page.read_bytes())]


@all_texts
def test_a_text_adds_no_address(text, site_saying):
    assert SiteAddresses(site_saying(text), OUTSIDE).problems() == []


@all_texts
def test_a_text_adds_no_markup_to_the_markdown(text, site_saying):
    site, model = site_saying(text), site_saying(harmless(text))
    for page in site.rglob("*.md"):
        assert rendered(page) == rendered(model / page.relative_to(site))


@functools.cache
def rendered(page):
    """The elements of a Markdown page as a hosting service shows it.

    Some services make a link of an address in a text; it stays readable as it is.
    """
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    elements = Elements()
    elements.feed(parser.render(page.read_text()))
    elements.close()
    return elements.found


class Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, *(name for name, _ in attributes)))

    def handle_comment(self, data):
        self.found.append(("comment",))


def test_every_field_is_shown(build):
    fields = set()

    def say(field):
        fields.add(field)
        return f"⟪{field}⟫"

    site = build(canon(say))
    shown = "".join(file.read_text() for file in [*site.rglob("*.html"), *site.rglob("*.css")])
    assert sorted(field for field in fields if f"⟪{field}⟫" not in shown) == []
    assert len(fields) > 30


@pytest.mark.parametrize(
    "page",
    [
        b"<p class=a>", b"<p class='a'>", b"<p class>", b'<p class="a"b="c">', b'<p a="" a="">',
        b"<!-- a -->", b"<p", b"a < b", b"a & b", b'<p a="<">', b"<script>a > b</script>",
    ],
)  # fmt: skip
def test_finds_markup_that_is_none_of_ours(page):
    with pytest.raises(ValueError):
        tags(page)


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="https://evil.example/">', '<a href="//evil.example">', '<a href="/index.html">',
        '<a href="javascript:hit()">', '<a href="../index.html">', '<a href="gone.html">',
        '<a href="#gone">', '<a href="page.html?a">', '<a href="compare.html?keys=a.b.c">',
        '<a href="page.html?keys=a.b.c">', '<img src="data:,">', '<p onclick="hit()">',
        '<form action="https://evil.example/">', '<p style="color: red">', '<a target="_blank">',
        '<a rel="opener">', '<link rel="prefetch">', '<base href="https://evil.example/">',
        '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    ],
)  # fmt: skip
def test_finds_an_address_that_leads_elsewhere(markup, tmp_path):
    (tmp_path / "page.html").write_text(f'<a href="page.html#a"></a><p id="a"></p>{markup}')
    assert len(SiteAddresses(tmp_path).problems()) == 1
