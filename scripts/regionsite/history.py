"""What git remembers of the files: the versions of a folder, newest first, and what stood in each."""

import io
import subprocess
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path


class NoHistoryError(Exception):
    """Why git cannot tell, and what to do about it, in words for a person."""


@dataclass(frozen=True)
class Version:
    """One state of a folder: the commit that made it, and the day of that commit."""

    commit: str
    day: date

    @property
    def short(self) -> str:
        """The commit as people name it."""
        return self.commit[:7]


@dataclass(frozen=True)
class History:
    """The git history of the files in `root`, which may lie anywhere inside a repository.

    Only what has stood on the branch itself counts: a commit inside a merged branch was never published.
    """

    root: Path

    def versions(self, path: str) -> list[Version]:
        """Every version of a file or folder, newest first; none when git does not know it."""
        told = self._git("log", "--first-parent", "--format=%H %cs", "HEAD", "--", path)
        pairs = (line.split() for line in told.splitlines())
        return [Version(commit, date.fromisoformat(day)) for commit, day in pairs]

    def edited(self, path: str) -> bool:
        """Whether a file or folder differs from its newest version; a file that git is to ignore counts, too."""
        return bool(
            self._git("status", "--porcelain", "--untracked-files=all", "--ignored", "--", path).strip()
        )

    def changed_since(self, commit: str, *paths: str) -> list[str]:
        """The files at some paths that are other than at a commit, new or not there any more, committed or not."""
        told = self._git("diff", "-z", "--no-renames", "--name-only", "--relative", commit, "--", *paths)
        told += self._git("ls-files", "-z", "--others", "--", *paths)
        return [file for file in told.split("\0") if file]

    @cached_property
    def order(self) -> dict[str, int]:
        """Every commit of the branch by how far back it lies; 0 is the newest."""
        commits = self._git("rev-list", "--first-parent", "HEAD").split()
        return {commit: place for place, commit in enumerate(commits)}

    @cached_property
    def prefix(self) -> str:
        """Where `root` lies in its repository, such as `region/`; nothing at the top."""
        return self._git("rev-parse", "--show-prefix").strip("\n")

    @cached_property
    def is_shallow(self) -> bool:
        """Whether this copy of the repository was fetched without its older history."""
        return self._git("rev-parse", "--is-shallow-repository").strip() == "true"

    def fork_point(self, revision: str) -> str:
        """The commit at which the work here began to differ from `revision`."""
        try:
            commit = self._git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").strip()
        except NoHistoryError:
            self._git("rev-parse", "--git-dir")  # Says so when there is no repository at all.
            raise NoHistoryError(
                f"git knows no `{revision}` here. Fetch it first, for instance with "
                "`git fetch origin main` for `origin/main`."
            ) from None
        try:
            return self._git("merge-base", commit, "HEAD").strip()
        except NoHistoryError:
            return commit  # No common ancestor, or it was not fetched.

    def extract(self, commit: str, path: str, into: Path) -> None:
        """Write what stood at `path` at a commit below the folder `into`; nothing when it was not there."""
        if not self._git("ls-tree", "--name-only", commit, "--", path).strip():
            return
        packed = self._run("archive", "--format=zip", commit, "--", path)
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            archive.extractall(into)

    def _git(self, *words: str) -> str:
        return self._run(*words).decode("utf-8", "replace")

    def _run(self, *words: str) -> bytes:
        try:
            done = subprocess.run(
                ["git", "-C", str(self.root), *_OURS, *words], capture_output=True, check=False
            )
        except FileNotFoundError:
            raise NoHistoryError(
                "git is not installed, and the history is read with it. Install git."
            ) from None
        if done.returncode:
            raise NoHistoryError(_explained(done.stderr.decode("utf-8", "replace")))
        return done.stdout


_OURS: Sequence[str] = ("-c", "core.quotePath=false", "-c", "log.showSignature=false")
"""Settings of the person who runs this that would change what git prints."""


def _explained(said: str) -> str:
    """What git said, in words for a person where the cause is a usual one."""
    if "not a git repository" in said:
        return (
            "These files have no history: the folder is not a git repository. Clone the repository instead."
        )
    if any(sign in said for sign in ("bad revision 'HEAD'", "does not have any commits")):
        return "These files have no history yet: nothing has been committed."
    if "dubious ownership" in said:
        return "git refuses to read this folder, for it belongs to another user. Run this as its owner."
    return f"git could not be asked: {said.strip() or 'it gave no reason'}"
