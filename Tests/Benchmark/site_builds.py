"""Builds of a canon's site, as the benchmarks measure them."""

import pathlib
import re
import shutil

from program_cost import cost_of

DEFAULT_THEME = pathlib.Path(__file__).parents[2] / "themes/default"


class SiteBuilds:
    """Builds `site` from `canon`, in a folder of both and of what a build keeps beside a site."""

    def __init__(self, program, folder):
        self._program = program
        self.canon = folder / "canon"
        self.site = folder / "site"
        self.cache = folder / ".jobframe-cache"

    def clear(self):
        """Removes all that builds have written, so that the next one is full."""
        for folder in (self.site, self.cache):
            shutil.rmtree(folder, ignore_errors=True)

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
