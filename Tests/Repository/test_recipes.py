"""The workflows and the README's recipe: what can be known of them without their service."""

import os
import re
import shutil
import subprocess

import pytest
import yaml

from conftest import REPOSITORY

SCRIPTS = sorted((REPOSITORY / ".github/scripts").iterdir())
WORKFLOWS = {path.name: path.read_text() for path in (REPOSITORY / ".github/workflows").iterdir()}
README = (REPOSITORY / "README.md").read_text()

# Jobs that write, and what.
WRITES = {
    "review": {"contents", "pull-requests"},
    "site": set(),
    "pages": {"pages", "id-token"},
    "branches": {"contents"},
}


def gitlab_recipe():
    [recipe] = re.findall(r"```yaml\n(default:\n.*?)```", README, re.DOTALL)
    return yaml.safe_load(recipe)


def steps(text):
    return [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]


def commands():
    """Every shell line of the recipes."""
    for text in WORKFLOWS.values():
        yield from (step["run"] for step in steps(text) if "run" in step)
    for job in gitlab_recipe().values():
        yield from job.get("script", [])


@pytest.mark.parametrize("text", WORKFLOWS.values(), ids=WORKFLOWS)
def test_actions_are_the_commits_that_were_looked_at(text):
    uses = re.findall(r"uses: (.*)", text)
    assert len(uses) == len([step for step in steps(text) if "uses" in step])
    for use in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", use)


@pytest.mark.parametrize("text", WORKFLOWS.values(), ids=WORKFLOWS)
def test_each_job_has_the_rights_that_it_needs(text):
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]["cancel-in-progress"] is True
    for name, job in workflow["jobs"].items():
        writes = {scope for scope, right in job["permissions"].items() if right == "write"}
        assert writes == WRITES[name]


@pytest.mark.parametrize("text", WORKFLOWS.values(), ids=WORKFLOWS)
def test_no_name_that_others_choose_reaches_a_shell_as_code(text):
    assert "pull_request_target" not in text
    assert [step["run"] for step in steps(text) if "${{" in step.get("run", "")] == []


def test_recipes_call_scripts_that_are_there():
    called = {name for command in commands() for name in re.findall(r"\.github/scripts/([a-z-]+)", command)}
    assert called == {"prepare", "review", "hosting", "update-branches"}
    for script in SCRIPTS:
        assert os.access(script, os.X_OK), script


def test_the_recipes_use_the_image_and_the_program_of_the_scripts():
    images = {
        job["container"]
        for text in WORKFLOWS.values()
        for job in yaml.safe_load(text)["jobs"].values()
        if "container" in job
    }
    assert images == {gitlab_recipe()["default"]["image"]} == {"swift:6.3-bookworm"}
    for script in ("prepare", "review", "update-branches"):
        assert ".build-ci/jobframe" in (REPOSITORY / ".github/scripts" / script).read_text()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_sound(script):
    if script.read_text().startswith("#!/usr/bin/env python3"):
        compile(script.read_text(), script, "exec")
        return
    assert "\nset -euo pipefail\n" in script.read_text()
    subprocess.run(["bash", "-n", script], check=True)
    if shutil.which("shellcheck"):
        subprocess.run(["shellcheck", script], check=True)


def test_make_sets_up_merging():
    makefile = (REPOSITORY / "Makefile").read_text()
    assert re.search(r"^program:.*\n\t@\.github/scripts/set-up-merging$", makefile, re.MULTILINE)
