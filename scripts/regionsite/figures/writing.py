"""Figures as the file we keep: one a line, so that a revision is one line in a diff."""

from decimal import Decimal
from typing import Any

from regionsite.model.figures import Figure, FiguresFile, SupersededFigure
from regionsite.source.writing import scalar

_FIRST = (
    "# `regionsite import-figures` writes this file from the publisher's own. Correct nothing by hand:\n"
    "# import again. What the measure counts stands in ../measures/{id}.yml.\n"
)


def figures_text(file: FiguresFile) -> str:
    """The whole file; the same figures give the same text."""
    lines = [_FIRST.format(id=file.id) + f"file: {scalar(file.file)}", f"imported_on: {file.imported_on}"]
    lines += ["figures:", *map(_line, file.figures)]
    if file.superseded:
        lines += ["superseded:", *map(_line, file.superseded)]
    return "\n".join(lines) + "\n"


def _line(figure: Figure) -> str:
    fields: dict[str, Any] = {name: getattr(figure, name) for name in Figure.model_fields}
    if isinstance(figure, SupersededFigure):
        fields["until"] = figure.until
    told = [f"{name}: {_written(value)}" for name, value in fields.items() if value is not None]
    return f"  - {{{', '.join(told)}}}"


def _written(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
