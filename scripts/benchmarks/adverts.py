"""One made-up advert: as long and as full as the committed ones are on average, and never wrong."""

from datetime import date, timedelta
from typing import Any

from benchmarks.ground import Council, Vocabularies
from benchmarks.words import WORDS, Writer

AS_OF = date(2026, 11, 21)
"""The day every benchmark is built for."""

Record = dict[str, Any]

_PATTERNS = ("full_time", "part_time", "compressed", "nine_day_fortnight", "term_time", "annualised")


def advert(seed: int, council: Council, number: int, words: Vocabularies) -> tuple[str, Record]:
    """Advert `number` of an authority, with the id that names its file. It depends on nothing else."""
    writer = Writer(seed, council.id, number)
    record = {
        **_text(writer, words, number),
        **_place_and_hours(writer, council),
        **_pay(writer, words, number),
        **_promises(writer),
        **_dates(writer, number),
        **_applying(writer, words, council),
    }
    code = council.id[:3]
    return f"{code}-{1000 + number}", {"reference": f"{code.upper()}-{1000 + number}", **record}


def _text(writer: Writer, words: Vocabularies, number: int) -> Record:
    team = writer.random.choice(words.keys("team"))
    stage = _stage(writer)
    suits = words.terms["career_stage"][stage].get("newly_qualified", "either")
    area = words.terms["team"][team].get("service_area", "children")
    # A word more, as no two pages of an authority may have one title.
    own = WORDS[100 + number % 3_000]
    title = f"{words.short('career_stage', stage)}, {own} {words.short('team', team).lower()}"
    return {
        "title": title[:75],
        "summary": writer.sentence(9, 14),
        "description": writer.markdown(),
        "responsibilities": [writer.words(7, 13) for _ in range(writer.random.randint(3, 6))],
        "essential": [writer.words(5, 12) for _ in range(writer.random.randint(2, 4))],
        **({"desirable": [writer.words(4, 10) for _ in range(2)]} if writer.chance(0.8) else {}),
        "service_area": area,
        "team": team,
        **({"team_name": writer.line(2, 4)} if writer.chance(0.36) else {}),
        **({"team_size": writer.random.randint(4, 14)} if writer.chance(0.6) else {}),
        "career_stage": [stage],
        "suitable_for_nqsw": suits == "yes" or (suits == "either" and writer.chance(0.5)),
        "registration": "required",
        "dbs": {"adults": "enhanced_barred_adults", "children": "enhanced_barred_children"}.get(area, "both"),
        "driving": writer.random.choice(words.keys("driving")),
        "contract_type": "permanent" if (permanent := writer.chance(0.85)) else "fixed_term",
        **({} if permanent else {"contract_months": 12, "cover_reason": "parental_leave"}),
    }


def _stage(writer: Writer) -> str:
    """Mostly the first rungs of the ladder, as in a real region."""
    common = ("newly_qualified", "social_worker", "experienced_social_worker", "senior_practitioner")
    rare = ("apprentice", "advanced_practitioner", "practice_educator", "team_manager", "service_manager")
    return writer.random.choice(common if writer.chance(0.75) else rare)


def _place_and_hours(writer: Writer, council: Council) -> Record:
    towns = writer.random.sample(council.towns, 2 if writer.chance(0.2) else 1)
    return {
        "working_patterns": ["full_time", *writer.random.sample(_PATTERNS[1:], writer.random.randint(0, 2))],
        "job_share": writer.chance(0.5),
        "hours_per_week": 37,
        **({"hours_note": writer.sentence(6, 10)} if writer.chance(0.45) else {}),
        "workplace": "hybrid",
        **({"office_days_per_week": writer.random.randint(1, 4)} if writer.chance(0.7) else {}),
        "locations": [{"place": town.id, "name": writer.line(2, 3)} for town in towns],
    }


