"""Reads the tags of a page as strictly as the program writes them."""

import html
import re
from dataclasses import dataclass

_REFERENCE = r"&(?:amp|lt|gt|quot|#39|#10|#10216|#10217);"
_ATTRIBUTE = rf'[a-z][a-z-]*="(?:[^"<>&]|{_REFERENCE})*"'
_TAG = rf"<(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?: {_ATTRIBUTE})*)>"
_PIECE = re.compile(rf"[^<>&]+|{_REFERENCE}|{_TAG}|</[a-z][a-z0-9]*>|<hr />|<!doctype html>")


@dataclass(frozen=True)
class Tag:
    """The start of an element."""

    name: str
    attributes: dict[str, str]


def tags(page):
    """The tags of a page's bytes; anything that is no tag, text or known reference is an error.

    So no attribute is without quotes or there twice, and nothing is a comment.
    """
    text = page.decode("utf-8")
    found = []
    end = 0
    while end < len(text):
        piece = _PIECE.match(text, end)
        if not piece:
            raise ValueError(f"no markup of ours: {text[end : end + 80]!r}")
        end = piece.end()
        if piece["name"]:
            attributes = [
                (attribute.split("=", 1)[0], html.unescape(attribute.split("=", 1)[1][1:-1]))
                for attribute in re.findall(_ATTRIBUTE, piece["attributes"])
            ]
            if len(dict(attributes)) < len(attributes):
                raise ValueError(f"an attribute twice: {piece[0]}")
            found.append(Tag(piece["name"], dict(attributes)))
    return found
