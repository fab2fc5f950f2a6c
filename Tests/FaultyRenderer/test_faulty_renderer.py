"""A mistake in what renders the site is found by reading the site, although each page is what the
program now makes of the canon."""

import re

import faults
import pytest


@pytest.mark.parametrize("fault", faults.FAULTS, ids=str)
def test_a_fault_in_the_renderer_is_found(run, fault):
    run(fault.name, "build")
    code, message = run(fault.name, "build", "--check")
    assert code == 0, f"a check against the renderer itself sees something: {message}"
    code, message = run(fault.name, "check", "--site")
    assert code == 1, message
    assert re.search(rf"{fault.found_in}(:\d+:\d+)?: error: ", message), message


def test_without_a_fault_nothing_is_found(run):
    run("", "build")
    code, message = run("", "check", "--site")
    assert code == 0, message
