"""A hosting service on this machine that knows comments and open changes, as GitHub and GitLab do."""

import http.server
import json
import re
import threading
from urllib.parse import parse_qs, urlsplit

BOT = "github-actions[bot]"


class HostingService:
    """`comments` and `changes` as the service would list them; `refused` are calls that it does not know."""

    def __init__(self):
        self.comments = []
        self.changes = []
        self.refused = []
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                url = urlsplit(self.path)
                length = int(self.headers.get("Content-Length") or 0)
                content = json.loads(self.rfile.read(length)) if length else None
                result = service.answer(self.command, url.path, parse_qs(url.query), content, self.headers)
                self.send_response(200 if result is not None else 404)
                self.end_headers()
                self.wfile.write(json.dumps(result).encode())

            do_GET = do_POST = do_PATCH = do_PUT = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{self.server.server_port}"
        self.github = {
            "GITHUB_API_URL": address,
            "GITHUB_REPOSITORY": "people/canon",
            "GITHUB_TOKEN": "a token",
        }
        self.gitlab = {
            "CI_API_V4_URL": f"{address}/api/v4",
            "CI_PROJECT_ID": "5",
            "SITE_TOKEN": "a token",
        }

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def comment(self, body, by=BOT):
        entry = {"id": len(self.comments) + 1, "body": body}
        self.comments.append(entry | {"user": {"login": by}, "author": {"id": 1 if by == BOT else 2}})
        return self.comments[-1]

    def open(self, branch, base="main", fork=False):
        repository = None if fork else {"full_name": "people/canon"}
        self.changes.append({
            "head": {"ref": branch, "repo": repository}, "base": base,
            "source_branch": branch, "source_project_id": 6 if fork else 5, "target_project_id": 5,
        })

    def answer(self, method, path, query, content, headers):
        def page(entries):
            size, number = int(query["per_page"][0]), int(query["page"][0])
            return entries[size * (number - 1) : size * number]

        if "a token" not in (headers["PRIVATE-TOKEN"] or headers["Authorization"] or ""):
            path = "without a token"
        match method, path:
            case "GET", "/repos/people/canon/issues/12/comments" | "/api/v4/projects/5/merge_requests/12/notes":
                return page(self.comments)
            case "POST", "/repos/people/canon/issues/12/comments" | "/api/v4/projects/5/merge_requests/12/notes":
                return self.comment(content["body"])
            case "GET", "/api/v4/user":
                return {"id": 1}
            case "GET", "/repos/people/canon/pulls" | "/api/v4/projects/5/merge_requests":
                base = (query.get("base") or query.get("target_branch"))[0]
                return page([change for change in self.changes if change["base"] == base])
        found = re.fullmatch(
            "PATCH /repos/people/canon/issues/comments/([0-9]+)"
            "|PUT /api/v4/projects/5/merge_requests/12/notes/([0-9]+)", f"{method} {path}"
        )
        if not found:
            self.refused.append(f"{method} {path}")
            return None
        self.comments[int(found[1] or found[2]) - 1]["body"] = content["body"]
        return {}
