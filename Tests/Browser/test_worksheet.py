"""The worksheet: fields for blanks, and what becomes of what is typed into them."""

import json

import pytest
from playwright.sync_api import expect

from hostile_texts import EVERYTHING
from worksheet_page import CANON, PAGE, Worksheet, canon_with

FIELDS = [
    "baseline (Measurable): Orders by noon",
    "target (Measurable): Orders by noon",
    "date (Measurable): Orders by noon",
    "date (Time-bound): Orders by noon",
    "baseline (Measurable): Letters",
    "target (Measurable): Letters",
    "date (Measurable): Letters",
    "date (Time-bound): Letters",
    "baseline: Orders by noon",
    "target: Orders by noon",
    "date: Orders by noon",
    "target (2): Orders by noon",
    "date (2): Orders by noon",
    "baseline: Letters",
    "target: Letters",
    "date: Letters",
    "target (2): Letters",
    "date (2): Letters",
    "target: Filing",
    "date: Filing",
    'target: "Orders by noon"',
    'date: "Orders by noon"',
    'target: "Letters"',
    'date: "Letters"',
    'target: Demonstrates Care: "Reads twice."',
    'date: Demonstrates Care: "Reads twice."',
    'target: Meets the scope bar: "Own desk."',
    'date: Meets the scope bar: "Own desk."',
]

TARGET = "target (Measurable): Orders by noon"
DATE = "date (Measurable): Orders by noon"
OTHER = "target (Measurable): Letters"

HARD = 'She said "a, b"; 20 %\nthen\u2028 <b>&amp;\n=1+1 \U0001f44d\U0001f3fd'


def test_every_blank_is_a_field_with_a_name(sheet):
    names = [area.get_attribute("aria-label") for area in sheet.page.locator("textarea").all()]
    assert names == FIELDS
    assert sheet.page.locator(".sections .blank").count() == 0
    assert "What you fill in is kept in this browser only." in sheet.page.inner_text(".worksheet")


def test_what_is_typed_is_kept(address, site, context):
    sheet = Worksheet(context.new_page()).open(address(site / PAGE))
    sheet.fill({TARGET: HARD, "date: Filing": "Q3"})
    sheet.page.reload()
    assert sheet.filled() == {TARGET: HARD, "date: Filing": "Q3"}
    assert sheet.faults == []


def test_a_site_and_a_profile_keep_their_own(sheet, new_sheet, build, site):
    sheet.fill({TARGET: "5"})
    assert new_sheet(build(CANON)).filled() == {}
    assert new_sheet(site, "families/office/clerk/p2/goals.html").filled() == {}
    assert new_sheet(site).filled() == {TARGET: "5"}


def test_what_is_emptied_leaves_nothing_behind(sheet):
    sheet.fill({TARGET: "5"})
    assert len(sheet.kept()) == 1
    sheet.fill({TARGET: ""})
    assert sheet.kept() == {}


def test_a_field_grows_with_its_text(sheet):
    field = sheet.field(TARGET)
    before = field.bounding_box()
    field.press_sequentially("several words that make it wider")
    wider = field.bounding_box()
    assert wider["width"] > before["width"] + 100
    field.press("Enter")
    field.press("Enter")
    assert field.bounding_box()["height"] > wider["height"] + 30
    assert field.evaluate("area => area.scrollHeight <= area.clientHeight")


@pytest.mark.parametrize("width", [320, 375, 768, 1440])
def test_a_long_text_widens_no_page(width, sheet):
    sheet.page.set_viewport_size({"width": width, "height": 800})
    sheet.fill(dict.fromkeys(FIELDS, "Donaudampfschifffahrtsgesellschaft" * 8))
    assert sheet.page.evaluate("document.documentElement.scrollWidth") == width


def test_two_windows_keep_in_step(sheet, new_sheet, site):
    other = new_sheet(site)
    sheet.field(TARGET).press_sequentially("5 days")
    expect(other.field(TARGET)).to_have_value("5 days")
    other.field(OTHER).press_sequentially("all")
    expect(sheet.field(OTHER)).to_have_value("all")
    other.tick("Filing").uncheck()
    expect(sheet.tick("Filing")).not_to_be_checked()
    assert sheet.filled() == other.filled() == {TARGET: "5 days", OTHER: "all"}
    other.press("Clear worksheet")
    other.press("Clear")
    expect(sheet.field(OTHER)).to_have_value("")
    sheet.page.locator("h1").click()
    assert sheet.filled() == other.filled() == sheet.kept() == {}


