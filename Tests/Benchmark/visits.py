"""What a visit costs: the bytes that a first search loads, and the time from a key to its results."""

import dataclasses
import gzip

from playwright.sync_api import TimeoutError

# Notes when a key goes down, and when what it changed among the results has been painted.
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
      if (pressed) painted(pressed);
      pressed = undefined;
    }).observe(results, { childList: true });
  };
  watch();
})();
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
        """The files that the search needs for the first results of a shared address; then those with
        the lines that are shown and marked."""
        context = self._browser.new_context()
        with self._asked() as asked:
            page = context.new_page()
            page.goto(self.address("site/search.html"))
            page.fill("#_search", text)
            page.wait_for_selector("#results > *")
            page.wait_for_load_state("networkidle")
            context.close()
        return self._of_search(asked)

    def of_typing(self, text):
        """The same, where the text is typed key by key."""
        context = self._browser.new_context()
        with self._asked() as asked:
            page = context.new_page()
            page.goto(self.address("site/search.html"))
            page.locator("#_search").press_sequentially(text, delay=120)
            page.wait_for_selector("#results > *")
            page.wait_for_load_state("networkidle")
            context.close()
        return self._of_search(asked)

    def with_pagefind(self, text):
        """The files that Pagefind needs to tell the pages of its first five results."""
        context = self._browser.new_context()
        with self._asked() as asked:
            page = context.new_page()
            page.goto(self.address("pagefind/search.html"))
            page.wait_for_function("window.isReady")
            page.evaluate(
                """async (text) => {
                  const { results } = await pagefind.search(text);
                  await Promise.all(results.slice(0, 5).map((result) => result.data()));
                }""",
                text,
            )
            context.close()
        return [path for path in asked.files if "/index/" in str(path)]

    def key_times(self, texts):
        """Milliseconds from each key to its results, in one visit."""
        context = self._browser.new_context()
        page = context.new_page()
        page.add_init_script(_WATCH)
        page.goto(self.address("site/search.html"))
        field = page.locator("#_search")
        times = []
        for text in texts:
            field.fill("")
            page.wait_for_timeout(_PAUSE)
            for letter in text:
                page.evaluate("times = []")
                page.keyboard.press(letter if letter != " " else "Space")
                try:
                    page.wait_for_function("times.length > 0", polling=20, timeout=1500)
                except TimeoutError:
                    continue
                times += page.evaluate("times")
                page.wait_for_timeout(_PAUSE)
        context.close()
        return times

    def _asked(self):
        return _Asked(self._folder, self._server)

    def _of_search(self, asked):
        """What is loaded for search alone, not for every page: without lines, and with them."""
        found = [path for path in asked.files if "/search/" in str(path) or "/search." in str(path)]
        found = [path for path in found if path.suffix != ".html"]
        return [path for path in found if path.parent.name != "lines"], found


class _Asked:
    """The files that were asked for meanwhile, each once."""

    def __init__(self, folder, server):
        self._folder, self._server = folder, server

    def __enter__(self):
        self._start = len(self._server.asked)
        return self

    def __exit__(self, *_):
        paths = dict.fromkeys(self._server.asked[self._start :])
        found = (self._folder / path.lstrip("/") for path in paths)
        self.files = [path for path in found if path.is_file()]
