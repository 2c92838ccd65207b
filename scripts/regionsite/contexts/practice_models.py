"""All practice models, A to Z, and who uses which. None is ranked."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.adoption import LEGEND, how, users, year
from regionsite.contexts.hexes import MANY, mark
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.models import Matrix, MatrixCell, MatrixRow, ModelEntry
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import cited
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.practice_model import PracticeModel
from regionsite.wording import capitalised, spelled

UNNAMED = "No model is named in the sources we read"


@dataclass(frozen=True)
class PracticeModelsContext:
    """What `practice_models.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    label: str
    models: tuple[ModelEntry, ...]
    matrix: Matrix | None
    evidence: str
    compare: Link | None


def practice_models_context(view: View) -> PracticeModelsContext:
    """The page of all practice models."""
    models = tuple(sorted(view.region.practice_models.values(), key=lambda model: model.name))
    lead = (
        "A practice model is what a council’s teams have agreed about how to work with families and adults. "
        "Many use more than one. Here they run from A to Z, and none is ranked."
    )
    return PracticeModelsContext(
        head=view.head("Ways of working", lead),
        trail=(Step("Home", view.home), Step("Ways of working")),
        title="Ways of working",
        lead=lead,
        label=capitalised(f"{spelled(len(models))} {'model' if len(models) == 1 else 'models'}"),
        models=tuple(_entry(view, model) for model in models),
        matrix=_matrix(view, models),
        evidence=_evidence(models),
        compare=_compare(view) if 2 <= len(models) <= MANY else None,
    )


def _compare(view: View) -> Link:
    return Link("Set two to four side by side", view.to(urls.MODELS_COMPARED))


def first_sentence(text: str) -> str:
    """The idea of a model in its first sentence."""
    first, stop, _ = text.partition(". ")
    return first + "." if stop else text


def _entry(view: View, model: PracticeModel) -> ModelEntry:
    found = list(users(view.region, model))
    current = sorted(authority.name for authority, practice in found if practice.role != "before")
    earlier = sorted(authority.name for authority, practice in found if practice.role == "before")
    told = [", ".join(current), f"Before: {', '.join(earlier)}" if earlier else ""]
    ids = [authority.id for authority, practice in found if practice.role != "before"]
    return ModelEntry(
        model.name,
        view.to(urls.practice_model(model)),
        first_sentence(model.core_idea),
        ". ".join(part for part in told if part) or None,
        mark(view.region.profile.hexes, ids),
    )


def _matrix(view: View, models: tuple[PracticeModel, ...]) -> Matrix | None:
    """Only models that somebody uses or used have a column; None when nobody is named at all."""
    columns = tuple(model for model in models if any(users(view.region, model)))
    if not columns:
        return None
    authorities = sorted(view.region.authorities.values(), key=lambda authority: authority.name)
    return Matrix(
        caption="Councils and the practice models they use, A to Z",
        corner="Council",
        models=tuple(Link(model.name, view.to(urls.practice_model(model))) for model in columns),
        legend=LEGEND,
        rows=tuple(_row(view, authority, columns) for authority in authorities),
    )


def _row(view: View, authority: Authority, columns: tuple[PracticeModel, ...]) -> MatrixRow:
    link = Link(authority.name, view.authority(authority))
    if authority.practices:
        return MatrixRow(link, tuple(_cell(authority, model) for model in columns), None, ())
    note, sources = _unnamed(view, authority)
    return MatrixRow(link, tuple(None for _ in columns), note, sources)


def _unnamed(view: View, authority: Authority) -> tuple[str, tuple[SourceWords, ...]]:
    """What the sources say of an authority whose model none of them names."""
    for statement in authority.statements:
        if statement.topic == "practice":
            source = view.region.source(authority.id, statement.source)
            return statement.text, (cited(source, statement.said),)
    return UNNAMED, ()


def _cell(authority: Authority, model: PracticeModel) -> MatrixCell | None:
    for practice in authority.practices:
        if practice.model == model.id:
            return MatrixCell(practice.role, model.name, how(practice), year(practice))
    return None


def _evidence(models: tuple[PracticeModel, ...]) -> str:
    """How many models have evidence recorded, in a sentence."""
    count = sum(1 for model in models if model.evidence)
    if count == 0:
        return "No evidence is recorded here yet."
    if count == len(models):
        return "Every model here has evidence recorded."
    verb = "has" if count == 1 else "have"
    return f"{capitalised(spelled(count))} of the {spelled(len(models))} {verb} evidence recorded here."
