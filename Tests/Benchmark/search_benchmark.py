"""Measures the search of a site, beside Pagefind's on the same pages in the same browser: `make bench`.

    python search_benchmark.py [--jobframe PROGRAM] [--most QUERIES] [--alone] CANON...

A canon is a folder, or a size such as 1000x8: so many roles at so many levels, generated.
"""

import argparse
import collections
import pathlib
import random
import statistics
import sys
import tempfile

from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(REPOSITORY / "Tests/Browser"))

import pagefind_index
from generate_canon import size_of, write_canon
from pagefind_index import PAGES, PagefindIndex
from search_accuracy import Search, measured, percentile
from search_canon import SearchCanon
from search_queries import query_classes
from site_builds import DEFAULT_THEME, SiteBuilds, copy_theme_without_search
from site_server import SiteServer
from visits import Visits, kilobytes, weight


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("canons", nargs="*", default=["canon", "1000x8"])
    arguments.add_argument("--jobframe", default=REPOSITORY / ".build/release/jobframe")
    arguments.add_argument("--most", type=int, default=300, help="queries of each class")
    arguments.add_argument(
        "--alone", action="store_true", help="without Pagefind, which a large site may leave no memory"
    )
    given = arguments.parse_args()
    program = pathlib.Path(given.jobframe).resolve()
    for canon in given.canons:
        with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
            print(f"\n== {canon}", flush=True)
            _Bench(program, canon, pathlib.Path(folder), browser).run(given.most, given.alone)
            browser.close()


class _Bench:
    """A canon's figures, of a site in a folder of its own."""

    def __init__(self, program, canon, folder, browser):
        self._folder = folder
        self._builds = SiteBuilds(program, folder)
        self._canon = self._builds.canon
        self._browser = browser
        size = size_of(canon)
        if size:
            write_canon(self._canon, *size)
        else:
            self._canon.symlink_to(pathlib.Path(canon).resolve())

    def run(self, most, alone):
        self._build()
        self._site = self._builds.site
        self._pagefind = None
        if not alone:
            (self._site.parent / "pagefind").mkdir()
            self._pagefind = PagefindIndex(self._site, self._site.parent / "pagefind")
        self._server = SiteServer(self._site.parent)
        self._visits = Visits(self._browser, self._site.parent, self._server)
        context = self._browser.new_context()
        search = Search(context.new_page(), self._site, self._server.address + "site/")
        self._classes = query_classes(
            SearchCanon(self._canon), search.index.settings["stop"], most
        )
        self._print_time()
        self._print_sizes()
        self._print_answers(context, search)
        self._print_weights()
        self._print_key_times(context)
        context.close()
        self._server.close()

    def _build(self):
        """Builds the site, without and with the search."""
        self._without = self._time_of_build(copy_theme_without_search(self._folder / "theme"))
        self._with = self._time_of_build(DEFAULT_THEME)

    def _time_of_build(self, theme):
        """The processor's seconds for a full build: the least of a few, where they are short."""
        times = []
        while len(times) < 3 and sum(times) < 20:
            self._builds.move()
            times.append(self._builds.cost(theme).processor)
        return min(times)

    def _print_time(self):
        own = self._with - self._without
        _row("", "JobFrame", "Pagefind" if self._pagefind else "")
        others = f"{self._pagefind.cost.processor:.1f} s" if self._pagefind else ""
        _row("processor time of indexing", f"{own:.1f} s", others)
        _row("share of a full build", f"{own / self._with:.1%} of {self._with:.1f} s")

    def _print_sizes(self):
        own = [path for path in (self._site / "search").rglob("*") if path.is_file()]
        indexes = [own, self._pagefind.files] if self._pagefind else [own]
        pages = list(self._site.glob(PAGES))
        html = sum(path.stat().st_size for path in pages)
        sizes = [weight(files) for files in indexes]
        _row("index", *sizes)
        label = f"against {len(pages):,} pages, {kilobytes(html)}"
        _row(label, *(f"{size.raw / html:.1%}" for size in sizes))
        largest = [max(path.stat().st_size for path in files) for files in indexes]
        _row("largest file", *map(kilobytes, largest))
        _row("files", *(f"{len(files):,}" for files in indexes))

    def _print_answers(self, context, search):
        page = self._pagefind_page(context)
        for query_class in self._classes:
            texts = [query.text for query in query_class.queries]
            own = measured(query_class, search.answers(texts))
            others = page and _share(measured(query_class, self._pagefind.ask(page, texts)))
            within = query_class.within
            aim = f"first {within}" if within else "all listed"
            _row(f"{query_class.name} ({aim}, {len(texts):,})", _share(own), others or "")

    def _pagefind_page(self, context):
        if not self._pagefind:
            return None
        return pagefind_index.open_page(context, self._visits.address("pagefind/search.html"))

    def _print_weights(self):
        for name, texts in self._typical(6).items():
            visits = [self._visits.of_address(text) for text in texts]
            rows = {
                f"first visit: {name}, heaviest of {len(texts)}": [first for first, _ in visits],
                "    with all counts and the lines that matched": [all for _, all in visits],
                "    typed key by key": [self._visits.of_typing(text) for text in texts],
            }
            others = []
            if self._pagefind:
                others = [_heaviest([self._visits.with_pagefind(text) for text in texts])]
            for label, files in rows.items():
                _row(label, weight(_heaviest(files)), *map(weight, others))
                _row("", _parts(_heaviest(files)))
                others = []

    def _print_key_times(self, context):
        texts = [text for texts in self._typical(3).values() for text in texts]
        starts = [text[:end] for text in texts for end in range(1, len(text) + 1)]
        own = self._visits.key_times(texts)
        page = self._pagefind_page(context)
        others = f"{_times(self._pagefind.times(page, starts))}, not drawn" if page else ""
        _row(f"key to shown results ({len(own)} of {len(starts)} keys)", _times(own), others)

    def _typical(self, count):
        """Some short names, names with a level, with an error, and pieces of lines."""
        by_name = {query_class.name: query_class for query_class in self._classes}
        names = ["role names", "role names with a level", "names, a letter swapped"]
        names.append("three neighbours of a line")
        source = random.Random(1)
        return {
            name: source.sample([query.text for query in by_name[name].queries], count)
            for name in names
        }


def _row(label, own, other=""):
    print(f"{label:58} {own!s:34} {other}", flush=True)


def _share(figures):
    most = percentile(figures.listed, 95)
    return f"{figures.share:.1%}, lists {statistics.median(figures.listed):.0f} ({most})"


def _heaviest(visits):
    return max(visits, key=lambda files: weight(files).packed)


def _parts(files):
    """What the compressed bytes are of."""
    kinds = collections.defaultdict(list)
    for file in files:
        kind = "scripts" if file.name.startswith("search.") else file.parent.name
        kinds["index" if kind == "search" else kind].append(file)
    parts = (
        f"{kind} {len(files)}: {kilobytes(weight(files).packed)}"
        for kind, files in sorted(kinds.items())
    )
    return ", ".join(parts)


def _times(times):
    return f"{statistics.median(times):.0f} ms, 95 % within {percentile(times, 95):.0f} ms"


if __name__ == "__main__":
    main()
