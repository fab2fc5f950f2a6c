"""What the tests of the repository share: the program, and a project to work in."""

import pathlib
import shlex
import subprocess

import pytest

pytest.register_assert_rewrite("project")
from project import Project, environment

REPOSITORY = pathlib.Path(__file__).parents[2]


def pytest_addoption(parser):
    parser.addoption("--jobframe", default=REPOSITORY / ".build/release/jobframe")


@pytest.fixture(scope="session")
def jobframe(request):
    return pathlib.Path(request.config.getoption("--jobframe")).resolve()


@pytest.fixture(scope="session")
def reporting_jobframe(jobframe, tmp_path_factory):
    """The program; with git's report in place of its own as long as it has no `diff`."""
    help = subprocess.run([jobframe, "diff", "--help"], capture_output=True, text=True).stdout
    if "jobframe diff" in help:
        return jobframe
    stand_in = tmp_path_factory.mktemp("program") / "jobframe"
    program = shlex.quote(str(jobframe))
    stand_in.write_text(f"""#!/bin/sh
[ "$1" = diff ] || exec {program} "$@"
[ "$4 $5" = "--format markdown" ] || exit 64
folder=$(mktemp -d)
git archive "$2" canon | tar --extract --directory "$folder"
(cd "$folder" && {program} check) || exit 1
exec git diff --unified=0 "$2" "$3" -- canon
""")
    stand_in.chmod(0o755)
    return stand_in


@pytest.fixture(scope="session")
def first_project(jobframe, tmp_path_factory):
    """The project that every test's one is a copy of."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "home").mkdir()
    return Project.made(folder / "project", environment(jobframe, folder / "home"), REPOSITORY)


@pytest.fixture
def project(first_project, tmp_path):
    """A project in a folder whose name has spaces."""
    return first_project.copied(tmp_path / "our job architecture")
