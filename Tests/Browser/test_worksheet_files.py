"""What leaves the worksheet: copies and files, and worksheets that are opened again."""

import csv
import io
import json

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import expect

from hostile_texts import HOSTILE_TEXTS
from worksheet_page import PAGE, Worksheet, canon_with

TARGET = "target (Measurable): Orders by noon"
DATE = "date (Measurable): Orders by noon"
OTHER = "target (Measurable): Letters"
AREA = "target (Target): Filing"

TYPED = {TARGET: 'a "quoted", text', DATE: "Q3", "date (2): Letters": "two\nlines", AREA: "👍🏽 all"}

KEPT = [
    ("SMART goals", "Orders by noon"),
    ("OKRs", "Orders by noon"),
    ("OKRs", "Letters"),
    ("MBO areas", "Filing"),
    ("Scorecard · Internal process", '"Orders by noon"'),
    ("Scorecard · Internal process", '"Letters"'),
    ("Scorecard · Learning and growth", 'Demonstrates Care: "Reads twice."'),
]

TEXT = """\
Goal templates — Clerk — P1
Office · Clerk · P1 — Trainee

SMART goals

1. Orders by noon  [source: core output]
   Specific: Deliver: "Orders by noon"
   Measurable: Move the metric this drives from ⟨baseline⟩ to a "quoted", text by Q3.
   Achievable: Scoped to this level's jfm complexity/problem-solving rubric: "Asks first."
   Relevant: Advances the Office · Clerk mandate for a P1 — Trainee.
   Time-bound: ⟨date⟩

OKRs

Objective 1: Orders by noon  [source: core output]
   KR1. From ⟨baseline⟩ to ⟨target⟩ by ⟨date⟩ — tied to: "Orders by noon"
   KR2. Evidence at this level's scope bar: "Own desk." — ⟨target⟩ by ⟨date⟩

Objective 2: Letters  [source: core output]
   KR1. From ⟨baseline⟩ to ⟨target⟩ by ⟨date⟩ — tied to: "Letters"
   KR2. Evidence of Care: "Reads twice." — ⟨target⟩ by two
      lines

MBO areas

1. Area: Filing  [source: responsibility (component)]
   Target:   👍🏽 all   Due: ⟨date⟩

Scorecard

Internal process
- "Orders by noon" → ⟨target⟩ by ⟨date⟩  [source: core output]
- "Letters" → ⟨target⟩ by ⟨date⟩  [source: core output]

Learning and growth
- Demonstrates Care: "Reads twice." → ⟨target⟩ by ⟨date⟩  [source: capability]

office.clerk.P1 · """

MARKDOWN = """\
# Goal templates — Clerk — P1

Office · Clerk · P1 — Trainee

## SMART goals

### Orders by noon

- **Specific**: Deliver: "Orders by noon"
- **Measurable**: Move the metric this drives from `⟨baseline⟩` to a "quoted", text by Q3.
- **Achievable**: Scoped to this level's jfm complexity/problem-solving rubric: "Asks first."
- **Relevant**: Advances the Office · Clerk mandate for a P1 — Trainee.
- **Time-bound**: `⟨date⟩`

## OKRs

### Orders by noon

- **1**: From `⟨baseline⟩` to `⟨target⟩` by `⟨date⟩` — tied to: "Orders by noon"
- **2**: Evidence at this level's scope bar: "Own desk." — `⟨target⟩` by `⟨date⟩`

### Letters

- **1**: From `⟨baseline⟩` to `⟨target⟩` by `⟨date⟩` — tied to: "Letters"
- **2**: Evidence of Care: "Reads twice." — `⟨target⟩` by two<br>lines

## MBO areas

### Filing

- **Target**: 👍🏽 all
- **Due**: `⟨date⟩`

## Scorecard · Internal process

- "Orders by noon" → `⟨target⟩` by `⟨date⟩`

- "Letters" → `⟨target⟩` by `⟨date⟩`

## Scorecard · Learning and growth

- Demonstrates Care: "Reads twice." → `⟨target⟩` by `⟨date⟩`

---

office.clerk.P1 · """


