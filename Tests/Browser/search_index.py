"""The search index of a site, as its files have it."""

import dataclasses
import json
import re

_CALL = re.compile(r'^jobframeSearch\.add\("(\w+)", ("[^\n]*"), String\.raw`\n(.*?)\n?`\);$', re.S | re.M)


@dataclasses.dataclass(frozen=True)
class Entry:
    """A line of the index: `key=value`, or all of it as the key where the kind has no values."""

    kind: str
    key: str
    value: str

    @property
    def ids(self):
        """The roles that the entry names."""
        if self.kind in ("roles", "lines"):
            return {self.key}
        return {posting[:6] for posting in self.value.split()}


class SearchIndex:
    """All files of `search/`, whether the index is one file or many."""

    def __init__(self, site):
        self.files = sorted((site / "search").rglob("*.js"))
        self.texts = {}
        for file in self.files:
            for kind, name, text in _CALL.findall(file.read_text()):
                self.texts[kind, json.loads(name)] = text
        self.settings = json.loads(self.texts["settings", ""])

    @property
    def entries(self):
        """All entries but the settings."""
        return [
            _entry(kind, line)
            for (kind, _), text in self.texts.items()
            if kind != "settings"
            for line in text.splitlines()
        ]

    @property
    def roles(self):
        """The keys of roles by their ids."""
        return {
            entry.key: json.loads(entry.value)[0] for entry in self.entries if entry.kind == "roles"
        }

    @property
    def groups(self):
        """The words that share a stem, group by group."""
        return [_words(entry.key) for entry in self.entries if entry.kind == "words"]


def _entry(kind, line):
    if kind == "words":
        return Entry(kind, line, "")
    # A key of terms may hold the sign itself; no posting does.
    by_id = kind in ("roles", "lines")
    key, _, value = line.partition("=") if by_id else line.rpartition("=")
    return Entry(kind, key, value)


def _words(line):
    """The words of `manag -er* -ers`."""
    stem, *written = line.replace("*", "").split(" ")
    return [stem + word[1:] if word[:1] == "-" else word for word in written] or [stem]
