"""Builds of a canon's site, as the benchmarks measure them."""

import pathlib
import re
import shutil

from program_cost import cost_of

DEFAULT_THEME = pathlib.Path(__file__).parents[2] / "themes/default"


class SiteBuilds:
    """Builds `site` from `canon`; a build keeps its `cache` beside the site."""

    def __init__(self, program, folder):
        self._program = program
        self._folder = folder
        self._count = 0
        self.canon = folder / "canon"
        self.move()

    def move(self):
        """Has the next build, which is full, write to another place. What was built stays: a file
        system may look long for a new file's place where others were removed minutes before."""
        self._count += 1
        place = self._folder / f"builds-{self._count}"
        place.mkdir()
        self.site = place / "site"
        self.cache = place / ".jobframe-cache"

    def cost(self, theme):
        """Of a build of what has changed since the last one."""
        command = [self._program, "build", "--canon", self.canon, "--output", self.site]
        return cost_of([*command, "--theme", theme])


def copy_theme(folder):
    """Copies the default theme to a folder."""
    shutil.copytree(DEFAULT_THEME, folder)
    return folder


def copy_theme_without_search(folder):
    """Copies the default theme, without the page for search and the field that leads to it."""
    copy_theme(folder)
    (folder / "pages/site/search.md").unlink()
    layout = folder / "layout.html"
    form = re.compile(r"<form[^>]*search\.html.*?</form>\n", re.S)
    text, count = form.subn("", layout.read_text())
    assert count == 1, "the layout has another field for search"
    layout.write_text(text)
    return folder
