"""Two changes that both rebuild the site come together without anybody's resolving a file of it."""

import pytest

from project import ANSWER_BOOK, ANSWERS, FAMILY, PAGES, ROLE

FIRST = "First answers within an hour"
SECOND = "A book of answers that is checked every month"


def reword_first(project):
    project.replace(ROLE, ANSWERS, FIRST)


def reword_second(project):
    project.replace(ROLE, ANSWER_BOOK, SECOND)


def rename_family(project):
    project.replace(FAMILY, "name: Customer Service", "name: Customer Care")


def drop_first_level(project):
    text = project.read(ROLE)
    start, end = text.index("  P1:"), text.index("  P2:")
    project.write(ROLE, text[:start] + text[end:])


def rename_role(project):
    project.git("mv", ROLE, ROLE.replace("service-advisor", "advisor"))
    path = ROLE.replace("service-advisor", "advisor")
    project.replace(path, "\nlevels:", "\nreplaces: [customer-service.service-advisor]\n\nlevels:")


def add_role(name):
    def change(project):
        text = project.read(ROLE).replace("name: Service Advisor", f"name: {name}")
        text = text.replace("\naliases:", "\n# aliases:")
        project.write(f"canon/families/customer-service/{name.lower()}.yaml", text)

    return change


@pytest.fixture
def merging(project):
    project.set_up_merging()
    return project


def test_without_the_set_up_git_merges_as_ever(project):
    project.on_branch("first", reword_first)
    project.on_branch("second", reword_second)
    merge = project.run("git", "merge", "--no-edit", "first", check=False)
    assert merge.returncode == 1
    assert "CONFLICT (content): Merge conflict in site/" in merge.stdout


