"""The command that imports figures: preview, then write."""

from datetime import date
from pathlib import Path

from regionsite.figures.preview import merged, preview
from regionsite.figures.reading import figures_in
from regionsite.figures.report import report
from regionsite.figures.table import read_table
from regionsite.figures.writing import figures_text
from regionsite.model.region import Region
from regionsite.source.paths import figures_path

PREVIEWED = "Nothing is written yet. To write it, give the same command once more with --write."
NOTHING_NEW = "Nothing in it is new."


def import_figures(root: Path, region: Region, file: Path, *, on: date, write: bool) -> str:
    """Preview a publisher's file, and write what it changes when asked to; returns what to print.

    Raises `WrongFileError` when the file is not one with our figures.
    """
    table = read_table(file)
    found = figures_in(table, region)
    outcomes = region.outcomes
    previews = [preview(outcomes.measures[id], outcomes.files.get(id), read) for id, read in found.items()]
    lines = [report(table, region, previews), ""]
    changed = [one.measure for one in previews if one.changes]
    for measure in changed if write else ():
        held = outcomes.files.get(measure.id)
        after = merged(held, found[measure.id], measure, file=table.name, on=on)
        path = root / figures_path(measure.id)
        path.parent.mkdir(exist_ok=True)
        path.write_text(figures_text(after), encoding="utf-8", newline="\n")
        lines.append(f"Written to {figures_path(measure.id)}.")
    if not write or not changed:
        lines.append(PREVIEWED if changed else NOTHING_NEW)
    return "\n".join(lines)
