"""What a search could find in a canon, read from its files."""

import dataclasses
import functools
import itertools
import re
import unicodedata

import yaml

# As the YAML library reads it, every scalar is text.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_LISTS = ("responsibilities", "tasks", "skills", "knowledge", "qualifications")


@dataclasses.dataclass(frozen=True)
class Role:
    """A role with all its text; `titles` by the level's code, as pages show them."""

    key: str
    name: str
    aliases: tuple
    family: str
    titles: dict
    lines: tuple

    @property
    def path(self):
        return f"families/{self.key.replace('.', '/')}"

    def profile(self, code):
        """The address of a profile, within the site."""
        return f"{self.path}/{code.lower()}/index.html"

    @functools.cached_property
    def names(self):
        return (self.name, *self.aliases)

    @functools.cached_property
    def title_words(self):
        texts = (*self.names, *self.titles.values())
        return {word for text in texts for word in words(text)}

    @functools.cached_property
    def words(self):
        texts = {*self.names, self.family, *self.titles.values(), *self.lines}
        return {word for text in texts for word in words(text)}


@dataclasses.dataclass(frozen=True)
class Level:
    """A level of the ladder, and the words by which a query can name it."""

    code: str
    names: tuple


class SearchCanon:
    """The roles that a search finds, which are all but the retired ones, and the ladder."""

    def __init__(self, folder):
        ladder = _read(folder / "levels.yaml")
        self.levels = [
            Level(level["code"], (level["code"], level["title"], track["name"]))
            for track in ladder["tracks"]
            for level in track["levels"]
        ]
        self.roles = {
            role.key: role
            for family in sorted((folder / "families").iterdir())
            if family.is_dir()
            for role in _roles(family, [level.code for level in self.levels])
        }


def _read(path):
    return yaml.load(path.read_text(), _LOADER)


def _roles(folder, codes):
    family = _read(folder / "family.yaml")["name"]
    for path in sorted(folder.glob("*.yaml")):
        record = _read(path)
        if path.name == "family.yaml" or record.get("status") == "retired":
            continue
        name = record["name"]
        levels = {code: record["levels"][code] or {} for code in codes if code in record["levels"]}
        yield Role(
            key=f"{folder.name}.{path.stem}",
            name=name,
            aliases=tuple(record.get("aliases") or ()),
            family=family,
            titles={code: level.get("title") or f"{name} — {code}" for code, level in levels.items()},
            lines=tuple(filter(None, [record.get("summary"), *_lines(levels.values())])),
        )


def _lines(levels):
    """Every text of the levels but their titles."""
    for level in levels:
        jfm = level.get("jfm") or {}
        components = level.get("components") or {}
        yield level.get("summary")
        yield from map(_text, level.get("core_outputs") or ())
        yield from map(_text, jfm.get("responsibilities") or ())
        yield jfm.get("complexity")
        yield jfm.get("knowledge")
        yield from (_text(item) for name in _LISTS for item in components.get(name) or ())
        for capability in level.get("capabilities") or ():
            yield capability.get("name")
            yield capability.get("text")


def _text(item):
    return item["text"] if isinstance(item, dict) else item


# Letters, digits and marks, as far as this module needs to tell them.
_WORD = r"[^\W_]"
_CODE = re.compile(
    rf"[+#]$|^\.{_WORD}|{_WORD}[&.]{_WORD}|\d[-/]{_WORD}|{_WORD}[-/]\d"
    rf"|^{_WORD}{{1,2}}([-/]{_WORD}{{1,2}})+$"
)
_ENDS = re.compile(r"^[\W_]+(?=\.\w)|^[^\w.]+|[^\w+#]+$")
_RUNS = re.compile(rf"(?<!['’](?={_WORD}(?!{_WORD}))){_WORD}+")


@functools.lru_cache(maxsize=1 << 20)
def _cut(chunk):
    """The words of a text without white space: a code is one, and its longer parts are too."""
    text = _ENDS.sub("", unicodedata.normalize("NFKC", chunk).lower())
    runs = _RUNS.findall(text)
    if runs and _CODE.search(text):
        return (_fold(text),), tuple(_fold(run) for run in runs if len(run) > 1)
    return tuple(map(_fold, runs)), ()


def _fold(word):
    """Without accents: what English and its like do not tell letters apart by."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def sequence(text):
    """The words of a text in their order."""
    return [word for chunk in text.split() for word in _cut(chunk)[0]]


def words(text):
    """All words of a text, with the parts of codes."""
    return {word for chunk in text.split() for part in _cut(chunk) for word in part}


def triples(text, stop_words):
    """Each three neighbours among the words of a text that tell something."""
    telling = [word for word in sequence(text) if word not in stop_words]
    return zip(telling, itertools.islice(telling, 1, None), itertools.islice(telling, 2, None))
