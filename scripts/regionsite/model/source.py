"""Where facts come from. Every figure and every statement about an authority names one of these."""

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.text import Line, Paragraph, WebAddress


class Source(Authored):
    """One publication: who published it, where it stands, under which licence."""

    title: Line = described(
        "What it is called.", right="Children's social work workforce", wrong="<i>Workforce</i>"
    )
    publisher: Line = described(
        "Who published it.", right="Department for Education", wrong="“Department for Education”"
    )
    url: WebAddress | None = described(
        "Where to read it.", right="https://www.norfolk.gov.uk/jobs", wrong="norfolk.gov.uk", default=None
    )
    where: Line | None = described(
        "Where it was found when it has no address.",
        right="Luton scrutiny report, 26 June 2019",
        wrong="Luton scrutiny report: 26 June 2019",
        default=None,
    )
    published: SaidOn | None = described(
        "When it was published, as far as it says.", right="2021-12", wrong="December 2021", default=None
    )
    read_on: Day = described("The day we read it.", right="2026-11-21", wrong="21/11/2026")
    licence: Line | None = described(
        "The licence of material we carry.",
        right="Open Government Licence v3.0",
        wrong="“Open Government Licence v3.0”",
        default=None,
    )
    attribution: Line | None = described(
        "The words the licence asks for.",
        right="Contains public sector information.",
        wrong="“Contains public sector information”",
        default=None,
    )
    note: Paragraph | None = described(
        "What to keep in mind when reading it.",
        right="An old page, undated.",
        wrong="<p>Old</p>",
        default=None,
    )


class SourcesFile(Authored):
    """`_region/sources.yml`: the sources that more than one record uses."""

    sources: dict[Line, Source] = described(
        "Each source under its id.",
        right="{dfe: {title: Workforce, publisher: Department for Education, read_on: 2026-11-21}}",
        wrong="dfe",
    )
