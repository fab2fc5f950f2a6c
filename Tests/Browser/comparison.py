"""The page that sets profiles side by side, as its readers use it."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import expect

# Two families, a retired role, one that replaces another, a code with a full stop in it.
CANON = {
    "canon.yaml": {
        "format": "1",
        "name": "Small canon",
        "dimensions": [{"id": "scope", "name": "Scope"}, {"id": "impact", "name": "Impact"}],
    },
    "levels.yaml": {
        "tracks": [
            {
                "id": "professional",
                "name": "Professional",
                "levels": [
                    {
                        "code": "P1",
                        "title": "Junior",
                        "years": "0–2",
                        "summary": "Learns the work.",
                        "dimensions": {"scope": "Own desk.", "impact": "Own results."},
                    },
                    {
                        "code": "P2",
                        "title": "Senior",
                        "years": "3–5",
                        "dimensions": {"scope": "Whole office.", "impact": "Own results."},
                    },
                    {"code": "X.1", "title": "Extra"},
                ],
            }
        ]
    },
    "families/office/family.yaml": {"name": "Office"},
    "families/office/clerk.yaml": {
        "name": "Clerk",
        "summary": "Keeps the office going.",
        "aliases": ["Écrivain", "Office hand"],
        "replaces": ["former.writer"],
        "levels": {
            "P1": {
                "title": "Office clerk",
                "summary": "Writes letters.",
                "core_outputs": ["Letters", "Orders", {"id": "plan", "text": "A day's plan"}],
                "jfm": {"complexity": "Asks first."},
                "capabilities": [
                    {"name": "Care", "text": "Reads twice."},
                    {"name": "Tact", "text": "Listens."},
                ],
            },
            "P2": {
                "title": "Chief clerk",
                "summary": "Writes letters.",
                "core_outputs": ["Orders", "Contracts", {"id": "plan", "text": "A week's plan"}],
                "capabilities": [{"name": "Care", "text": "Reads thrice."}],
            },
            "X.1": {},
        },
    },
    "families/office/runner.yaml": {
        "name": "Runner",
        "status": "draft",
        "levels": {"P1": {"core_outputs": ["Orders", {"id": "plan", "text": "A round"}]}},
    },
    "families/office/typist.yaml": {
        "name": "Typist",
        "status": "retired",
        "levels": {"P1": {"title": "Typist of old", "summary": "Typed."}},
    },
    "families/sales/family.yaml": {"name": "Sales"},
    "families/sales/agent.yaml": {
        "name": "Agent",
        "levels": {
            "P1": {"core_outputs": ["Visits"]},
            "P2": {"title": "Senior agent", "core_outputs": ["Visits", "Contracts"]},
        },
    },
}

CLERK = "office.clerk.P1"
CHIEF = "office.clerk.P2"
RUNNER = "office.runner.P1"
AGENT = "sales.agent.P1"
SENIOR = "sales.agent.P2"


def lines_of(element):
    """The text of an element, without the empty lines between its blocks."""
    return re.sub(r"\n+", "\n", element.inner_text())


class Comparison:
    """A window of the browser that shows the page; `faults` are its errors and messages."""

    def __init__(self, page):
        self.page = page
        self.faults = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text))

    def open(self, address, keys=()):
        self.page.goto(f"{address}?keys={','.join(keys)}" if keys else address)
        return self.ready()

    def ready(self):
        """Waits until the page shows what its address names."""
        expect(self.field).to_be_visible()
        expect(self.status).to_have_text("")
        return self

    @property
    def status(self):
        return self.page.get_by_role("main").get_by_role("status")

    @property
    def field(self):
        return self.page.get_by_role("combobox", name="Add a profile")

    def options(self):
        """The titles in the list, none when it is closed."""
        options = self.page.get_by_role("option")
        return [option.locator(".canon").first.inner_text() for option in options.all()]

    def active(self):
        """The title of the option that the field points to."""
        option = self.field.get_attribute("aria-activedescendant")
        if not option:
            return None
        return self.page.locator(f"#{option} .canon").first.inner_text()

    def pick(self, text):
        self.field.fill(text)
        expect(self.page.get_by_role("option").first).to_be_visible()
        self.page.keyboard.press("Enter")

    def expect_chosen(self, titles, keys):
        """Waits until these profiles are chosen, and the address names them."""
        expect(self.page.locator("thead a")).to_have_text(titles)
        assert self.keys() == keys

    def chosen(self):
        return [link.inner_text() for link in self.page.locator("thead a").all()]

    def keys(self):
        """What the address names."""
        query = urlsplit(self.page.url).query
        return query.removeprefix("keys=").split(",") if query else []

    def notes(self):
        return [note.inner_text() for note in self.page.locator("blockquote p").all()]

    def rows(self):
        """The rows by the name of the field: its mark, and the text of the cells."""
        rows = {}
        for row in self.page.locator("tbody").get_by_role("row").all():
            if row.get_by_role("cell").count() == 0 or not row.is_visible():
                continue
            name, _, mark = lines_of(row.get_by_role("rowheader")).partition("\n")
            cells = [lines_of(cell) for cell in row.get_by_role("cell").all()]
            rows[name] = (mark, *cells)
        return rows