@pytest.fixture
def filled(sheet):
    """A worksheet with something of everything: a goal and a perspective are left out."""
    sheet.fill(TYPED)
    tick_what_is_kept(sheet)
    return sheet


def tick_what_is_kept(sheet):
    for line in KEPT:
        sheet.tick(*line).check()


def pasted(sheet):
    """What the clipboard holds, as a reader pastes it."""
    page = sheet.page.context.new_page()
    page.set_content("<textarea autofocus></textarea>")
    page.locator("textarea").press("Control+V")
    text = page.locator("textarea").input_value()
    page.close()
    return text


def expect_copied(sheet):
    expect(sheet.page.locator(".worksheet > [role=status]")).to_have_text("Copied.")
    assert pasted(sheet).startswith(TEXT)
    assert sheet.button("Copy").first.evaluate("button => button === document.activeElement")


def clipboard_is(setting, sheet):
    session = sheet.page.context.new_cdp_session(sheet.page)
    permission = {"name": "clipboard-write", "allowWithoutSanitization": False}
    session.send("Browser.setPermission", {"permission": permission, "setting": setting})


@pytest.mark.parametrize("setting", ["granted", "denied"])
def test_copies_all_that_is_kept(setting, filled):
    clipboard_is(setting, filled)
    filled.button("Copy").first.click()
    expect_copied(filled)


def test_copies_a_section(filled):
    for form in filled.page.locator("#mbo-areas summary").all():
        form.click()
    filled.press("Copy: MBO areas")
    expect(filled.page.locator("#mbo-areas [role=status]")).to_have_text("Copied.")
    [text] = [part for part in TEXT.split("\n\n") if part.startswith("1. Area")]
    assert pasted(filled) == text


@pytest.fixture
def intranet_sheet(context, site):
    """The page on a host without https, where a browser has no `navigator.clipboard`."""
    context.route(
        "http://intranet.example/**",
        lambda route: route.fulfill(path=site / route.request.url.split("/", 3)[3]),
    )
    sheet = Worksheet(context.new_page()).open(f"http://intranet.example/{PAGE}")
    assert sheet.page.evaluate("navigator.clipboard === undefined && !isSecureContext")
    sheet.fill(TYPED)
    tick_what_is_kept(sheet)
    yield sheet
    assert sheet.faults == []


def test_copies_without_the_clipboard_of_secure_pages(intranet_sheet):
    intranet_sheet.button("Copy").first.click()
    expect_copied(intranet_sheet)


def test_says_when_it_may_not_copy(intranet_sheet):
    intranet_sheet.page.evaluate("void (document.execCommand = () => false)")
    intranet_sheet.button("Copy").first.click()
    status = intranet_sheet.page.locator(".worksheet > [role=status]")
    expect(status).to_have_text("This browser does not let the page copy: save it as text.")


def test_saves_text(filled):
    name, content = filled.save("Save as text")
    assert name == "office.clerk.p1.goals.txt"
    assert content.decode().startswith(TEXT)
    assert filled.status() == f"Saved as {name}."


def test_saves_markdown(filled):
    name, content = filled.save("Save as Markdown")
    assert name == "office.clerk.p1.goals.md"
    assert content.decode().startswith(MARKDOWN)


MARKS = ["1. a", "- a", "# a", "+ a", "=a", "a\n---\nb", "    a", "a * b_c_"]
HARD = [*HOSTILE_TEXTS.values(), *MARKS]


