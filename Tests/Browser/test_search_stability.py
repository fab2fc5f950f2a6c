"""A change of the canon changes those lines of the search index that name it, and few others."""

import collections
import json
import pathlib
import shutil

import pytest

from conftest import REPOSITORY
from search_canon import SearchCanon, sequence, words
from search_index import SearchIndex
from search_queries import query_classes

CANON = REPOSITORY / "canon"

KEY = "finance.accountant"
FILE = pathlib.Path("families/finance/accountant.yaml")

NEW_KEY = "finance.ballast-diver"
NEW_FILE = FILE.with_name("ballast-diver.yaml")
NEW_ROLE = """\
name: Ballast Diver
summary: Inspects hulls below the waterline and reports corroded valves to the owner.
aliases: [Hull Inspector]
levels:
  P3:
    title: Senior Ballast Diver
    core_outputs:
      - Hulls inspected before every voyage, with photographs of each corroded valve
      - A dive log that the harbour master signs without questions
"""

# A change of one role touches only entries that name it: fewer than it has words, pairs, names and
# lines, each of which is one entry. With 61 roles a role has about 1/61 of the lines, but shares words
# with others: 700 to 1,500 of some 45,000 entries.
MOST_OF_A_ROLE = 0.04
# One line has at most 40 words and 40 pairs, before and after.
MOST_OF_A_LINE = 0.004
# A file that is split or joined moves its lines; a file has at most 16 kB of some 1,600 kB.
MOST_MOVED = 0.05


class Difference:
    """What differs between two indexes."""

    def __init__(self, before, after):
        self._indexes = before, after
        old, new = before.entries, after.entries
        # By kind and key, the entries before and after.
        self.entries = {
            key: (old.get(key, []), new.get(key, []))
            for key in old | new
            if old.get(key) != new.get(key)
        }
        self.share = len(self.entries) / len(old)
        # Those that are the same, but stand in another file.
        kept = old.keys() & new.keys() - self.entries.keys()
        self.moved_share = sum(before.places[key] != after.places[key] for key in kept) / len(old)
        self.settings = {
            name
            for name in before.settings | after.settings
            if before.settings.get(name) != after.settings.get(name)
        }

    def check_it_names(self, key, its_words):
        """Fails for an entry that differs by more than a role, or words of that role."""
        id = next(index.ids[key] for index in self._indexes if key in index.ids)
        for (kind, name), sides in self.entries.items():
            if kind == "words":
                old, new = ({word for entry in side for word in entry.values} for side in sides)
                assert {word.rstrip("*") for word in old ^ new} <= its_words, name
            else:
                old, new = ([entry.without(id) for entry in side] for side in sides)
                assert sum(old, ()) == sum(new, ()), (kind, name)
        assert self.settings <= {"count", "shards"}

    def check_it_is_small(self, most_entries, most_share):
        print(f"{len(self.entries)} entries of at most {most_entries}, {self.share:.2%}")
        assert 0 < len(self.entries) <= most_entries
        assert self.share <= most_share
        assert self.moved_share <= MOST_MOVED


@pytest.fixture(scope="module")
def canon_and_index(jobframe, tmp_path_factory):
    """Builds the committed canon after a change, which is made in a copy; returns it as it is read."""
    built = {}

    def build(name, change=lambda folder: None):
        if name not in built:
            folder = tmp_path_factory.mktemp(name)
            shutil.copytree(CANON, folder / "canon")
            change(folder / "canon")
            run = jobframe("build", folder / "canon", folder / "site")
            assert run.returncode == 0, run.stderr
            built[name] = SearchCanon(folder / "canon"), SearchIndex(folder / "site")
        return built[name]

    return build


def test_removing_a_role_changes_only_what_names_it(canon_and_index):
    canon, before = canon_and_index("all")
    _, after = canon_and_index("one less", lambda folder: (folder / FILE).unlink())
    change = Difference(before, after)
    change.check_it_names(KEY, canon.roles[KEY].words)
    assert ("roles", before.ids[KEY]) in change.entries
    change.check_it_is_small(own_entries(canon.roles[KEY], before), MOST_OF_A_ROLE)


