"""What the other tests find missing would be seen if it were there."""

import tempfile

import pytest

from hostile_texts import HOSTILE_TEXTS


@pytest.fixture
def page_of(sites):
    """Writes a page that holds a text as it is; returns its address below a server's."""

    def write(text):
        with tempfile.NamedTemporaryFile(dir=sites, suffix=".html", delete=False) as file:
            file.write(f"<!doctype html><title></title>{text}".encode())
        return file.name.removeprefix(f"{sites}/")

    return write


@pytest.fixture
def show(page_of, served, watched_page):
    """Opens a page that holds a text as it is."""
    return lambda text: watched_page.open(served.address + page_of(text))


@pytest.mark.parametrize("name", ["scripts", "images", "drawings", "frames", "controls", "media"])
def test_sees_what_a_text_runs_where_nothing_escapes_it(name, show):
    assert "hit" in show(HOSTILE_TEXTS[name]).calls


@pytest.mark.parametrize(
    "script",
    ["alert(1)", "confirm(1)", "prompt(1)", "eval('1')", "Function('1')", "setTimeout('1')"]
    + ["fetch('x').catch(() => 0)", "new XMLHttpRequest()", "new Image()", "new Worker('data:,')"]
    + ["document.write('a')", "navigator.sendBeacon('/a')", "open('about:blank')"],
)
def test_sees_a_call(script, show):
    name = script.removeprefix("new ").split("(")[0].split(".")[-1]
    assert name in show(f"<script>{script}</script>").calls


@pytest.mark.parametrize(
    "text, trouble",
    [
        ("<script>console.log('a word')</script>", "console: a word"),
        ("<script>throw Error('a fault')</script>", "error: a fault"),
        ("<script>alert('a box')</script>", "dialog: a box"),
        ("<iframe></iframe>", "frame"),
    ],
)
def test_sees_trouble(text, trouble, show):
    assert trouble in show(text).trouble


def test_sees_what_the_policy_refuses(page_of, served_strictly, watched_page):
    page = page_of("<p style='color: red'>a</p>")
    visit = watched_page.open(served_strictly.address + page)
    assert "policy: style-src-attr inline" in visit.trouble


def test_sees_requests_and_reaches_no_other_machine(show):
    visit = show("<img src=http://evil.example/a>")
    assert "http://evil.example/a" in visit.requests
    assert any("ERR_NAME_NOT_RESOLVED" in sentence for sentence in visit.trouble)


def test_sees_where_a_page_leads(page_of, served, watched_page):
    target = served.address + page_of("<p>here</p>")
    page = served.address + page_of(f"<meta http-equiv=refresh content='0;url={target}'>")
    visit = watched_page.open(page, leads_to=target)
    assert visit.addresses == [page, target]
    assert [("#text here" in nodes) for nodes in visit.documents] == [False, True]


def test_sees_every_node(show):
    [nodes] = show("<!--a--><p id=b class=c>d<template><i>e</i></template></p>").documents
    assert " ".join(nodes) == (
        "#document  html  <HTML <HEAD <TITLE </TITLE #comment a </HEAD <BODY "
        "<P  id=b  class=c #text d <TEMPLATE <I #text e </I </TEMPLATE </P </BODY </HTML"
    )


def test_sees_what_a_script_makes_of_a_page(show):
    script = "addEventListener('DOMContentLoaded', () => document.body.append('a'))"
    visit = show(f"<script>{script}</script>")
    [parsed], [complete] = visit.documents, visit.complete
    assert ("#text a" in parsed, "#text a" in complete) == (False, True)
