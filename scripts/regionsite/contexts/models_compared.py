"""Practice models side by side: the same rows for each, A to Z, and none above another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.adoption import users
from regionsite.contexts.compare import grouped
from regionsite.contexts.hexes import MANY, mark
from regionsite.contexts.practice_model import SERVICES, claims, counted
from regionsite.contexts.shapes.compare import (
    ComparedCell,
    ComparedGroup,
    ComparedPlace,
    ComparedRow,
    ComparePicker,
    Comparison,
)
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.sourced import cited
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.practice_model import PracticeModel
from regionsite.wording import capitalised, joined, plural, spelled

NOBODY = "No model here has"

Told = Callable[[View, PracticeModel], ComparedCell]


@dataclass(frozen=True)
class ModelsComparedContext:
    """What `models_compared.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    picker: ComparePicker
    table: Comparison
    reading: tuple[str, ...]


def models_compared_context(view: View) -> ModelsComparedContext:
    """Every model in one table, from which a reader takes two to four."""
    models = sorted(view.region.practice_models.values(), key=lambda model: model.name)
    count = capitalised(spelled(len(models)))
    lead = "The same questions asked of each. Nothing here is a score, and none stands above another."
    columns = tuple(_column(view, model, number) for number, model in enumerate(models, 1))
    return ModelsComparedContext(
        head=view.head("Compare ways of working", lead, scripts=("compare.js",)),
        trail=(
            Step("Home", view.home),
            Step("Ways of working", view.to(urls.PRACTICE_MODELS)),
            Step("Compare"),
        ),
        title=f"{count} models, side by side",
        lead=lead,
        picker=ComparePicker((), columns),
        table=Comparison(f"{count} practice models side by side", columns, tuple(_groups(view, models))),
        reading=(
            "A rating is in the words of the body that gave it. No rating is not a low rating.",
            "“Not stated” means that no source we read says it. It does not mean no.",
        ),
    )


def is_compared(edition: Edition) -> bool:
    """Whether there is such a page: for two models or more, and no more than a table has room for."""
    return 2 <= len(edition.region.practice_models) <= MANY


def _column(view: View, model: PracticeModel, number: int) -> ComparedPlace:
    used = [one.id for one, practice in users(view.region, model) if practice.role != "before"]
    badge = PlaceBadge(model.name, view.to(urls.practice_model(model)), None)
    return ComparedPlace(model.id, number, model.name, badge, mark=mark(view.region.profile.hexes, used))


def _groups(view: View, models: list[PracticeModel]) -> Iterable[ComparedGroup]:
    for id, heading, note, rows in _TABLE:
        told = [
            ComparedRow(row, what, "", tuple(cell(view, model) for model in models))
            for row, what, cell in rows
        ]
        yield grouped(
            [model.name for model in models],
            ComparedGroup(
                id,
                heading,
                note,
                tuple(row for row in told if row.known),
                tuple(row.what for row in told if not row.known),
                NOBODY,
            ),
        )


def _who_for(_: View, model: PracticeModel) -> ComparedCell:
    return ComparedCell(SERVICES[model.service])


def _used_by(view: View, model: PracticeModel) -> ComparedCell:
    used = sorted(one.name for one, practice in users(view.region, model) if practice.role != "before")
    if not used:
        return ComparedCell()
    places = plural(len(view.region.authorities), "place")
    return ComparedCell(f"{len(used)} of {places}", note=joined(used))


def _more(view: View, model: PracticeModel, place: str) -> Link:
    return Link("Read", f"{view.to(urls.practice_model(model))}#{place}")


def _lines(field: str, place: str) -> Told:
    """A cell of plain lines, which the model's own page has at `place`."""

    def cell(view: View, model: PracticeModel) -> ComparedCell:
        lines = getattr(model, field)
        said = tuple(Said(line, ()) for line in ((lines,) if isinstance(lines, str) else lines or ()))
        return ComparedCell(said=said, more=_more(view, model, place) if said else None)

    return cell


def _claims(field: str, place: str) -> Told:
    """A cell of what people say, each with its source."""

    def cell(view: View, model: PracticeModel) -> ComparedCell:
        said = claims(view, getattr(model, field))
        return ComparedCell(said=said, more=_more(view, model, place) if said else None)

    return cell


def _evidence(view: View, model: PracticeModel) -> ComparedCell:
    said = tuple(
        Said(
            " ".join(part for part in (one.finding, counted(one)) if part),
            (cited(view.region.source(None, one.source), one.said),),
            f"{one.body}: {(one.rating or 'not rated')}",
        )
        for one in model.evidence
    )
    return ComparedCell(said=said, more=_more(view, model, "evidence") if said else None)


_TABLE: tuple[tuple[str, str, str, tuple[tuple[str, str, Told], ...]], ...] = (
    (
        "the-way",
        "The way of working",
        "As each model’s own page tells it.",
        (
            ("for", "For", _who_for),
            ("idea", "The idea", _lines("core_idea", "parts")),
            ("parts", "What it is made of", _lines("key_parts", "parts")),
            ("tools", "Tools", _lines("tools", "tools")),
            ("week", "Your week", _lines("your_week", "week")),
            ("training", "Training", _claims("training", "training")),
        ),
    ),
    (
        "known",
        "What is known of it",
        "In each body’s own words, on its own scale.",
        (
            ("used", "Used here by", _used_by),
            ("evidence", "Evidence", _evidence),
            ("praise", "What people value", _claims("praise", "critique")),
            ("doubts", "What people question", _claims("doubts", "critique")),
            ("careful", "To be careful about, in our own words", _lines("critique", "critique")),
        ),
    ),
)
