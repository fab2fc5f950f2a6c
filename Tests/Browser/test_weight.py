"""What a visitor of the committed site loads."""

import gzip

from page_kinds import SITE

KILOBYTE = 1000


def heaviest(weights):
    path = max(weights, key=weights.get)
    return weights[path], path


def test_a_profile_or_its_goals_are_light():
    pages = [page for page in SITE.glob("families/*/*/*/*.html")]
    assert len(pages) > 500
    plain = {page: page.stat().st_size for page in pages}
    packed = {page: len(gzip.compress(page.read_bytes())) for page in pages}
    assert heaviest(plain) <= (60 * KILOBYTE, heaviest(plain)[1])
    assert heaviest(packed) <= (12 * KILOBYTE, heaviest(packed)[1])


def test_all_assets_together_are_light():
    """Those of the search are counted by themselves: no page needs them, and of its scripts each page
    loads but the first."""
    assets = {file: file.stat().st_size for file in SITE.glob("assets/**/*") if file.is_file()}
    search = [size for file, size in assets.items() if file.name.startswith("search.")]
    assert len(search) > 10
    assert sum(assets.values()) - sum(search) <= 61 * KILOBYTE
    assert sum(search) <= 38 * KILOBYTE
    assert assets[SITE / "assets/search.js"] <= 5 * KILOBYTE
