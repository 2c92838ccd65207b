"""Measures, their figures and the stories told with them."""

from collections.abc import Iterator

from regionsite.model.change_story import ChangeStory
from regionsite.model.figures import COUNTRY, REGION, FiguresFile
from regionsite.model.outcomes import COUNTS, Outcomes
from regionsite.model.workforce import Workforce
from regionsite.rules.parts import At
from regionsite.rules.records import Judged, Records, file_of
from regionsite.rules.rule import Finding, across, error, found
from regionsite.source.paths import figures_path, measure_path
from regionsite.wording import nearest


@error
def figures_without_measure(records: Records) -> Iterator[Finding]:
    """Figures stand in a file with the name of their measure.

    The measure says what is counted; without it nobody knows what the numbers are.
    """
    for id, file in records.figures.items():
        if measure_path(id) not in records.files:
            near = nearest(id, records.measures)
            rename = f"rename this file to {near}.yml, or add" if near else "add"
            yield found(file, (), f"there is no measure `{id}`", f"{rename} {measure_path(id)}")


@error
def story_without_measure(records: Records) -> Iterator[Finding]:
    """The measure that a change story names is described in `_region/measures/`.

    Its name leads to its page, where the figure stands with its source.
    """
    for story in records.change_stories:
        if measure_path(story.measure) not in records.files:
            near = nearest(story.measure, records.measures)
            hint = f"did you mean `{near}`?" if near else f"describe it in {measure_path(story.measure)}"
            yield found(story, "measure", f"there is no measure `{story.measure}`", hint)


@error
def figure_of_nowhere(records: Records) -> Iterator[Finding]:
    """A figure is of an authority, of the `region` or of the `country`.

    A place without a profile has no page to show it on.
    """
    known = [REGION, COUNTRY, *records.authorities]
    for file in records.figures.values():
        for number, figure in enumerate(file.figures):
            if figure.place not in known:
                near = nearest(figure.place, known)
                hint = f"did you mean `{near}`?" if near else "write the name of the authority's folder"
                at = ("figures", number, "place")
                yield found(file, at, f"there is no place `{figure.place}`", hint)


@error
def figure_twice(records: Records) -> Iterator[Finding]:
    """A measure has one figure for a place and a year.

    Of two, a page could show only one, and nobody would know which.
    """
    for file in records.figures.values():
        first: set[tuple[str, int]] = set()
        for number, figure in enumerate(file.figures):
            if (figure.place, figure.year) in first:
                message = f"`{figure.place}` has a figure for {figure.year} already"
                hint = "delete one of the two, or import the publisher's file again"
                yield found(file, ("figures", number), message, hint)
            first.add((figure.place, figure.year))


@error
def workforce_twice(records: Records) -> Iterator[Finding]:
    """A figure that a measure holds is not written down in a profile's `workforce` too.

    Pages take it from the measure; a second copy would contradict it after the next import.
    """
    for place, record, field, workforce in _workforces(records):
        for name, measure in _held(records, place):
            if getattr(workforce, name) is not None:
                yield _copied(record, (field, name), measure)
            for number, earlier in enumerate(workforce.earlier):
                if getattr(earlier, name, None) is not None:
                    yield _copied(record, (field, "earlier", number, name), measure)


def _workforces(records: Records) -> Iterator[tuple[str, Judged, str, Workforce]]:
    """Every place's workforce block: the place, the record and field it stands in, and the block."""
    for authority in records.authorities.values():
        if authority.workforce:
            yield authority.id, authority, "workforce", authority.workforce
    if records.profile and records.profile.workforce:
        yield REGION, records.profile, "workforce", records.profile.workforce
    if records.profile and records.profile.national_workforce:
        yield COUNTRY, records.profile, "national_workforce", records.profile.national_workforce


def _held(records: Records, place: str) -> Iterator[tuple[str, str]]:
    """The fields of a place's workforce that a measure gives, each with the measure's id."""
    outcomes = Outcomes(records.measures, records.figures)
    for measure in outcomes.shown:
        if measure.workforce_field and outcomes.of(measure.id, place):
            for name in (measure.workforce_field, *COUNTS.get(measure.workforce_field, ())):
                yield name, measure.id


def _copied(record: Judged, at: At, measure: str) -> Finding:
    message = f"the figures of the measure `{measure}` hold this"
    return found(record, at, message, f"delete this line; it stands in {figures_path(measure)}", at_key=True)


@error
def story_without_figure(records: Records) -> Iterator[Finding]:
    """A change story has a published figure for the year before and for the year after.

    The page shows the two; a story without them is news.
    """
    outcomes = Outcomes(records.measures, records.figures)
    for story in records.change_stories:
        file = records.figures.get(story.measure)
        # A measure that is not there is a finding of its own; half a list of figures is no proof.
        if story.measure not in records.measures or (
            not file and figures_path(story.measure) in records.files
        ):
            continue
        known = outcomes.of(story.measure, story.place)
        for name, year in (("before", story.before), ("after", story.after)):
            if year not in known or known[year].given is None:
                message = f"`{story.measure}` has no number for `{story.place}` in {year}"
                hint = _years_there_are(file, story)
                yield found(story, name, message, hint, uses=("measure",))


def _years_there_are(file: FiguresFile | None, story: ChangeStory) -> str:
    figures = file.figures if file else ()
    years = sorted(one.year for one in figures if one.place == story.place and one.given is not None)
    return f"there are numbers for {', '.join(map(str, years))}" if years else "import its figures first"


@error
def story_backwards(records: Records) -> Iterator[Finding]:
    """The year after a change comes after the year before it.

    Otherwise the page would tell the change the wrong way round.
    """
    for story in records.change_stories:
        if story.after <= story.before:
            message = f"this is not after {story.before}"
            yield found(story, "after", message, "exchange the two years", uses=("before",))


@error
def story_without_source(records: Records) -> Iterator[Finding]:
    """What was done and what was said in a change story names its source, unless all of it is an example.

    A story stands beside a council's name; whoever reads it must be able to check it.
    """
    for story in records.change_stories:
        for at, part in _told(story):
            if not story.example and part is None:
                hint = "add `source:` with its id, or `example: true` to the story if all of it is made up"
                yield found(story, at, "this does not say where it comes from", hint, uses=("example",))


def _told(story: ChangeStory) -> Iterator[tuple[At, str | None]]:
    yield from ((("done", number), part.source) for number, part in enumerate(story.done))
    yield from ((("said", number), remark.source) for number, remark in enumerate(story.said))


@across
@error
def same_story_address(records: Records) -> Iterator[Finding]:
    """Each change story's file has a name that no other story of the region has.

    The name is its address, whichever authority it is about.
    """
    taken: dict[str, str] = {}
    for story in records.change_stories:
        owner = taken.setdefault(story.id, file_of(story))
        if owner != file_of(story):
            hint = f"give it another name, such as {story.id}-{story.place}"
            yield found(story, (), f"`{story.id}` is already the address of {owner}", hint)
