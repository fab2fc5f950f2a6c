"""The committed site, as a careful host serves it."""

import pytest

from addresses import SiteAddresses
from conftest import REPOSITORY
from site_server import STRICT_POLICY, SiteServer

SITE = REPOSITORY / "site"


@pytest.fixture(scope="module")
def served_site():
    server = SiteServer(SITE, {"Content-Security-Policy": STRICT_POLICY})
    yield server
    server.close()


def test_keeps_to_the_strict_policy(served_site, watched_page):
    pages = [
        *("index.html", "about.html", "levels/index.html", "levels/p4/index.html"),
        *(page.relative_to(SITE).as_posix() for page in SITE.glob("families/finance/**/*.html")),
    ]
    assert len(pages) > 10
    for page in pages:
        watched_page.open(served_site.address + page).expect_quiet(served_site.address)


def test_leads_nowhere_else():
    assert SiteAddresses(SITE).problems() == []
