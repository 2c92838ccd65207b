"""The same region for Hugo: the same records as front matter, and what Hugo would otherwise have to work out.

Whatever both sites show is in the records. What regionsite derives from them (labels, whether an advert is
open, its place in the order of closing) is handed to Hugo ready-made, so that Hugo is never the slower for
the language of its templates. In the front matter of a page it stands under `ready`, apart from the record.
"""

import re
import shutil
from collections.abc import Iterator
from itertools import count
from operator import attrgetter
from pathlib import Path
from typing import Any

from benchmarks.adverts import Record
from benchmarks.ground import Council, untyped
from benchmarks.hugo_adverts import ready
from benchmarks.hugo_data import TAXONOMIES, data
from benchmarks.hugo_profiles import profile_words
from benchmarks.region import Made, region_profile, write_file
from benchmarks.yaml_text import as_yaml
from regionsite.wording import capitalised, spelled

SOURCE = Path(__file__).parent / "site"


def write_hugo(made: Made, root: Path) -> None:
    """Write it below `root`, which must not be there yet."""
    shutil.copytree(SOURCE, root)
    content, region = root / "content", region_profile(made)
    models = {id: untyped(made.region / "practice-models" / f"{id}.yml") for id in made.models}
    numbers, used = count(), set[str]()
    for place, council in enumerate(sorted(made.councils, key=attrgetter("id")), start=1):
        profile = made.profile(council)
        words = {"title": council.name, "ready": profile_words(made.words, models, profile)}
        write_file(content / "authorities" / f"{council.id}.md", _page(profile | words, "about"))
        write_file(content / "embed" / f"{council.id}.md", _page(_embed(council, profile)))
        folder = content / "vacancies" / council.id
        write_file(folder / "_index.md", _page(_council_list(council, profile) | {"weight": place}))
        for id, record in made.adverts(council):
            told = ready(made.words, council, profile, region["source_tag"], record)
            used.update(_terms_of(record) if told["open"] else ())
            write_file(folder / f"{id}.md", _page(_advert(record, told, next(numbers)), "description"))
    _sections(made, content, region["area"])
    _terms(made, content, region["area"], used)
    for name, text in data(made, region, models):
        write_file(root / "data" / f"{name}.json", text)


def _page(record: Record, body: str = "") -> str:
    """A page's file: the record as front matter, and the field that holds its text, headings a level lower."""
    front = {name: value for name, value in record.items() if name != body}
    text = re.sub("(?m)^##", "###", record.get(body, ""))
    return f"---\n{as_yaml(front)}---\n{text}\n"


def _advert(record: Record, told: dict[str, Any], number: int) -> Record:
    """An advert's page; of those that end on one day the first in `number` comes first."""
    return {
        **record,
        "lastmod": told.pop("changed"),
        "weight": told.pop("order") * 1_000_000 + number,
        **({"outputs": ["html", "dates"]} if told["dates"] else {}),
        "ready": told,
    }


def _council_list(council: Council, profile: Record) -> Record:
    return {
        "title": council.name,
        "marked": council.id,
        "lead": f"Open at {profile['official_name']}",
        "query": f"authority={council.id}",
        "about": {
            "url": f"/authorities/{council.id}/",
            "words": f"What it is like to work in {council.name}",
        },
        "outputs": ["html", "atom", "jsonfeed", "calendar", "newly"],
    }


def _embed(council: Council, profile: Record) -> Record:
    return {
        "title": f"Social work jobs at {profile['official_name']}",
        "list": f"/vacancies/{council.id}",
        "description": f"The open social work jobs at {profile['official_name']}.",
    }


def _sections(made: Made, content: Path, area: str) -> None:
    places = (
        f"{capitalised(spelled(len(made.councils)))} councils in {area}. "
        "See how each one works, what it promises and what was published about it."
    )
    write_file(content / "vacancies" / "_index.md", _page({"title": "Vacancies"}))
    told = {"title": "Places", "lead": places, "outputs": ["html"]}
    write_file(content / "authorities" / "_index.md", _page(told))
    write_file(content / "embed" / "_index.md", _page({"title": "Embeds", "build": {"render": "never"}}))


def _terms_of(record: Record) -> Iterator[str]:
    for _, field in TAXONOMIES.values():
        yield from [record[field]] if isinstance(record[field], str) else record[field]


def _terms(made: Made, content: Path, area: str, used: set[str]) -> None:
    """The lists of one level, service or pattern; one without an open advert has feeds alone."""
    for facet, (vocabulary, field) in TAXONOMIES.items():
        for key, term in made.words.terms[vocabulary].items():
            label, slug = str(term["label"]), key.replace("_", "-")
            role = {"url": f"/roles/{slug}/", "words": "What this role is, its pay and the way there"}
            told = {
                "title": label,
                "linkTitle": made.words.short(vocabulary, key),
                "slug": slug,
                "lead": f"{term.get('glossary', f'{label}.')} Open in {area}",
                "query": f"{facet}={slug}",
                **({"about": role} if facet == "stage" else {}),
                **({} if key in used else {"outputs": ["atom", "jsonfeed", "calendar"]}),
            }
            write_file(content / field / key / "_index.md", _page(told))
