"""The committed adverts as a whole: enough of every kind, no two alike, and nothing real in an example."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import pytest
from pydantic import BaseModel

from environment import PROJECT
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy
from regionsite.now import morning

NOW = morning(parsed_day("2026-11-21"))

KINDS = {
    "s": "scheduled", "o": "open", "t": "closing today", "u": "open until filled",
    "c": "closed", "f": "filled", "w": "withdrawn",
}  # fmt: skip

TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Cllr)\.? [A-Z][a-z]+")
NAMED = re.compile(
    r"\b(?:Adam|Aisha|Alan|Alex|Ali|Alice|Amy|Andrew|Anna|Anne|Ben|Carol|Chris|Claire|Daniel|David|Deborah|Emily|"
    r"Emma|Fatima|Fiona|Grace|Hannah|Helen|Ian|Jack|James|Jane|Janet|Jean|Jo|John|Julie|Karen|Kate|Kelly|Laura|"
    r"Lisa|Louise|Lucy|Maria|Mark|Martin|Mary|Matthew|Michael|Mohammed|Natalie|Nicola|Olivia|Paul|Peter|Priya|"
    r"Rachel|Rebecca|Richard|Robert|Ruth|Sam|Samantha|Sandra|Sara|Sarah|Sharon|Simon|Sophie|Stephen|Steve|Sue|"
    r"Susan|Thomas|Tom|Tracy|Victoria|Wendy|Yusuf|Zara)\b(?: [A-Z][a-z]+)?"
)
"""Given names that are not also words; a saint's or a street's is among the exceptions below."""

NOT_PEOPLE = re.compile(r"\b(?:St|Saint) |\b(?:House|Road|Street|Court|Hall|Hospital)\b")
PUBLIC_BODIES = {"example.org", "socialworkengland.org.uk", "gov.uk"}
"""Whom any advert may link to."""

UNUSED_NUMBERS = re.compile(r"(?:01632 ?960|020 ?7946 ?0|07700 ?900|0808 ?157 ?0|03069 ?990)")
"""Beginnings of the numbers that Ofcom keeps for drama: nobody answers them."""


@pytest.fixture(scope="module")
def region() -> Region:
    loaded = load(PROJECT.root, NOW)
    assert loaded.region is not None, loaded.report
    return loaded.region


def kind(edition: Edition, vacancy: Vacancy) -> str:
    """What an advert is an example of: one of KINDS."""
    state = edition.state(vacancy)
    if state == "open" and vacancy.closes is None:
        return "open until filled"
    if state == "open" and vacancy.closes and vacancy.closes.day == NOW.date():
        return "closing today"
    return state


def by_authority(region: Region) -> dict[str, list[Vacancy]]:
    return {id: [one for one in region.vacancies if one.authority == id] for id in region.authorities}


def matrix(edition: Edition) -> str:
    """Stage × authority: a letter for each advert's state."""
    letters = {words: letter for letter, words in KINDS.items()}
    adverts = by_authority(edition.region)
    lines = [f"{'':32}" + " ".join(f"{id[:8]:8}" for id in adverts)]
    for stage, term in edition.region.vocabularies["career_stage"].terms.items():
        cells = (
            "".join(sorted(letters[kind(edition, one)] for one in vacancies if stage in one.career_stage))
            for vacancies in adverts.values()
        )
        lines.append(f"{term.label[:30]:32}" + " ".join(f"{cell or '·':8}" for cell in cells))
    legend = ", ".join(f"{letter} {words}" for letter, words in KINDS.items())
    return "\n".join([*lines, legend])


def texts(value: object) -> Iterator[str]:
    """Every text in a record, however deep."""
    match value:
        case str():
            yield value
        case BaseModel():
            for name in type(value).model_fields:
                yield from texts(getattr(value, name))
        case Mapping():
            for part in value.values():
                yield from texts(part)
        case tuple() | list():
            for part in value:
                yield from texts(part)


def duties(vacancy: Vacancy) -> set[str]:
    """The sentences that say what the work is and what it asks for, in a form that can be compared."""
    lines = [*vacancy.responsibilities, *vacancy.essential, *vacancy.description.splitlines()]
    sentences = (
        sentence
        for line in lines
        if not line.startswith("#")
        for sentence in re.split(r"(?<=[.!?])\s+", line)
    )
    plain = (" ".join(re.findall(r"[a-z0-9]+", sentence.casefold())) for sentence in sentences)
    return {sentence for sentence in plain if len(sentence.split()) > 3}


def host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def own_hosts(region: Region, vacancy: Vacancy) -> set[str]:
    authority = region.authorities[vacancy.authority]
    return {host(url) for url in (authority.website, authority.careers_url) if url}