def test_adding_a_role_changes_only_what_names_it(canon_and_index):
    _, before = canon_and_index("all")
    canon, after = canon_and_index(
        "one more", lambda folder: (folder / NEW_FILE).write_text(NEW_ROLE)
    )
    change = Difference(before, after)
    change.check_it_names(NEW_KEY, canon.roles[NEW_KEY].words)
    assert ("terms", "ballast") in change.entries
    change.check_it_is_small(own_entries(canon.roles[NEW_KEY], after), MOST_OF_A_ROLE)


def test_rewording_a_line_changes_only_what_names_it(canon_and_index):
    canon, before = canon_and_index("all")
    old = max(canon.roles[KEY].lines[5:], key=len)
    word = next(word for word in old.split(" ")[1:] if len(word) > 5 and word.isalpha())
    new = old.replace(f" {word}", " unheard-of zeppelins", 1)

    def reword(folder):
        text = (folder / FILE).read_text()
        assert text.count(old) == 1
        (folder / FILE).write_text(text.replace(old, new))

    reworded, after = canon_and_index("reworded", reword)
    assert new in reworded.roles[KEY].lines
    change = Difference(before, after)
    both = words(old) | words(new)
    change.check_it_names(KEY, both)
    assert ("terms", "zeppelins") in change.entries
    stems = {index.stems[word] for word in both for index in (before, after) if word in index.stems}
    for kind, key in change.entries:
        assert kind != "terms" or key in both
        assert kind != "pairs" or set(key.split(" ")) <= stems
    pairs = stem_pairs(old, before) | stem_pairs(new, after)
    change.check_it_is_small(2 * len(both) + len(pairs) + 1, MOST_OF_A_LINE)


def own_entries(role, index):
    """At most how many entries name a role: its words and their groups, the pairs, the names, the
    record, and the lines, which have one key."""
    pairs = {pair for line in role.lines for pair in stem_pairs(line, index)}
    pairs |= {pair for text in (*role.names, *role.titles.values()) for pair in stem_pairs(text, index)}
    return 2 * len(role.words) + len(pairs) + len({*role.names, *role.titles.values()}) + 2


def stem_pairs(text, index):
    telling = [word for word in sequence(text) if word not in index.settings["stop"]]
    return set(zip(telling, telling[1:]))


def test_one_file_and_many_give_the_same_results(browser, jobframe, sites):
    """The same entries, in the files that the program writes, and all in one."""
    many, one = sites / "many", sites / "one"
    run = jobframe("build", CANON, many)
    assert run.returncode == 0, run.stderr
    index = SearchIndex(many)
    assert len(index.files) > 20
    # Where the files start is itself in files.
    assert list(many.glob("search/*.files/*.js"))
    shutil.copytree(many, one)
    shutil.rmtree(one / "search")
    (one / "search").mkdir()
    (one / "search/index.js").write_text(joined(index))
    found = [answers(browser, site) for site in (many, one)]
    assert len(found[0]) > 400
    for text in found[0]:
        assert found[0][text] == found[1][text], text


def joined(index):
    """An index in one file: every kind has one range, which begins at the beginning."""
    kinds = {kind for kind, _ in index.texts} - {"settings", "words"}
    settings = index.settings | {"shards": {kind: [""] for kind in sorted(kinds)}}
    texts = collections.defaultdict(list)
    for (kind, _), text in index.texts.items():
        if kind != "settings":
            texts[kind].append(text)
    calls = [("settings", json.dumps(settings))]
    calls += [(kind, "\n".join(parts)) for kind, parts in texts.items()]
    return "".join(
        f'jobframeSearch.add("{kind}", "", String.raw`\n{text}\n`);\n' for kind, text in calls
    )


_ASK = """
async (texts) => {
  const found = {};
  for (const text of texts) {
    const { groups, ...rest } = await jobframeSearch.find(text);
    for (const group of groups.slice(0, 5)) await jobframeSearch.line(group);
    found[text] = JSON.stringify([groups, rest]);
  }
  return found;
}
"""


def answers(browser, site):
    """All that the script answers to queries of every class."""
    classes = query_classes(SearchCanon(CANON), SearchIndex(site).settings["stop"], most=50)
    texts = [query.text for query_class in classes for query in query_class.queries]
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "about.html").as_uri())
    found = page.evaluate(_ASK, [*texts, "xqzw", "p4", "the", ""])
    context.close()
    return found