def test_another_window_does_not_change_the_field_in_use(sheet, new_sheet, site):
    other = new_sheet(site)
    sheet.field(TARGET).press_sequentially("mine")
    other.fill({TARGET: "theirs", OTHER: "more"})
    expect(sheet.field(OTHER)).to_have_value("more")
    sheet.page.keyboard.type(" too")
    assert sheet.filled() == {TARGET: "mine too", OTHER: "more"}
    sheet.page.reload()
    assert sheet.filled() == {TARGET: "mine too", OTHER: "more"}


def test_the_text_forms_show_what_is_typed(sheet):
    template = sheet.text_form("mbo-areas")
    assert template == (
        "1. Area: Filing  [source: responsibility (component)]\n"
        "   Target:   ⟨target⟩   Due: ⟨date⟩\n\n"
    )
    sheet.fill({"target: Filing": "two\nlines", "date: Filing": "Q3"})
    assert sheet.text_form("mbo-areas") == (
        "1. Area: Filing  [source: responsibility (component)]\n"
        "   Target:   two\n      lines   Due: Q3\n\n"
    )
    sheet.fill({"target: Filing": "", "date: Filing": ""})
    assert sheet.text_form("mbo-areas") == template


def test_canon_text_is_no_blank_whatever_it_looks_like(new_sheet, build):
    text = "From ⟨target⟩ to ⟨date⟩\n\n1. ⟨target⟩"
    sheet = new_sheet(build(canon_with({"orders": text})))
    for field in sheet.page.locator(".field textarea").all():
        field.fill("x")
    assert sheet.text_form("smart-goals") == (
        "1. From ⟨target⟩ to ⟨date⟩\n\n   1. ⟨target⟩  [source: core output]\n"
        '   Specific: Deliver: "From ⟨target⟩ to ⟨date⟩\n\n      1. ⟨target⟩"\n'
        "   Measurable: Move the metric this drives from x to x by x.\n"
        "   Achievable: Scoped to this level's jfm complexity/problem-solving rubric:"
        ' "Asks first."\n'
        "   Relevant: Advances the Office · Clerk mandate for a P1 — Trainee.\n"
        "   Time-bound: x\n\n"
    )
    assert sheet.text_form("scorecard").startswith(
        'Internal process\n- "From ⟨target⟩ to ⟨date⟩\n\n   1. ⟨target⟩" → x by x  [source: core'
    )


def test_the_text_forms_stay_as_they_are_written(site_saying, new_sheet, browser):
    site = site_saying(EVERYTHING)
    for role in ("manager", "clerk"):
        sheet = new_sheet(site, f"families/sales/{role}/p4/goals.html")
        plain = browser.new_page(java_script_enabled=False)
        plain.goto(sheet.page.url)
        forms = [form.text_content() for form in plain.locator("details > pre").all()]
        assert [form.text_content() for form in sheet.page.locator("details > pre").all()] == forms
        sheet.page.locator(".field textarea").last.fill("x")
        assert sheet.page.locator("details > pre").last.text_content() != forms[-1]
        plain.close()


def test_what_is_left_out_stays_on_the_page_alone(sheet):
    sheet.fill({TARGET: "5", OTHER: "all"})
    sheet.tick("Orders by noon").first.uncheck()
    sheet.tick('"Orders by noon"').uncheck()
    sheet.tick('"Letters"').uncheck()
    assert sheet.text_form("smart-goals").startswith("1. Letters  [source")
    assert sheet.text_form("scorecard").startswith("Learning and growth\n- Demonstrates Care")
    assert sheet.field(TARGET).is_visible()
    printed = sheet.printed()
    assert "to all by ____." in printed
    assert "to 5 by" not in printed
    assert "Internal process" not in printed
    sheet.page.reload()
    assert not sheet.tick("Orders by noon").first.is_checked()
    assert sheet.tick("Orders by noon").last.is_checked()
    sheet.tick("Orders by noon").first.check()
    assert "from ⟨baseline⟩ to 5 by ⟨date⟩" in sheet.text_form("smart-goals")