def _pay(writer: Writer, words: Vocabularies, number: int) -> Record:
    # No two adverts of an authority pay alike, or they would be taken for copies of each other.
    least = 26_000 + writer.random.randrange(28) * 1_000 + number
    return {
        "salary_min": least,
        "salary_max": least + writer.random.randint(3, 9) * 1_000,
        **(
            {"pay_scale": {"name": f"Scale {writer.words(1, 1)}", "year": "2026/27"}}
            if writer.chance(0.4)
            else {}
        ),
        **({"supplements": [_supplement(writer)]} if writer.chance(0.3) else {}),
        **({"benefits": _benefits(writer, words)} if writer.chance(0.3) else {}),
        "visa_sponsorship": writer.random.choice(("yes", "no", "ask")),
    }


def _supplement(writer: Writer) -> Record:
    amount = writer.random.randint(1, 6) * 500
    return {
        "kind": "retention",
        "amount": amount,
        "frequency": "annual",
        "conditions": writer.sentence(7, 12),
    }


def _benefits(writer: Writer, words: Vocabularies) -> list[Record]:
    kinds = writer.random.sample(words.keys("benefit"), 3)
    return [{"kind": kind, "text": writer.sentence(6, 11)} for kind in kinds]


def _promises(writer: Writer) -> Record:
    most = writer.random.randint(12, 20)
    caseload = {
        "basis": "average",
        "unit": "children",
        "least": most - 3,
        "most": most,
        "as_of": "2026-10-31",
    }
    supervision = {
        "every_weeks": writer.random.choice((2, 4)),
        "minutes": 90,
        "kinds": ["one_to_one", "group"],
        "as_of": "2026-10",
    }
    return {
        **({"caseload": caseload} if writer.chance(0.36) else {}),
        **({"supervision": supervision} if writer.chance(0.36) else {}),
    }


def _dates(writer: Writer, number: int) -> Record:
    """Of each 50 adverts 44 are open, three ended in the last weeks, three appear later."""
    match number % 50:
        case 7 | 23:
            return _days(writer, posted=-50, closes=-writer.random.randint(2, 20))
        case 31:
            filled = {"on": _day(-5), "what": "Filled.", "reason": writer.sentence(5, 9)}
            return {**_days(writer, posted=-30, closes=10), "status": "filled", "changes": [filled]}
        case 11 | 29 | 43:
            return _days(writer, posted=writer.random.randint(2, 20), closes=45)
    return _open(writer)


def _open(writer: Writer) -> Record:
    posted = -writer.random.randint(1, 40)
    if writer.chance(0.06):
        return {"posted": _day(posted), "open_until_filled": True, "review_by": _day(40), "status": "open"}
    record = _days(writer, posted=posted, closes=writer.random.randint(1, 45))
    if writer.chance(0.25):
        moved = {"on": _day(posted + 1), "what": writer.sentence(6, 9), "reason": writer.sentence(6, 9)}
        record["changes"] = [moved]
    return record


def _days(writer: Writer, *, posted: int, closes: int) -> Record:
    interview = {"interview_dates": [_day(closes + 6)]} if writer.chance(0.85) else {}
    start = {"start": {"on": _day(closes + 60)}} if writer.chance(0.8) else {}
    return {"posted": _day(posted), "closes": _day(closes), **interview, **start, "status": "open"}


def _day(offset: int) -> str:
    return (AS_OF + timedelta(days=offset)).isoformat()


def _applying(writer: Writer, words: Vocabularies, council: Council) -> Record:
    needs = writer.random.sample(words.keys("application_need"), 2)
    mailbox = f"recruitment@{council.id}.example.org"
    return {
        "apply_url": f"https://www.example.org/{council.id}/apply/{writer.random.randrange(100_000)}",
        "application_needs": needs,
        **({"application_minutes": writer.random.randint(4, 12) * 10} if writer.chance(0.8) else {}),
        "contact": {"role": writer.line(2, 3), "email": mailbox, "phone": "01632 960123"},
        **({"visit_offered": writer.sentence(7, 12)} if writer.chance(0.34) else {}),
    }
