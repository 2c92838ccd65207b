"""`fit/facts.json`: what `/fit/` puts places in order by. Whoever wants the profiles as data reads `api/v1/`."""

import json
from dataclasses import asdict

from regionsite import urls
from regionsite.contexts.suiting import QUESTIONS, jobs, suiting
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.outputs.plain import plain


def fit_facts(edition: Edition) -> bytes:
    """The questions with the way each is said, and the facts and the number of open adverts of every place."""
    view = View(edition, urls.FIT)
    told = {
        "questions": [asdict(question) for question in QUESTIONS],
        "models": {id: model.name for id, model in edition.region.practice_models.items()},
        "examples": edition.demonstration,
        "places": [
            {
                "id": authority.id,
                "name": authority.name,
                "facts": plain(suiting(view, authority)),
                "jobs": jobs(view, authority),
            }
            for authority in edition.region.authorities.values()
        ],
    }
    return (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
