"""What goes live when something is wrong: a folder with errors at its last good version, the rest as edited.

A folder is an authority's or the region's own. It steps back through its own git history, version by
version, until the whole region is in order. Where a folder was in order when it was last edited, what has broken
it is a folder that was edited or deleted afterwards, and that one steps back instead. Every step leads to an
older version, so it ends.
"""

import math
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from regionsite.diagnostics import Diagnostic, Report
from regionsite.earlier import load_again
from regionsite.history import History, NoHistoryError, Version
from regionsite.load import load
from regionsite.source.paths import AUTHORITIES, POSTS, REGION
from regionsite.wording import joined, long_day, plural

OF_REGION = f"{AUTHORITIES}/{REGION}"


@dataclass(frozen=True)
class HeldBack:
    """A folder that does not go out as edited: the version in its place, and the errors that were the reason.

    Without a version the folder is left out: it never was in order. In the version it may have been deleted.
    """

    path: str
    version: Version | None
    because: tuple[Diagnostic, ...]
    there: bool = True

    def __str__(self) -> str:
        places = joined(
            _first(list(dict.fromkeys(f"{error.path}:{error.span.line}" for error in self.because)))
        )
        if self.version is None:
            return f"{self.path} is left out, for no version of it is in order. To mend: {places}"
        then = f"as it was on {long_day(self.version.day)} (version {self.version.short})"
        return f"{self.path} is {'shown' if self.there else 'left out,'} {then}. To mend: {places}"


_NAMED = 10


def _first(told: Sequence[str]) -> list[str]:
    """The first of many places, and how many more there are: an issue on GitHub holds 65,536 characters."""
    more = len(told) - _NAMED
    return [*told[:_NAMED], f"{more:,} more"] if more > 1 else list(told)


@dataclass(frozen=True)
class Publication:
    """The folder to build from, what in it is held back, and the report about the files as edited."""

    root: Path
    report: Report
    held: tuple[HeldBack, ...] = ()
    refused: str = ""
    """Why nothing can be published, if so."""


def publication(root: Path, now: datetime, scratch: Path) -> Publication:
    """What can be published of the region in `root` now; `scratch` is a path where a mended copy may be made.

    Nothing can be when something is wrong and git has no version that is in order.
    """
    report = load_again(root, now).report
    if not report.errors:
        return Publication(root, report)
    try:
        walk = _Walk(root, now, scratch)
        walk.back_to_order(report)
    except NoHistoryError as reason:
        return Publication(root, report, refused=str(reason))
    except OSError as error:
        return Publication(root, report, refused=_not_copied(error, scratch.parent))
    return Publication(scratch, report, walk.held)


def _not_copied(error: OSError, where: Path) -> str:
    """Why there is no copy in which folders could step back; of many reasons the first."""
    why = error.args[0][0][2] if isinstance(error, shutil.Error) else error
    return (
        f"The files could not be copied to {where}: {why}. Make room there, or set TMPDIR to another folder."
    )


def outcome(found: Publication, failed: bool) -> str:
    """What whoever looks after the site must know, in Markdown; nothing at all when all went out as edited."""
    if failed:
        reason = found.refused or "The site could not be built; the log of this run says why."
        places = _listed(
            _first([f"{error.path}:{error.span.line}: {error.message}" for error in found.report.errors])
        )
        return f"Nothing was published. {reason}\n{places}"
    if not found.held:
        return ""
    folders = plural(len(found.held), "folder is", "folders are")
    return f"{folders} held back; everything else is as edited.\n{_listed(map(str, found.held))}"


def _listed(lines: Iterable[str]) -> str:
    items = "".join(f"- {line}\n" for line in lines)
    return f"\n{items}" if items else ""


@dataclass(frozen=True)
class _State:
    """One thing a folder may be: as edited, as in a version, or (neither) not there at all."""

    version: Version | None = None
    """The version that it is; None also for what nobody has committed yet."""
    edited: bool = False


