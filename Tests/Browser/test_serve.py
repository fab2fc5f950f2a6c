"""The preview: pages from memory that follow what is saved."""

import http.client
import os
import shutil
import socket
import subprocess
import time

import pytest
from playwright.sync_api import expect

from conftest import REPOSITORY
from hostile_texts import HOSTILE_TEXTS

ROLE = "families/sales/clerk.yaml"
PROFILE = "families/sales/clerk/p1/index.html"
CANON = {
    "canon.yaml": "format: 1\nname: Small canon\n",
    "levels.yaml": "tracks: [{id: p, name: Professional, levels: [{code: P1, title: Junior}]}]\n",
    "families/sales/family.yaml": "name: Sales\n",
    ROLE: "name: Clerk\nlevels: {P1: {jfm: {responsibilities: [Enters the orders]}}}\n",
}


class Preview:
    """`jobframe serve` in a folder of its own."""

    def __init__(self, program, folder):
        self.folder = folder
        self.program = program
        shutil.copytree(REPOSITORY / "themes", folder / "themes")
        for path, text in CANON.items():
            (folder / "canon" / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / "canon" / path).write_text(text)

    def start(self, port=None, theme="themes/default"):
        self.port = port or free_port()
        self.errors = (self.folder / "errors.txt").open("w")
        self.process = subprocess.Popen(
            [self.program, "serve", "--port", str(self.port), "--theme", theme],
            cwd=self.folder,
            stderr=self.errors,
        )
        self.wait_until(self.answers)
        return self

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.errors.close()

    def save(self, path, text):
        (self.folder / "canon" / path).write_text(text)

    def save_by_renaming(self, path, text):
        """As careful editors save."""
        file = self.folder / "canon" / path
        file.with_suffix(".new~").write_text(text)
        file.with_suffix(".new~").rename(file)

    def address(self, path=""):
        return f"http://127.0.0.1:{self.port}/{path}"

    def ask(self, path="/", method="GET", host=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, headers={"Host": host or f"127.0.0.1:{self.port}"})
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        return answer, body

    def answers(self):
        try:
            return self.ask()[0].status == 200
        except OSError:
            return False

    def wait_until(self, condition):
        end = time.monotonic() + 30
        while not condition():
            assert self.process.poll() is None, (self.folder / "errors.txt").read_text()
            assert time.monotonic() < end
            time.sleep(0.01)

    def wait_for(self, text, path=f"/{PROFILE}"):
        self.wait_until(lambda: text in self.ask(path)[1])


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def new_preview(pytestconfig, tmp_path):
    program = os.path.abspath(pytestconfig.getoption("jobframe"))
    preview = Preview(program, tmp_path)
    yield preview
    preview.stop()


@pytest.fixture
def preview(new_preview):
    return new_preview.start()


@pytest.fixture
def page(context):
    page = context.new_page()
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("console", lambda message: page.faults.append(message.text))
    yield page
    # A request that is on its way when a page is left is no fault.
    assert [fault for fault in page.faults if "ERR_" not in fault] == []


# What an editor sees


def test_shows_what_is_saved_at_the_same_place(preview, page):
    lines = "".join(f"        - Line {number} of many\n" for number in range(80))
    start = "levels:\n  P1:\n    jfm:\n      responsibilities:\n"
    preview.save(ROLE, "name: Clerk\n" + start + lines)
    preview.wait_for("Line 79")
    page.goto(preview.address(PROFILE))
    page.evaluate("scrollTo(0, 900)")
    preview.save(ROLE, "name: Clerk\n" + start + lines.replace("Line 40 ", "Another line "))
    expect(page.get_by_text("Another line of many").first).to_be_visible()
    expect(page.locator("html")).to_have_js_property("scrollTop", 900)


def test_shows_what_is_saved_by_renaming(preview, page):
    page.goto(preview.address(PROFILE))
    for name in ("Buyer", "Seller"):
        preview.save_by_renaming(ROLE, CANON[ROLE].replace("Clerk", name))
        expect(page.locator("h1")).to_contain_text(name)


