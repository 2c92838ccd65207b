"""The practice models."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.models_compared import is_compared, models_compared_context
from regionsite.contexts.practice_model import practice_model_context
from regionsite.contexts.practice_models import practice_models_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.practice_model import PracticeModel
from regionsite.pages.page import PRACTICE_TAB, Page


def practice_pages(edition: Edition) -> Iterator[Page]:
    """Every practice model."""
    yield practice_models_page(edition)
    if is_compared(edition):
        yield models_compared_page(edition)
    for model in edition.region.practice_models.values():
        yield practice_model_page(edition, model)


def practice_models_page(edition: Edition) -> Page:
    """All practice models, and who uses which."""
    view = View(edition, urls.PRACTICE_MODELS)
    return Page(view.path, PRACTICE_TAB, "practice_models", partial(practice_models_context, view))


def models_compared_page(edition: Edition) -> Page:
    """Practice models side by side."""
    view = View(edition, urls.MODELS_COMPARED)
    return Page(view.path, PRACTICE_TAB, "models_compared", partial(models_compared_context, view))


def practice_model_page(edition: Edition, model: PracticeModel) -> Page:
    """One practice model."""
    view = View(edition, urls.practice_model(model))
    return Page(
        view.path,
        PRACTICE_TAB,
        "practice_model",
        partial(practice_model_context, view, model),
        changed=model.checked_on.isoformat(),
    )
