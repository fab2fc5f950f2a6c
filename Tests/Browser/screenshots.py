"""Takes the README's screenshots of the committed site: `make screenshots`."""

from playwright.sync_api import sync_playwright

from page_kinds import SITE

FOLDER = SITE.parent / ".github"

_ROLE = "families/channel-partner-sales/partner-manager/p4"
_KEYS = "finance.accountant.P3,finance.accountant.P4,data-analytics.data-analyst.P3"

# By file: the page, and what is brought to the window's top.
PICTURES = {
    "profile.jpg": (f"{_ROLE}/index.html", None),
    "goals.jpg": (f"{_ROLE}/goals.html", "#smart-goals"),
    "compare.jpg": (f"compare.html?keys={_KEYS}", "table"),
}


def main():
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 1100, "height": 760})
        for name, (path, top) in PICTURES.items():
            page.goto(f"{SITE.as_uri()}/{path}")
            page.wait_for_load_state("networkidle")
            if top:
                page.locator(top).first.evaluate("element => element.scrollIntoView()")
            page.screenshot(path=FOLDER / name, type="jpeg", quality=72)
        browser.close()


if __name__ == "__main__":
    main()
