"""The search index of a site, as its files have it."""

import collections
import dataclasses
import functools
import json
import re

_CALL = re.compile(
    r'^jobframeSearch\.add\("(\w+)", ("[^\n]*"), String\.raw`\n(.*?)\n?`\);$', re.S | re.M
)


@dataclasses.dataclass(frozen=True)
class Entry:
    """A line of the index. Of a group of words the key is the stem, and the values are the words, those
    of names with an asterisk."""

    kind: str
    key: str
    values: tuple

    def without(self, id):
        """The values that do not name a role."""
        if self.kind in ("roles", "lines") and self.key == id:
            return ()
        return tuple(value for value in self.values if not value.startswith(id))


class SearchIndex:
    """All files of `search/`, whether the index is one file or many."""

    def __init__(self, site):
        self.files = sorted((site / "search").rglob("*.js"))
        # By kind and by where the range of keys starts.
        self.texts = {
            (kind, json.loads(start)): text
            for file in self.files
            for kind, start, text in _CALL.findall(file.read_text())
        }
        self.settings = json.loads(self.texts["settings", ""])

    @functools.cached_property
    def entries(self):
        """All entries but the settings, by kind and key; a role has many of `lines`."""
        found = collections.defaultdict(list)
        for (kind, _), text in self.texts.items():
            for line in text.splitlines() if kind != "settings" else ():
                entry = _entry(kind, line)
                found[kind, entry.key].append(entry)
        return dict(found)

    @functools.cached_property
    def places(self):
        """Where the file starts in which each entry stands, by kind and key."""
        return {
            (kind, _entry(kind, line).key): start
            for (kind, start), text in self.texts.items()
            for line in (text.splitlines() if kind != "settings" else ())
        }

    @functools.cached_property
    def roles(self):
        """The keys of roles by their ids."""
        return {
            id: json.loads(entry.values[0])[0]
            for (kind, id), (entry, *_) in self.entries.items()
            if kind == "roles"
        }

    @functools.cached_property
    def ids(self):
        """The ids of roles by their keys."""
        return {key: id for id, key in self.roles.items()}

    @functools.cached_property
    def stems(self):
        """The stem of each word."""
        return {
            word.rstrip("*"): stem
            for (kind, stem), (entry, *_) in self.entries.items()
            if kind == "words"
            for word in entry.values
        }


def _entry(kind, line):
    if kind == "words":
        return _group(line)
    # A word may hold the sign itself; no posting does.
    by_id = kind in ("roles", "lines")
    key, _, value = line.partition("=") if by_id else line.rpartition("=")
    return Entry(kind, key, (value,) if by_id else tuple(value.split()))


def _group(line):
    """`manag -er* -ers`, or `team*` alone."""
    stem, *written = line.split(" ")
    bare = stem.rstrip("*")
    words = tuple(bare + word[1:] if word[0] == "-" else word for word in written)
    return Entry("words", bare, words or (stem,))