def test_typed_text_is_text_in_markdown(sheet):
    names = [area.get_attribute("aria-label") for area in sheet.page.locator("textarea").all()]
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    shapes = set()
    for start in range(0, len(HARD), len(names)):
        texts = HARD[start : start + len(names)]
        sheet.fill(dict(zip(names, texts)))
        content = parser.parse(sheet.save("Save as Markdown")[1].decode())
        inline = [token for block in content for token in block.children or []]
        shapes |= {token.type for token in [*content, *inline]}
        assert {token.content for token in inline if token.type == "html_inline"} <= {"<br>"}
        said = "".join(token.content for token in inline if token.type == "text")
        for text in texts:
            for word in text.split():
                assert word in said.replace("\u00a0", " "), text
    assert not shapes & {"html_block", "link_open", "image", "fence", "s_open"}


def rows_of(content):
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text.endswith('"\r\n')
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_saves_a_table(filled):
    name, content = filled.save("Save as CSV")
    assert name == "office.clerk.p1.goals.csv"
    head, *rows = rows_of(content)
    assert head == ["Section", "Line", "Part", "Text"]
    assert {len(row) for row in rows} == {len(head)}
    goals = [row for row in rows if row[0] == "SMART goals"]
    assert [row[1:3] for row in goals] == [
        ["Orders by noon", part]
        for part in ("Specific", "Measurable", "Achievable", "Relevant", "Time-bound")
    ]
    assert goals[1][3] == (
        'Move the metric this drives from ⟨baseline⟩ to a "quoted", text by Q3.'
    )
    assert rows[8:11] == [
        ["OKRs", "Letters", "2", 'Evidence of Care: "Reads twice." — ⟨target⟩ by two\nlines'],
        ["MBO areas", "Filing", "Target", "👍🏽 all"],
        ["MBO areas", "Filing", "Due", "⟨date⟩"],
    ]
    assert [row[0] for row in rows[11:]] == [
        *["Scorecard · Internal process"] * 2,
        "Scorecard · Learning and growth",
    ]


@pytest.mark.parametrize(
    "text, cell",
    [
        ("=1+1", "'=1+1"), ("+1", "+1"), ("-1", "-1"), ("-5 %", "-5 %"), ("+1.000,5", "+1.000,5"),
        ("-1+1", "'-1+1"), ("+a", "'+a"), ("--1", "'--1"), ("+1\n=1", "'+1\n=1"), ("@a", "'@a"), ("\t=1", "'=1"),
        (" =1", "'=1"), ("\n=1", "'=1"), ("＝1", "'＝1"), ("a\n=1", "a\n=1"), ("1-2", "1-2"),
        ('=HYPERLINK("http://evil.example","a")', '\'=HYPERLINK("http://evil.example","a")'),
    ],
)  # fmt: skip
def test_a_table_runs_no_formula(text, cell, sheet):
    sheet.fill({AREA: text})
    rows = rows_of(sheet.save("Save as CSV")[1])
    assert [row[3] for row in rows if row[1:3] == ["Filing", "Target"]] == [cell]


def test_canon_text_is_no_formula_either(new_sheet, publish):
    sheet = new_sheet(publish(canon_with({"orders": "=1+1"})))
    lines = {row[1] for row in rows_of(sheet.save("Save as CSV")[1]) if row[0] == "SMART goals"}
    assert lines == {"'=1+1"}


def test_lines_that_are_gone_go_along(new_sheet, publish):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: "5\nor 6", DATE: "Q3"})
    publish(canon_with({"letters": "Letters"}))
    sheet.page.reload()
    title = "Filled in for lines that are gone"
    target, date = "Orders by noon · ⟨target⟩", "Orders by noon · ⟨date⟩"
    text = sheet.save("Save as text")[1].decode()
    assert f"\n\n{title}\n\n" in text
    assert f"\n{target}: 5\nor 6\n" in text
    assert f"\n{date}: Q3\n" in text
    markdown = sheet.save("Save as Markdown")[1].decode()
    assert f"\n## {title}\n\n### " in markdown
    assert f"### {target}\n\n- 5<br>or 6\n\n" in markdown
    assert f"### {date}\n\n- Q3\n\n" in markdown
    rows = rows_of(sheet.save("Save as CSV")[1])[-2:]
    assert sorted(rows) == [[title, date, "", "Q3"], [title, target, "", "5\nor 6"]]


