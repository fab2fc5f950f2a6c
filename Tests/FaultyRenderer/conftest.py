"""What the tests of a faulty renderer share: the program, with faults that can be switched on."""

import os
import pathlib
import shutil
import subprocess

import pytest

import faults

REPOSITORY = pathlib.Path(__file__).parents[2]


def pytest_addoption(parser):
    parser.addoption("--jobframe", default=REPOSITORY / ".build/release/jobframe")


@pytest.fixture(scope="session")
def faulty_jobframe():
    """The path of a program whose renderer has all the faults; building it takes some minutes."""
    project = REPOSITORY / ".build-faulty/project"
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir(parents=True)
    shutil.copy(REPOSITORY / "Package.swift", project)
    shutil.copytree(REPOSITORY / "Sources", project / "Sources")
    # What the program holds of other folders, it takes from beside its sources.
    for folder in ["themes", "Tests"]:
        (project / folder).symlink_to(REPOSITORY / folder)
    faults.plant(project / "Sources")
    subprocess.run(
        ["swift", "build", "--quiet", "--product", "jobframe", "--scratch-path", "../build"],
        cwd=project, check=True,
    )
    return REPOSITORY / ".build-faulty/build/debug/jobframe"


@pytest.fixture
def run(faulty_jobframe, tmp_path):
    """Runs the program with a fault, and gives its exit code and what it says of the canon below."""
    shutil.copytree(pathlib.Path(__file__).parent / "canon", tmp_path / "canon")

    def run(fault, *arguments):
        result = subprocess.run(
            [faulty_jobframe, *arguments, "--theme", REPOSITORY / "themes/default"],
            cwd=tmp_path, env={**os.environ, "PLANTED_FAULT": fault},
            capture_output=True, text=True,
        )
        return result.returncode, result.stderr

    return run
