"""Measures what a site's search finds, over a whole canon.

    python search_accuracy.py CANON SITE [MOST]

prints a line for each class of queries, and what it misses; MOST is how many queries of a class are
tried.
"""

import collections
import dataclasses
import itertools
import pathlib
import random
import statistics
import sys
import time

from playwright.sync_api import sync_playwright

from search_canon import SearchCanon, words
from search_index import SearchIndex
from search_queries import query_classes

# How many queries are asked in one go.
_BATCH = 100

_ASK = """
async (texts) => {
  const answers = [];
  for (const text of texts) {
    const { groups } = await jobframeSearch.find(text);
    answers.push([groups.map(({ id }) => id).join(""), groups[0]?.link ?? ""]);
  }
  return answers;
}
"""

# Whether the page of results shows what the script answers, as far as it shows it at once.
_SHOWS_THE_SAME = """
async (text) => {
  const { groups } = await jobframeSearch.find(text);
  const address = ({ link }) => new URL(jobframeSearch.root + link, document.baseURI).href;
  const shown = [...document.querySelectorAll("#results > *")];
  const links = shown.map((each) => each.querySelector("a").href);
  return String(groups.slice(0, 100).map(address)) === String(links);
}
"""


@dataclasses.dataclass(frozen=True)
class Answer:
    """The keys of the roles that are listed, the best first, and where the first result leads."""

    roles: list
    page: str

    def rank(self, roles):
        """From 1, of the first of some roles; none where none is listed."""
        return next((rank for rank, key in enumerate(self.roles, start=1) if key in roles), None)


class Search:
    """The search of a site, asked by its script within one of its pages."""

    def __init__(self, page, site, address):
        self._page = page
        self._address = address
        self.index = SearchIndex(site)
        self._keys = self.index.roles
        page.goto(f"{address}about.html")

    def answers(self, texts):
        """Each text's answer."""
        asked = list(dict.fromkeys(texts))
        found = {}
        for start in range(0, len(asked), _BATCH):
            batch = asked[start : start + _BATCH]
            for text, (ids, page) in zip(batch, self._page.evaluate(_ASK, batch)):
                keys = [self._keys["".join(id)] for id in zip(*[iter(ids)] * 6)]
                found[text] = Answer(keys, page)
        return [found[text] for text in texts]

    def is_shown(self, text, seconds=10):
        """Whether the page of results shows the same roles in the same order, with the same links."""
        page = self._page.context.new_page()
        try:
            page.goto(f"{self._address}search.html")
            page.fill("#_search", text)
            end = time.monotonic() + seconds
            while not page.evaluate(_SHOWS_THE_SAME, text):
                if time.monotonic() > end:
                    return False
                page.wait_for_timeout(50)
            return True
        finally:
            page.close()


@dataclasses.dataclass(frozen=True)
class Figures:
    """What came of a class: how many of its queries (or of the roles to be listed) were answered well,
    how many roles were listed, and the queries that were not answered well."""

    name: str
    bar: float
    right: int
    all: int
    listed: list
    misses: list

    @property
    def share(self):
        return self.right / self.all if self.all else 1

    @property
    def is_enough(self):
        return self.share >= self.bar

    def __str__(self):
        median, most = statistics.median(self.listed), percentile(self.listed, 95)
        share = f"{self.right} of {self.all}: {self.share:.2%} (bar {self.bar:.0%})"
        return f"{self.name:28} {share:42} listed: median {median:.0f}, 95 % within {most}"


def percentile(values, percent):
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]


def measured(query_class, answers):
    """The figures of a class from the answers to its queries."""
    misses, right, wanted = [], 0, 0
    for query, answer in zip(query_class.queries, answers):
        if query_class.within is None:
            listed = query.roles & set(answer.roles)
            right += len(listed)
            wanted += len(query.roles)
            is_right = listed == query.roles
        else:
            rank = answer.rank(query.roles)
            is_right = rank is not None and rank <= query_class.within
            is_right = is_right and query.page in (None, answer.page)
            right += is_right
            wanted += 1
        if not is_right:
            misses.append((query, answer))
    listed = [len(answer.roles) for answer in answers]
    return Figures(query_class.name, query_class.bar, right, wanted, listed, misses)


