"""What Hugo is handed ready-made about an authority: labels and sentences, and what its profile does not state."""

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.adverts import Record
from benchmarks.ground import Vocabularies
from regionsite.wording import joined, period

_FORMS = {"one_to_one": "one to one", "group": "in a group"}
"""The forms of supervision that are made up, in words."""


def profile_words(words: Vocabularies, models: Mapping[str, Any], record: Record) -> dict[str, Any]:
    """What stands under `ready` in the front matter of a profile."""
    said = said_on(record["caseload"]["as_of"])
    topics = {statement["topic"] for statement in record["statements"]}
    teams = [str(words.terms["team"][team]["label"]) for team in record["teams"]]
    names = dict.fromkeys(str(models[practice["model"]]["name"]) for practice in record["practices"])
    return {
        "said": said,
        "origin": f"{record['name']}-wide, not this team’s own. {record['official_name']}, as of {said}",
        "forms": forms_of(record["supervision"]),
        "models_label": joined(list(names)),
        "teams_label": f"{'; '.join(teams)}.",
        "unstated": list(_unstated(topics)),
    }


def _unstated(topics: set[str]) -> Iterator[str]:
    """What no made-up profile states, and what only statements would."""
    by_topic = {"staff_safety": "How workers are kept safe", "equipment": "The equipment workers are given"}
    yield "Help with moving"
    yield from (words for topic, words in by_topic.items() if topic not in topics)
    if "learning" not in topics:
        yield "Learning and qualifications"
    yield "How it keeps the employer standards"
    yield "Equality, diversity and inclusion"
    yield "Visas"
    yield "What it is like to live there"


def forms_of(supervision: Record) -> str:
    """The forms of supervision, as in `one to one and in a group`."""
    return joined([_FORMS[kind] for kind in supervision["kinds"]])


def said_on(day: str) -> str:
    """A date in words, no more precise than it is written."""
    return period(*map(int, day.split("-")))
