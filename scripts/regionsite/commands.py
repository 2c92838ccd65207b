"""What each command does: it reads what was asked, says how it went, and returns its exit code."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from regionsite import codeowners
from regionsite.child import mkdocs
from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import FORMATS, as_text, summary
from regionsite.history import History, NoHistoryError
from regionsite.now import BUILT_ON, EPOCH, chosen_moment, clock_of, morning
from regionsite.settings import setting, standing_site
from regionsite.source.paths import AUTHORITIES
from regionsite.wording import plural

# What knows the records takes half a second to import. A build leaves that to its child, so the commands
# that need it bring it themselves.
if TYPE_CHECKING:
    from regionsite.load import Loaded

DONE, PROBLEMS, MISUSED, HELD_BACK, INTERRUPTED = 0, 1, 2, 3, 130


def _moment(root: Path, asked: Namespace) -> datetime:
    return chosen_moment(root, asked.as_of, os.environ, lambda: datetime.now(UTC))


def validate(root: Path, asked: Namespace) -> int:
    """Check every file and say what to mend."""
    started = time.perf_counter()
    try:
        loaded = _loaded(root, asked)
    except NoHistoryError as reason:
        print(f"Nothing was compared. {reason}", file=sys.stderr)
        return MISUSED
    printed = FORMATS[asked.format](loaded.report)
    if printed:
        print(printed)
    # The count goes to standard error for programs' formats, so that their output stays clean.
    print(
        _verdict(loaded, time.perf_counter() - started),
        file=sys.stdout if asked.format == "text" else sys.stderr,
    )
    failed = loaded.report.diagnostics if asked.strict else loaded.report.errors
    return PROBLEMS if failed else DONE


def _loaded(root: Path, asked: Namespace) -> "Loaded":
    """The region, compared with an earlier state of it when asked to."""
    from regionsite.load import load

    if asked.against is None:
        return load(root, _moment(root, asked))
    history = History(root)
    with TemporaryDirectory(prefix="regionsite-") as scratch:
        now, before = _moment(root, asked), Path(scratch)
        history.extract(history.fork_point(asked.against), AUTHORITIES, before)
        loaded = load(root, now, before)
        if not loaded.report.errors:
            return loaded
        return replace(loaded, report=loaded.report.since(load(before, now).report))


def _verdict(loaded: "Loaded", seconds: float) -> str:
    region = loaded.region
    found = summary(loaded.report)
    if region is None:
        stands = "Nothing can be published yet" if loaded.report.errors else "This change adds no error"
        return f"{stands}: {found}. {seconds:.1f} s"
    authorities = plural(len(region.authorities), "authority", "authorities")
    vacancies = plural(len(region.vacancies), "vacancy", "vacancies")
    events = f", {plural(len(region.events), 'event')}" if region.events else ""
    return f"{authorities}, {vacancies}{events}: {found}. {seconds:.1f} s"


def build(root: Path, asked: Namespace) -> int:
    """Build the whole site into a folder."""
    site = asked.site_dir.resolve() if asked.site_dir else standing_site(root)
    try:
        if asked.publish:
            return _publish(root, asked, site)
        print("Building the site.", flush=True)
        return mkdocs(root, _made_for(asked), *_BUILD, "--site-dir", str(site))
    except KeyboardInterrupt:
        return INTERRUPTED


_BUILD = ("build", "--strict", "--quiet")


def _publish(root: Path, asked: Namespace, site: Path) -> int:
    from regionsite.publish import outcome, publication

    now, built = _moment(root, asked), clock_of(os.environ)
    told = {EPOCH: str(int(now.timestamp())), BUILT_ON: str(int(built.timestamp()))}
    with TemporaryDirectory(prefix="regionsite-") as scratch:
        found = publication(root, now, Path(scratch) / "region")
        print(as_text(Report(found.report.errors)), file=sys.stderr, end="", flush=True)
        settings = ("--config-file", str(found.root / "mkdocs.yml"), "--site-dir", str(site))
        failed = bool(found.refused or mkdocs(root, told, *_BUILD, *settings))
    words = outcome(found, failed)
    print(words, end="", file=sys.stderr)
    if asked.report:
        # What a report of another day says would be taken for today's.
        asked.report.unlink(missing_ok=True)
        if words:
            asked.report.write_text(words, encoding="utf-8", newline="\n")
    return PROBLEMS if failed else HELD_BACK if found.held else DONE


def serve(root: Path, asked: Namespace) -> int:
    """Show the site in a browser until somebody presses Ctrl+C."""
    print("Building the site; it opens in a browser at the address below. Ctrl+C ends it.", flush=True)
    try:
        return mkdocs(root, _made_for(asked), "serve", "--quiet", "--dev-addr", asked.address)
    except KeyboardInterrupt:
        return DONE


def _made_for(asked: Namespace) -> Mapping[str, str]:
    return {EPOCH: str(int(morning(asked.as_of).timestamp()))} if asked.as_of else {}


def show_owners(root: Path, asked: Namespace) -> int:
    """Say, or write down, who must agree to a change of which folder."""
    text = codeowners.code_owners(root)
    if text is None:
        print(
            "Say in authorities/_region/region.yml which organisation owns the repository: "
            "`repository_owner: your-organisation`.",
            file=sys.stderr,
        )
        return MISUSED
    if asked.write:
        codeowners.write(root)
        print(f"Written to {codeowners.FILE.as_posix()}.")
    else:
        print(text, end="")
    return DONE


def import_figures(root: Path, asked: Namespace) -> int:
    """Show, or write down, what a published file of figures would change."""
    from regionsite.figures.importing import import_figures
    from regionsite.figures.table import WrongFileError
    from regionsite.load import load

    now = _moment(root, asked)
    loaded = load(root, now)
    if loaded.region is None:
        print(as_text(Report(loaded.report.errors)))
        print("Nothing is imported before these are mended.", file=sys.stderr)
        return PROBLEMS
    try:
        print(import_figures(root, loaded.region, asked.file, on=now.date(), write=asked.write))
    except WrongFileError as reason:
        print(f"{asked.file}: {reason}.", file=sys.stderr)
        return MISUSED
    return DONE


def count_views(root: Path, asked: Namespace) -> int:
    """Count, or write down, how often posts were read."""
    from regionsite.load import load
    from regionsite.readership import FILE, as_text, counted

    now = _moment(root, asked)
    region = load(root, now).region
    missing = next((log for log in asked.log if not log.is_file()), None)
    if region is None or missing or (region.views and region.views.example):
        why = "`regionsite validate` tells what to mend first" if region is None else ""
        why = f"there is no file {missing}" if missing else why
        why = why or f"the numbers in {FILE.as_posix()} are examples: delete it first"
        print(f"Nothing was counted: {why}.", file=sys.stderr)
        return MISUSED if region else PROBLEMS
    address = (setting(root, "site_url") or "").rstrip("/") + "/"
    found = counted(region, region.views, asked.log, address, now.date())
    if asked.write and found.views:
        (root / FILE).write_text(as_text(found), encoding="utf-8", newline="\n")
        print(f"Written to {FILE.as_posix()}.")
    else:
        print(as_text(found) if found.views else "Nobody read a post on a whole day of these logs.")
    return DONE


def tell_age(root: Path, asked: Namespace) -> int:
    """Say how long ago the site that stands was built."""
    from regionsite.late import age

    address = asked.site_url or setting(root, "site_url") or ""
    found = age(address, clock_of(os.environ), asked.hours)
    print(found.words)
    return PROBLEMS if found.late else DONE
