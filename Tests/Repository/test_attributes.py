"""What `.gitattributes` says of each kind of file."""

import subprocess

import pytest

from conftest import REPOSITORY
from project import ROLE

FOLDED = [
    "site/index.html",
    "site/a-z.md",
    "site/coverage.md",
    "site/families/sales/clerk/p1/index.html",
    "site/families/sales/clerk/p1/goals.html",
    "site/families/sales/clerk/p1/goals.md",
    "site/search/index.js",
    "site/search/terms/from-a.js",
    "site/compare/sales/clerk.js",
    "site/assets/site.css",
    "site/assets/icon.svg",
    "site/sitemap.xml",
    "site/.jobframe-manifest",
]
SHOWN = [
    "site/index.md",
    "site/levels/index.md",
    "site/levels/p1/index.md",
    "site/families/sales/index.md",
    "site/families/sales/clerk/index.md",
    "site/families/sales/clerk/p1/index.md",
]
OTHER = [ROLE, "canon/index.md", "themes/default/pages/profile/goals.md", "README.md", "Tests/site/a.html"]


def attributes(*paths):
    """The attributes of paths of this repository: `{path: {attribute: value}}`."""
    output = subprocess.run(
        ["git", "check-attr", "-z", "--all", "--", *paths],
        cwd=REPOSITORY, check=True, capture_output=True, text=True,
    ).stdout.split("\0")
    found = {path: {} for path in paths}
    for path, name, value in zip(output[::3], output[1::3], output[2::3]):
        found[path][name] = value
    return found


@pytest.mark.parametrize("service", ["linguist-generated", "gitlab-generated"])
def test_hosting_services_fold_what_follows_and_show_what_is_read(service):
    found = attributes(*FOLDED, *SHOWN, *OTHER)
    assert [path for path in FOLDED if found[path].get(service) != "set"] == []
    assert [path for path in SHOWN if found[path].get(service) != "unset"] == []
    assert [path for path in OTHER if service in found[path]] == []


def test_the_site_is_bytes_and_is_built_rather_than_merged():
    found = attributes(*FOLDED, *SHOWN, *OTHER)
    for path in FOLDED + SHOWN:
        assert (found[path]["text"], found[path]["merge"]) == ("unset", "jobframe-site")
    assert [path for path in OTHER if "merge" in found[path]] == []


def test_sources_have_unix_line_ends():
    for path, found in attributes(ROLE, "themes/default/layout.html", ".github/scripts/review").items():
        assert (found["text"], found["eol"]) == ("auto", "lf"), path


def test_a_checkout_for_windows_has_the_same_bytes(project, tmp_path):
    project.git(
        "clone", "--quiet", "--config", "core.autocrlf=true", ".", str(tmp_path / "windows"),
    )
    for path in project.git("ls-files", "canon", "site").split("\n"):
        assert (tmp_path / "windows" / path).read_bytes() == (project.folder / path).read_bytes()
