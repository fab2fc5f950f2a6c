"""What a visit costs: the bytes that a first search loads, and the time from a key to its results."""

import dataclasses
import gzip
import urllib.parse

from playwright.sync_api import TimeoutError

# Notes when results are shown first; when a key goes down, and when what it changed among the results
# has been painted.
_WATCH = """
(() => {
  window.times = [];
  let pressed;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  const painted = (start) => requestAnimationFrame(() =>
    setTimeout(() => times.push(performance.now() - start)));
  const watch = () => {
    const results = document.querySelector("#results");
    if (!results) return setTimeout(watch, 5);
    new MutationObserver(() => {
      if (results.children.length > 0) window.firstResults ??= Date.now();
      if (pressed) painted(pressed);
      pressed = undefined;
    }).observe(results, { childList: true });
  };
  watch();
})();
"""

_FIRST_FIVE = """
async (text) => {
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 5).map((result) => result.data()));
}
"""

# Between two keys, so that each has its results.
_PAUSE = 150


@dataclasses.dataclass(frozen=True)
class Weight:
    """Bytes, as they lie on the disk and compressed."""

    raw: int
    packed: int

    def __str__(self):
        return f"{kilobytes(self.raw)}, gzipped {kilobytes(self.packed)}"


def weight(files):
    raw = packed = 0
    for file in files:
        data = file.read_bytes()
        raw += len(data)
        packed += min(len(data), len(gzip.compress(data, 6)))
    return Weight(raw, packed)


def kilobytes(count):
    return f"{count / 1000:,.0f} kB"


class Visits:
    """Fresh visits, from a folder that holds `site` and `pagefind`, served by `server`."""

    def __init__(self, browser, folder, server):
        self._browser = browser
        self._folder = folder
        self._server = server

    def address(self, path):
        return self._server.address + path

    def of_address(self, text):
        """The files that the search needs for the first results of a shared address; and those that it
        needs for all: the counts beside the filters, and the lines that matched."""
        with self._visit(f"site/search.html?q={urllib.parse.quote(text)}") as visit:
            visit.page.wait_for_selector("#results > *")
            visit.settle()
            shown = visit.page.evaluate("firstResults") / 1000
        of_search = [(time, path) for time, path in visit.asked if _is_of_search(path)]
        return [path for time, path in of_search if time <= shown], [path for _, path in of_search]

    def of_typing(self, text):
        """The files that the search needs for a text that is typed key by key."""
        with self._visit("site/search.html") as visit:
            visit.page.locator("#_search").press_sequentially(text, delay=120)
            visit.page.wait_for_selector("#results > *")
            visit.settle()
        return [path for _, path in visit.asked if _is_of_search(path)]

    def with_pagefind(self, text):
        """The files that Pagefind needs to tell the pages of its first five results."""
        with self._visit("pagefind/search.html") as visit:
            visit.page.wait_for_function("window.isReady")
            visit.page.evaluate(_FIRST_FIVE, text)
        return [path for _, path in visit.asked if "/index/" in str(path)]

    def key_times(self, texts):
        """Milliseconds from each key to its results, in one visit."""
        times = []
        with self._visit("site/search.html") as visit:
            page = visit.page
            for text in texts:
                page.fill("#_search", "")
                for letter in text:
                    page.wait_for_timeout(_PAUSE)
                    page.evaluate("times = []")
                    page.keyboard.type(letter)
                    try:
                        page.wait_for_function("times.length > 0", polling=20, timeout=1500)
                    except TimeoutError:
                        continue
                    times += page.evaluate("times")
        return times

    def _visit(self, path):
        return _Visit(self._browser, self._folder, self._server, path)


def _is_of_search(path):
    """Whether a file is loaded for search alone, and not with every page."""
    return path.suffix == ".js" and ("/search/" in str(path) or path.name.startswith("search."))


class _Visit:
    """A visitor's first `page`, and the files that were `asked` for, each once and with its time."""

    def __init__(self, browser, folder, server, path):
        self._context = browser.new_context()
        self._folder, self._server, self._path = folder, server, path

    def __enter__(self):
        self._start = len(self._server.asked)
        self.page = self._context.new_page()
        self.page.add_init_script(_WATCH)
        self.page.goto(self._server.address + self._path)
        return self

    def settle(self):
        """Waits until nothing more is loaded."""
        self.page.wait_for_load_state("networkidle")
        count = 0
        while count < len(self._server.asked):
            count = len(self._server.asked)
            self.page.wait_for_timeout(600)

    def __exit__(self, *_):
        self._context.close()
        first = {}
        for time, path in self._server.asked[self._start :]:
            first.setdefault(self._folder / path.lstrip("/"), time)
        self.asked = [(time, path) for path, time in first.items() if path.is_file()]
