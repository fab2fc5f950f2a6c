"""One page of each kind of the committed site, and the rules that a page keeps to for everyone."""

from conftest import REPOSITORY

SITE = REPOSITORY / "site"

PAGE_KINDS = {
    "home": "index.html",
    "a-z": "a-z.html",
    "ladder": "levels/index.html",
    "level": "levels/p4/index.html",
    "family": "families/finance/index.html",
    "role": "families/finance/finance-manager/index.html",
    "role with one track": "families/manufacturing-quality/production-operator/index.html",
    "draft role": "families/design-research/industrial-designer/index.html",
    "retired role": "families/channel-partner-sales/distributor-account-manager/index.html",
    "profile": "families/finance/finance-manager/m3/index.html",
    "draft profile": "families/design-research/industrial-designer/p5/index.html",
    "retired profile": "families/channel-partner-sales/distributor-account-manager/p4/index.html",
    "last profile of a track": "families/software-engineering/software-engineer/p7/index.html",
    "goals": "families/channel-partner-sales/partner-manager/p4/goals.html",
    "goals of components": "families/finance/accounts-payable-clerk/s2/goals.html",
    "compare": "compare.html",
    "search": "search.html",
    "coverage": "coverage.html",
    "about": "about.html",
}

# Which stand alone: without the site's style, or only for the moment until they lead on.
BARE_PAGES = {
    "not found": "404.html",
    "redirect": "families/purchasing/buyer/p3/index.html",
}

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "preload": False,
}
