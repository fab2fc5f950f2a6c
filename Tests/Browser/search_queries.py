"""What people type, in classes: names, names with an error in them, beginnings, pieces of lines."""

import collections
import dataclasses
import random
import re

from search_canon import sequence, triples

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@dataclasses.dataclass(frozen=True)
class Query:
    """A text, the roles of which one is looked for (or all, where the class asks for all), and the
    page that the first result is to lead to, if that matters."""

    text: str
    roles: frozenset
    page: str = None


@dataclasses.dataclass(frozen=True)
class QueryClass:
    """Queries of one kind: the role is to be among the first `within` results, in a share of `bar`;
    without `within` all roles are to be listed somewhere."""

    name: str
    queries: list
    within: int | None
    bar: float


def query_classes(canon, stop_words, most=None, seed=1):
    """All classes that the canon has queries for; of each at most so many queries, drawn at random."""
    source = random.Random(seed)
    stop_words = frozenset(stop_words)

    def some(queries):
        queries = list(queries)
        return queries if most is None or len(queries) <= most else source.sample(queries, most)

    names = [(role, role.name) for role in canon.roles.values()]
    aliases = list(_own_aliases(canon))
    classes = [
        QueryClass("role names", some(map(_query, names)), 1, 1),
        QueryClass("role names with a level", some(_with_levels(names)), 1, 1),
        QueryClass("other names", some(map(_query, aliases)), 1, 1),
        QueryClass("other names with a level", some(_with_levels(aliases)), 1, 1),
    ]
    for error, spoil in ERRORS.items():
        spoiled = _spoiled(names + aliases, spoil, random.Random(f"{seed} {error}"))
        classes.append(QueryClass(f"names, a letter {error}", some(spoiled), 3, 0.97))
    classes.append(QueryClass("beginnings of title words", some(_beginnings(canon)), None, 1))
    neighbours = _neighbours(canon, stop_words, most or 3000, source)
    classes.append(QueryClass("three neighbours of a line", neighbours, 5, 0.95))
    return [query_class for query_class in classes if query_class.queries]


def _query(named):
    role, name = named
    return Query(name, frozenset([role.key]))


def _with_levels(named):
    for role, name in named:
        for code in role.titles:
            yield Query(f"{name} {code}", frozenset([role.key]), role.profile(code))


def _own_aliases(canon):
    """The aliases that are no other role's name or alias."""
    owners = collections.defaultdict(set)
    for role in canon.roles.values():
        for name in role.names:
            owners[tuple(sequence(name))].add(role.key)
    for role in canon.roles.values():
        for alias in role.aliases:
            if len(owners[tuple(sequence(alias))]) == 1:
                yield role, alias


def _dropped(word, source):
    at = source.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word, source):
    at = source.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _exchanged(word, source):
    at = source.randrange(len(word))
    others = _ALPHABET.replace(word[at].lower(), "")
    return word[:at] + source.choice(others) + word[at + 1 :]


def _swapped(word, source):
    at = source.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


ERRORS = {
    "dropped": _dropped,
    "doubled": _doubled,
    "exchanged": _exchanged,
    "swapped": _swapped,
}


def _spoiled(named, spoil, source):
    """Each name that has a word of five letters or more, with an error in one of them."""
    all_names = {tuple(sequence(name)) for _, name in named}
    for role, name in named:
        long_words = [match.span() for match in re.finditer(r"[^\W\d_]{5,}", name)]
        if not long_words:
            continue
        start, end = source.choice(long_words)
        text = name
        # Two like letters swapped are no error, and some errors make the name of another role.
        for _ in range(20):
            text = name[:start] + spoil(name[start:end], source) + name[end:]
            if tuple(sequence(text)) not in all_names:
                yield Query(text, frozenset([role.key]))
                break


def _beginnings(canon):
    """Every beginning of a word of a title, with all roles that have such a word."""
    found = collections.defaultdict(set)
    for role in canon.roles.values():
        for word in role.title_words:
            for end in range(3, len(word) + 1):
                found[word[:end]].add(role.key)
    return [Query(text, frozenset(roles)) for text, roles in sorted(found.items())]


def _neighbours(canon, stop_words, count, source):
    """Three words that stand side by side in a line, with the roles that have them so."""
    roles = list(canon.roles.values())
    drawn = {}
    # A draw may give a line that is too short, or three words once more.
    for _ in range(count * 5):
        line = source.choice(source.choice(roles).lines)
        found = list(triples(line, stop_words))
        if found and len(drawn) < count:
            drawn[source.choice(found)] = set()
    for role in roles:
        for line in role.lines:
            for triple in triples(line, stop_words):
                if triple in drawn:
                    drawn[triple].add(role.key)
    return [Query(" ".join(triple), frozenset(roles)) for triple, roles in drawn.items()]
