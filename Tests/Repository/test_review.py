"""What runs on a hosting service: an editor's change of YAML gets its site and a comment."""

import pytest

from hosting_service import HostingService
from project import ANSWER_BOOK, ANSWERS, PAGES, ROLE, Project

FIRST = "First answers within an hour"
BROKEN = (ROLE, "  P1:", "  P9:")
FINDING = f"    {ROLE}:10:3: error: unknown level 'P9'"

# A name that git allows and a shell must not read.
BRANCH = "edit/$(touch${IFS}run);'line'"


class Hosted:
    """A project, the repository that it is cloned from, and the service around it."""

    def __init__(self, project, service, settings):
        self.project = project
        self.service = service
        self.settings = settings
        self.origin = project.folder.with_name("origin.git")
        project.git("clone", "--quiet", "--bare", ".", str(self.origin))
        project.git("remote", "add", "origin", str(self.origin))
        project.git("fetch", "--quiet", "origin")

    def edit(self, *change, branch=BRANCH, rebuilt=False):
        """A change of the canon: alone, as it is made in a browser, or with its site."""
        self.project.git("checkout", "--quiet", "-B", branch, "origin/main")
        self.project.replace(*change)
        if rebuilt:
            self.project.rebuild()
        self.push(branch)

    def push(self, branch):
        self.project.commit("Edit the canon")
        self.project.git("push", "--quiet", "--force", "origin", f"HEAD:refs/heads/{branch}")

    def run(self, script, *arguments, branch="main", **options):
        """A script in a clone of its own, as a run has it."""
        folder = self.project.folder.with_name("run of a script")
        self.project.run("rm", "-rf", str(folder))
        self.project.git("clone", "--quiet", str(self.origin), str(folder))
        run = Project(folder, self.project.environment | self.settings)
        run.git("checkout", "--quiet", branch)
        return run.run(f".github/scripts/{script}", *arguments, check=False, **options)

    def review(self, branch=BRANCH):
        command = [".github/scripts/hosting", "comment", "12"]
        return self.run("review", "origin/main", branch, *command, branch=branch)

    def commits(self, branch=BRANCH):
        """The subjects of the commits that the branch has beside main's."""
        return self.project.git(
            "--git-dir", str(self.origin), "log", "--format=%s", f"main..refs/heads/{branch}"
        ).split("\n")

    def assert_whole(self, branch=BRANCH):
        self.project.git("fetch", "--quiet", "origin")
        self.project.git("checkout", "--quiet", "--detach", f"origin/{branch}")
        self.project.assert_whole()


@pytest.fixture
def service():
    service = HostingService()
    yield service
    assert service.refused == []
    service.close()


@pytest.fixture
def hosted(request, project, service):
    return Hosted(project, service, getattr(service, getattr(request, "param", "github")))


on_each_service = pytest.mark.parametrize("hosted", ["github", "gitlab"], indirect=True)


@on_each_service
def test_a_change_of_the_canon_gets_its_site_and_a_comment(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST)
    review = hosted.review()
    assert review.returncode == 0, review.stderr
    assert hosted.commits() == ["Rebuild site/", "Edit the canon"]
    hosted.assert_whole()
    assert FIRST in hosted.project.read(f"{PAGES}/p1/index.md")
    [comment] = hosted.service.comments
    assert comment["body"] == "<!-- jobframe -->\n" + review.stdout
    assert FIRST in comment["body"]


def test_its_own_commit_starts_nothing_new(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST)
    hosted.review()
    review = hosted.review()
    assert review.returncode == 0, review.stderr
    assert hosted.commits() == ["Rebuild site/", "Edit the canon"]
    assert len(hosted.service.comments) == 1


def test_a_site_that_is_right_stays(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST, rebuilt=True)
    assert hosted.review().returncode == 0
    assert hosted.commits() == ["Edit the canon"]


def test_a_broken_canon_gets_its_findings_until_it_is_mended(hosted):
    hosted.edit(*BROKEN)
    review = hosted.review()
    assert review.returncode == 1
    assert hosted.commits() == ["Edit the canon"]
    [comment] = hosted.service.comments
    assert comment["body"].startswith("<!-- jobframe -->\n**The canon has errors.")
    assert FINDING in comment["body"]

    hosted.edit(ROLE, ANSWERS, FIRST)
    assert hosted.review().returncode == 0
    [comment] = hosted.service.comments
    assert FIRST in comment["body"] and "errors" not in comment["body"]


def test_findings_show_as_they_are_and_within_a_comment_s_limit(hosted):
    lines = "".join(f"  '```<b>ž{number}': {{}}\n" for number in range(2000))
    hosted.edit(ROLE, "  P1:", f"{lines}  P1:")
    assert hosted.review().returncode == 1
    [comment] = hosted.service.comments
    mark, sentence, blank, *findings = comment["body"].split("\n")
    assert "    " in findings[0] and "```<b>ž0" in findings[0]
    assert all(line == "" or line.startswith("    ") for line in findings)
    assert 40_000 < len(comment["body"]) < 60_000 < 2000 * len(findings[0])


