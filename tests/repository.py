"""A git repository for a test: commits on given days, by nobody in particular, untouched by one's own settings."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Repository:
    """The repository at `root`."""

    root: Path

    @classmethod
    def made(cls, root: Path) -> "Repository":
        """A new one over the files that are there; nothing is committed yet."""
        repository = cls(root)
        repository.git("init", "--quiet", "--initial-branch=main")
        return repository

    def git(self, *words: str, day: str = "2026-11-02") -> str:
        """What git prints."""
        environment = {
            **os.environ,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            **{f"GIT_{who}_NAME": "Somebody" for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_EMAIL": "somebody@example.org" for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_DATE": f"{day}T12:00:00+00:00" for who in ("AUTHOR", "COMMITTER")},
        }
        done = subprocess.run(
            ["git", "-C", str(self.root), *words],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def commit(self, day: str = "2026-11-02") -> str:
        """Commit all that differs; the new commit as people name it."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", f"As of {day}", day=day)
        return self.git("rev-parse", "--short=7", "HEAD").strip()

    def edit(self, path: str, old: str, new: str) -> None:
        """Change words in a file; they must be there."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