CHANGES = {
    "a role twice": (reword_first, reword_second),
    "a role and its family": (reword_first, rename_family),
    "two new roles": (add_role("Trainer"), add_role("Planner")),
    "a new role and all pages of the family": (add_role("Trainer"), rename_family),
    "a level that goes and another's line": (drop_first_level, reword_second),
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_a_merge_has_the_site_of_both_changes(merging, changes):
    one, other = changes
    merging.on_branch("one", one)
    merging.on_branch("other", other)
    merging.git("merge", "--no-edit", "one")
    assert merging.git("rev-list", "--count", "--merges", "main..") == "1"
    merging.assert_whole()


# The one side removes pages that the other changes: git asks, and any answer will do.
REMOVALS = {
    "a level that goes and its family's name": (drop_first_level, rename_family),
    "a role that moves and its family's name": (rename_role, rename_family),
    "a role that moves and a line of it": (rename_role, reword_first),
}


@pytest.mark.parametrize("changes", REMOVALS.values(), ids=REMOVALS)
@pytest.mark.parametrize("turned", [False, True], ids=["", "turned"])
def test_removed_pages_need_no_look(merging, changes, turned):
    one, other = reversed(changes) if turned else changes
    merging.on_branch("one", one)
    merging.on_branch("other", other)
    merge = merging.run("git", "merge", "--no-edit", "one", check=False)
    if merge.returncode != 0:
        assert merging.git("diff", "--name-only", "--diff-filter=U", "--", "canon") == ""
        merging.git("add", "site")
        merging.git("commit", "--no-edit")
    merging.assert_whole()


def test_a_merge_that_only_moves_the_branch_changes_no_commit(merging):
    merging.on_branch("one", reword_first)
    merging.on_branch("other", reword_second)
    # As a hosting service does it: without the hooks.
    merging.git("merge", "--no-verify", "--no-ff", "--no-commit", "one")
    merging.git("commit", "--no-verify", "--no-edit")
    for start in ("main", "other^1"):
        merging.git("checkout", "--quiet", "-B", "behind", start)
        merging.write("NOTES.md", "To be committed later.\n")
        merging.git("add", "NOTES.md")
        merging.git("merge", "other")
        assert merging.git("rev-parse", "HEAD") == merging.git("rev-parse", "other")
        merging.git("rm", "--quiet", "--force", "NOTES.md")


def test_a_squashed_merge_has_the_site_of_both_changes(merging):
    merging.on_branch("first", reword_first)
    merging.on_branch("second", reword_second)
    merging.git("merge", "--squash", "first")
    merging.git("commit", "--message", "First")
    merging.assert_whole()


@pytest.mark.parametrize("backend", ["--merge", "--apply"])
def test_a_rebase_ends_with_the_site_of_both_changes(merging, backend):
    merging.on_branch("first", reword_first)
    merging.on_branch("second", reword_second)
    merging.git("rebase", backend, "first")
    assert merging.git("log", "--format=%s", "main..").split("\n") == [
        "Rebuild site/ after a rebase",
        "Change on second",
        "Change on first",
    ]
    assert merging.git("symbolic-ref", "--short", "HEAD") == "second"
    merging.assert_whole()


def test_a_rebase_that_changes_no_page_adds_no_commit(merging):
    merging.on_branch("first", reword_first)
    merging.on_branch("second", lambda project: project.write("NOTES.md", "A note.\n"))
    merging.git("rebase", "first")
    assert merging.git("rev-list", "--count", "first..") == "1"
    merging.assert_whole()


def test_a_conflict_in_the_canon_is_all_that_is_to_be_settled(merging):
    merging.on_branch("first", reword_first)
    merging.on_branch("other", lambda project: project.replace(ROLE, ANSWERS, "Other answers"))
    assert merging.run("git", "merge", "first", check=False).returncode == 1
    assert merging.git("diff", "--name-only", "--diff-filter=U") == ROLE
    # Too early: nothing is built from a file with a conflict in it.
    early = merging.run(".github/scripts/rebuild-site", check=False)
    assert (early.returncode, ROLE in early.stderr) == (1, True)

    merging.git("checkout", "--theirs", ROLE)
    merging.git("add", "canon")
    merging.git("commit", "--no-edit")
    assert FIRST in merging.read(f"{PAGES}/p1/index.md")
    merging.assert_whole()


def test_a_rebase_with_a_conflict_in_the_canon_goes_on(merging):
    merging.on_branch("first", reword_first)
    merging.on_branch("other", lambda project: project.replace(ROLE, ANSWERS, "Other answers"))
    merging.on_branch("other", rename_family, start="other")
    assert merging.run("git", "rebase", "first", check=False).returncode == 1
    assert merging.git("diff", "--name-only", "--diff-filter=U") == ROLE
    merging.git("checkout", "--theirs", ROLE)
    merging.git("add", "canon")
    merging.git("rebase", "--continue")
    assert "Other answers" in merging.read(f"{PAGES}/p1/index.md")
    merging.assert_whole()


def test_a_merged_canon_that_does_not_read_waits_for_its_editor(merging):
    """A level goes from the ladder while another role begins to use it."""

    def add_level(project):
        project.replace("canon/levels.yaml", "code: P3", "code: P4")
        project.replace(ROLE, "  P3:", "  P4:")

    merging.on_branch("one", add_level)
    merging.on_branch("other", add_role("Trainer"))
    merge = merging.run("git", "merge", "--no-edit", "one", check=False)
    assert merge.returncode != 0
    trainer = "canon/families/customer-service/trainer.yaml"
    assert f"{trainer}:" in merge.stderr and "error: unknown level 'P3'" in merge.stderr
    merging.replace(trainer, "  P3:", "  P4:")
    merging.git("add", "canon")
    merging.git("commit", "--no-edit")
    assert merging.git("rev-list", "--count", "--merges", "main..") == "1"
    merging.assert_whole()


def test_a_merge_takes_nothing_from_unsaved_work(merging):
    merging.on_branch("one", reword_first)
    merging.on_branch("other", rename_family)
    merging.replace("canon/canon.yaml", "name: ", "name: Unsaved ")
    merging.write("site/notes.txt", "Not for others.\n")
    merging.git("merge", "--no-edit", "one")
    assert merging.git("status", "--porcelain").split("\n") == [
        "M canon/canon.yaml",
        "?? site/notes.txt",
    ]
    merging.git("checkout", "canon")
    (merging.folder / "site/notes.txt").unlink()
    merging.assert_whole()


def test_files_that_people_put_into_the_site_stay(merging):
    def put(project):
        project.write("site/web.config", "<configuration/>\n")

    merging.on_branch("one", put)
    merging.on_branch("two", reword_first, start="one")
    merging.on_branch("other", rename_family)
    merging.git("merge", "--no-edit", "two")
    assert merging.git("ls-files", "site/web.config") == "site/web.config"
    assert merging.git("status", "--porcelain") == ""


def test_the_set_up_is_silent_and_made_once(project):
    for _ in range(2):
        done = project.set_up_merging()
        assert done.stdout + done.stderr == ""
    assert project.git("config", "--get-all", "merge.jobframe-site.driver") == "true"


def test_the_set_up_leaves_other_hooks_alone(project):
    project.write(".git/hooks/pre-commit", "#!/bin/sh\n")
    done = project.set_up_merging()
    assert '.git/hooks/pre-commit: .github/scripts/merge-hook pre-commit "$@"' in done.stderr
    assert project.read(".git/hooks/pre-commit") == "#!/bin/sh\n"
    assert project.run("git", "config", "merge.jobframe-site.driver", check=False).returncode == 1


def test_the_set_up_does_nothing_outside_a_clone_of_the_project(project, tmp_path):
    (project.folder / ".git").rename(tmp_path / ".git")
    project.set_up_merging()
    assert not (tmp_path / ".git/hooks/pre-commit").exists()