class Grounds:
    """Why a role may be listed at all: it has a word of the query, one of the same stem, one that
    begins so, a correction of one; or a level that the query names."""

    def __init__(self, canon, stems):
        self._roles = collections.defaultdict(set)
        for role in canon.roles.values():
            for word in role.words:
                self._roles[word].add(role.key)
        self._levels = collections.defaultdict(set)
        for level in canon.levels:
            at = {role.key for role in canon.roles.values() if level.code in role.titles}
            for word in itertools.chain(*map(words, level.names)):
                self._levels[word] |= at
        groups = collections.defaultdict(set)
        for word, stem in stems.items():
            groups[stem].add(word)
        self._group = {word: groups[stem] for word, stem in stems.items()}
        self._shortened = collections.defaultdict(set)
        for word in self._roles:
            for short in _shortenings(word, 2):
                self._shortened[short].add(word)
        self._known = {}

    def groundless(self, text, answer):
        """The listed roles that have nothing of a text."""
        return set(answer.roles).difference(*map(self._with, words(text)))

    def _with(self, word):
        if word not in self._known:
            alike = {*self._group.get(word, ()), *self._corrected(word)}
            alike |= {other for other in self._roles if other.startswith(word)}
            roles = (self._roles[other] for other in alike if other in self._roles)
            self._known[word] = set(self._levels.get(word, ())).union(*roles)
        return self._known[word]

    def _corrected(self, word):
        most = 2 if len(word) >= 8 else 1 if len(word) >= 4 else 0
        near = {other for short in _shortenings(word, most) for other in self._shortened[short]}
        return {other for other in near if edits(word, other) <= most}


def _shortenings(word, most):
    """The word without some letters, at most so many."""
    found = {word}
    for _ in range(most):
        found |= {each[:at] + each[at + 1 :] for each in found for at in range(len(each))}
    return found


def edits(left, right):
    """How many letters are to be put in, left out, exchanged or swapped with their neighbour."""
    older, last = [], list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        rest = [row]
        for column, other in enumerate(right, start=1):
            cost = min(rest[-1] + 1, last[column] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and other == left[row - 2]:
                cost = min(cost, older[column - 2] + 1)
            rest.append(cost)
        older, last = last, rest
    return last[-1]


@dataclasses.dataclass(frozen=True)
class Accuracy:
    """The figures of all classes; each listed role without grounds, with its query; and each query
    whose page of results shows something else than the script answers."""

    figures: list
    groundless: list
    shown_otherwise: list


def measure(search, canon, most=None, seed=1, shown=40):
    """Asks all classes of queries; `shown`: how many of them are looked up on the page of results."""
    grounds = Grounds(canon, search.index.stems)
    figures, groundless, asked = [], [], []
    for query_class in query_classes(canon, search.index.settings["stop"], most, seed):
        texts = [query.text for query in query_class.queries]
        answers = search.answers(texts)
        figures.append(measured(query_class, answers))
        asked += texts
        groundless += [
            (text, key)
            for text, answer in zip(texts, answers)
            for key in sorted(grounds.groundless(text, answer))
        ]
    sample = random.Random(seed).sample(asked, min(shown, len(asked)))
    shown_otherwise = [text for text in sample if not search.is_shown(text)]
    return Accuracy(figures, groundless, shown_otherwise)


def main(canon, site, most=None):
    canon, site = pathlib.Path(canon), pathlib.Path(site).resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        search = Search(browser.new_context().new_page(), site, site.as_uri() + "/")
        accuracy = measure(search, SearchCanon(canon), int(most) if most else None)
        browser.close()
    for figures in accuracy.figures:
        print(figures)
    print(f"{'listed without grounds':28} {len(accuracy.groundless)}", *accuracy.groundless[:5])
    print(f"{'shown otherwise':28} {len(accuracy.shown_otherwise)}", *accuracy.shown_otherwise)
    for figures in accuracy.figures:
        for query, answer in figures.misses[:30]:
            print(f"  {figures.name}: {query.text!r}", *miss(query, answer))


def miss(query, answer):
    """What was looked for, its rank, and what is listed instead."""
    rank = answer.rank(query.roles)
    lacking = sorted(query.roles - set(answer.roles))
    yield f"looked for {sorted(query.roles)[:3]}, rank {rank}, first {answer.roles[:3]}"
    if query.page and query.page != answer.page:
        yield f"at {answer.page}"
    if lacking and len(query.roles) > 1:
        yield f"not listed {lacking[:3]}"


if __name__ == "__main__":
    main(*sys.argv[1:])
