"""Opens pages, and tells what a reader or a host would complain of."""

from dataclasses import dataclass, field


@dataclass
class OpenPage:
    page: object
    # Messages, errors, refused or failed requests, requests to elsewhere.
    trouble: list[str] = field(default_factory=list)


class PageOpener:
    """One page of the browser, which goes from address to address."""

    def __init__(self, browser, **context):
        self.page = browser.new_context(**context).new_page()
        self._opened = OpenPage(self.page)
        self.page.on("console", lambda message: self._note(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self._note(f"error: {error}"))
        self.page.on("requestfailed", self._check_failure)
        self.page.on("request", self._check)
        self.page.on("response", self._check_answer)

    def __call__(self, address):
        self._opened = OpenPage(self.page)
        self._origin = address.split("/")[2]
        self.page.goto(address)
        return self._opened

    def _note(self, trouble):
        self._opened.trouble.append(trouble)

    def _check_failure(self, request):
        # A page that leads on at once does not wait for its icon.
        if request.failure != "net::ERR_ABORTED":
            self._note(f"failed: {request.url}")

    def _check(self, request):
        parts = request.url.split("/")
        if parts[0] in ("http:", "https:", "file:") and parts[2] != self._origin:
            self._note(f"foreign: {request.url}")

    def _check_answer(self, answer):
        if answer.status >= 400:
            self._note(f"{answer.status}: {answer.url}")

    def close(self):
        self.page.context.close()
