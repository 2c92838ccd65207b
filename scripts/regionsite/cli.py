"""The commands. They read what was asked and say how it went."""

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from regionsite import codeowners
from regionsite.child import mkdocs
from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import FORMATS, as_text, summary
from regionsite.history import History, NoHistoryError
from regionsite.model.moment import parsed_day
from regionsite.now import BUILT_ON, chosen_moment, clock_of, morning
from regionsite.settings import setting, standing_site
from regionsite.source.paths import AUTHORITIES
from regionsite.wording import plural

# What knows the records takes half a second to import. A build leaves that to its child, so the commands
# that need it bring it themselves.
if TYPE_CHECKING:
    from regionsite.load import Loaded

DONE, PROBLEMS, MISUSED, HELD_BACK, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code: 0 in order, 1 problems found, 2 wrong use.

    3 means that the site was published with a folder held back, 130 that someone pressed Ctrl+C.
    """
    asked = _parser().parse_args(arguments)
    root: Path = asked.root.resolve()
    if not (root / "mkdocs.yml").is_file() or not (root / "authorities").is_dir():
        print(
            f"{asked.root} is not a region: it has no mkdocs.yml and authorities/ side by side.",
            file=sys.stderr,
        )
        return MISUSED
    code: int = asked.command(root, asked)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="regionsite", description="One regional recruitment website from YAML."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    validate = _command(commands, "validate", _validate, "Check every file and say what to mend.")
    validate.add_argument("--format", choices=FORMATS, default="text", help="text for people, github or json")
    validate.add_argument("--strict", action="store_true", help="let warnings count as errors")
    validate.add_argument(
        "--against", metavar="REV", help="also say what may not be changed since REV, like origin/main"
    )
    build = _command(commands, "build", _build, "Build the whole site into a folder.")
    build.add_argument("--site-dir", type=Path, help="where to put it (site)")
    build.add_argument(
        "--publish", action="store_true", help="show a folder with errors at its last good version"
    )
    build.add_argument("--report", type=Path, metavar="FILE", help="write there what went wrong, if anything")
    serve = _command(
        commands, "serve", _serve, "Show the site in a browser and rebuild it when a file changes."
    )
    serve.add_argument("--address", default="127.0.0.1:8000", help="host and port (127.0.0.1:8000)")
    owners = _command(
        commands, "codeowners", _codeowners, "Say who must agree to a change of which folder.", dated=False
    )
    owners.add_argument("--write", action="store_true", help=f"write it to {codeowners.FILE.as_posix()}")
    figures = _command(
        commands, "import-figures", _import_figures, "Show what a published file of figures would change.",
        first=("file", "the file as published, a CSV"),
    )  # fmt: skip
    figures.add_argument("--write", action="store_true", help="write it to authorities/_region/figures/")
    views = _command(
        commands, "views", _views, "Count from the host's access logs how often posts were read."
    )
    views.add_argument(
        "--log", type=Path, nargs="+", required=True, metavar="FILE", help="access logs, also in .gz"
    )
    views.add_argument("--write", action="store_true", help="write it to authorities/_region/views.yml")
    late = _command(commands, "late", _late, "Say how long ago the site that stands was built.", dated=False)
    late.add_argument("--hours", type=float, default=3, help="how old it may be (3)")
    late.add_argument("--site-url", metavar="URL", help="its address (site_url of mkdocs.yml)")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: object,
    words: str,
    *,
    dated: bool = True,
    first: tuple[str, str] | None = None,
) -> argparse.ArgumentParser:
    """One command; `first` is the name and meaning of a file that stands before the root."""
    parser = commands.add_parser(name, help=words, description=words)
    if first:
        parser.add_argument(first[0], type=Path, metavar=first[0].upper(), help=first[1])
    parser.add_argument(
        "root",
        nargs="?",
        type=Path,
        default=Path(),
        metavar="ROOT",
        help="the folder that holds mkdocs.yml and authorities/ (this one)",
    )
    if dated:
        parser.add_argument(
            "--as-of", type=_day, metavar="DATE", help="make the site for 9am of this day, like 2026-12-04"
        )
    parser.set_defaults(command=run)
    return parser


def _day(text: str) -> date:
    try:
        return parsed_day(text)
    except PydanticCustomError as problem:
        raise argparse.ArgumentTypeError(problem.message()) from None


def _moment(root: Path, asked: argparse.Namespace) -> datetime:
    return chosen_moment(root, asked.as_of, os.environ, lambda: datetime.now(UTC))


def _validate(root: Path, asked: argparse.Namespace) -> int:
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


def _loaded(root: Path, asked: argparse.Namespace) -> "Loaded":
    """The region, compared with an earlier state of it when asked to."""
    from regionsite.load import load

    if not asked.against:
        return load(root, _moment(root, asked))
    history = History(root)
    with TemporaryDirectory(prefix="regionsite-") as scratch:
        history.extract(history.fork_point(asked.against), AUTHORITIES, Path(scratch))
        return load(root, _moment(root, asked), Path(scratch))


def _verdict(loaded: "Loaded", seconds: float) -> str:
    region = loaded.region
    found = summary(loaded.report)
    if region is None:
        return f"Nothing can be published yet: {found}. {seconds:.1f} s"
    authorities = plural(len(region.authorities), "authority", "authorities")
    vacancies = plural(len(region.vacancies), "vacancy", "vacancies")
    events = f", {plural(len(region.events), 'event')}" if region.events else ""
    return f"{authorities}, {vacancies}{events}: {found}. {seconds:.1f} s"


def _build(root: Path, asked: argparse.Namespace) -> int:
    site = asked.site_dir.resolve() if asked.site_dir else standing_site(root)
    try:
        if asked.publish:
            return _publish(root, asked, site)
        print("Building the site.", flush=True)
        return mkdocs(root, _made_for(asked), *_BUILD, "--site-dir", str(site))
    except KeyboardInterrupt:
        return INTERRUPTED


_BUILD = ("build", "--strict", "--quiet")


def _publish(root: Path, asked: argparse.Namespace, site: Path) -> int:
    from regionsite.publish import outcome, publication

    now, built = _moment(root, asked), clock_of(os.environ)
    told = {"SOURCE_DATE_EPOCH": str(int(now.timestamp())), BUILT_ON: str(int(built.timestamp()))}
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


def _serve(root: Path, asked: argparse.Namespace) -> int:
    print("Building the site; it opens in a browser at the address below. Ctrl+C ends it.", flush=True)
    try:
        return mkdocs(root, _made_for(asked), "serve", "--quiet", "--dev-addr", asked.address)
    except KeyboardInterrupt:
        return DONE


def _made_for(asked: argparse.Namespace) -> Mapping[str, str]:
    return {"SOURCE_DATE_EPOCH": str(int(morning(asked.as_of).timestamp()))} if asked.as_of else {}


def _codeowners(root: Path, asked: argparse.Namespace) -> int:
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


def _import_figures(root: Path, asked: argparse.Namespace) -> int:
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


def _views(root: Path, asked: argparse.Namespace) -> int:
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


def _late(root: Path, asked: argparse.Namespace) -> int:
    from regionsite.late import age

    address = asked.site_url or setting(root, "site_url") or ""
    found = age(address, clock_of(os.environ), timedelta(hours=asked.hours))
    print(found.words)
    return PROBLEMS if found.late else DONE