def test_a_section_without_lines_is_not_printed(sheet):
    sheet.tick("Filing").uncheck()
    assert "MBO areas" not in sheet.printed().replace("On this page", "")
    assert sheet.text_form("mbo-areas") == ""


def test_what_is_typed_is_printed_as_text(sheet):
    sheet.fill({TARGET: "five\ndays", DATE: "Q3"})
    printed = sheet.printed()
    assert "Move the metric this drives from ____ to five\ndays by Q3." in printed
    assert "Move the metric this drives from ____ to ____ by ____." in printed
    for word in ("Worksheet", "kept in this browser", "Save", "⟨", "Copy"):
        assert word not in printed.replace("⟨target⟩, ⟨baseline⟩ and ⟨date⟩ are blanks", "")


def test_the_page_needs_no_script(browser, site):
    page = browser.new_page(java_script_enabled=False)
    page.goto((site / PAGE).as_uri())
    assert page.locator("textarea, button, input").count() == 0
    assert page.locator(".sections .blank").count() == len(FIELDS)
    page.emulate_media(media="print")
    for blank in page.locator(".sections .blank").all():
        assert blank.bounding_box()["width"] > 70
        assert blank.evaluate("blank => getComputedStyle(blank).borderBottomWidth") == "1px"
    page.close()


def test_says_when_a_line_has_changed(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: "5", "target (2): Letters": "6"})
    publish(canon_with({"orders": "Orders by ten", "letters": "Letters"}))
    sheet.page.reload()
    [note] = sheet.page.locator("#smart-core-output-orders .changed").all()
    assert note.inner_text().split("\n\n")[:3] == [
        "This text has changed since it was filled in here. It read:",
        "Orders by noon",
        'Specific: Deliver: "Orders by noon"',
    ]
    assert sheet.page.locator(".changed").count() == 1
    name = TARGET.replace("noon", "ten")
    assert sheet.filled() == {name: "5", "target (2): Letters": "6"}
    sheet.fill({name: "7"})
    sheet.page.reload()
    assert note.is_visible()
    sheet.press("It still fits: Orders by ten")
    assert sheet.page.locator(".changed").count() == 0
    sheet.page.reload()
    assert sheet.page.locator(".changed").count() == 0
    assert sheet.filled()[name] == "7"


def test_keeps_what_was_typed_for_lines_that_are_gone(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: HARD, OTHER: "all", DATE: "Q3"})
    publish(canon_with({"letters": "Letters"}))
    sheet.page.reload()
    assert sheet.filled() == {OTHER: "all"}
    gone = sheet.page.get_by_role("article").last
    assert sheet.page.locator("#_gone h2").inner_text() == "Lines that are no longer here"
    assert gone.locator("p").first.inner_text() == "Orders by noon"
    assert gone.locator("dd").all_text_contents() == [HARD, "Q3"]
    assert sheet.page.locator("#_gone b").count() == 0
    assert HARD.split("\n")[0] in sheet.printed()
    sheet.fill({OTHER: "most"})
    publish()
    sheet.page.reload()
    assert sheet.filled() == {TARGET: HARD, OTHER: "most", DATE: "Q3"}
    assert sheet.page.locator("#_gone").is_hidden()


def test_removes_a_line_that_is_gone_when_told_to(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: "5", OTHER: "all"})
    publish(canon_with({"letters": "Letters"}))
    sheet.page.reload()
    sheet.press("Remove: Orders by noon")
    sheet.press("Cancel")
    assert sheet.page.locator("#_gone article").count() == 1
    sheet.press("Remove: Orders by noon")
    sheet.dialog().get_by_role("button", name="Remove").click()
    expect(sheet.page.locator("#_gone")).to_be_hidden()
    assert "5" not in json.loads(*sheet.kept().values())["lines"]
    publish()
    sheet.page.reload()
    assert sheet.filled() == {OTHER: "all"}


