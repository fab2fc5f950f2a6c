"""A small project in a git repository of its own, with the canon that `jobframe init` writes."""

import os
import shutil
import subprocess

ROLE = "canon/families/customer-service/service-advisor.yaml"
FAMILY = "canon/families/customer-service/family.yaml"
PAGES = "site/families/customer-service/service-advisor"

# Two lines of the role that stand far apart, and one of its profile pages for each.
ANSWERS = "Answers to everyday questions by phone and mail within one working day"
ANSWER_BOOK = "An answer book for the team that is checked every quarter and used by everybody"


def environment(program, home):
    """What programs find: no setting of this machine's git, and `program` as the one to build with."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    person = {
        f"GIT_{role}_{key}": value
        for role in ("AUTHOR", "COMMITTER")
        for key, value in (("NAME", "Editor"), ("EMAIL", "editor@example.org"))
    }
    return kept | person | {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_COUNT": "2",
        "GIT_CONFIG_KEY_0": "core.fsync",
        "GIT_CONFIG_VALUE_0": "none",
        "GIT_CONFIG_KEY_1": "gc.auto",
        "GIT_CONFIG_VALUE_1": "0",
        "GIT_EDITOR": "true",
        "HOME": str(home),
        "JOBFRAME": str(program),
    }


class Project:
    """A git work tree with canon, site and scripts."""

    def __init__(self, folder, environment):
        self.folder = folder
        self.environment = environment

    @classmethod
    def made(cls, folder, environment, repository):
        """A new project whose only commit has its site; `repository` gives scripts and attributes."""
        project = cls(folder, environment)
        subprocess.run(
            [environment["JOBFRAME"], "init", folder], check=True, capture_output=True
        )
        (folder / ".github").mkdir()
        shutil.copytree(repository / ".github/scripts", folder / ".github/scripts")
        shutil.copy(repository / ".gitattributes", folder)
        project.git("init", "--quiet", "--initial-branch", "main", "--template=")
        project.rebuild()
        project.commit("Begin")
        return project

    def copied(self, folder):
        shutil.copytree(self.folder, folder, copy_function=shutil.copy2)
        return Project(folder, self.environment)

    def run(self, *command, check=True, **options):
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, text=True, capture_output=True, **options
        )
        if check:
            assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done

    def git(self, *arguments, **options):
        return self.run("git", *arguments, **options).stdout.strip()

    def set_up_merging(self):
        return self.run(".github/scripts/set-up-merging")

    def read(self, path):
        return (self.folder / path).read_text()

    def write(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def replace(self, path, old, new):
        assert old in self.read(path)
        self.write(path, self.read(path).replace(old, new))

    def rebuild(self):
        self.run(self.environment["JOBFRAME"], "build")

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def on_branch(self, name, change, start="main"):
        """A branch with one commit: what `change(project)` does to the canon, and its site."""
        self.git("checkout", "--quiet", "-B", name, start)
        change(self)
        self.rebuild()
        self.commit(f"Change on {name}")

    def assert_whole(self):
        """Nothing is left to do, and HEAD's site is what its canon gives, file by file."""
        assert self.git("status", "--porcelain") == ""
        check = self.run(self.environment["JOBFRAME"], "build", "--check", check=False)
        assert check.returncode == 0, check.stderr
        listed = self.read("site/.jobframe-manifest").split("\n\n", 1)[1].split()
        tracked = self.git("ls-files", "site").split("\n")
        assert sorted(tracked) == sorted(f"site/{path}" for path in [".jobframe-manifest", *listed])
