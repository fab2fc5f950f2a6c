"""What the tests of the repository share: the program, and a project to work in."""

import pathlib

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
def first_project(jobframe, tmp_path_factory):
    """The project that every test's one is a copy of."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "home").mkdir()
    return Project.made(folder / "project", environment(jobframe, folder / "home"), REPOSITORY)


@pytest.fixture
def project(first_project, tmp_path):
    """A project in a folder whose name has spaces."""
    return first_project.copied(tmp_path / "our job architecture")