def test_a_saved_worksheet_is_opened_on_another_machine(filled, browser, address, site):
    name, content = filled.save("Save to continue later")
    assert name == "office.clerk.p1.worksheet.json"
    other = Worksheet(browser.new_page()).open(address(site / PAGE))
    other.open_file(name, content)
    expect(other.page.locator(".worksheet > [role=status]")).to_have_text(f"Opened {name}.")
    for _ in range(2):
        assert other.filled() == TYPED
        assert other.tick(*KEPT[0]).is_checked()
        assert not other.tick("SMART goals", "Letters").is_checked()
        other.page.reload()
    assert json.loads(other.save("Save to continue later")[1]) == json.loads(content)
    assert other.faults == []
    other.page.context.close()


def test_opening_asks_before_it_takes_the_place_of_something(filled):
    _, content = filled.save("Save to continue later")
    changes = {TARGET: "other", "date (Due): Filing": "Q4"}
    filled.fill(changes)
    for agrees, values in ((False, TYPED | changes), (True, TYPED)):
        filled.agrees = agrees
        filled.open_file("a.json", content)
        expect(filled.field(TARGET)).to_have_value(values[TARGET])
        assert filled.filled() == values
    assert filled.questions == ["Replace what is filled in on this page?"] * 2


def test_a_worksheet_of_another_page_loses_nothing(filled, new_sheet, site):
    _, content = filled.save("Save to continue later")
    other = new_sheet(site, "families/office/clerk/p2/goals.html")
    question = "This is the worksheet of office.clerk.p1. Open it in place of this page's?"
    other.agrees = False
    with other.page.expect_event("dialog"):
        other.open_file("a.json", content)
    assert (other.filled(), other.page.locator("#_gone li").count()) == ({}, 0)
    other.agrees = True
    other.open_file("a.json", content)
    expect(other.page.locator("#_gone li")).to_have_count(2)
    assert other.questions == [question] * 2
    assert other.page.locator(".changed").count() == 1
    assert {*other.page.locator("#_gone .before").all_text_contents()} == {"two\nlines", "👍🏽 all"}


BAD_FILES = {
    "nothing": b"",
    "an image": b"\x89PNG\r\n\x1a\n\x00",
    "markup": b"<img src=x onerror=hit()>",
    "another format": b'{"lines": {}}',
    "wrong types": b'{"format": "jobframe worksheet 3", "page": "a", "entries": {"a/text": 1}}',
    "no page": b'{"format": "jobframe worksheet 3", "entries": {}}',
    "no entries": b'{"format": "jobframe worksheet 3", "page": "a", "entries": null}',
    "a later version": b'{"format": "jobframe worksheet 4", "page": "a", "entries": {}}',
    "deep": b"[" * 500_000,
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
def test_refuses_a_file_that_is_no_worksheet(content, filled):
    filled.open_file("<b>a</b>.json", content)
    status = filled.page.locator(".worksheet > [role=status]")
    expect(status).to_have_text("<b>a</b>.json is not a worksheet that this page can read.")
    assert filled.filled() == TYPED


def test_refuses_a_file_that_is_too_large(filled):
    filled.open_file("a.json", b" " * 1_000_001)
    status = filled.page.locator(".worksheet > [role=status]")
    expect(status).to_have_text("a.json is not a worksheet that this page can read.")
    assert filled.filled() == TYPED


def test_opens_a_worksheet_of_many_lines(sheet):
    entries = {f"line-{n}/0⟨date⟩": "Q" for n in range(3_000)}
    data = {"format": "jobframe worksheet 3", "page": "office.clerk.p1", "entries": entries}
    sheet.open_file("a.json", json.dumps(data).encode())
    expect(sheet.page.locator("#_gone li")).to_have_count(3_000, timeout=30_000)
    sheet.fill({TARGET: "5"})
    assert sheet.filled() == {TARGET: "5"}
