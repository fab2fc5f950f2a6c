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


def is_of_search(asset):
    """Loaded with the first search, or on the page of results."""
    return asset.name.startswith("search.")


def test_all_assets_together_are_light():
    assets = [file for file in SITE.glob("assets/**/*") if file.is_file()]
    assert len(assets) > 10
    search = sum(file.stat().st_size for file in assets if is_of_search(file))
    assert sum(file.stat().st_size for file in assets) - search <= 60 * KILOBYTE
    assert search <= 40 * KILOBYTE