def test_an_error_shows_with_the_last_good_page_until_it_is_mended(preview, page):
    page.goto(preview.address(PROFILE))
    findings = page.get_by_role("region", name="Findings in the sources")
    expect(findings).to_have_count(0)
    preview.save(ROLE, CANON[ROLE] + "sumary: A clerk\n")
    expect(findings).to_contain_text("1 error")
    expect(findings).to_contain_text("canon/families/sales/clerk.yaml:3:1")
    expect(findings).to_contain_text("sumary")
    expect(findings).to_contain_text("shown as it was before")
    expect(page.locator("h1")).to_contain_text("Clerk")
    preview.save(ROLE, CANON[ROLE].replace("the orders", "all orders"))
    expect(findings).to_have_count(0)
    expect(page.get_by_text("Enters all orders").first).to_be_visible()


def test_begins_with_a_broken_canon(new_preview, page):
    new_preview.save("canon.yaml", "format: 1\n")
    new_preview.start()
    page.goto(new_preview.address())
    expect(page.get_by_role("region", name="Findings in the sources")).to_contain_text("canon.yaml")
    new_preview.save("canon.yaml", CANON["canon.yaml"])
    expect(page).to_have_title("Small canon")


def test_follows_a_stylesheet_a_template_and_an_inherited_theme(new_preview, page):
    theme = new_preview.folder / "themes/own"
    theme.mkdir()
    (theme / "theme.yaml").write_text("name: Own\nlanguage: en\ninherits: ../default\n")
    new_preview.start(theme="themes/own")
    page.goto(new_preview.address(PROFILE))
    tokens = new_preview.folder / "themes/default/assets/tokens.css"
    tokens.write_text(tokens.read_text() + "\nbody { outline: 7px solid }\n")
    expect(page.locator("body")).to_have_css("outline-width", "7px")
    (theme / "layout.html").write_text(
        (new_preview.folder / "themes/default/layout.html").read_text().replace("<main", "<p>Ours</p>\n<main")
    )
    expect(page.get_by_text("Ours", exact=True)).to_be_visible()


def test_a_page_that_has_gone_and_comes_back(preview, page):
    page.goto(preview.address(PROFILE))
    (preview.folder / "canon" / ROLE).unlink()
    preview.save("families/sales/buyer.yaml", CANON[ROLE].replace("Clerk", "Buyer"))
    expect(page.locator("h1")).not_to_contain_text("Clerk")
    preview.save(ROLE, CANON[ROLE])
    expect(page.locator("h1")).to_contain_text("Clerk")
    # That the page was not there is said on the console.
    page.faults.clear()


def test_search_and_compare_work(preview, page):
    page.goto(preview.address("search.html?q=clrek"))
    expect(page.locator("#results a").first).to_have_text("Clerk")
    page.goto(preview.address("compare.html?keys=sales.clerk.P1"))
    expect(page.locator("main")).to_contain_text("Clerk")


def test_is_a_page_again_when_the_server_is(preview, page):
    page.goto(preview.address(PROFILE))
    preview.stop()
    preview.save(ROLE, CANON[ROLE].replace("Clerk", "Buyer"))
    preview.start(preview.port)
    expect(page.locator("h1")).to_contain_text("Buyer")


def test_follows_links_in_a_circle_no_further(preview, page):
    page.goto(preview.address(PROFILE))
    for name in ("here", "there"):
        (preview.folder / "canon/families" / name).symlink_to(".")
    expect(page.locator(".jobframe-findings")).to_contain_text("canon/families/here")
    for name in ("here", "there"):
        (preview.folder / "canon/families" / name).unlink()
    expect(page.locator(".jobframe-findings")).to_have_count(0)


def test_writes_nothing(preview, page):
    page.goto(preview.address("search.html?q=clerk"))
    expect(page.locator("#results a").first).to_have_text("Clerk")
    assert sorted(path.name for path in preview.folder.iterdir()) == ["canon", "errors.txt", "themes"]


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_a_finding_is_text(text, preview, page):
    key = "".join(letter for letter in text.splitlines()[0] if letter.isprintable())[:60] or "x"
    quoted = key.replace("\\", "\\\\").replace('"', '\\"')
    preview.save(ROLE, f'{CANON[ROLE]}"{quoted}": x\n')
    page.goto(preview.address(PROFILE))
    findings = page.locator(".jobframe-findings")
    expect(findings).to_contain_text("error")
    tags = findings.evaluate("(all) => [...new Set([...all.querySelectorAll('*')].map((e) => e.tagName))]")
    assert set(tags) == {"P", "STRONG", "UL", "LI", "CODE"}


