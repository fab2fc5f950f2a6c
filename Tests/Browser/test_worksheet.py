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
    "baseline (1): Orders by noon",
    "target (1): Orders by noon",
    "date (1): Orders by noon",
    "target (2): Orders by noon",
    "date (2): Orders by noon",
    "baseline (1): Letters",
    "target (1): Letters",
    "date (1): Letters",
    "target (2): Letters",
    "date (2): Letters",
    "target (Target): Filing",
    "date (Due): Filing",
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

TICKS = [
    ("SMART goals", "Orders by noon"),
    ("SMART goals", "Letters"),
    ("OKRs", "Orders by noon"),
    ("OKRs", "Letters"),
    ("MBO areas", "Filing"),
    ("Scorecard · Internal process", '"Orders by noon"'),
    ("Scorecard · Internal process", '"Letters"'),
    ("Scorecard · Learning and growth", 'Demonstrates Care: "Reads twice."'),
    ("Scorecard · Role calibration", 'Meets the scope bar: "Own desk."'),
]
FILING = TICKS[4]

NOT_KEPT = "This browser does not keep what you fill in: save it to continue later."

HARD = 'She said "a, b"; 20 %\nthen\u2028 <b>&amp;\n=1+1 \U0001f44d\U0001f3fd'


def test_every_blank_is_a_field_with_a_name(sheet):
    names = [area.get_attribute("aria-label") for area in sheet.page.locator("textarea").all()]
    assert names == FIELDS
    assert sheet.page.locator(".sections .blank").count() == 0
    assert sheet.page.inner_text(".kept") == "What you fill in is kept in this browser only."


def test_what_is_typed_is_kept(address, site, context):
    sheet = Worksheet(context.new_page()).open(address(site / PAGE))
    sheet.fill({TARGET: HARD, "date (Due): Filing": "Q3"})
    sheet.page.reload()
    assert sheet.filled() == {TARGET: HARD, "date (Due): Filing": "Q3"}
    assert sheet.faults == []


def test_a_site_and_a_profile_keep_their_own(sheet, new_sheet, build, site):
    sheet.fill({TARGET: "5"})
    assert new_sheet(build(CANON)).filled() == {}
    assert new_sheet(site, "families/office/clerk/p2/goals.html").filled() == {}
    assert new_sheet(site).filled() == {TARGET: "5"}


def test_what_is_emptied_is_kept_no_more(sheet):
    sheet.fill({TARGET: "5", DATE: "Q3"})
    sheet.fill({TARGET: ""})
    sheet.page.reload()
    assert sheet.filled() == {DATE: "Q3"}
    assert "5" not in sheet.kept().values()


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
    other.tick(*FILING).check()
    expect(sheet.tick(*FILING)).to_be_checked()
    assert sheet.filled() == other.filled() == {TARGET: "5 days", OTHER: "all"}
    other.press("Clear all")
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
        "   Target:   ⟨target⟩   Due: ⟨date⟩"
    )
    sheet.fill({"target (Target): Filing": "two\nlines", "date (Due): Filing": "Q3"})
    assert sheet.text_form("mbo-areas") == (
        "1. Area: Filing  [source: responsibility (component)]\n"
        "   Target:   two\n      lines   Due: Q3"
    )
    sheet.fill({"target (Target): Filing": "", "date (Due): Filing": ""})
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
        "   Time-bound: x"
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
        forms = [form.text_content().rstrip("\n") for form in plain.locator("details > pre").all()]
        assert [form.text_content() for form in sheet.page.locator("details > pre").all()] == forms
        sheet.page.locator(".field textarea").last.fill("x")
        assert sheet.page.locator("details > pre").last.text_content() != forms[-1]
        plain.close()