def test_the_matrix(region: Region, capsys: pytest.CaptureFixture[str]) -> None:
    edition = Edition(region, NOW, "https://example.org/")
    with capsys.disabled():
        print(f"\n{matrix(edition)}")
    assert len(region.authorities) == 11
    assert len(region.vacancies) >= 66
    assert [id for id, adverts in by_authority(region).items() if len(adverts) < 3] == []
    found = Counter(kind(edition, vacancy) for vacancy in region.vacancies)
    assert sorted(KINDS.values()) == sorted(found)


@pytest.mark.parametrize(
    ("vocabulary", "field"),
    [
        ("career_stage", "career_stage"),
        ("service_area", "service_area"),
        ("contract_type", "contract_type"),
        ("working_pattern", "working_patterns"),
        ("workplace", "workplace"),
    ],
)
def test_every_word_of_these_vocabularies_is_used(region: Region, vocabulary: str, field: str) -> None:
    used = {word for vacancy in region.vacancies for word in _words(getattr(vacancy, field))}
    assert sorted(region.vocabularies[vocabulary].terms.keys() - used) == []


def _words(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def test_there_are_adverts_of_every_shape(region: Region) -> None:
    vacancies = region.vacancies
    assert any(len(vacancy.locations) > 1 for vacancy in vacancies)
    assert any(not vacancy.locations for vacancy in vacancies)
    assert any(vacancy.positions > 1 for vacancy in vacancies)
    assert any(vacancy.closes and vacancy.closes.at.hour == 12 for vacancy in vacancies)
    assert any(len(vacancy.career_stage) > 1 for vacancy in vacancies)
    assert any(vacancy.changes for vacancy in vacancies)
    assert any(vacancy.aliases for vacancy in vacancies)
    assert {vacancy.salary_unit for vacancy in vacancies} >= {"year", "hour"}


def test_adverts_run_from_the_shortest_to_the_longest(region: Region) -> None:
    fields = [name for name, field in Vacancy.model_fields.items() if not field.is_required()]
    given = [
        {name for name in fields if getattr(vacancy, name) != Vacancy.model_fields[name].get_default()}
        for vacancy in region.vacancies
    ]
    assert min(map(len, given)) <= 8
    assert max(map(len, given)) >= 30
    unused = {"publish_from", "safer_recruitment", "updated"}
    assert sorted(set(fields) - set().union(*given) - unused) == []
    longest = {
        name: max(len(getattr(vacancy, name)) for vacancy in region.vacancies)
        for name in ("title", "summary")
    }
    assert longest["title"] >= 70
    assert longest["summary"] >= 180


def test_no_two_adverts_share_a_sentence_of_duties(region: Region) -> None:
    users: dict[str, list[str]] = {}
    for vacancy in region.vacancies:
        for sentence in duties(vacancy):
            users.setdefault(sentence, []).append(f"{vacancy.authority}/{vacancy.id}")
    assert {sentence: adverts for sentence, adverts in users.items() if len(adverts) > 1} == {}


def test_every_advert_is_an_example(region: Region) -> None:
    assert region.profile.demonstration
    assert [vacancy.id for vacancy in region.vacancies if not vacancy.example] == []


def test_examples_name_nobody(region: Region) -> None:
    named = [
        (vacancy.id, found[0])
        for vacancy in region.vacancies
        for text in texts(vacancy)
        for pattern in (TITLED, NAMED)
        if (found := pattern.search(text)) and not NOT_PEOPLE.search(text)
    ]
    assert named == []


def test_examples_can_reach_nobody(region: Region) -> None:
    """Mailboxes are at example.org, nobody answers the numbers, links lead to councils and public bodies."""
    for vacancy in region.vacancies:
        words = " ".join(texts(vacancy))
        mailboxes = set(re.findall(r"@([a-z0-9.-]+\w)", words))
        hosts = {host(url) for url in re.findall(r"https?://[^\s)\"<>]+", words)}
        answered = [one for one in re.findall(r"\b0[0-9 ]{9,13}\b", words) if not UNUSED_NUMBERS.match(one)]
        assert (vacancy.id, mailboxes - {"example.org"}) == (vacancy.id, set())
        assert (vacancy.id, hosts - PUBLIC_BODIES - own_hosts(region, vacancy)) == (vacancy.id, set())
        assert (vacancy.id, answered) == (vacancy.id, [])


def test_applying_leads_to_the_council_itself(region: Region) -> None:
    for vacancy in region.vacancies:
        if vacancy.apply_url:
            assert host(vacancy.apply_url) in own_hosts(region, vacancy), vacancy.id
        assert vacancy.apply_url or vacancy.apply_email, vacancy.id
