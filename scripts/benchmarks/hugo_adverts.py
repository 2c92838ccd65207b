"""What Hugo is handed ready-made about an advert: labels, sentences, its state and order, the days of its calendar."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from benchmarks.adverts import AS_OF, Record
from benchmarks.ground import Council, Vocabularies
from benchmarks.hugo_profiles import forms_of, said_on
from benchmarks.region import SITE_URL
from regionsite import urls
from regionsite.contexts.advert import SOON
from regionsite.contexts.pro_rata import working
from regionsite.model.vacancy import KEPT_DAYS
from regionsite.wording import capitalised, joined, long_day, number, plural, pounds, uncapitalised


def ready(words: Vocabularies, council: Council, profile: Record, tag: str, record: Record) -> dict[str, Any]:
    """What stands under `ready` in the front matter of an advert; `tag` is what the region adds to addresses."""
    return {
        "job": f"{council.id}/{record['reference'].lower()}",
        "council": council.name,
        "council_id": council.id,
        "authority_path": f"/authorities/{council.id}",
        "apply_url": urls.tagged(record["apply_url"], tag),
        **_state(council, record),
        **_where(council, record),
        **_hours(words, record),
        **_labels(words, record),
        **_offers(profile, record),
    }


def _state(council: Council, record: Record) -> dict[str, Any]:
    """Whether it is open, when and how it ends, its place in the order of closing, and the days of its calendar."""
    ends = date.fromisoformat(record.get("closes") or record["review_by"])
    open = record["status"] == "open" and record["posted"] <= AS_OF.isoformat() <= ends.isoformat()
    changed = max([record["posted"], *(change["on"] for change in record.get("changes", ()))])
    ended = ends if record["status"] == "open" else date.fromisoformat(changed)
    closing = f"{long_day(ends)}, 11:59pm" if "closes" in record else "When the post is filled"
    return {
        "open": open,
        "soon": open and ends - AS_OF < SOON,
        "ends": f"{ends.isoformat()}T23:59:00+00:00",
        "closing": closing,
        "changed": changed,
        "ended_on": ended.isoformat(),
        "removed_on": (ended + timedelta(days=KEPT_DAYS + 1)).isoformat(),
        "ended_words": _ended(council, record, ended, closing),
        "order": ends.toordinal() + (0 if "closes" in record else 1_000_000),
        "dates": list(_dates(council, record)),
    }


def _ended(council: Council, record: Record, ended: date, closing: str) -> str:
    if record["status"] == "filled":
        return f"{council.name} filled it on {long_day(ended)}. {record['changes'][-1]['reason']}"
    how = (
        f"It closed on {closing}."
        if "closes" in record
        else f"It was open until filled, and was not renewed by {long_day(ended)}."
    )
    return f"{how} {council.name} is no longer taking applications."


def _dates(council: Council, record: Record) -> Iterator[dict[str, str]]:
    """What its calendar holds: the last moment to apply and each day of interviews, with their ids."""
    whose = f"{record['reference'].lower()}.{council.id}@{urlsplit(SITE_URL).hostname}"
    if "closes" in record:
        yield {"what": "closes", "start": f"{record['closes']}T23:59:00", "uid": f"closes.{whose}"}
    for place, day in enumerate(record.get("interview_dates", ()), start=1):
        yield {"what": "interview", "start": day, "uid": f"interview-{place}.{whose}"}


def _where(council: Council, record: Record) -> dict[str, Any]:
    names = {town.id: town.name for town in council.towns}
    towns = [names[location["place"]] for location in record["locations"]]
    town = towns[0] if len(towns) == 1 else f"{towns[0]} and {len(towns) - 1} more"
    days = record.get("office_days_per_week")
    return {
        "town": town,
        "towns": joined(towns),
        "where": town if towns[0] == council.name else f"{council.name}, {town}",
        "place_ids": [location["place"] for location in record["locations"]],
        **({"office": f"{plural(days, 'day')} a week"} if days else {}),
    }


def _hours(words: Vocabularies, record: Record) -> dict[str, Any]:
    """Pay and hours in words, and the share of the pay that part-time work gets."""
    patterns = [words.terms["working_pattern"][key] for key in record["working_patterns"]]
    accepted = [uncapitalised(str(pattern["label"])) for pattern in patterns]
    share = "job share welcome" if record["job_share"] else "no job share"
    contract = words.terms["contract_type"][record["contract_type"]]
    kinds = [one["employment_type"] for one in (*patterns, contract) if "employment_type" in one]
    part_time = "PART_TIME" in kinds
    return {
        "pay": f"{_pounds(record['salary_min'])} to {_pounds(record['salary_max'])}",
        "hours": f"{record['hours_per_week']} a week",
        "patterns_label": f"{capitalised(joined(accepted, 'or'))}; {share}",
        "part_time": part_time,
        "employment_types": list(dict.fromkeys(kinds)) or ["OTHER"],
        **({"share": _share(record)} if part_time or record["job_share"] else {}),
    }


def _share(record: Record) -> dict[str, str]:
    """Half of a full-time post's hours, and the working of their pay."""
    least, most, full = (Decimal(record[name]) for name in ("salary_min", "salary_max", "hours_per_week"))
    return {"half": number(full / 2), "worked": working(least, most, full, full / 2)}


def _pounds(amount: int) -> str:
    return pounds(Decimal(amount))


def _labels(words: Vocabularies, record: Record) -> dict[str, Any]:
    def label(vocabulary: str, key: str) -> str:
        return str(words.terms[vocabulary][key]["label"])

    (stage,) = record["career_stage"]
    months = record.get("contract_months")
    reason = f"{label('cover_reason', record['cover_reason'])}. " if "cover_reason" in record else ""
    size = plural(record["team_size"], "social worker") if "team_size" in record else "Its size is not stated"
    return {
        "level": words.short("career_stage", stage),
        "stage_label": label("career_stage", stage),
        "stage_slug": stage.replace("_", "-"),
        "service_label": label("service_area", record["service_area"]),
        "team_label": label("team", record["team"]),
        "team_note": f"{size}.",
        "contract_label": label("contract_type", record["contract_type"])
        + (f", {plural(months, 'month')}" if months else ""),
        "contract_note": f"{reason}1 post.",
        "needs_label": joined(
            [uncapitalised(label("application_need", need)) for need in record["application_needs"]]
        ),
        "alike": f"{record['service_area']} {stage}",
    }


def _offers(profile: Record, record: Record) -> dict[str, Any]:
    """What it offers by its own words, or by those of its authority: they hold for work with children alone."""
    inherits = record["service_area"] == "children"
    caseload = record.get("caseload") or (profile["caseload"] if inherits else None)
    counted = (
        {"basis": f"{caseload['basis']}-{caseload['unit']}", "most": caseload["most"]} if caseload else {}
    )
    said = {name: said_on(record[name]["as_of"]) for name in ("caseload", "supervision") if name in record}
    forms = {"forms": forms_of(record["supervision"])} if "supervision" in record else {}
    return {
        "inherits": inherits,
        "models": [practice["model"] for practice in profile["practices"]] if inherits else [],
        "counted": counted,
        "said": said,
        **forms,
    }