def test_what_is_left_out_stays_on_the_page_alone(sheet):
    sheet.fill({TARGET: "5", OTHER: "all"})
    sheet.tick("SMART goals", "Letters").check()
    sheet.tick("OKRs", "Letters").check()
    sheet.tick("Scorecard · Learning and growth", 'Demonstrates Care: "Reads twice."').check()
    assert sheet.text_form("smart-goals").startswith("1. Letters  [source")
    assert sheet.text_form("okrs").startswith("Objective 1: Letters  [source")
    assert sheet.text_form("scorecard").startswith("Learning and growth\n- Demonstrates Care")
    assert "calibration" not in sheet.text_form("scorecard")
    assert sheet.field(TARGET).is_visible()
    printed = sheet.printed()
    assert "to all by ⟨date⟩." in printed
    assert "to 5 by" not in printed
    assert "Internal process" not in printed
    sheet.page.reload()
    assert sheet.tick("SMART goals", "Letters").is_checked()
    assert not sheet.tick("SMART goals", "Orders by noon").is_checked()
    sheet.tick("SMART goals", "Orders by noon").check()
    assert "from ⟨baseline⟩ to 5 by ⟨date⟩" in sheet.text_form("smart-goals")
    assert "\n\n2. Letters  [source" in sheet.text_form("smart-goals")


def test_all_is_kept_while_nothing_is_ticked(sheet):
    assert sheet.page.locator(".keep:checked, .left-out").count() == 0
    everything = {form: sheet.text_form(form) for form in ("smart-goals", "mbo-areas")}
    sheet.tick(*FILING).check()
    assert sheet.text_form("smart-goals") == ""
    assert sheet.text_form("mbo-areas") == everything["mbo-areas"]
    sheet.tick(*FILING).uncheck()
    assert {form: sheet.text_form(form) for form in everything} == everything


