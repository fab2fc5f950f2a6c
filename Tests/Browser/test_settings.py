"""The parts of a canon that are no text of a page: its URLs, its edition, its names."""

import re
import xml.etree.ElementTree

import pytest

from addresses import SiteAddresses
from hostile_canon import BASE_URL, EDIT_URL, KEYS, QUESTION_URL, canon, harmless
from hostile_texts import EVERYTHING, HOSTILE_TEXTS

# As far as the rules for URLs let one go.
HOSTILE_URLS = [
    "https://evil.example/&quot;onclick=&quot;hit()&apos;&gt;&lt;script&gt;hit()/",
    "https://evil.example/%22%3E%3Cscript%3Ehit()%3C/script%3E/",
    "HTTPS://user:javascript@evil.example:1/javascript:hit();//",
    "http://evil.example//javascript:hit()//../..//%2e%2e/&amp;lt;&copy&colon;&Tab;/",
    "https://\u212avil.example/ﬀ/＂onclick＝hit()＞/\u0301/\U0001f600/$&/$1/",
    "https://evil.example/*_[a](b)!~--/$@=+,;:/",
]

REFUSED_URLS = [
    "javascript:hit()//", "JavaScript:hit()//", "java\tscript:hit()//", "\u0001javascript:hit()//",
    "data:text/html,<script>hit()</script>", "vbscript:hit()", "//evil.example/", "/index.html",
    "https:evil.example", "https:///evil.example", "httpſ://evil.example/", "file:///etc/passwd",
    'https://evil.example/"onclick="hit()', "https://evil.example/'onclick='hit()",
    "https://evil.example/ onclick=hit()", "https://evil.example/\u2028",
    "https://evil.example/\ta", "https://evil.example/`",
    "https://evil.example/><script>hit()</script>", "https://evil.example/<",
    "https://evil.example/{{name}}", "https://evil.example/\\", "https://evil.example/\u202e",
    'https://evil.example/"\u0301', "https://evil.example/<\u0338", "https://evil.example/\u200b",
]  # fmt: skip


def words(field):
    return harmless("one line")


def with_settings(**settings):
    files = canon(words)
    return files | {"canon.yaml": files["canon.yaml"] | settings}


def with_urls(url):
    return with_settings(edit_url=url + "{path}", question_url=url + "{key}", base_url=url)


@pytest.mark.parametrize("url", HOSTILE_URLS)
def test_a_url_stays_one_attribute(url, build, watched_page, served, sites):
    def visit(site, page):
        root = f"{served.address}{site.relative_to(sites)}/"
        visit = watched_page.open(root + page)
        visit.expect_quiet(root)
        [nodes] = visit.documents
        return nodes

    def replaced(node):
        for harmless_url in (EDIT_URL, QUESTION_URL, BASE_URL):
            node = node.replace(harmless_url, url)
        return node

    site, model = build(with_urls(url)), build(canon(words))
    for page in ("404.html", "families/sales/manager/p4/goals.html", "levels/p4/index.html"):
        model_nodes = visit(model, page)
        assert any("://harmless.example/" in node for node in model_nodes)
        assert visit(site, page) == [replaced(node) for node in model_nodes]
    outside = [url + path for path in canon(words)]
    outside += [url + key for key in KEYS]
    assert SiteAddresses(site, [*outside, f"{url}index.html"]).problems() == []
    sitemap = xml.etree.ElementTree.parse(site / "sitemap.xml")
    locations = [element.text for element in sitemap.iter() if element.tag.endswith("}loc")]
    assert len(locations) > 10
    assert all(location.startswith(url) for location in locations)


@pytest.mark.parametrize("setting", ["edit_url", "question_url", "base_url"])
@pytest.mark.parametrize("url", REFUSED_URLS)
def test_refuses_a_url(url, setting, expect_refused):
    expect_refused(with_settings(**{setting: url}))


@pytest.fixture
def expect_refused(run_on):
    def expect(files):
        site, run = run_on("build", files)
        assert run.returncode == 1
        assert not site.exists()

    return expect


