"""The goal pages of a canon as Hugo makes them, from its YAML and the templates of `hugo/`."""

import html.parser
import itertools
import pathlib
import random
import shutil
import sys

from program_cost import cost_of

# Within a site of ours and of Hugo's alike.
GOAL_PAGES = "families/*/*/*/goals.html"

_SOURCES = pathlib.Path(__file__).parent / "hugo"


class HugoSite:
    """Hugo's `site` in a folder of its own, beside its sources."""

    def __init__(self, folder):
        self._folder = folder

    def take(self, canon, number):
        """Lays the canon where Hugo reads it, as it is now, at a place that has this number."""
        place = self._folder / str(number)
        self.site = place / "site"
        self._cache = place / "cache"
        self._sources = place / "sources"
        shutil.copytree(_SOURCES, self._sources)
        shutil.copytree(canon, self._sources / "data/canon")

    def cost(self):
        command = [sys.executable, "-m", "hugo", "--quiet", "--source", self._sources]
        command += ["--destination", self.site, "--cacheDir", self._cache]
        return cost_of(command)


def difference(ours, theirs, sample=50):
    """How the goal pages of two sites differ, none where they do not: which there are, and the text
    of some."""
    names = [sorted(_names(site)) for site in (ours, theirs)]
    if names[0] != names[1]:
        only = sorted(set(names[0]) ^ set(names[1]))
        return f"{len(names[0])} pages and {len(names[1])}: {only[0]} is on one side alone"
    for name in random.Random(1).sample(names[0], min(sample, len(names[0]))):
        texts = [_text(site / name) for site in (ours, theirs)]
        for at, (own, other) in enumerate(itertools.zip_longest(*texts, fillvalue="")):
            if own != other:
                near = [text[max(0, at - 30) : at + 50] for text in texts]
                return f"{name}: '{near[0]}' and '{near[1]}'"
    return None


def _names(site):
    return (str(path.relative_to(site)) for path in site.glob(GOAL_PAGES))


def _text(page):
    """What a goal page shows from its first frame on, without white space."""
    reader = _FrameReader()
    reader.feed(page.read_text())
    return "".join("".join(reader.texts).split())


class _FrameReader(html.parser.HTMLParser):
    """Reads the text of the goal frames: from the first heading of the second level to the page's
    footer, or to the end of its main part."""

    def __init__(self):
        super().__init__()
        self.texts = []
        self._is_within = False

    def handle_starttag(self, tag, _):
        if tag == "h2":
            self._is_within = True
        elif tag == "footer":
            self._is_within = False

    def handle_endtag(self, tag):
        if tag == "main":
            self._is_within = False

    def handle_data(self, data):
        if self._is_within:
            self.texts.append(data)