def test_a_tick_of_a_line_that_is_gone_leaves_nothing_out(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.tick("SMART goals", "Orders by noon").check()
    publish(canon_with({"letters": "Letters"}))
    sheet.page.reload()
    assert sheet.page.locator(".left-out").count() == 0
    assert sheet.text_form("smart-goals").startswith("1. Letters  [source")


def test_a_number_within_a_line_stays(new_sheet, build):
    sheet = new_sheet(build(canon_with({"orders": "Orders", "letters": "2. round: 20 letters"})))
    sheet.tick("SMART goals", "2. round: 20 letters").check()
    sheet.tick("Scorecard · Internal process", '"2. round: 20 letters"').check()
    assert sheet.text_form("smart-goals").startswith("1. 2. round: 20 letters  [source")
    assert sheet.text_form("scorecard").startswith('Internal process\n- "2. round: 20 letters" →')


def test_names_say_the_beginning_of_a_long_line(new_sheet, publish):
    long = "\U0001f44d" * 130
    sheet = new_sheet(publish(canon_with({"orders": f"{long}\nmore", "letters": "a\nb"})))
    sheet.tick("SMART goals", long[:120]).check()
    sheet.fill({f"target (Measurable): {long[:120]}": "5", "target (Measurable): a": "6"})
    assert f'Deliver: "{long}\n      more"' in sheet.text_form("smart-goals")
    assert f"### {long}<br>more\n" in sheet.save("Save as Markdown")[1].decode()
    publish(canon_with({"letters": "a\nb"}))
    sheet.page.reload()
    expect(sheet.button(f"Remove: {long[:120]} · ⟨target⟩")).to_be_visible()
    assert f"### {long} · ⟨target⟩\n" in sheet.save("Save as Markdown")[1].decode()


def test_says_what_was_done_until_the_next_change(sheet):
    sheet.fill({TARGET: "5"})
    sheet.press("Clear all")
    assert sheet.status() == "Cleared."
    sheet.fill({TARGET: "6"})
    assert sheet.status() == ""
    sheet.save("Save as text")
    sheet.page.locator("#okrs summary").click()
    sheet.press("Copy: OKRs")
    expect(sheet.page.locator("#okrs [role=status]")).not_to_be_empty()
    assert sheet.status() == ""
    sheet.tick(*FILING).check()
    assert sheet.page.locator("#okrs [role=status]").inner_text() == ""


def test_a_section_without_lines_is_not_printed(sheet):
    sheet.tick("SMART goals", "Letters").check()
    assert "MBO areas" not in sheet.printed().replace("On this page", "")
    assert sheet.text_form("mbo-areas") == ""


def test_what_is_typed_is_printed_as_text(sheet):
    sheet.fill({TARGET: "five\ndays", DATE: "Q3"})
    printed = sheet.printed()
    assert "Move the metric this drives from ⟨baseline⟩ to five\ndays by Q3." in printed
    assert "Move the metric this drives from ⟨baseline⟩ to ⟨target⟩ by ⟨date⟩." in printed
    for word in ("Tick", "kept in this browser", "Save", "Copy"):
        assert word not in printed


def test_what_is_not_filled_in_is_a_line_to_write_on(sheet):
    sheet.page.emulate_media(media="print")
    for blank in sheet.page.locator(".field > span").all():
        assert blank.bounding_box()["width"] > 70
        assert blank.evaluate("blank => getComputedStyle(blank).borderBottomWidth") == "1px"


def test_the_page_needs_no_script(browser, site):
    page = browser.new_page(java_script_enabled=False)
    page.goto((site / PAGE).as_uri())
    assert page.locator("main :is(textarea, button, input)").count() == 0
    assert page.locator("pre > .blank").all_text_contents() == (
        page.locator(".sections :not(pre) > .blank").all_text_contents()
    )
    assert page.locator(".sections :not(pre) > .blank").count() == len(FIELDS)
    page.emulate_media(media="print")
    for blank in page.locator(".sections :not(pre) > .blank").all():
        assert blank.bounding_box()["width"] > 70
        assert blank.evaluate("blank => getComputedStyle(blank).borderBottomWidth") == "1px"
    page.close()


def test_says_when_a_line_has_changed(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: "5", "target (2): Letters": "6"})
    publish(canon_with({"orders": "Orders by ten", "letters": "Letters"}))
    sheet.page.reload()
    [note] = sheet.page.locator("#smart-core-output-orders .changed").all()
    assert note.inner_text().split("\n\n")[:2] == [
        "This text has changed since it was filled in here. It read:",
        'Orders by noon\nSpecific: Deliver: "Orders by noon"',
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


def gone(sheet):
    """What the list of gone lines says, line by line."""
    items = sheet.page.locator("#_gone li").all()
    return [item.inner_text().removesuffix("\n\nRemove") for item in items]


def test_keeps_what_was_typed_for_lines_that_are_gone(publish, new_sheet):
    sheet = new_sheet(publish())
    sheet.fill({TARGET: HARD, OTHER: "all", DATE: "Q3"})
    publish(canon_with({"letters": "Letters"}))
    sheet.page.reload()
    assert sheet.filled() == {OTHER: "all"}
    assert sheet.page.locator("#_gone h2").inner_text() == "Filled in for lines that are gone"
    assert sorted(gone(sheet)) == [
        "Orders by noon · ⟨date⟩\n\nQ3",
        f"Orders by noon · ⟨target⟩\n\n{HARD}",
    ]
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
    sheet.agrees = False
    sheet.press("Remove: Orders by noon · ⟨target⟩")
    assert gone(sheet) == ["Orders by noon · ⟨target⟩\n\n5"]
    sheet.agrees = True
    sheet.press("Remove: Orders by noon · ⟨target⟩")
    assert sheet.questions == ["Remove what was filled in here?"] * 2
    expect(sheet.page.locator("#_gone")).to_be_hidden()
    expect(sheet.button("Copy").first).to_be_focused()
    assert "5" not in sheet.kept().values()
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
    assert gone(sheet) == ["Letters · ⟨target⟩\n\n6"]


@pytest.mark.parametrize(
    "access", ["get() { throw new DOMException('', 'SecurityError') }", "value: null"]
)
def test_says_when_the_browser_keeps_nothing(access, context, site, new_sheet):
    context.add_init_script(f"Object.defineProperty(window, 'localStorage', {{{access}}})")
    sheet = new_sheet(site)
    assert sheet.trouble() == NOT_KEPT
    assert "is kept in this browser" not in sheet.page.inner_text("main")
    sheet.fill({TARGET: "5", OTHER: "all"})
    sheet.tick("SMART goals", "Orders by noon").check()
    assert sheet.filled() == {TARGET: "5", OTHER: "all"}
    assert "to 5 by" in sheet.text_form("smart-goals")
    _, content = sheet.save("Save to continue later")
    assert {"5", "all"} < set(json.loads(content)["entries"].values())


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
    assert sheet.trouble() == NOT_KEPT
    assert sheet.filled() == {TARGET: text, DATE: "Q3", OTHER: "all"}
    sheet.page.evaluate(
        "for (const key in localStorage) if (/^\\d/.test(key)) delete localStorage[key]"
    )
    sheet.fill({"date (Due): Filing": "Q4"})
    assert sheet.page.locator(".trouble").is_hidden()
    sheet.page.reload()
    assert sheet.filled() == {TARGET: text, DATE: "Q3", OTHER: "all", "date (Due): Filing": "Q4"}


def test_asks_before_leaving_what_is_kept_nowhere(context, site, new_sheet):
    context.add_init_script("Object.defineProperty(window, 'localStorage', {value: null})")
    sheet = new_sheet(site)
    sheet.page.reload()
    assert sheet.questions == []
    sheet.field(TARGET).press_sequentially("5")
    sheet.page.reload()
    assert len(sheet.questions) == 1


def test_asks_nothing_after_all_was_saved_to_a_file(context, site, new_sheet):
    context.add_init_script("Object.defineProperty(window, 'localStorage', {value: null})")
    sheet = new_sheet(site)
    sheet.field(TARGET).press_sequentially("5")
    sheet.save("Save to continue later")
    sheet.field(TARGET).press_sequentially("6")
    sheet.page.reload()
    assert len(sheet.questions) == 1
    sheet.field(TARGET).press_sequentially("7")
    sheet.save("Save to continue later")
    sheet.page.reload()
    assert len(sheet.questions) == 1
    notice = "getComputedStyle(document.querySelector('.trouble')).color"
    assert sheet.page.evaluate(notice) == "rgb(107, 74, 0)"


def test_whatever_the_browser_holds_is_text_and_stays(sheet, new_sheet, site):
    """Each value stands by itself, so there is none that could not be read."""
    sheet.fill({TARGET: "5"})
    key = next(key for key, value in sheet.kept().items() if value == "5")
    values = {
        key: '{"lines": {"a',
        key.replace("target", "constructor"): "<img src=x onerror=hit()>",
        key.replace("target", "__proto__"): "null",
        f"{key}/in": "1",
        key.split("#")[0]: "that of an earlier program",
    }
    sheet.page.evaluate("values => Object.assign(localStorage, values)", values)
    sheet.page.reload()
    assert sheet.filled() == {TARGET: '{"lines": {"a'}
    assert sorted(gone(sheet)) == [
        "Orders by noon · ⟨__proto__⟩\n\nnull",
        "Orders by noon · ⟨constructor⟩\n\n<img src=x onerror=hit()>",
        "Orders by noon · ⟨target⟩/in\n\n1",
    ]
    sheet.fill({OTHER: "all"})
    assert values.items() < sheet.kept().items()


def test_hostile_values_are_text(context, sheet, new_sheet, site):
    context.add_init_script("window.hit = () => console.error('hit')")
    sheet.fill({TARGET: EVERYTHING})
    texts = {key: EVERYTHING for key in sheet.kept()}
    [prefix] = {key.split("#")[0] for key in texts}
    texts[f"{prefix}#{EVERYTHING}/0⟨{EVERYTHING}⟩"] = EVERYTHING
    sheet.page.evaluate("texts => Object.assign(localStorage, texts)", texts)
    sheet.page.reload()
    assert sheet.page.locator(".changed .before").text_content() == EVERYTHING
    assert sheet.page.locator("#_gone .before").text_content() == EVERYTHING
    assert sheet.page.locator("main :is(img, script, svg, iframe, style, form)").count() == 0
    assert EVERYTHING.split("\n")[3] in sheet.text_form("smart-goals")


def test_clears_by_keyboard_and_only_when_told_to(sheet):
    sheet.fill({TARGET: "5"})
    sheet.tick(*FILING).check()
    sheet.agrees = False
    sheet.button("Clear all").press("Enter")
    assert sheet.filled() == {TARGET: "5"}
    assert sheet.tick(*FILING).is_checked()
    sheet.agrees = True
    sheet.button("Clear all").press("Enter")
    assert sheet.questions == ["Clear all that is filled in on this page?"] * 2
    assert (sheet.filled(), sheet.kept()) == ({}, {})
    assert not sheet.tick(*FILING).is_checked()
    expect(sheet.button("Clear all")).to_be_focused()


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
        "Copy", "Print", "Save as text", "Save as Markdown", "Save as CSV", "Save to continue later",
        "Open a saved one", "Clear all", "SMART goals: Orders by noon", FIELDS[0],
    ]  # fmt: skip
    assert [name for name in reached if name in FIELDS] == FIELDS
    ticks = [f"{section}: {line}" for section, line in TICKS]
    assert [name for name in reached if name in ticks] == ticks
    assert len([name for name in reached if name.startswith("Copy: ")]) == 4
