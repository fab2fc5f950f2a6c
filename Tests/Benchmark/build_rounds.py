"""Builds of a generated canon's site in rounds, and beside them copies, Hugo and Pagefind."""

import collections
import importlib.metadata
import os
import random
import re
import sys
import time

from file_count import files_below
from generate_canon import write_canon
from hugo_site import GOAL_PAGES, HugoSite, difference
from pagefind_run import cost_of_index
from program_cost import apart, cost_of
from site_builds import SiteBuilds, copy_theme, copy_theme_without_search
from workplace_words import NOUNS

# The steps of a round, of which those without another name are builds after a change.
WITHOUT_SEARCH = "full build without search"
FULL = "full build"
COPY = "cp -r of the site"
HUGO = "Hugo, the goal pages alone"
PAGEFIND = "Pagefind, goal pages indexed"
NOTHING = "nothing changed"
ROLE = "a line of a role changed"
LADDER = "a line of the ladder changed"
LAYOUT = "the theme's layout changed"

# Once they have taken so many seconds, Hugo and Pagefind have run enough.
_ENOUGH = 20

# A line of a role's lists, and what the ladder says of a level in a dimension.
_LIST_LINE = re.compile(r" +- [^:]+")
_DIMENSION_LINE = re.compile(r" {10}\w+: .+")


class BuildRounds:
    """The `costs` of each step, and what it has `written` last.

    A round has every step once, so that noise hits them alike; Hugo and Pagefind leave out later
    rounds where they take long. Every step writes to a place of its own, and nothing is removed.
    """

    def __init__(self, program, size, folder):
        self.builds = SiteBuilds(program, folder)
        self.costs = collections.defaultdict(list)
        self.written = {}
        self.loops = []
        self._folder = folder
        self._random = random.Random(1)
        apart(write_canon, self.builds.canon, *size)
        self._roles = self._shuffled_roles()
        self._theme = copy_theme(folder / "theme")
        self._theme_without_search = copy_theme_without_search(folder / "theme-without-search")
        self._hugo = HugoSite(folder / "hugo") if _are_installed("hugo") else None
        self._has_pagefind = _are_installed("pagefind", "pagefind_bin")

    def run(self, number):
        self._build_in_full(WITHOUT_SEARCH, self._theme_without_search)
        self._build_in_full(FULL, self._theme)
        self.pages = files_below(self.builds.site, ".html")
        self.cache = files_below(self.builds.cache)
        self._copy(number)
        self._run_hugo(number)
        self._run_pagefind(number)
        self._build(NOTHING, self._theme)
        self._reword(self._roles[number % len(self._roles)], _LIST_LINE)
        self._build(ROLE, self._theme)
        self._reword(self.builds.canon / "levels.yaml", _DIMENSION_LINE)
        self._build(LADDER, self._theme)
        self._change_layout(number)
        self._build(LAYOUT, self._theme)

    def _build_in_full(self, step, theme):
        self.builds.move()
        self._build(step, theme)

    def _build(self, step, theme):
        self._measure(step, self.builds.site, lambda: self.builds.cost(theme))

    def _copy(self, number):
        copy = self._folder / f"copy-{number}"
        self._measure(COPY, copy, lambda: cost_of(["cp", "-r", self.builds.site, copy]))

    def _run_hugo(self, number):
        if not self._hugo or not self._is_due(HUGO):
            return
        self._hugo.take(self.builds.canon, number)
        self._measure(HUGO, self._hugo.site, self._hugo.cost)
        found = apart(difference, self.builds.site, self._hugo.site)
        if found:
            sys.exit(f"Hugo's goal pages are not ours: {found}")

    def _run_pagefind(self, number):
        """Indexes the goal pages: Hugo's, or ours where there is no Hugo."""
        if not self._has_pagefind or not self._is_due(PAGEFIND):
            return
        site = self._hugo.site if self._hugo else self.builds.site
        index = self._folder / f"index-{number}"
        self._measure(PAGEFIND, index, lambda: cost_of_index(site, GOAL_PAGES, index))

    def _is_due(self, step):
        return sum(cost.wall for cost in self.costs[step]) < _ENOUGH

    def _measure(self, step, folder, run):
        """Runs a step that writes into a folder, once all that came before is on the disk."""
        os.sync()
        self.loops.append(_time_of_loop())
        start = self._folder / "start"
        start.touch()
        cost = run()
        self.costs[step].append(cost)
        self.written[step] = files_below(folder, since=start.stat().st_ctime_ns)
        print(f"{step}: {cost.wall:.2f} s", file=sys.stderr, flush=True)

    def _shuffled_roles(self):
        files = sorted(self.builds.canon.glob("families/*/*.yaml"))
        roles = [file for file in files if file.name != "family.yaml"]
        self._random.shuffle(roles)
        return roles

    def _reword(self, file, pattern):
        """Puts another word at the end of one of a file's lines that match."""
        lines = file.read_text().split("\n")
        at = self._random.choice([at for at, line in enumerate(lines) if pattern.fullmatch(line)])
        start, _, last = lines[at].rpartition(" ")
        lines[at] = f"{start} {self._random.choice([noun for noun in NOUNS if noun != last])}"
        file.write_text("\n".join(lines))

    def _change_layout(self, number):
        layout = self._theme / "layout.html"
        text, count = re.subn(r">Skip to[^<]*<", f">Skip to content {number}<", layout.read_text())
        assert count == 1, "the layout has no such text"
        layout.write_text(text)


def _are_installed(*packages):
    try:
        return all(importlib.metadata.version(package) for package in packages)
    except importlib.metadata.PackageNotFoundError:
        return False


def _time_of_loop():
    """The seconds that a calculation takes which is always the same."""
    start = time.perf_counter()
    sum(number * number for number in range(3_000_000))
    return time.perf_counter() - start
