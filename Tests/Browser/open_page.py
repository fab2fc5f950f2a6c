"""Opens pages, and tells what a reader or a host would complain of."""

from dataclasses import dataclass, field


@dataclass
class OpenPage:
    page: object
    origin: str
    # Messages, errors, refused or failed requests, requests to elsewhere.
    trouble: list[str] = field(default_factory=list)

    def watch(self):
        note = self.trouble.append
        self.page.on("console", lambda message: note(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: note(f"error: {error}"))
        self.page.on("request", self._check)
        self.page.on("requestfailed", self._check_failure)
        self.page.on("response", self._check_answer)

    def _check(self, request):
        parts = request.url.split("/")
        if parts[0] in ("http:", "https:", "file:") and parts[2] != self.origin:
            self.trouble.append(f"foreign: {request.url}")

    def _check_failure(self, request):
        # A page that leads on at once does not wait for its icon.
        if request.failure != "net::ERR_ABORTED":
            self.trouble.append(f"failed: {request.url}")

    def _check_answer(self, answer):
        if answer.status >= 400:
            self.trouble.append(f"{answer.status}: {answer.url}")


class PageOpener:
    """Opens each address in a page of its own, and closes the one before."""

    def __init__(self, browser, **context):
        self._context = browser.new_context(**context)
        self._opened = None

    def __call__(self, address):
        if self._opened:
            self._opened.page.close()
        self._opened = OpenPage(self._context.new_page(), address.split("/")[2])
        self._opened.watch()
        self._opened.page.goto(address)
        return self._opened

    def close(self):
        self._context.close()
