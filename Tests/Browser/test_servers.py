"""The committed site from every server, at the root and below a path, and from a folder."""

import os
import shutil
import urllib.request

import pytest

from page_kinds import BARE_PAGES, PAGE_KINDS, SITE
from page_tags import tags
from servers import SERVERS
from site_server import STRICT_POLICY


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The site twice: at the root and below `/a/b/`."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    shutil.copytree(SITE, folder / "a/b")
    return folder


@pytest.fixture(scope="module", params=SERVERS)
def server(request, folder, tmp_path_factory):
    kind = SERVERS[request.param]
    if not kind.is_there():
        assert not os.environ.get("CI"), f"{request.param} is missing"
        pytest.skip(f"{request.param} is not on this machine")
    server = kind(folder, tmp_path_factory.mktemp(request.param))
    yield server
    server.close()


@pytest.fixture(params=["", "a/b/"], ids=["root", "below"])
def root(request, server):
    return server.address + request.param


def test_every_page_leads_to_pages_that_open(root):
    seen, waiting = set(), [root + "index.html"]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        with urllib.request.urlopen(address) as answer:
            assert answer.status == 200, address
            assert answer.headers["Content-Security-Policy"] == STRICT_POLICY
            content = answer.read()
        if not address.endswith(".html"):
            continue
        for tag in tags(content):
            for name in ("href", "src", "action"):
                if name in tag.attributes:
                    target = urllib.request.urljoin(address, tag.attributes[name])
                    waiting.append(target.split("#")[0].split("?")[0])
    pages = {path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html")}
    reached = {address.removeprefix(root) for address in seen if address.endswith(".html")}
    redirects = {page for page in pages if "purchasing/buyer" in page}
    assert pages - reached == redirects | {"404.html"}
    assert all(address.startswith(root) for address in seen)


def test_every_kind_of_page_runs_under_the_strict_policy(root, open_page):
    for page in (*PAGE_KINDS.values(), BARE_PAGES["not found"]):
        assert open_page(root + page).trouble == [], page


def test_every_page_opens_from_a_folder(open_page):
    for page in sorted(SITE.rglob("*.html")):
        if "purchasing" in page.parts:  # old addresses, which lead on while the next page opens
            continue
        assert open_page(page.as_uri()).trouble == [], page
