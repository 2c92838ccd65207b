"""The public surface: what others link to, call or read. `surface.txt` is all of it.

Adding a line is a promise; a line that goes breaks somebody's link, script or feed. REGIONSITE_UPDATE=1
writes the file anew: read what differs before you commit, and give an address that goes a redirect.
"""

import argparse
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from regionsite import urls
from regionsite.cli import parser
from regionsite.diagnostics import Diagnostic, Report, Span
from regionsite.diagnostics.formats import FORMATS
from regionsite.outputs.api import DATA_FILES
from tests.building import files_of
from tests.sites import Sites

SURFACE = Path(__file__).with_name("surface.txt")

FACETS = "|".join(urls.FACETS)
PATTERNS = (
    (rf"^vacancies/({FACETS})/[^/]+/", r"vacancies/\1/<term>/"),
    (rf"^vacancies/(?!(?:{FACETS}|page)/)[^/]+/(?!page/)[^/]+/", "vacancies/<authority>/<id>/"),
    (rf"^vacancies/(?!(?:{FACETS}|page)/)[^/<]+/", "vacancies/<authority>/"),
    # Which lists are so long changes from day to day.
    (r"^vacancies/.*page/[0-9]+/", "<list>/page/<n>/"),
    (r"^authorities/[^/]+/", "authorities/<authority>/"),
    (r"^embed/[^/]+/", "embed/<authority>/"),
    (r"^practice-models/(?!compare/)[^/]+/", "practice-models/<id>/"),
    (r"^people/stories/[^/]+/", "people/stories/<id>/"),
    (r"^events/[^/]+/sessions/[^/]+/", "events/<id>/sessions/<session>/"),
    (rf"^events/({'|'.join(urls.EVENT_FACETS)})/[^/]+/", r"events/\1/<term>/"),
    (r"^events/month/[^/]+/", "events/month/<month>/"),
    (r"^events/archive/[^/]+/", "events/archive/<year>/"),
    (rf"^events/(?!<id>|(?:{'|'.join(urls.EVENT_WORDS)})/)[^/]+/", "events/<id>/"),
    (r"^forum/positions/[^/]+/", "forum/positions/<id>/"),
    (r"^forum/theme/[^/]+/", "forum/theme/<term>/"),
    (r"^forum/with/[^/]+/", "forum/with/<authority>/"),
    (r"^forum/(?!(?:positions|theme|with|send|we-did)/)[^/<]+/", "forum/<id>/"),
    (r"^roles/[^/]+/", "roles/<stage>/"),
    (r"^news/.*page/[0-9]+/", "<list>/page/<n>/"),
    (r"^news/(category|tag)/[^/]+/", r"news/\1/<term>/"),
    (r"^news/archive/[^/]+/", "news/archive/<year>/"),
    (r"^news/(?!(?:category|tag|archive|page)/)[^/<]+/", "news/<id>/"),
    (r"^voices/[^/]+/", "voices/<id>/"),
    (r"^outcomes/stories/[^/]+/", "outcomes/stories/<id>/"),
    (r"^outcomes/(?!stories/)[^/]+/[^/]+/", "outcomes/<measure>/<authority>/"),
    (r"^outcomes/(?!stories/)[^/<]+/", "outcomes/<measure>/"),
)
"""What stands for an id in an address, in the order they are looked for."""


def address(file: str) -> str:
    """`/vacancies/<authority>/<id>/` for `vacancies/essex/ecc-2041/index.html`."""
    for pattern, shape in PATTERNS:
        file = re.sub(pattern, shape, file)
    return f"/{file.removesuffix('index.html')}"


def addresses(sites: Sites) -> set[str]:
    """The addresses of the committed region and of a small live one; assets have no name to rely on."""
    files = {file for name in ("demonstration", "live") for file in files_of(sites[name].folder)}
    return {address(file) for file in files if not file.startswith(urls.ASSETS)}


def commands() -> Iterator[str]:
    """Each command with its words and options."""
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                words = [_word(option) for option in command._actions if option.dest != "help"]
                yield " ".join(["regionsite", name, *words])


def _word(option: argparse.Action) -> str:
    value = "|".join(map(str, option.choices or ())) or option.metavar or option.dest.upper()
    if not option.option_strings:
        return f"[{value}]"
    return f"[{option.option_strings[0]}]" if option.nargs == 0 else f"[{option.option_strings[0]} {value}]"


def fields_of_a_diagnostic() -> list[str]:
    """What programs find in `validate --format json`."""
    report = Report.of([Diagnostic("a.yml", Span(1, 1), "error", "rule", "message", None, None)])
    return list(json.loads(FORMATS["json"](report))[0])


def surface(sites: Sites) -> str:
    """The whole surface as text."""
    parts = {
        "Commands": list(commands()),
        "Fields of a diagnostic in JSON": fields_of_a_diagnostic(),
        **{
            f"Fields of /{urls.api(file.name)}": [*file.record.model_fields, *file.added]
            for file in DATA_FILES
        },
        "Addresses": sorted(addresses(sites)),
    }
    return "\n".join(
        f"# {heading}\n" + "".join(f"{line}\n" for line in lines) for heading, lines in parts.items()
    )


def test_the_public_surface_is_what_was_promised(sites: Sites) -> None:
    found = surface(sites)
    if os.environ.get("REGIONSITE_UPDATE"):
        SURFACE.write_text(found, encoding="utf-8", newline="\n")
    assert found == SURFACE.read_text(encoding="utf-8")
