"""The commands: `validate`, `build` and `serve`. They read what was asked and say how it went."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from pydantic_core import PydanticCustomError

from regionsite.diagnostics.formats import FORMATS, summary
from regionsite.load import Loaded, load
from regionsite.model.moment import parsed_day
from regionsite.now import chosen_moment, morning
from regionsite.wording import plural

DONE, PROBLEMS, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code: 0 in order, 1 problems found, 2 wrong use."""
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
    build = _command(commands, "build", _build, "Build the whole site into a folder.")
    build.add_argument("--site-dir", type=Path, help="where to put it (site)")
    serve = _command(
        commands, "serve", _serve, "Show the site in a browser and rebuild it when a file changes."
    )
    serve.add_argument("--address", default="127.0.0.1:8000", help="host and port (127.0.0.1:8000)")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: object, words: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.add_argument(
        "root",
        nargs="?",
        type=Path,
        default=Path(),
        metavar="ROOT",
        help="the folder that holds mkdocs.yml and authorities/ (this one)",
    )
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
    loaded = load(root, _moment(root, asked))
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


def _verdict(loaded: Loaded, seconds: float) -> str:
    region = loaded.region
    found = summary(loaded.report)
    if region is None:
        return f"Nothing can be published yet: {found}. {seconds:.1f} s"
    authorities = plural(len(region.authorities), "authority", "authorities")
    vacancies = plural(len(region.vacancies), "vacancy", "vacancies")
    return f"{authorities}, {vacancies}: {found}. {seconds:.1f} s"


def _build(root: Path, asked: argparse.Namespace) -> int:
    site = ["--site-dir", str(asked.site_dir.resolve())] if asked.site_dir else []
    return _mkdocs(root, asked, "build", "--strict", "--quiet", *site)


def _serve(root: Path, asked: argparse.Namespace) -> int:
    print("Building the site; it opens in a browser at the address below. Ctrl+C ends it.", flush=True)
    return _mkdocs(root, asked, "serve", "--quiet", "--dev-addr", asked.address)


def _mkdocs(root: Path, asked: argparse.Namespace, *words: str) -> int:
    """Run MkDocs as a child; the plugin there does the work and prints the outcome."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    if asked.as_of:
        environment["SOURCE_DATE_EPOCH"] = str(int(morning(asked.as_of).timestamp()))
    try:
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", *words], cwd=root, env=environment, check=False
        ).returncode
    except KeyboardInterrupt:
        return DONE
