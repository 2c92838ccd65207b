"""The commands as they are typed: their names, and what may stand after each."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from regionsite import codeowners
from regionsite import commands as run
from regionsite.diagnostics.formats import FORMATS
from regionsite.model.moment import parsed_day
from regionsite.now import misgiven

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code: 0 in order, 1 problems found, 2 wrong use.

    3 means that the site was published with a folder held back, 130 that someone pressed Ctrl+C.
    """
    asked = parser().parse_args(arguments)
    root: Path = asked.root.resolve()
    if not (root / "mkdocs.yml").is_file() or not (root / "authorities").is_dir():
        print(
            f"{asked.root} is not a region: it has no mkdocs.yml and authorities/ side by side.",
            file=sys.stderr,
        )
        return run.MISUSED
    if wrong := misgiven(os.environ):
        print(wrong, file=sys.stderr)
        return run.MISUSED
    code: int = asked.command(root, asked)
    return code


def parser() -> argparse.ArgumentParser:
    """Every command, with what may be typed after it."""
    made = argparse.ArgumentParser(
        prog="regionsite", description="One regional recruitment website from YAML."
    )
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    _to_make_the_site(commands)
    _to_keep_it(commands)
    return made


def _to_make_the_site(commands: "Commands") -> None:
    validate = _command(commands, "validate", run.validate, "Check every file and say what to mend.")
    validate.add_argument("--format", choices=FORMATS, default="text", help="text for people, github or json")
    validate.add_argument("--strict", action="store_true", help="let warnings count as errors")
    validate.add_argument(
        "--against", metavar="REV", help="also say what may not be changed since REV, like origin/main"
    )
    build = _command(commands, "build", run.build, "Build the whole site into a folder.")
    build.add_argument("--site-dir", type=Path, help="where to put it (site)")
    build.add_argument(
        "--publish", action="store_true", help="show a folder with errors at its last good version"
    )
    build.add_argument("--report", type=Path, metavar="FILE", help="write there what went wrong, if anything")
    serve = _command(
        commands, "serve", run.serve, "Show the site in a browser and rebuild it when a file changes."
    )
    serve.add_argument("--address", default="127.0.0.1:8000", help="host and port (127.0.0.1:8000)")


def _to_keep_it(commands: "Commands") -> None:
    owners = _command(
        commands,
        "codeowners",
        run.show_owners,
        "Say who must agree to a change of which folder.",
        dated=False,
    )
    owners.add_argument("--write", action="store_true", help=f"write it to {codeowners.FILE.as_posix()}")
    figures = _command(
        commands, "import-figures", run.import_figures, "Show what a published file of figures would change.",
        first=("file", "the file as published, a CSV"),
    )  # fmt: skip
    figures.add_argument("--write", action="store_true", help="write it to authorities/_region/figures/")
    views = _command(
        commands, "views", run.count_views, "Count from the host's access logs how often posts were read."
    )
    views.add_argument(
        "--log", type=Path, nargs="+", required=True, metavar="FILE", help="access logs, also in .gz"
    )
    views.add_argument("--write", action="store_true", help="write it to authorities/_region/views.yml")
    late = _command(
        commands, "late", run.tell_age, "Say how long ago the site that stands was built.", dated=False
    )
    late.add_argument("--hours", type=_hours, default=timedelta(hours=3), help="how old it may be (3)")
    late.add_argument("--site-url", metavar="URL", help="its address (site_url of mkdocs.yml)")


def _command(
    commands: "Commands",
    name: str,
    does: Callable[[Path, argparse.Namespace], int],
    words: str,
    *,
    dated: bool = True,
    first: tuple[str, str] | None = None,
) -> argparse.ArgumentParser:
    """One command; `first` is the name and meaning of a file that stands before the root."""
    made = commands.add_parser(name, help=words, description=words)
    if first:
        made.add_argument(first[0], type=Path, metavar=first[0].upper(), help=first[1])
    made.add_argument(
        "root",
        nargs="?",
        type=Path,
        default=Path(),
        metavar="ROOT",
        help="the folder that holds mkdocs.yml and authorities/ (this one)",
    )
    if dated:
        made.add_argument(
            "--as-of", type=_day, metavar="DATE", help="make the site for 9am of this day, like 2026-12-04"
        )
    made.set_defaults(command=does)
    return made


def _day(text: str) -> date:
    try:
        return parsed_day(text)
    except PydanticCustomError as problem:
        raise argparse.ArgumentTypeError(problem.message()) from None


def _hours(text: str) -> timedelta:
    try:
        return timedelta(hours=float(text))
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of hours: write it like 3 or 0.5") from None
