"""A page of the browser that remembers what happens in it."""

import json
import pathlib
import re
import time
from dataclasses import dataclass, field

_SCRIPT = pathlib.Path(__file__).with_name("watched_page.js").read_text()

_THEME = pathlib.Path(__file__).parents[2] / "themes/default"

# What the theme's pages load.
_ASSETS = {"assets/edition.css"} | {
    file.relative_to(_THEME).as_posix()
    for ending in ("css", "js")
    for file in _THEME.glob(f"assets/**/*.{ending}")
}

# A browser asks for a site's icon when it likes, even when the next page is open already.
_ICON = re.compile(r"(http://127\.0\.0\.1:\d+|file://)/.*assets/icon\.svg")


@dataclass
class Visit:
    """What happened since an address was opened."""

    # The functions that scripts called.
    calls: list[str] = field(default_factory=list)
    # Errors, messages, dialogs, frames, what the policy refused.
    trouble: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    # The addresses that the page came to, the first one included.
    addresses: list[str] = field(default_factory=list)
    # The nodes of each of these documents as they were parsed, see watched_page.js.
    documents: list[list[str]] = field(default_factory=list)
    # Likewise, after the page's scripts had run.
    complete: list[list[str]] = field(default_factory=list)

    def expect_quiet(self, root):
        """Expects that no script ran but the theme's, which call none of the watched functions by
        themselves, and that the page asked for itself and the theme's files alone."""
        assert (self.calls, self.trouble, len(self.addresses)) == ([], [], 1)
        assert self._asked - {root + asset for asset in _ASSETS} == set(self.addresses)

    def expect_nothing_from_elsewhere(self, root):
        """Expects that all that the page asked for is the site's."""
        assert [request for request in self._asked if not request.startswith(root)] == []

    @property
    def _asked(self):
        return {request for request in self.requests if not _ICON.fullmatch(request)}


class WatchedPage:
    """A page of which every call of a script is reported.

    The reports go past Playwright's own bindings, since these call `eval` in the page themselves.
    """

    def __init__(self, browser):
        self._page = browser.new_page()
        self._visit = Visit()
        self._session = self._page.context.new_cdp_session(self._page)
        self._session.on("Runtime.bindingCalled", self._report)
        self._session.send("Runtime.enable")
        self._session.send("Runtime.addBinding", {"name": "reportToTest"})
        self._page.add_init_script(_SCRIPT)
        self._watch("console", lambda message: f"console: {message.text}")
        self._watch("pageerror", lambda error: f"error: {error}")
        self._watch("frameattached", lambda frame: "frame")
        self._page.on("dialog", self._dismiss)
        self._page.on("request", lambda request: self._visit.requests.append(request.url))
        self._page.on("framenavigated", self._remember_address)

    def open(self, address, leads_to=None):
        """Opens an address and waits until its page is loaded, or the one that it leads to."""
        self._visit = Visit()
        self._page.goto(address)
        if leads_to:
            self._page.wait_for_url(leads_to)
        self.evaluate("0")  # answered after all that the page has reported
        return self._visit

    def wait_for(self, expression):
        """Waits until an expression in the page is true."""
        deadline = time.monotonic() + 10
        while not self.evaluate(expression):
            assert time.monotonic() < deadline, expression

    def evaluate(self, expression):
        """The value of an expression in the page."""
        answer = self._session.send(
            "Runtime.evaluate", {"expression": expression, "returnByValue": True}
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def _watch(self, event, sentence):
        self._page.on(event, lambda value: self._visit.trouble.append(sentence(value)))

    def _dismiss(self, dialog):
        self._visit.trouble.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _remember_address(self, frame):
        if frame == self._page.main_frame:
            self._visit.addresses.append(frame.url)

    def _report(self, event):
        report = json.loads(event["payload"])
        getattr(self._visit, report["kind"]).append(report["value"])