def test_keeps_what_was_typed_for_a_part_that_is_gone(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({"target (2): Letters": "6"})
    files = canon_with({"orders": "Orders by noon", "letters": "Letters"})
    del files["families/office/clerk.yaml"]["levels"]["P1"]["capabilities"]
    publish(files)
    sheet.page.reload()
    gone = sheet.page.locator("#_gone article")
    assert gone.locator("p").first.inner_text() == "Letters"
    assert gone.locator("dd").all_text_contents() == ["6"]


@pytest.mark.parametrize(
    "access", ["get() { throw new DOMException('', 'SecurityError') }", "value: null"]
)
def test_says_when_the_browser_keeps_nothing(access, context, site, new_sheet):
    context.add_init_script(f"Object.defineProperty(window, 'localStorage', {{{access}}})")
    sheet = new_sheet(site)
    assert sheet.trouble().startswith("This browser keeps nothing for this page")
    assert "is kept in this browser" not in sheet.page.inner_text(".worksheet")
    sheet.fill({TARGET: "5", OTHER: "all"})
    sheet.tick("Filing").uncheck()
    assert sheet.filled() == {TARGET: "5", OTHER: "all"}
    assert "to 5 by" in sheet.text_form("smart-goals")
    _, content = sheet.save("Save worksheet")
    assert len(json.loads(content)["lines"]) == 3


def test_says_when_there_is_no_room(sheet):
    sheet.fill({OTHER: "all"})
    sheet.page.evaluate(
        """for (let size = 2 ** 22; size >= 1; size /= 2) {
          for (let number = 0; number < 8; number += 1) {
            try { localStorage[`${size} ${number}`] = "a".repeat(size) } catch { break }
          }
        }"""
    )
    text = "a long text " * 40
    sheet.fill({TARGET: text, DATE: "Q3"})
    assert sheet.trouble().startswith("This browser has no room left")
    assert sheet.filled() == {TARGET: text, DATE: "Q3", OTHER: "all"}
    sheet.page.evaluate(
        "for (const key in localStorage) if (/^\\d/.test(key)) delete localStorage[key]"
    )
    sheet.fill({"date: Filing": "Q4"})
    assert sheet.page.locator(".trouble").is_hidden()
    sheet.page.reload()
    assert sheet.filled() == {TARGET: text, DATE: "Q3", OTHER: "all", "date: Filing": "Q4"}


def test_asks_before_leaving_what_is_kept_nowhere(context, site, new_sheet):
    context.add_init_script("Object.defineProperty(window, 'localStorage', {value: null})")
    sheet = new_sheet(site)
    dialogs = []
    sheet.page.on("dialog", lambda dialog: (dialogs.append(dialog.type), dialog.accept()))
    sheet.field(TARGET).press_sequentially("5")
    sheet.save("Save worksheet")
    sheet.page.reload()
    assert dialogs == []
    sheet.field(TARGET).press_sequentially("5")
    sheet.page.reload()
    assert dialogs == ["beforeunload"]


def worksheet(lines, **more):
    return json.dumps({"format": "jobframe worksheet", "version": 1, "lines": lines} | more)


UNREADABLE = {
    "no JSON": '{"format": "jobframe worksheet", "version": 1, "lines": {"a',
    "markup": "<img src=x onerror=hit()>",
    "another format": '{"lines": {}}',
    "another version": worksheet({}, version=2),
    "a list": "[]",
    "null": "null",
    "lines of a wrong type": worksheet([]),
    "deep": "[" * 100_000,
}


@pytest.mark.parametrize("raw", UNREADABLE.values(), ids=UNREADABLE)
def test_sets_aside_what_it_cannot_read(raw, sheet, new_sheet, site):
    sheet.fill({TARGET: "5"})
    [key] = sheet.kept()
    other = new_sheet(site, "index.html")
    sheet.page.close()
    other.page.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [key, raw])
    sheet = new_sheet(site)
    assert sheet.filled() == {}
    assert "cannot all be read" in sheet.page.locator(".aside").inner_text()
    sheet.fill({TARGET: "6"})
    sheet.page.reload()
    assert sheet.filled() == {TARGET: "6"}
    assert sheet.save("Save it to a file")[1].decode() == raw
    sheet.press("Discard it")
    sheet.dialog().get_by_role("button", name="Discard it").click()
    expect(sheet.page.locator(".aside")).to_be_hidden()
    assert list(sheet.kept()) == [key]


