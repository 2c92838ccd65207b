"""The same region for Hugo: the same records as front matter, and what Hugo would otherwise have to work out.

Whatever both sites show is in the records. What regionsite derives from them (labels, whether an advert is
open, its place in the order of closing) is handed to Hugo ready-made, so that Hugo is never the slower for
the language of its templates.
"""

import json
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.adverts import AS_OF
from benchmarks.ground import Council, hexes, untyped
from benchmarks.region import Made, region_profile
from benchmarks.yaml_text import as_yaml
from regionsite.contexts.hexes import MANY, centres, emblem, outline, view_box
from regionsite.model.region_profile import Hex
from regionsite.source.drawing import vetted_drawing

SOURCE = Path(__file__).parent / "site"

_TAXONOMIES = {
    "career_stage": "career_stage",
    "service_area": "service_area",
    "working_pattern": "working_patterns",
}


def write_hugo(made: Made, root: Path) -> None:
    """Write it below `root`, which must not be there yet."""
    shutil.copytree(SOURCE, root)
    content = root / "content"
    for council in made.councils:
        _write(content / "authorities" / f"{council.id}.md", _page(_profile(made.profile(council))))
        folder = content / "vacancies" / council.id
        _write(folder / "_index.md", _page({"title": council.name, "marked": council.id}))
        for id, record in made.adverts(council):
            _write(folder / f"{id}.md", _page(_advert(made, council, record)))
    _write(content / "vacancies" / "_index.md", _page({"title": "Vacancies", "marked": ""}))
    _write(content / "authorities" / "_index.md", _page({"title": "Places"}))
    _terms(made, content)
    _data(made, root / "data")


def _page(record: Mapping[str, Any], text: str = "") -> str:
    body = record.get("body", text)
    return f"---\n{as_yaml({name: value for name, value in record.items() if name != 'body'})}---\n{body}\n"


def _profile(record: dict[str, Any]) -> dict[str, Any]:
    return {"title": record["name"], **record, "body": record.pop("about")}


def _advert(made: Made, council: Council, record: dict[str, Any]) -> dict[str, Any]:
    closes = record.get("closes") or record.get("review_by")
    ends = date.fromisoformat(str(closes))
    open = record["status"] == "open" and ends >= AS_OF
    return {
        **{name: value for name, value in record.items() if name != "description"},
        **_labels(made, record),
        "open": open,
        "ends": f"{ends.isoformat()}T23:59:00+00:00",
        "weight": ends.toordinal() + (0 if "closes" in record else 1_000_000),
        "alike": f"{record['service_area']} {record['career_stage'][0]}",
        "council": council.name,
        "council_id": council.id,
        "authority_path": f"/authorities/{council.id}",
        "body": record["description"],
    }


def _labels(made: Made, record: dict[str, Any]) -> dict[str, Any]:
    def label(vocabulary: str, key: str) -> str:
        return str(made.words.terms[vocabulary][key]["label"])

    patterns = [label("working_pattern", key) for key in record["working_patterns"]]
    types = {"full_time": "FULL_TIME", "part_time": "PART_TIME"}
    months = f", {record['contract_months']} months" if "contract_months" in record else ""
    return {
        "stage_label": label("career_stage", record["career_stage"][0]),
        "service_label": label("service_area", record["service_area"]),
        "team_label": label("team", record["team"]),
        "registration_label": label("registration", record["registration"]),
        "dbs_label": label("dbs", record["dbs"]),
        "driving_label": label("driving", record["driving"]),
        "patterns_label": " or ".join(patterns),
        "contract_label": label("contract_type", record["contract_type"]) + months,
        "needs_label": " and ".join(label("application_need", need) for need in record["application_needs"]),
        "employment_types": [types[key] for key in record["working_patterns"] if key in types],
    }


def _terms(made: Made, content: Path) -> None:
    for vocabulary, taxonomy in _TAXONOMIES.items():
        for key, term in made.words.terms[vocabulary].items():
            told = {"title": str(term["label"]), "slug": key.replace("_", "-"), "marked": ""}
            meaning = {"meaning": str(term["glossary"])} if "glossary" in term else {}
            _write(content / taxonomy / key / "_index.md", _page(told | meaning))


def _data(made: Made, folder: Path) -> None:
    profile = region_profile(made)
    words = {
        name: {key: str(term["label"]) for key, term in terms.items()}
        for name, terms in made.words.terms.items()
    }
    models = {id: untyped(made.region / "practice-models" / f"{id}.yml") for id in made.models}
    _json(folder / "words.json", words)
    _json(folder / "places.json", made.places)
    _json(folder / "models.json", models)
    _json(
        folder / "region.json", {key: profile[key] for key in ("headline", "strapline", "safer_recruitment")}
    )
    drawings, strips = {}, {}
    for council in made.councils:
        tile, strip = made.drawing(council)
        drawings[council.id] = vetted_drawing(tile.read_bytes(), "rs-drawn__")[0] if tile else ""
        strips[council.id] = vetted_drawing(strip.read_bytes(), "rs-drawn__")[0] if strip else ""
    _json(folder / "drawings.json", drawings)
    _json(folder / "strips.json", strips)
    _json(folder / "map.json", _map(made))


def _map(made: Made) -> dict[str, Any]:
    cells = {id: Hex(column=cell["column"], row=cell["row"]) for id, cell in hexes(made.councils).items()}
    where, shown = centres(cells), emblem(cells)
    names = {council.id: council.name for council in made.councils}
    return {
        "many": len(cells) > MANY,
        "box": view_box(cells),
        "tiles": [
            {"id": id, "name": names[id], "x": f"{x:.1f}", "y": f"{y:.1f}"} for id, (x, y) in where.items()
        ],
        "mark_box": view_box(shown, 0),
        "mark": [outline(x, y, 0.93) for x, y in centres(shown).values()],
    }


def _json(file: Path, value: Any) -> None:
    _write(file, json.dumps(value, ensure_ascii=False))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
