"""A council's jobs inside a page of its own site, and the lines it pastes for that."""

from regionsite.contexts.embed import EmbedContext, EmbedJob, embed_context
from regionsite.contexts.embeds import embeds_context
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from tests.contexts.two_councils import advert, edition
from tests.outputs.live_region import AUTHORITY


def embedded(*vacancies: object, authority: str = "exampleshire", **fields: object) -> EmbedContext:
    region = edition(*vacancies, **fields)  # type: ignore[arg-type]
    view = View(region, f"embed/{authority}/")
    return embed_context(view, region.region.authorities[authority])


def test_the_open_jobs_soonest_closing_first() -> None:
    context = embedded(
        advert(
            id="until-filled",
            title="Team manager",
            closes=None,
            open_until_filled="true",
            review_by="2026-12-20",
        ),
        advert(may_close_early="true", example="true"),
        advert(id="over", closes="2026-11-20"),
    )
    assert context.jobs == (
        EmbedJob(
            title="Social worker, fostering",
            url="../../vacancies/exampleshire/exc-1/",
            example=True,
            place="Market Ex",
            pay="£38,626 to £44,711 a year",
            closes="Closes: Friday 4 December 2026, 11:59pm; it may close early",
        ),
        EmbedJob(
            title="Team manager",
            url="../../vacancies/exampleshire/until-filled/",
            example=False,
            place="Market Ex",
            pay="£38,626 to £44,711 a year",
            closes="Open until it is filled",
        ),
    )
    assert context.title == "Social work jobs at Exampleshire County Council"
    assert context.more == Link("More about working in Exampleshire", "../../authorities/exampleshire/")


def test_search_engines_keep_the_councils_own_list() -> None:
    head = embedded(advert()).head
    assert (head.indexed, head.canonical) == (False, "https://jobs.example.org/vacancies/exampleshire/")
    assert head.scripts == ("embed-theme.js", "embed-height.js")


def test_a_council_without_jobs_says_so() -> None:
    context = embedded(advert(), authority="farshire")
    assert context.jobs == ()
    assert context.none == "No social work job is open at Farshire Council just now."
    assert context.more == Link("See jobs at all the councils", "../../vacancies/")
    assert context.head.canonical == "https://jobs.example.org/authorities/farshire/"


def test_the_lines_to_paste_end_with_a_plain_link() -> None:
    snippets = embeds_context(View(edition(advert()), "embed/")).snippets
    assert [snippet.name for snippet in snippets] == ["Exampleshire County Council", "Farshire Council"]
    assert snippets[0].lines == (
        '<iframe id="social-work-jobs" title="Social work jobs at Exampleshire County Council"\n'
        '  src="https://jobs.example.org/embed/exampleshire/?ground=ffffff"\n'
        '  width="100%" height="600" loading="lazy" style="border: 0"></iframe>\n'
        '<p><a href="https://jobs.example.org/vacancies/exampleshire/">'
        "Social work jobs at Exampleshire County Council</a></p>"
    )
    assert snippets[1].lines.endswith(
        '<p><a href="https://jobs.example.org/authorities/farshire/">'
        "Social work jobs at Farshire Council</a></p>"
    )


def test_a_name_with_signs_cannot_break_the_lines() -> None:
    region = edition(advert(), official_name='A & "B" <Council>')
    assert region.region.authorities[AUTHORITY.id].official_name == 'A & "B" <Council>'
    lines = embeds_context(View(region, "embed/")).snippets[0].lines
    assert 'title="Social work jobs at A &amp; &quot;B&quot; &lt;Council&gt;"' in lines
    assert ">Social work jobs at A &amp; &quot;B&quot; &lt;Council&gt;</a>" in lines