class _Walk:
    """Stepping back, in a copy of all files that the site is made from."""

    def __init__(self, root: Path, now: datetime, copy: Path) -> None:
        self._root, self._now, self._copy = root, now, copy
        self._history = History(root)
        self._states: dict[str, list[_State]] = {}
        """For each folder asked about, all it may be, newest first."""
        self._at: dict[str, int] = {}
        """Which of them it is."""
        self._edited: _Errors = {}
        """What is wrong with the files as edited."""
        shutil.copytree(
            root,
            copy,
            ignore=lambda at, names: _no_sources(names) if Path(at) == root else (),
            ignore_dangling_symlinks=True,
        )

    @property
    def held(self) -> tuple[HeldBack, ...]:
        """The folders that do not go out as edited, by their names."""
        return tuple(
            HeldBack(path, self._states[path][at].version, self._because(path), (self._copy / path).exists())
            for path, at in sorted(self._at.items())
            if at
        )

    def _because(self, path: str) -> tuple[Diagnostic, ...]:
        """A folder's own errors; without any, what would be wrong elsewhere if it went out as edited."""
        return self._edited.get(path) or self._report_with({path: 0}).errors

    def back_to_order(self, report: Report) -> None:
        """Step back until nothing is wrong, then forward again as far as that stays so."""
        self._edited = _by_folder(report.errors)
        while report.errors:
            broken = _by_folder(report.errors)
            blamed = sorted({one for path in broken for one in self._culprits(path, len(broken[path]))})
            steps = [path for path in blamed if self._at[path] + 1 < len(self._of(path))]
            if not steps:
                raise NoHistoryError(self._no_more(blamed[0]))
            # The region's own folder last: an authority that is left out may have been what it lacks a word on.
            for path in [path for path in steps if path != OF_REGION] or steps:
                self._show(path, self._at[path] + 1)
            report = self._report()
        self._blame_one_alone()
        # What one may be depends on what another is by now, so whoever had to stay is asked again.
        folders = sorted(self._at, key=lambda path: path == OF_REGION)
        while sum(map(self._forward, folders)):
            pass

    def _blame_one_alone(self) -> None:
        """Let all but one be as edited, where that one is enough: two that need each other go forward together."""
        back = [path for path, at in self._at.items() if at]
        for path in back:
            others = {other: 0 for other in back if other != path}
            if others and not self._report_with(others).errors:
                for other in others:
                    self._show(other, 0)
                return

    def _forward(self, path: str) -> bool:
        """Let a folder be as new as it can: it may have stepped back for what another one did."""
        for at in range(self._at[path]):
            if not self._report_with({path: at}).errors:
                self._show(path, at)
                return True
        return False

    def _culprits(self, path: str, wrong: int) -> list[str]:
        """What made this many things wrong in a folder: others that changed since, else the folder itself."""
        then = self._as_it_was_edited(path)
        if not self._less_is_wrong(path, wrong, then):
            return [path]
        alone = [other for other in then if self._less_is_wrong(path, wrong, {other: then[other]})]
        return alone or list(then)

    def _as_it_was_edited(self, path: str) -> Mapping[str, int]:
        """The folders that have changed since one came to be as it is, and which state each was in then."""
        state = self._of(path)[self._at[path]]
        if state.version is None:
            return {}
        files = self._history.changed_since(state.version.commit, AUTHORITIES, POSTS)
        # A post does not bring back what a council took away: it is left out itself, and nothing else lacks it.
        changed = {_folder(file) for file in files} if path.startswith(f"{AUTHORITIES}/") else {OF_REGION}
        then: dict[str, int] = {}
        for other in sorted(changed - {path}):
            ages, at = list(map(self._age, self._of(other))), self._at[other]
            older = [place for place, age in enumerate(ages) if place > at and age >= self._age(state)]
            if ages[at] < self._age(state) and older:
                then[other] = older[0]
        return then

    def _less_is_wrong(self, path: str, wrong: int, states: Mapping[str, int]) -> bool:
        """Whether a folder has fewer errors than it had, with some others in these states."""
        return bool(states) and len(_by_folder(self._report_with(states).errors).get(path, ())) < wrong

    def _report_with(self, states: Mapping[str, int]) -> Report:
        """What would be wrong with some folders in these states."""
        before = {path: self._at[path] for path in states}
        for path, at in states.items():
            self._show(path, at)
        report = self._report()
        for path, at in before.items():
            self._show(path, at)
        return report

    def _report(self) -> Report:
        return load(self._copy, self._now).report

    def _of(self, path: str) -> list[_State]:
        if path not in self._states:
            versions = self._history.versions(path)
            committed = bool(versions) and not self._history.edited(path)
            now = _State(versions[0] if committed else None, edited=True)
            states = [now, *map(_State, versions[1:] if committed else versions)]
            # Before its first version a folder was not there; a region is never without its own.
            before = path != OF_REGION and not self._history.is_shallow
            self._states[path] = [*states, _State()] if before else states
            self._at[path] = 0
        return self._states[path]

    def _age(self, state: _State) -> float:
        """How many commits ago a folder came to be so; -1 for what nobody has committed yet."""
        if state.version is None:
            return -1 if state.edited else math.inf
        return self._history.order[state.version.commit]

    def _no_more(self, path: str) -> str:
        if self._history.is_shallow:
            return (
                f"No version of {path} in this copy of the repository is in order, and its older history was "
                "not fetched. Fetch it with `git fetch --unshallow`; in a workflow, check out with "
                "`fetch-depth: 0`."
            )
        return f"No version of {path} is in order together with the other folders. Mend the errors below."

    def _show(self, path: str, at: int) -> None:
        """Let a folder of the copy be in one of its states."""
        there, state = self._copy / path, self._of(path)[at]
        self._at[path] = at
        if there.is_dir():
            shutil.rmtree(there)
        there.unlink(missing_ok=True)
        if state.edited:
            _copied(self._root / path, there)
        elif state.version:
            self._history.extract(state.version.commit, path, self._copy)


def _no_sources(names: Iterable[str]) -> list[str]:
    """Which of the names in a root hold no source of its site: .git, .venv, a site that was built."""
    return [name for name in names if name.startswith(".") or name in ("site", "node_modules")]


def _copied(one: Path, other: Path) -> None:
    if one.is_dir():
        shutil.copytree(one, other)
    elif one.is_file():
        shutil.copy(one, other)


_Errors = Mapping[str, tuple[Diagnostic, ...]]
"""The errors of each folder, by its path."""


def _by_folder(errors: Iterable[Diagnostic]) -> _Errors:
    found: dict[str, list[Diagnostic]] = {}
    for error in errors:
        found.setdefault(_folder(error.path), []).append(error)
    return {path: tuple(listed) for path, listed in found.items()}


def _folder(file: str) -> str:
    """The folder of `authorities/` that a file is in; a file on its own there counts as one, and so does a post."""
    return file if file.startswith(f"{POSTS}/") else "/".join(file.split("/")[:2])