# What a machine asks


def test_the_same_bytes_as_a_build_but_for_what_it_adds(preview):
    subprocess.run([preview.program, "build", "--output", "site"], cwd=preview.folder, check=True, stderr=subprocess.DEVNULL)
    files = [path for path in (preview.folder / "site").rglob("*") if path.is_file()]
    files = [path for path in files if not path.name.startswith(".")]
    assert len(files) > 30
    for file in files:
        path = file.relative_to(preview.folder / "site").as_posix()
        answer, body = preview.ask(f"/{path}")
        if path.endswith(".html"):
            start = body.index('<link rel="stylesheet" href="/.jobframe/')
            end = body.index("</script>\n", start) + len("</script>\n")
            body = body[:start] + body[end:]
        assert (answer.status, body) == (200, file.read_text()), path


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/families/sales/", 200), ("/families/sales", 301), ("/nothing", 404), ("/%00", 404),
        ("/../../etc/passwd", 404), ("/%2e%2e/canon/canon.yaml", 404), ("/canon/canon.yaml", 404),
        ("/.jobframe/none", 404), ("/search/index.js", 200), ("/assets/tokens.css", 200),
    ],
)  # fmt: skip
def test_answers_what_the_site_has(path, status, preview):
    answer, body = preview.ask(path)
    assert answer.status == status
    assert "root:" not in body and "format: 1" not in body


def test_answers_its_own_machine_alone(preview):
    for host in ("evil.example", f"evil.example:{preview.port}", "127.0.0.1", "localhost:1"):
        answer, body = preview.ask(host=host)
        assert (answer.status, "Clerk" in body) == (421, False), host
    assert preview.ask(host=f"localhost:{preview.port}")[0].status == 200
    assert listening_addresses(preview.port) == ["0100007F"]


def listening_addresses(port):
    """The addresses on which this machine waits for connections to a port, as the system lists them."""
    lines = [
        line.split()
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for line in open(table).read().splitlines()[1:]
    ]
    places = [local.split(":") for _, local, _, state, *_ in lines if state == "0A"]
    return [address for address, own in places if int(own, 16) == port]


def test_only_gives(preview):
    assert preview.ask(method="POST")[0].status == 405
    answer, body = preview.ask(method="HEAD")
    assert (answer.status, body) == (200, "")
    assert int(answer.headers["Content-Length"]) == len(preview.ask()[1].encode())


def test_says_what_to_type_when_the_port_is_busy(preview):
    run = subprocess.run(
        [preview.program, "serve", "--port", str(preview.port)],
        cwd=preview.folder, capture_output=True, text=True, timeout=20,
    )  # fmt: skip
    assert run.returncode == 2
    assert f"port {preview.port} is in use" in run.stderr
    assert f"--port {preview.port + 1}" in run.stderr


def test_survives_many_requests_and_clients_that_hang(preview):
    hanging = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(50)]
    for client in hanging[:25]:
        client.send(b"GET / HTTP/1.1\r\nHost:")
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=20)
    for number in range(10_000):
        connection.request("GET", "/assets/tokens.css", headers={"Connection": "keep-alive"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, number
    connection.close()
    for client in hanging:
        client.close()
    assert preview.answers()


def test_survives_files_that_vanish_and_half_saved_ones(preview):
    for number in range(60):
        text = CANON[ROLE].replace("Clerk", f"Clerk {number}")
        preview.save(ROLE, text[: 7 + number % 40])
        extra = preview.folder / f"canon/families/sales/extra{number % 3}.yaml"
        if extra.exists():
            extra.unlink()
        else:
            extra.write_text(CANON[ROLE])
        time.sleep(0.01 * (number % 4))
    for extra in (preview.folder / "canon/families/sales").glob("extra*"):
        extra.unlink()
    preview.save(ROLE, CANON[ROLE].replace("Clerk", "The last one"))
    preview.wait_for("The last one")
    preview.wait_until(lambda: "jobframe-findings" not in preview.ask(f"/{PROFILE}")[1])
