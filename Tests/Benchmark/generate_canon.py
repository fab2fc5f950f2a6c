"""Writes a canon of any size, always the same for the same seed.

    python generate_canon.py FOLDER --roles 1000 --levels 8 --seed 1

A role's text depends on the seed and its family alone: a larger canon begins with the smaller one's
families.
"""

import argparse
import multiprocessing
import pathlib
import random
import re

from vocabulary import Sampler, Vocabulary
from workplace_words import JOBS, JOINTS, MODIFIERS, NOUNS, OPENINGS

DIMENSIONS = ["Scope", "Autonomy", "Complexity", "Impact"]
RANKS = ["Junior", "", "Experienced", "Senior", "Lead", "Principal", "Distinguished"]
MANAGERS = ["Team Lead", "Manager", "Senior Manager", "Director"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--roles", type=int, default=1000)
    arguments.add_argument("--levels", type=int, default=8)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    write_canon(given.folder, given.roles, given.levels, given.seed)


def size_of(text):
    """The roles and levels of a size such as `1000x8`; none of another text."""
    size = re.fullmatch(r"(\d+)x(\d+)", text)
    return size and tuple(map(int, size.groups()))


def write_canon(folder, roles, levels, seed=1):
    """Writes a canon of so many roles, each at all of so many levels."""
    ladder = Ladder(levels)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "canon.yaml", _canon_file(roles, levels))
    with multiprocessing.Pool(initializer=_begin, initargs=(seed, ladder, folder)) as pool:
        _begin(seed, ladder, folder)
        _write(folder / "levels.yaml", ladder.text(Author(_vocabulary, f"{seed} ladder")))
        pool.starmap(_write_family, _families(roles, seed), chunksize=8)


def _families(roles, seed):
    """The number of each family and of its roles."""
    source = random.Random(f"{seed} families")
    number = 0
    while roles:
        size = min(source.randint(5, 15), roles)
        yield number, size
        roles -= size
        number += 1


def _begin(seed, ladder, folder):
    global _seed, _vocabulary, _ladder, _folder
    _seed, _vocabulary, _ladder, _folder = seed, Vocabulary(seed), ladder, folder


def _write_family(number, size):
    author = Author(_vocabulary, f"{_seed} family {number}")
    field = _vocabulary.field(number)
    folder = _folder / "families" / field.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    _write(
        folder / "family.yaml",
        [f"name: {field.title()} {author.common_noun().title()}", f"summary: {author.line()}"],
    )
    for job in random.Random(f"{_seed} jobs {number}").sample(JOBS, size):
        _write(folder / f"{job}.yaml", _role_file(author, field, job))


def _role_file(author, field, job):
    """A role's file, line by line."""
    name = author.role_name(field, job)
    yield f"name: {name}"
    yield f"summary: {author.line()}"
    aliases = author.aliases(field, job)
    if aliases:
        yield f"aliases: [{', '.join(aliases)}]"
    if author.random.random() < 0.05:
        yield "status: draft"
    yield "levels:"
    lists = {name: [] for name in ("outputs", "responsibilities", "tasks")}
    for code, _, title in _ladder.levels:
        lists = {name: author.grown(lines) for name, lines in lists.items()}
        yield f"  {code}:"
        if author.random.random() < 0.7:
            yield f"    title: {title.format(name)}"
        yield f"    summary: {author.line()}"
        yield "    core_outputs:"
        yield from (f"      - {line}" for line in lists["outputs"])
        yield "    jfm:"
        yield "      responsibilities:"
        yield from (f"        - {line}" for line in lists["responsibilities"])
        yield f"      complexity: {author.line()}"
        yield f"      knowledge: {author.line()}"
        yield "    components:"
        yield "      tasks:"
        yield from (f"        - {line}" for line in lists["tasks"])
        yield "    capabilities:"
        for capability in author.capabilities():
            yield f"      - name: {capability}"
            yield f"        text: {author.line()}"


def _canon_file(roles, levels):
    yield "format: 1"
    yield f"name: Generated canon of {roles} roles at {levels} levels"
    yield "language: en"
    yield "dimensions:"
    yield from (f"  - {{id: {name.lower()}, name: {name}}}" for name in DIMENSIONS)


def _write(path, lines):
    path.write_text("\n".join(lines) + "\n")


