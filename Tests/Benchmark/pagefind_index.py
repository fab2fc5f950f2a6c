"""Pagefind's index of a site, and what a page of the same browser finds with it."""

import gzip
import json
import pathlib
import re

from pagefind_run import cost_of_index
from search_accuracy import Answer

# Roles, profiles and goal templates.
PAGES = "families/*/*/**/*.html"

_ROLE = re.compile(r"/families/([^/]+)/([^/]+)/")

_PAGE = """<!doctype html>
<meta charset="utf-8"><title>Pagefind</title>
<script type="module">
  window.pagefind = await import("./index/pagefind.js");
  window.isReady = true;
</script>
"""

# Which role each page is of stands in `roles`; of a role's pages the first counts.
_ASK = """
async ([texts, roles]) => {
  window.roles ??= roles;
  const answers = [];
  for (const text of texts) {
    const { results } = await pagefind.search(text);
    const found = new Set(results.map(({ id }) => window.roles[id]));
    answers.push([[...found], results[0]?.id]);
  }
  return answers;
}
"""

# The time until the pages of the first five results are known.
_TIME = """
async (texts) => {
  const times = [];
  for (const text of texts) {
    const start = performance.now();
    const { results } = await pagefind.search(text);
    await Promise.all(results.slice(0, 5).map((result) => result.data()));
    times.push(performance.now() - start);
  }
  return times;
}
"""


class PagefindIndex:
    """Made in a folder, at some `cost`."""

    def __init__(self, site, folder):
        self.folder = folder
        self.cost = cost_of_index(site, PAGES, folder / "index")
        (folder / "search.html").write_text(_PAGE)
        self._pages = {
            path.name.removesuffix(".pf_fragment"): _page(path)
            for path in (folder / "index/fragment").iterdir()
        }

    @property
    def files(self):
        """The files that a search may need, without those of its interfaces."""
        index = self.folder / "index"
        names = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "*.pf_meta")
        found = [*index.rglob("*.pf_fragment"), *index.rglob("*.pf_index")]
        return [*found, *index.glob("wasm.*"), *(path for name in names for path in index.glob(name))]

    def ask(self, page, texts, batch=50):
        """Each text's answer, as `Search.answers` gives it."""
        keys = sorted({_key(address) for address in self._pages.values()})
        numbers = {key: number for number, key in enumerate(keys)}
        roles = {id: numbers[_key(address)] for id, address in self._pages.items()}
        answers = []
        for start in range(0, len(texts), batch):
            for found, first in page.evaluate(_ASK, [texts[start : start + batch], roles]):
                address = self._pages.get(first, "")
                answers.append(Answer([keys[number] for number in found], _profile(address)))
        return answers

    def times(self, page, texts):
        return page.evaluate(_TIME, texts)


def open_page(context, address):
    page = context.new_page()
    page.goto(address)
    page.wait_for_function("window.isReady")
    return page


def _page(fragment):
    """The address of the page that a file describes."""
    text = gzip.decompress(fragment.read_bytes()).decode()
    return json.loads(text[text.index("{") :])["url"]


def _key(address):
    return ".".join(_ROLE.search(address).groups())


def _profile(address):
    """The profile's page, where the address is that of its goal templates."""
    folder = address.removesuffix("goals.html").removesuffix("index.html").strip("/")
    return str(pathlib.PurePosixPath(folder, "index.html"))