@pytest.mark.parametrize(
    "settings",
    [
        {"language": 'en" onload="hit()'}, {"language": "en><script>"}, {"language": "en x"},
        {"direction": 'ltr" onload="hit()'}, {"direction": "auto"},
    ],
)  # fmt: skip
def test_refuses_a_setting(settings, expect_refused):
    expect_refused(with_settings(**settings))


HOSTILE_NAMES = [
    "<script>hit()</script>", '"onclick="hit()', "'onclick='hit()", "..", "../../evil", "a/../b",
    "javascript:hit()", "__proto__", "a b", "a%2e", "a?b", "a#b", "\u202ea", "A&lt;",
]  # fmt: skip


def with_name(place, name):
    files = canon(words)
    role = files["families/sales/manager.yaml"]
    match place:
        case "dimension":
            files["canon.yaml"]["dimensions"].append({"id": name, "name": "Name"})
        case "code":
            files["levels.yaml"]["tracks"][0]["levels"].append({"code": name, "title": "Title"})
        case "item":
            role["levels"]["P4"]["core_outputs"].append({"id": name, "text": "Text"})
        case "replaces":
            role["replaces"] = [f"former.{name}"]
        case "replaced_by" | "status":
            role[place] = name
    return files


@pytest.mark.parametrize("name", HOSTILE_NAMES)
@pytest.mark.parametrize(
    "place", ["dimension", "code", "item", "replaces", "replaced_by", "status"]
)
def test_refuses_a_name(place, name, expect_refused):
    expect_refused(with_name(place, name))


@pytest.mark.parametrize("name", [name for name in HOSTILE_NAMES if not {"/", "."} & {*name}])
def test_refuses_a_file_name(name, expect_refused):
    files = canon(words)
    expect_refused(files | {f"families/sales/{name}.yaml": files["families/sales/clerk.yaml"]})


def test_names_of_other_things_are_names(build, watched_page, served, sites):
    files = canon(words)
    level = files["levels.yaml"]["tracks"][0]["levels"][0]
    role = files.pop("families/sales/manager.yaml")
    role["levels"] = {"a..B_-.js": role["levels"]["P4"]}
    role["levels"]["a..B_-.js"]["core_outputs"] += [
        {"id": id, "text": id} for id in ("location", "content", "constructor", "0")
    ]
    files["levels.yaml"]["tracks"][0]["levels"] = [level, level | {"code": "a..B_-.js"}]
    files["families/javascript/family.yaml"] = files["families/sales/family.yaml"]
    files["families/javascript/constructor.yaml"] = role
    site = build(files)
    root = f"{served.address}{site.relative_to(sites)}/"
    for page in (site / "families/javascript").rglob("*.html"):
        watched_page.open(root + page.relative_to(site).as_posix()).expect_quiet(root)
    outside = [EDIT_URL + path for path in files]
    keys = ("javascript.constructor.a..B_-.js", "sales.clerk.P4")
    outside += [QUESTION_URL + key for key in keys]
    assert SiteAddresses(site, [*outside, f"{BASE_URL}index.html"]).problems() == []


@pytest.mark.parametrize(
    "text", [*HOSTILE_TEXTS.values(), EVERYTHING], ids=[*HOSTILE_TEXTS, "everything"]
)
def test_the_edition_is_one_text_in_one_rule(text, site_saying, watched_page, served, sites):
    page = site_saying(text) / "index.html"
    watched_page.open(served.address + page.relative_to(sites).as_posix())
    sheet = "[...document.styleSheets].find(({ href }) => href.endsWith('/edition.css'))"
    assert watched_page.evaluate(f"{sheet}.cssRules.length") == 1
    edition = 'document.querySelector(".edition")'
    content = watched_page.evaluate(f'getComputedStyle({edition}, "::before").content')
    assert re.sub(r'\\(["\\]|[0-9a-f]+ )', unescaped, content[1:-1]) == text


def unescaped(escape):
    """The character that an escape in a CSS string stands for."""
    return escape[1] if escape[1] in '"\\' else chr(int(escape[1], 16))
