"""The data files: whole items compared, and every file held against its own schema."""

import json
from datetime import datetime
from typing import Any

import jsonschema

from regionsite.model.authority import Authority
from regionsite.model.moment import LONDON
from regionsite.model.people import Testimonial
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.api import DATA_FILES, api_files
from tests.outputs import live_events
from tests.outputs.live_region import NOW, advert, edition, put_together

LICENCE = (
    "Each advert, event and profile belongs to the authority it names. "
    "Figures keep the licence of their source: https://jobs.example.org/sources/"
)


def told(*vacancies: Vacancy, now: datetime = NOW, **authority: Any) -> dict[str, dict[str, Any]]:
    """Each data file of a region with these adverts, read as JSON, by its name."""
    files = put_together(api_files(edition(*vacancies, now=now, **authority)))
    return {
        file.name: json.loads(files[path])
        for file in DATA_FILES
        if (path := f"api/v1/{file.name}.json") in files
    }


def rich_advert() -> Vacancy:
    return advert(
        salary_min="17.10",
        salary_max="17.50",
        salary_unit="hour",
        closes="2027-04-02 12:00",
        caseload={"basis": "cap", "unit": "families", "most": "16", "as_of": "2026-10"},
        changes=[{"on": "2026-11-20", "what": "Closing date moved."}],
        hours_per_week="36.25",
        start={"on": "2027-02-01"},
    )


def test_a_vacancy_has_the_fields_of_its_file_in_their_order_and_where_it_stands() -> None:
    (item,) = told(rich_advert())["vacancies"]["items"]
    assert list(item) == [*Vacancy.model_fields, "url", "state"]
    stated = {name: value for name, value in item.items() if value not in (None, [], False)}
    assert stated == {
        "id": "exc-1",
        "authority": "exampleshire",
        "reference": "EXC-1",
        "title": "Social worker, fostering",
        "summary": "Support foster carers.",
        "description": "You would support **carers**.\n\n## The team\n\nSeven people.",
        "responsibilities": ["visit carers & their families"],
        "essential": ["two years’ practice"],
        "service_area": "children",
        "team": "fostering",
        "career_stage": ["social_worker"],
        "registration": "required",
        "dbs": "enhanced",
        "contract_type": "permanent",
        "working_patterns": ["full_time"],
        "hours_per_week": 36.25,
        "workplace": "hybrid",
        "office_days_per_week": 2,
        "locations": [{"place": "market-ex", "name": None, "street": None, "postcode": None}],
        "salary_min": 17.1,
        "salary_max": 17.5,
        "salary_unit": "hour",
        "salary_is_fte": True,
        "visa_sponsorship": "ask",
        "caseload": {
            "basis": "cap",
            "unit": "families",
            "least": None,
            "most": 16,
            "role": None,
            "as_of": "2026-10",
            "source": None,
        },
        "positions": 1,
        "posted": "2026-11-02",
        "closes": "2027-04-02T12:00:00+01:00",
        "start": {"on": "2027-02-01", "words": None},
        "status": "open",
        "changes": [{"on": "2026-11-20", "what": "Closing date moved.", "reason": None}],
        "apply_url": "https://www.exampleshire.example/jobs/1",
        "contact": {
            "role": "Team manager",
            "name": None,
            "email": "fostering@example.org",
            "phone": None,
            "url": None,
        },
        "url": "https://jobs.example.org/vacancies/exampleshire/exc-1/",
        "state": "open",
    }


def test_only_open_adverts_are_given_away() -> None:
    found = told(
        advert(),
        advert(id="shut", closes="2026-11-20"),
        advert(id="filled", status="filled"),
        advert(id="withdrawn", status="withdrawn"),
        advert(id="later", publish_from="2026-11-30"),
    )
    assert [item["id"] for item in found["vacancies"]["items"]] == ["exc-1"]


def test_the_envelope() -> None:
    for name, file in told().items():
        assert {key: value for key, value in file.items() if key != "items"} == {
            "version": "1",
            "as_of": "2026-11-21T09:00:00+00:00",
            "licence": LICENCE,
        }, name
        assert list(file) == ["version", "as_of", "licence", "items"]


