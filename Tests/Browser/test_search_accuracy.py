"""The search finds what people look for, over the whole committed canon."""

import shutil

import pytest

from conftest import REPOSITORY
from search_accuracy import Answer, Grounds, Search, edits, measure, measured, miss
from search_canon import Role, SearchCanon, sequence
from search_queries import Query, QueryClass, query_classes

CANON = REPOSITORY / "canon"


@pytest.fixture(scope="module")
def searched_site(jobframe, sites):
    site = sites / "accuracy"
    run = jobframe("build", CANON, site)
    assert run.returncode == 0, run.stderr
    return site


@pytest.fixture(scope="module")
def search(browser, searched_site):
    context = browser.new_context()
    yield Search(context.new_page(), searched_site, searched_site.as_uri() + "/")
    context.close()


@pytest.fixture(scope="module")
def accuracy(search, pytestconfig):
    accuracy = measure(search, SearchCanon(CANON))
    capture = pytestconfig.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print("", *accuracy.figures, sep="\n")
    return accuracy


def test_every_class_of_queries_reaches_its_bar(accuracy):
    assert len(accuracy.figures) == 10
    for figures in accuracy.figures:
        assert figures.all > 50, figures.name
        misses = [" ".join([query.text, *miss(query, answer)]) for query, answer in figures.misses]
        assert figures.is_enough, "\n".join([str(figures), *misses[:20]])


def test_lists_no_role_without_grounds(accuracy):
    assert accuracy.groundless == []


def test_the_page_of_results_shows_what_the_script_answers(accuracy):
    assert accuracy.shown_otherwise == []


# What follows tests the measuring.


def test_sees_that_the_page_shows_something_else(search, searched_site, browser, sites):
    site = sites / "shown otherwise"
    shutil.copytree(searched_site, site)
    script = site / "assets/pages/site/search.js"
    # Other results than those that were asked for.
    script.write_text(script.read_text().replace("await find(own,", 'await find(own + " manager",'))
    context = browser.new_context()
    spoiled = Search(context.new_page(), site, site.as_uri() + "/")
    assert search.is_shown("accountant", seconds=10)
    assert not spoiled.is_shown("accountant", seconds=1)
    context.close()


CLERK, BUYER = (
    Role(f"office.{id}", name, (), "Office", {"P1": f"Junior {name}"}, (line,))
    for id, name, line in [
        ("clerk", "Clerk", "Opens the post"),
        ("buyer", "Buyer", "Compares offers for office chairs"),
    ]
)


@pytest.fixture
def small_canon():
    canon = SearchCanon.__new__(SearchCanon)
    canon.roles = {role.key: role for role in (CLERK, BUYER)}
    canon.levels = []
    return canon


def figures(within, roles, page=None, answer=None):
    query = Query("clerk", frozenset(roles), page)
    return measured(QueryClass("", [query], within, 1), [answer])


def test_counts_a_role_that_comes_too_late_or_leads_elsewhere():
    answer = Answer(["office.buyer", "office.clerk"], "page")
    assert figures(2, ["office.clerk"], answer=answer).share == 1
    assert figures(1, ["office.clerk"], answer=answer).share == 0
    assert figures(2, ["office.clerk"], "page", answer).share == 1
    assert figures(2, ["office.clerk"], "other page", answer).share == 0
    assert figures(None, ["office.clerk", "office.nurse"], answer=answer).share == 1 / 2
    assert figures(5, ["office.nurse"], answer=Answer([], "")).share == 0


@pytest.mark.parametrize(
    "text", ["clerk", "cler", "clerl", "the post", "opening", "juniro clerk", "office"]
)
def test_sees_grounds_for_a_role_that_has_a_word(small_canon, text):
    grounds = Grounds(small_canon, {"opens": "open", "opening": "open"})
    assert grounds.groundless(text, Answer(["office.clerk"], "")) == set()


@pytest.mark.parametrize("text", ["buyer", "chairs", "clr", "cilrk", "erk", "opener", "poots pst"])
def test_sees_no_grounds_where_there_are_none(small_canon, text):
    grounds = Grounds(small_canon, {"opens": "open", "opening": "open"})
    assert grounds.groundless(text, Answer(["office.clerk"], "")) == {"office.clerk"}


def test_edits_are_counted_as_they_are_made():
    assert edits("clerk", "clerk") == 0
    assert edits("clerk", "celrk") == edits("clerk", "clrk") == edits("clerk", "clerks") == 1
    assert edits("accountant", "acountent") == 2


def test_cuts_words_as_people_read_them():
    assert sequence("The country's “R&D”, C# (.NET) – CI/CD.") == [
        *("the", "country", "r&d", "c#", ".net", "ci/cd")
    ]
    assert sequence("15-1232.00; e-mail, co-ordinate Évaluation") == [
        *("15-1232.00", "e", "mail", "co", "ordinate", "evaluation")
    ]


def test_makes_queries_of_every_kind_from_a_canon():
    canon = SearchCanon(CANON)
    classes = query_classes(canon, ["the", "and", "of", "a", "to", "in"], most=200)
    assert [query_class.name for query_class in classes] == [
        *("role names", "role names with a level", "other names", "other names with a level"),
        *(f"names, a letter {error}" for error in ("dropped", "doubled", "exchanged", "swapped")),
        *("beginnings of title words", "three neighbours of a line"),
    ]
    for query_class in classes:
        assert len(query_class.queries) > 50
        assert all(query.text and query.roles for query in query_class.queries)
    for query_class in classes[4:8]:
        for query in query_class.queries:
            (key,) = query.roles
            assert 1 in (edits(query.text, name) for name in canon.roles[key].names), query