@on_each_service
def test_other_comments_are_left_alone(hosted):
    others = [("A question", "someone"), ("<!-- jobframe -->\nMine", "someone")]
    for number in range(100):
        hosted.service.comment(*others[number % 2])
    hosted.edit(ROLE, ANSWERS, FIRST)
    for _ in range(2):
        assert hosted.review().returncode == 0
    assert [comment["body"] for comment in hosted.service.comments[:2]] == [body for body, _ in others]
    assert len(hosted.service.comments) == 101


def test_from_a_fork_the_report_is_only_printed(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST)
    review = hosted.run("review", "origin/main", "", branch=BRANCH)
    assert (review.returncode, FIRST in review.stdout) == (0, True)
    assert hosted.service.comments == []
    assert hosted.commits() == ["Edit the canon"]

    hosted.edit(*BROKEN)
    review = hosted.run("review", "origin/main", "", branch=BRANCH)
    assert (review.returncode, FINDING in review.stdout) == (1, True)


def test_a_branch_that_mends_main_is_not_refused(hosted):
    hosted.edit(*BROKEN, branch="main")
    hosted.project.git("fetch", "--quiet", "origin")
    hosted.edit(ROLE, "  P9:", "  P1:")
    assert hosted.review().returncode == 0
    [comment] = hosted.service.comments
    assert "What has changed cannot be told:" in comment["body"]
    assert "error: unknown level 'P9'" in comment["body"]
    hosted.assert_whole()


def test_files_with_spaces_in_their_names_are_in_nobody_s_way(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST)
    hosted.project.write("canon/notes of the team.txt", "Not of the canon.\n")
    hosted.project.write("site/notes of the team.txt", "Not of the site.\n")
    hosted.push(BRANCH)
    assert hosted.review().returncode == 0
    assert hosted.commits()[0] == "Rebuild site/"
    assert "site/notes of the team.txt" in hosted.project.git("ls-tree", "-r", "--name-only", "HEAD")


def test_a_machine_s_failure_is_not_the_editor_s(hosted, tmp_path):
    failing = tmp_path / "failing"
    failing.write_text("#!/bin/sh\necho 'the disk is full' >&2\nexit 2\n")
    failing.chmod(0o755)
    hosted.edit(ROLE, ANSWERS, FIRST)
    hosted.settings = hosted.settings | {"JOBFRAME": str(failing)}
    review = hosted.review()
    assert (review.returncode, review.stderr) == (2, "the disk is full\n")
    assert hosted.service.comments == []


@pytest.fixture
def merged(hosted):
    """main after a merge of one change, while others are open."""
    opened = {
        "same-role": (ROLE, ANSWER_BOOK, "A book of answers"),
        "same-line": (ROLE, ANSWERS, "Other answers"),
        "fork": (ROLE, ANSWER_BOOK, "An answer book from a fork"),
    }
    for branch, change in opened.items():
        hosted.edit(*change, branch=branch, rebuilt=True)
        hosted.service.open(branch, fork=branch == "fork")
    hosted.project.git("push", "--quiet", "origin", "origin/main:refs/heads/elsewhere")
    hosted.service.open("elsewhere")
    hosted.service.open("gone")
    hosted.service.open("another", base="release")
    hosted.edit(ROLE, ANSWERS, FIRST, branch="main", rebuilt=True)
    return hosted


@on_each_service
def test_after_a_merge_the_branches_that_conflict_in_pages_alone_are_merged(merged):
    before = {name: merged.commits(name) for name in ("same-line", "elsewhere", "fork")}
    names = merged.run("hosting", "branches", "main")
    assert names.stdout.split() == ["same-role", "same-line", "elsewhere", "gone"]
    update = merged.run("update-branches", "main", input=names.stdout)
    assert update.returncode == 0, update.stderr
    assert merged.commits("same-role") == ["Merge main", "Edit the canon"]
    merged.assert_whole("same-role")
    text = merged.project.read(ROLE)
    assert FIRST in text and "A book of answers" in text
    assert "same-line: needs a person\n" in update.stderr
    assert {name: merged.commits(name) for name in before} == before
    merged.assert_whole("main")


def test_after_a_merge_main_gets_the_site_of_its_canon(hosted):
    hosted.edit(ROLE, ANSWERS, FIRST, branch="main")
    update = hosted.run("update-branches", "main", input="")
    assert update.returncode == 0, update.stderr
    hosted.assert_whole("main")
    assert FIRST in hosted.project.read(f"{PAGES}/p1/index.md")
    assert hosted.run("update-branches", "main", input="").returncode == 0
    assert hosted.project.git("--git-dir", str(hosted.origin), "rev-list", "--count", "main") == "3"