def test_a_demonstration_does_not_pass_its_examples_off_as_a_councils() -> None:
    files = put_together(api_files(edition(advert(example="true"), demonstration=True)))
    vacancies = json.loads(files["api/v1/vacancies.json"])
    assert vacancies["licence"] == (
        "Every advert and every event is an example, made up by the publisher of this site. "
        "Figures keep the licence of their source: https://jobs.example.org/sources/"
    )
    assert [item["example"] for item in vacancies["items"]] == [True]


def test_a_moment_of_the_clock_is_told_to_the_second() -> None:
    now = datetime(2026, 7, 1, 9, 30, 15, 123456, tzinfo=LONDON)
    assert told(now=now)["status"]["as_of"] == "2026-07-01T09:30:15+01:00"


def test_words_of_staff_are_held_back_when_consent_runs_out() -> None:
    words = Testimonial.model_validate(
        {"role": "Social worker", "text": "I stayed.", "consent_on": "2026-01-02", "review_by": "2026-11-21"}
    )
    (today,) = told(testimonials=(words,))["authorities"]["items"]
    (tomorrow,) = told(now=datetime(2026, 11, 22, 9, tzinfo=LONDON), testimonials=(words,))["authorities"][
        "items"
    ]
    assert list(today) == [*Authority.model_fields, "url"]
    assert today["url"] == "https://jobs.example.org/authorities/exampleshire/"
    assert [said["text"] for said in today["testimonials"]] == ["I stayed."]
    assert tomorrow == today | {"testimonials": []}


def test_status() -> None:
    (item,) = told(advert(positions="3"), advert(id="exc-2", reference="EXC-2", example="true"))["status"][
        "items"
    ]
    assert item == {
        "name": "Social work in Testland",
        "url": "https://jobs.example.org/",
        "demonstration": False,
        "built": None,
        "last_change": "2026-11-02",
        "authorities": 1,
        "practice_models": 0,
        "open_vacancies": 2,
        "open_positions": 4,
        "examples": 1,
        "open_by_authority": {"exampleshire": 2},
    }


def test_every_file_keeps_to_its_schema_and_every_field_is_in_it() -> None:
    made = live_events.edition(live_events.conference(), vacancies=(rich_advert(),))
    files = put_together(api_files(made))
    for file in (file for file in DATA_FILES if f"api/v1/{file.name}.json" in files):
        data = json.loads(files[f"api/v1/{file.name}.json"])
        schema = json.loads(files[f"api/v1/{file.name}.schema.json"])
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
        assert schema["$id"] == f"https://jobs.example.org/api/v1/{file.name}.schema.json"
        item = schema["$defs"][file.record.__name__]
        assert list(item["properties"]) == item["required"]
        assert list(data["items"][0]) == item["required"]


def test_a_schema_refuses_what_is_not_so() -> None:
    files = put_together(api_files(edition(rich_advert())))
    schema = json.loads(files["api/v1/vacancies.schema.json"])
    validator = jsonschema.Draft202012Validator(schema)
    for field, value in {
        "salary_min": "38626",
        "closes": 4,
        "state": "shut",
        "positions": 0,
        "url": None,
    }.items():
        data = json.loads(files["api/v1/vacancies.json"])
        data["items"][0][field] = value
        assert not validator.is_valid(data), field


def test_a_schema_speaks_to_readers_of_data() -> None:
    """Every field is described; examples for writers of YAML and limits that are not JSON Schema are gone."""
    for path, content in put_together(api_files(edition())).items():
        if not path.endswith(".schema.json"):
            continue
        for name, part in json.loads(content)["$defs"].items():
            for field, said in part.get("properties", {}).items():
                assert said["description"], (name, field)
                assert not {"right", "wrong", "from_path", "default", "title"} & set(said), (name, field)
        assert b'"ge"' not in content


def test_the_files_are_utf_8_with_one_item_a_line() -> None:
    content = put_together(api_files(edition(advert(title="Fostering – Ü"))))[
        "api/v1/vacancies.json"
    ].decode()
    lines = content.split("\n")
    assert lines[0] == "{"
    assert lines[-2:] == ["}", ""]
    assert '"title": "Fostering – Ü"' in lines[5]