def test_reads_what_it_can_and_sets_all_of_it_aside(sheet, new_sheet, site):
    sheet.fill({TARGET: "5", OTHER: "all"})
    [(key, raw)] = sheet.kept().items()
    lines = json.loads(raw)["lines"]
    lines["smart-core-output-letters"]["values"] = {"target": {"toString": "hit"}, "date": "Q3"}
    lines["a"] = "text"
    lines["__proto__"] = {"out": True, "text": ["Gone"], "values": {"__proto__": "x", "date": 5}}
    raw = json.dumps({"format": "jobframe worksheet", "version": 1, "lines": lines})
    sheet.page.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [key, raw])
    for _ in range(2):
        sheet.page.reload()
        assert sheet.filled() == {TARGET: "5", "date (Measurable): Letters": "Q3"}
        assert sheet.page.locator("#_gone dd").all_text_contents() == ["x"]
        assert raw in sheet.kept().values()
        assert sheet.page.evaluate("({}).date === undefined && ({}).out === undefined")


def test_hostile_values_are_text(context, sheet, new_sheet, site):
    context.add_init_script("window.hit = () => console.error('hit')")
    sheet.fill({TARGET: EVERYTHING})
    [(key, raw)] = sheet.kept().items()
    data = json.loads(raw)
    data["lines"]["smart-core-output-orders"]["text"] = [EVERYTHING]
    data["lines"][EVERYTHING] = {"text": [EVERYTHING], "values": {EVERYTHING: EVERYTHING}}
    sheet.page.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [key, json.dumps(data)])
    sheet.page.reload()
    assert sheet.page.locator(".changed .said-before").text_content() == EVERYTHING
    assert sheet.page.locator("#_gone :is(p + p, dt, dd)").all_text_contents()[-2:] == [
        EVERYTHING,
        EVERYTHING,
    ]
    assert sheet.page.locator("main :is(img, script, svg, iframe, style, form)").count() == 0
    assert EVERYTHING.split("\n")[3] in sheet.text_form("smart-goals")


def test_clears_by_keyboard_and_only_when_told_to(sheet):
    sheet.fill({TARGET: "5"})
    sheet.tick("Filing").uncheck()
    keyboard = sheet.page.keyboard
    clear = sheet.button("Clear worksheet")
    for key in ("Enter", "Escape"):
        clear.focus()
        keyboard.press("Enter")
        assert sheet.dialog().is_visible()
        assert sheet.button("Cancel").evaluate("button => button === document.activeElement")
        keyboard.press(key)
        assert sheet.dialog().count() == 0
        assert clear.evaluate("button => button === document.activeElement")
        assert sheet.filled() == {TARGET: "5"}
    keyboard.press("Enter")
    keyboard.press("Tab")
    keyboard.press("Space")
    expect(sheet.page.locator(".worksheet > [role=status]")).to_have_text("Cleared.")
    assert (sheet.filled(), sheet.kept(), sheet.dialog().count()) == ({}, {}, 0)
    assert sheet.tick("Filing").is_checked()


def test_the_keyboard_reaches_everything_in_order(sheet):
    for form in sheet.page.locator("details").all():
        form.evaluate("details => details.open = true")
    sheet.page.locator(".contents a").last.focus()
    reached = []
    for _ in range(100):
        sheet.page.keyboard.press("Tab")
        name = sheet.page.evaluate(
            """() => {
              const now = document.activeElement;
              return now.getAttribute("aria-label") ?? now.textContent;
            }"""
        )
        reached.append(name)
        if name == "Copy: Scorecard":
            break
    assert reached[:10] == [
        "Copy", "Print", "Save as text", "Save as Markdown", "Save as CSV", "Save worksheet",
        "Open worksheet", "Clear worksheet", "Keep: Orders by noon", FIELDS[0],
    ]  # fmt: skip
    assert [name for name in reached if name in FIELDS] == FIELDS
    assert len([name for name in reached if name.startswith("Keep: ")]) == 9
    assert len([name for name in reached if name.startswith("Copy: ")]) == 4
