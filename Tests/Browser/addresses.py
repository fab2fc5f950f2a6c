"""Where the pages of a site lead to, and whether they may."""

import re
from urllib.parse import urlsplit

from page_tags import tags

# The attributes in which HTML and SVG hold an address.
_ADDRESSES = set(
    """
    action archive attributionsrc background cite classid codebase data dynsrc formaction href icon
    imagesrcset longdesc lowsrc manifest ping poster profile src srcset usemap xlink:href
    """.split()
)

# The one query that a link has: the profile with which a comparison begins.
_KEY = r"[a-z0-9-]+\.[a-z0-9-]+\.[A-Za-z0-9._-]+"
_COMPARISON = re.compile(rf"(\.\./)*compare\.html\?keys={_KEY}(,{_KEY}){{0,3}}")


class SiteAddresses:
    """The addresses of a site's pages: files of the site, seen from the page, or those `outside`.

    A link opens where the reader is: no page names a `target`, so none needs a `rel` against what a
    new window could do to the old one.
    """

    def __init__(self, site, outside=()):
        self._site = site
        self._outside = set(outside)
        self._pages = {page: tags(page.read_bytes()) for page in sorted(site.rglob("*.html"))}
        self._ids = {
            page: {tag.attributes["id"] for tag in found if "id" in tag.attributes}
            for page, found in self._pages.items()
        }

    def problems(self):
        """The attributes that are none of this, each with its page."""
        return [
            f"{page.relative_to(self._site)}: <{tag.name} {name}={value!r}>"
            for page, found in self._pages.items()
            for tag in found
            for name, value in tag.attributes.items()
            if not self._may_stand(name, value, tag, page)
        ]

    def _may_stand(self, name, value, tag, page):
        if name.startswith("on") or name in ("style", "srcdoc", "target"):
            return False
        if name == "rel":
            return tag.name == "link" and value in ("icon", "stylesheet", "canonical")
        if name == "content" and "http-equiv" in tag.attributes:
            value = value.removeprefix("0; url=")
            return tag.attributes["http-equiv"] == "refresh" and self._leads(value, page)
        if name in _ADDRESSES:
            return self._asks(value, page) or self._leads(value, page)
        return True

    def _asks(self, address, page):
        """Whether the address is one outside, perhaps with an anchor of the page: that of a line."""
        start, _, anchor = address.partition("%23")
        return start in self._outside and (not anchor or anchor in self._ids[page])

    def _leads(self, address, page):
        """Whether there is such a file in the site, and in it such an anchor."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            return False
        if parts.query and not _COMPARISON.fullmatch(address):
            return False
        target = (page.parent / parts.path).resolve() if parts.path else page
        return (
            target.is_relative_to(self._site)
            and target.is_file()
            and (not parts.fragment or parts.fragment in self._ids.get(target, ()))
        )
