"""Runs Pagefind, by its Python package."""

import sys

from program_cost import cost_of


def cost_of_index(site, pages, folder):
    """Of indexing the pages of a site that a pattern names, into a folder."""
    command = [sys.executable, "-m", "pagefind", "--site", site, "--glob", pages]
    command += ["--root-selector", "main", "--output-path", folder, "--quiet"]
    return cost_of(command)
