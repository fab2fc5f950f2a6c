"""A file server on this machine alone, as an intranet has one."""

import functools
import http.server
import threading
import time

# What a careful host sends with every page.
STRICT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


class SiteServer:
    """Serves a folder until it is closed; `address` ends in a slash, `asked` has the paths that were
    asked for, each with the time."""

    def __init__(self, folder, headers=None):
        self.asked = []
        handler = functools.partial(
            _Handler, directory=str(folder), headers=headers or {}, asked=self.asked
        )
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *arguments, headers, asked, **options):
        self._headers = headers
        self._asked = asked
        super().__init__(*arguments, **options)

    def do_GET(self):
        self._asked.append((time.time(), self.path.partition("?")[0]))
        super().do_GET()

    def end_headers(self):
        for name, value in self._headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *arguments):
        pass
