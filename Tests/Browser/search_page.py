"""The search, in the field of every page and on a page of its own, as its readers use it."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from playwright.sync_api import expect

# Three families, two tracks, a draft, a retired role, names and lines with signs in them.
CANON = {
    "canon.yaml": {"format": "1", "name": "Small canon"},
    "levels.yaml": {
        "tracks": [
            {
                "id": "professional",
                "name": "Professional",
                "levels": [
                    {"code": "P1", "title": "Entry Professional"},
                    {"code": "P2", "title": "Seasoned Professional"},
                ],
            },
            {
                "id": "management",
                "name": "Management",
                "levels": [{"code": "M1", "title": "Team Lead"}],
            },
        ]
    },
    "families/finance/family.yaml": {"name": "Finance"},
    "families/finance/accountant.yaml": {
        "name": "Accountant",
        "summary": "Keeps the books of the company.",
        "aliases": ["Bookkeeper", "Évaluateur"],
        "levels": {
            "P1": {
                "title": "Junior Accountant",
                "core_outputs": ["Vouchers posted before the month ends"],
            },
            "P2": {
                "title": "Senior Accountant",
                "core_outputs": ["A month's close within three days", "Contracts with suppliers"],
            },
        },
    },
    "families/finance/controller.yaml": {
        "name": "Controller",
        "levels": {"P2": {}, "M1": {"title": "Head of Controlling"}},
    },
    "families/office/family.yaml": {"name": "Office"},
    "families/office/clerk.yaml": {
        "name": "Clerk",
        "aliases": ["C# hand", "R&D hand", ".NET hand", "15-1232.00", "C++ hand"],
        "levels": {"P1": {"core_outputs": ["Supplier contracts filed by date"]}},
    },
    "families/office/typist.yaml": {
        "name": "Typist",
        "status": "retired",
        "levels": {"P1": {"core_outputs": ["Letters typed"]}},
    },
    "families/sales/family.yaml": {"name": "Sales"},
    "families/sales/agent.yaml": {
        "name": "Agent",
        "status": "draft",
        "levels": {"P1": {"core_outputs": ["Visits"]}, "M1": {"title": "Head of Agents"}},
    },
}


class SearchPage:
    """A window of the browser in which people search; `faults` are its errors and messages."""

    def __init__(self, page):
        self.page = page
        self.faults = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text))

    def open(self, address, **query):
        self.page.goto(f"{address}?{urlencode(query, doseq=True)}" if query else address)
        return self

    @property
    def field(self):
        return self.page.locator("header input[name=q]")

    @property
    def status(self):
        """What is said of the results, on their page or in the list of the field."""
        own = "main" if self.page.url.split("?")[0].endswith("/search.html") else "header"
        return self.page.locator(own).get_by_role("status")

    @property
    def options(self):
        return self.page.get_by_role("option")

    def box(self, name):
        """The box of a filter."""
        return self.page.get_by_role("checkbox", name=name)

    @property
    def links(self):
        """The first link of each role that is shown."""
        return self.page.locator("#results h2 a")

    def expect_found(self, *titles):
        """Waits until these are the results; returns where they lead to, from the site's root."""
        expect(self.links).to_have_text(list(titles))
        return [link.evaluate("link => link.href").split("/site/")[-1] for link in self.links.all()]

    def query(self):
        """What the address asks for."""
        return parse_qsl(urlsplit(self.page.url).query)
