"""What goes live when something is wrong: a folder with errors at its last good version, the rest as edited.

A folder is an authority's or the region's own. It steps back through its own git history, version by
version, until the whole region is in order. Where an authority was in order when it was last edited, what has
broken it is the region's own folder, and that one steps back instead. Where the region lacks a folder that was
deleted or renamed, that folder comes back. Every step leads to an older version, so it ends.
"""

import math
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from regionsite.diagnostics import Diagnostic, Report
from regionsite.history import History, NoHistoryError, Version
from regionsite.load import load
from regionsite.source.paths import AUTHORITIES, POSTS, REGION
from regionsite.wording import joined, long_day, plural

OF_REGION = f"{AUTHORITIES}/{REGION}"


@dataclass(frozen=True)
class HeldBack:
    """A folder that does not go out as edited: the version in its place, and the errors that were the reason.

    Without a version the folder is left out: it never was in order.
    """

    path: str
    version: Version | None
    because: tuple[Diagnostic, ...]

    def __str__(self) -> str:
        places = joined(list(dict.fromkeys(f"{error.path}:{error.span.line}" for error in self.because)))
        if self.version is None:
            return f"{self.path} is left out, for no version of it is in order. To mend: {places}"
        day = long_day(self.version.day)
        return f"{self.path} is shown as it was on {day} (version {self.version.short}). To mend: {places}"


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
    report = load(root, now).report
    if not report.errors:
        return Publication(root, report)
    walk = _Walk(root, now, scratch)
    try:
        walk.back_to_order(report)
    except NoHistoryError as reason:
        return Publication(root, report, refused=str(reason))
    return Publication(scratch, report, walk.held)


def outcome(found: Publication, failed: bool) -> str:
    """What whoever looks after the site must know, in Markdown; nothing at all when all went out as edited."""
    if failed:
        reason = found.refused or "The site could not be built; the log of this run says why."
        places = _listed(f"{error.path}:{error.span.line}: {error.message}" for error in found.report.errors)
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
        self._because: dict[str, tuple[Diagnostic, ...]] = {}
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
            HeldBack(path, self._states[path][at].version, self._because[path])
            for path, at in sorted(self._at.items())
            if at
        )

    def back_to_order(self, report: Report) -> None:
        """Step back until nothing is wrong, then forward again as far as that stays so."""
        while report.errors:
            broken = _by_folder(report.errors)
            to_blame = self._lacking(broken) or sorted({self._to_blame(path) for path in broken})
            steps = [path for path in to_blame if self._at[path] + 1 < len(self._of(path))]
            if not steps:
                raise NoHistoryError(self._no_more(to_blame[0]))
            # The region's own folder last: an authority that is left out may have been what it lacks a word on.
            for path in [path for path in steps if path != OF_REGION] or steps:
                self._because.setdefault(path, broken.get(path) or broken.get(OF_REGION) or report.errors)
                self._show(path, self._at[path] + 1)
            report = self._report()
        for path in sorted(self._at, key=lambda path: path == OF_REGION):
            self._forward(path)

    def _forward(self, path: str) -> None:
        """Let a folder be as new as it can: it may have stepped back for what another one did."""
        oldest = self._at[path]
        for at in range(oldest):
            self._show(path, at)
            if not self._report().errors:
                return
        self._show(path, oldest)

    def _to_blame(self, path: str) -> str:
        """What to step back for errors in a folder: itself, or the region's when that changed after it."""
        last = self._age(path, self._of(path)[self._at[path]])
        states, at = self._of(OF_REGION), self._at[OF_REGION]
        ages = [self._age(OF_REGION, state) for state in states]
        if path == OF_REGION or last <= ages[at]:
            return path
        then = next((older for older in range(at, len(states)) if ages[older] >= last), None)
        if then is None:
            return path
        self._show(OF_REGION, then)
        was_in_order = path not in _by_folder(self._report().errors)
        self._show(OF_REGION, at)
        return OF_REGION if was_in_order else path

    def _lacking(self, broken: Mapping[str, tuple[Diagnostic, ...]]) -> list[str]:
        """The deleted folders that the region's own lacks: with them back, less is wrong there."""
        if OF_REGION not in broken:
            return []
        lacking = []
        for path in self._history.deleted(AUTHORITIES):
            if len(self._of(path)) > 1 and not self._at[path] and not (self._root / path).exists():
                self._show(path, 1)
                if len(_by_folder(self._report().errors).get(OF_REGION, ())) < len(broken[OF_REGION]):
                    lacking.append(path)
                self._show(path, 0)
        return lacking

    def _report(self) -> Report:
        return load(self._copy, self._now).report

    def _of(self, path: str) -> list[_State]:
        if path not in self._states:
            versions = self._history.versions(path)
            older = versions if self._history.edited(path) else versions[1:]
            states = [_State(edited=True), *map(_State, older)]
            # Before its first version a folder was not there; a region is never without its own.
            before = path != OF_REGION and not self._history.is_shallow
            self._states[path] = [*states, _State()] if before else states
            self._at[path] = 0
        return self._states[path]

    def _age(self, path: str, state: _State) -> float:
        """How many commits ago a folder came to be so; -1 for what nobody has committed yet."""
        if state.edited:
            versions = self._history.versions(path)
            return (
                -1 if self._history.edited(path) or not versions else self._history.order[versions[0].commit]
            )
        return self._history.order[state.version.commit] if state.version else math.inf

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


def _by_folder(errors: Iterable[Diagnostic]) -> Mapping[str, tuple[Diagnostic, ...]]:
    """The errors of each folder of `authorities/`; a file on its own there counts as one, and so does a post."""
    found: dict[str, list[Diagnostic]] = {}
    for error in errors:
        folder = error.path if error.path.startswith(f"{POSTS}/") else "/".join(error.path.split("/")[:2])
        found.setdefault(folder, []).append(error)
    return {path: tuple(listed) for path, listed in found.items()}