class Ladder:
    """Professional levels, then those of management: code, title, and what a role is called there."""

    def __init__(self, levels):
        managers = min(levels // 3, len(MANAGERS))
        ranks = RANKS + [f"Fellow {number}" for number in range(1, levels)]
        professionals = ranks[: levels - managers]
        self.tracks = {
            "Professional": [
                (f"P{number}", f"{rank} Professional".strip(), f"{rank} {{}}".strip())
                for number, rank in enumerate(professionals, start=1)
            ],
            "Management": [
                (f"M{number}", rank, f"{{}} {rank}")
                for number, rank in enumerate(MANAGERS[:managers], start=1)
            ],
        }

    @property
    def levels(self):
        return [level for levels in self.tracks.values() for level in levels]

    def text(self, author):
        yield "tracks:"
        for track, levels in self.tracks.items():
            if not levels:
                continue
            yield f"  - id: {track.lower()}"
            yield f"    name: {track}"
            yield "    levels:"
            for code, title, _ in levels:
                yield f"      - code: {code}"
                yield f"        title: {title}"
                yield f"        summary: {author.line()}"
                yield "        dimensions:"
                yield from (f"          {name.lower()}: {author.line()}" for name in DIMENSIONS)


class Author:
    """Writes the text of one family: common words, and some that the family uses more than others."""

    _OWN_WORDS = 400
    _STOCK = 4000

    def __init__(self, vocabulary, seed):
        self.random = random.Random(seed)
        self._samplers = {
            "nouns": self._samplers_of(vocabulary.nouns),
            "verbs": self._samplers_of(vocabulary.verbs),
            "adjectives": self._samplers_of(vocabulary.adjectives),
        }
        self._stock = {kind: [] for kind in self._samplers}

    def _samplers_of(self, words):
        common, rare = len(words) // 40, self._OWN_WORDS * 3 // 4
        own = self.random.sample(words[:common], k=self._OWN_WORDS - rare)
        own += self.random.sample(words[common:], k=rare)
        return _shared(words), Sampler(self.random.sample(own, k=len(own)))

    def _take(self, kind):
        """A word; three of five are the whole company's, two the family's."""
        stock = self._stock[kind]
        if not stock:
            shared, own = self._samplers[kind]
            stock += shared.draw(self.random, self._STOCK * 3 // 5)
            stock += own.draw(self.random, self._STOCK * 2 // 5)
            self.random.shuffle(stock)
        return stock.pop()

    def line(self):
        """A line of 8 to 30 words."""
        length = self.random.randint(7, 26)
        words = [self._take("verbs"), "the", self._take("nouns")]
        while len(words) < length:
            words += [self.random.choice(JOINTS), self._take("nouns")]
            if self.random.random() < 0.5:
                words.insert(-1, self._take("adjectives"))
        opening = self.random.choice(OPENINGS)
        text = opening + " ".join(words)
        return text[0].upper() + text[1:]

    def grown(self, lines):
        """The lines of the next level: some of the old ones as they are, some reworded, some new."""
        kept = [line for line in lines if self.random.random() < 0.5]
        kept = [line if self.random.random() < 0.3 else self._reworded(line) for line in kept]
        new = [self.line() for _ in range(self.random.randint(4, 7) - len(kept))]
        return list(dict.fromkeys(kept + new))

    def _reworded(self, line):
        """The line with another noun at its end, or one more."""
        start, _, _ = line.rpartition(" ")
        return f"{start} {self._take('nouns')}"

    def common_noun(self):
        return self.random.choice(NOUNS)

    def role_name(self, field, job):
        """A name that no other role has, since its family's field and its job stand in it."""
        modifier = self.random.choice(MODIFIERS) if self.random.random() < 0.4 else ""
        return f"{modifier} {field} {job}".strip().title()

    def aliases(self, field, job):
        """Up to five other names, of which others may have some too."""
        names = {}
        for _ in range(self.random.randint(0, 5)):
            start = self.random.choice([field, field, self.random.choice(MODIFIERS)]).title()
            end = self.random.choice([job, job, "Professional", "Expert"]).title()
            names[f"{start} {self.common_noun().title()} {end}"] = None
        return list(names)

    def capabilities(self):
        return list(dict.fromkeys(self._take("nouns").capitalize() for _ in range(3)))


_shared_samplers = {}


def _shared(words):
    """The sampler of the whole company's words, made once."""
    return _shared_samplers.setdefault(id(words), Sampler(words))


if __name__ == "__main__":
    main()
