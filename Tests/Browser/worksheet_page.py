"""The worksheet on a page of goal templates, as a reader uses it."""

# A small canon whose every line is known.
CANON = {
    "canon.yaml": {
        "format": "1",
        "name": "Company",
        "dimensions": [{"id": "scope", "name": "Scope"}],
    },
    "levels.yaml": {
        "tracks": [
            {
                "id": "professional",
                "name": "Professional",
                "levels": [
                    {"code": "P1", "title": "Trainee", "dimensions": {"scope": "Own desk."}},
                    {"code": "P2", "title": "Clerk", "dimensions": {"scope": "Own shelf."}},
                ],
            }
        ]
    },
    "families/office/family.yaml": {"name": "Office"},
    "families/office/clerk.yaml": {
        "name": "Clerk",
        "levels": {
            "P1": {
                "core_outputs": [
                    {"id": "orders", "text": "Orders by noon"},
                    {"id": "letters", "text": "Letters"},
                ],
                "jfm": {"complexity": "Asks first."},
                "components": {"responsibilities": [{"id": "files", "text": "Filing"}]},
                "capabilities": [{"name": "Care", "text": "Reads twice."}],
            },
            "P2": {"core_outputs": [{"id": "orders", "text": "All orders"}]},
        },
    },
}

PAGE = "families/office/clerk/p1/goals.html"


def canon_with(outputs):
    """The canon with other core outputs at P1, by id."""
    role = CANON["families/office/clerk.yaml"]
    items = [{"id": id, "text": text} for id, text in outputs.items()]
    level = role["levels"]["P1"] | {"core_outputs": items}
    role = role | {"levels": role["levels"] | {"P1": level}}
    return CANON | {"families/office/clerk.yaml": role}


class Worksheet:
    """A worksheet in a page of the browser; what goes wrong in the page is an error."""

    def __init__(self, page):
        self.page = page
        self.faults = []
        # What the page asked, and whether the answer is yes.
        self.questions = []
        self.agrees = True
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text))
        page.on("dialog", self._answer)

    def _answer(self, dialog):
        self.questions.append(dialog.message)
        if self.agrees or dialog.type == "beforeunload":
            dialog.accept()
        else:
            dialog.dismiss()

    def open(self, address):
        self.page.goto(address)
        return self

    def field(self, name):
        return self.page.get_by_role("textbox", name=name, exact=True)

    def fill(self, values):
        for name, value in values.items():
            self.field(name).fill(value)

    def filled(self):
        """The values of all fields that have one, by name."""
        values = {}
        for area in self.page.locator(".field textarea").all():
            if area.input_value():
                values[area.get_attribute("aria-label")] = area.input_value()
        return values

    def tick(self, section, line):
        return self.page.get_by_role("checkbox", name=f"{section}: {line}", exact=True)

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name):
        self.button(name).click()

    def status(self):
        return self.page.locator(".worksheet > [role=status]").inner_text()

    def trouble(self):
        return self.page.locator(".trouble").inner_text()

    def save(self, name):
        """Presses a button that saves a file; returns the file's name and bytes."""
        with self.page.expect_download() as download:
            self.press(name)
        return download.value.suggested_filename, download.value.path().read_bytes()

    def open_file(self, name, content):
        with self.page.expect_file_chooser() as chooser:
            self.press("Open a saved one")
        file = {"name": name, "mimeType": "application/json", "buffer": content}
        chooser.value.set_files(file)

    def text_form(self, section):
        """What a section's disclosure shows."""
        return self.page.locator(f"#{section} pre").text_content()

    def kept(self):
        """What the browser keeps, by key."""
        return self.page.evaluate("({...localStorage})")

    def printed(self):
        """The text that is printed."""
        self.page.emulate_media(media="print")
        text = self.page.evaluate("document.body.innerText")
        self.page.emulate_media(media="screen")
        return text
