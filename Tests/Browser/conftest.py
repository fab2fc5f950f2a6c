"""What the browser tests share: the program, the browser, sites and the ways to open them."""

import functools
import pathlib
import subprocess
import tempfile

import pytest
from playwright.sync_api import sync_playwright

import worksheet_page
from hostile_canon import canon, yaml
from site_server import STRICT_POLICY, SiteServer

pytest.register_assert_rewrite("watched_page")
from open_page import PageOpener
from watched_page import WatchedPage

REPOSITORY = pathlib.Path(__file__).parents[2]


def pytest_addoption(parser):
    parser.addoption("--jobframe", default=REPOSITORY / ".build/release/jobframe")


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium; it finds no machine but this one."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def watched_page(browser):
    return WatchedPage(browser)


@pytest.fixture(scope="session")
def open_page(browser):
    opener = PageOpener(browser)
    yield opener
    opener.close()


@pytest.fixture(scope="session")
def jobframe(pytestconfig):
    """Runs the program: `jobframe("build", canon, site)`."""
    program = pathlib.Path(pytestconfig.getoption("jobframe")).resolve()

    def run(command, canon, site):
        return subprocess.run(
            [program, command, "--canon", canon, "--theme", REPOSITORY / "themes/default"]
            + ["--output", site],
            capture_output=True,
            text=True,
        )

    return run


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """The folder below which all sites are built."""
    folder = tmp_path_factory.mktemp("sites")
    # What a browser asks a server for when a page has no icon of its own, as 404.html.
    (folder / "favicon.ico").touch()
    return folder


@pytest.fixture(scope="session")
def run_on(jobframe, sites):
    """Writes a canon, a value a file, and runs the program on it; returns the site and the run."""

    def run(command, files):
        folder = pathlib.Path(tempfile.mkdtemp(dir=sites))
        for path, value in files.items():
            file = folder / "canon" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(yaml(value))
        return folder / "site", jobframe(command, folder / "canon", folder / "site")

    return run


@pytest.fixture(scope="session")
def build(run_on):
    """Builds a canon's site and returns its folder."""

    def build(files):
        site, run = run_on("build", files)
        errors = [line for line in run.stderr.splitlines() if "warning: " not in line]
        assert run.returncode == 0, "\n".join(errors)
        return site

    return build


@pytest.fixture(scope="session")
def site_saying(build):
    """The site of the canon that says a text everywhere."""
    return functools.cache(lambda text: build(canon(lambda field: text)))


@pytest.fixture(scope="session")
def served(sites):
    server = SiteServer(sites)
    yield server
    server.close()


@pytest.fixture(scope="session")
def served_strictly(sites):
    server = SiteServer(sites, {"Content-Security-Policy": STRICT_POLICY})
    yield server
    server.close()


@pytest.fixture(scope="session", params=["http", "http with the strict policy", "file"])
def address(request, sites, served, served_strictly):
    """Gives the address of a file of a site, for each way to open it."""
    root = {
        "http": served.address,
        "http with the strict policy": served_strictly.address,
        "file": sites.as_uri() + "/",
    }[request.param]
    return lambda file: root + file.relative_to(sites).as_posix()


@pytest.fixture
def publish(jobframe, sites, tmp_path_factory):
    """Builds a canon at the address of the one before it; returns the site."""
    folder = tmp_path_factory.mktemp("canons")
    site = sites / folder.name

    def publish(files=worksheet_page.CANON):
        for path, value in files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(yaml(value))
        run = jobframe("build", folder, site)
        assert run.returncode == 0, run.stderr
        return site

    return publish


@pytest.fixture(scope="session")
def site(build):
    return build(worksheet_page.CANON)


@pytest.fixture
def context(browser):
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture(scope="session")
def served_afresh(sites):
    """A careful host whose pages no browser keeps, however soon they change."""
    server = SiteServer(
        sites, {"Content-Security-Policy": STRICT_POLICY, "Cache-Control": "no-store"}
    )
    yield server
    server.close()


@pytest.fixture
def new_sheet(context, served_afresh, sites):
    """Opens a page of a site in a window of its own."""
    sheets = []

    def open(site, page=worksheet_page.PAGE):
        sheet = worksheet_page.Worksheet(context.new_page())
        sheets.append(sheet)
        address = served_afresh.address + (site / page).relative_to(sites).as_posix()
        return sheet.open(address)

    yield open
    assert [fault for sheet in sheets for fault in sheet.faults] == []


@pytest.fixture
def sheet(new_sheet, site):
    return new_sheet(site)
