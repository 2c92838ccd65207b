"""A build that takes over what it can makes, byte for byte, what a build makes that takes over nothing."""

import re
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from regionsite import earlier
from regionsite.assets import Assets, read_assets
from regionsite.build import artifacts, write
from regionsite.earlier import KEPT, Earlier, inputs, load_again
from regionsite.earlier.inputs import digests_of_records
from regionsite.earlier.takeover import Takeover
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.load.lasting import recalled
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.pages import pages
from regionsite.render import Renderer
from tests.building import PROJECT, files_of
from tests.test_memory import (
    NOW,
    Edit,
    adverts,
    copied,
    deleted,
    emptied,
    nothing,
    region,
    renamed,
    replaced,
    saved,
    vocabulary,
)

THEME = PROJECT / "theme"


class Project:
    """A region with half a dozen adverts, and its site, built again and again."""

    def __init__(self, folder: Path) -> None:
        self.root, self.site = folder / "root", folder / "site"
        self._new, self._compiled = folder / "new", folder / "compiled"
        region(self.root)
        for number in range(4):
            text = adverts(self.root)[number % 2].read_text(encoding="utf-8")
            text = re.sub("^reference: .*", f"reference: M-{number}", text, flags=re.MULTILINE)
            saved(adverts(self.root)[-1].with_name(f"m-{number}.yml"), text)

    def rebuild(self, now: datetime) -> dict[str, bytes] | None:
        """Every file of the site, as far as possible taken over from the one that stands; None after a slip."""
        before = Earlier(self.root, THEME, self.site)
        loaded = load_again(self.root, now)
        if loaded.region is None:
            return None
        edition = Edition(loaded.region, now, "https://example.org/region/", now)
        takeover = before.takeover(edition)
        self._write(edition, takeover)
        before.leave(takeover, None)
        shutil.rmtree(self.site, ignore_errors=True)
        self._new.rename(self.site)
        return files_of(self.site)

    def anew(self, now: datetime) -> dict[str, bytes] | None:
        """Every file of the site, all of it made."""
        loaded = load(self.root, now)
        if loaded.region is None:
            return None
        self._write(Edition(loaded.region, now, "https://example.org/region/", now), None)
        found = files_of(self._new)
        shutil.rmtree(self._new)
        return found

    def _write(self, edition: Edition, takeover: Takeover | None) -> None:
        assets: Assets = read_assets(THEME, region_stylesheet(edition.region.profile), "")
        renderer = Renderer(THEME, edition, assets, compiled=self._compiled)
        write(artifacts(edition, renderer, assets, [], []), self._new, takeover)


def filled(root: Path) -> None:
    replaced("^status: .*", "status: filled\nchanges:\n  - on: 2026-11-21\n    what: filled", which=0)(root)


def moved_house(root: Path) -> None:
    """An advert gets a new address, and keeps the old one."""
    first = adverts(root)[0]
    text = first.read_text(encoding="utf-8")
    if text and "aliases" not in text:
        saved(first.with_name("z-new.yml"), f"{text}aliases: [{first.stem}]\n")
        first.unlink()


def profile(root: Path) -> None:
    replaced("^name: .*", "name: Elsewhere", which=0, profile=True)(root)


def strapline(root: Path) -> None:
    file = root / "authorities" / "_region" / "region.yml"
    saved(file, re.sub("(?m)^strapline: .*", "strapline: Other words.", file.read_text(encoding="utf-8")))


def prose(root: Path) -> None:
    saved(root / "docs" / "new.md", "# New\n")


NUMBERS = st.integers(min_value=0, max_value=40)
CLOSING = st.sampled_from(["2026-11-21", "2026-11-21 12:00", "2026-11-26 09:30", "2026-12-01", "2027-03-01"])
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(lambda n: replaced("^summary: .*", f"summary: Now other words, {n}.", which=n), NUMBERS),
    st.builds(lambda n, at: replaced("^closes: .*", f"closes: {at}", which=n), NUMBERS, CLOSING),
    st.builds(lambda n: replaced("^closes: .*", "review_by: 2026-11-30", which=n), NUMBERS),
    st.builds(lambda n: replaced("^career_stage: .*", "career_stage: [newly_qualified]", which=n), NUMBERS),
    st.builds(lambda n: replaced("^salary_max: .*", f"salary_max: 4{n:02}00", which=n), NUMBERS),
    st.builds(lambda n: replaced("^title: .*", "titel: Slip", which=n), NUMBERS),
    st.sampled_from(
        [
            copied,
            deleted,
            renamed,
            emptied,
            vocabulary,
            filled,
            moved_house,
            profile,
            strapline,
            prose,
            nothing,
        ]
    ),
)
PASSING = st.sampled_from([0, 0, 0, 0, 1, 60, 179, 180, 181, 24 * 60, 5 * 24 * 60, 70 * 24 * 60])
"""Minutes; an advert that closes at noon is open at 179 minutes past nine."""


@settings(max_examples=8, phases=[Phase.explicit, Phase.generate])
@given(st.lists(st.tuples(EDITS, PASSING), min_size=1, max_size=5))
@example([(replaced("^closes: .*", "closes: 2026-11-21 12:00", which=0), 0), (nothing, 179), (nothing, 1)])
@example([(renamed, 0)])
@example([(replaced("^closes: .*", "review_by: 2026-11-30", which=which), 0) for which in (23, 25, 23)])
@example([(replaced("^closes: .*", "closes: 2026-11-26 09:30", which=1), 1), (nothing, 60), (nothing, 0)])
def test_a_rebuild_is_a_build(steps: Sequence[tuple[Edit, int]]) -> None:
    with TemporaryDirectory() as scratch:
        project, now = Project(Path(scratch)), NOW
        assert project.rebuild(now) == project.anew(now)
        for edit, minutes in steps:
            edit(project.root)
            now += timedelta(minutes=minutes)
            assert project.rebuild(now) == project.anew(now)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    found = Project(tmp_path)
    found.rebuild(NOW)
    return found


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def altered(file: Path) -> None:
    """Other words of the same length wherever an advert's title stands, and a digit for another."""
    content = file.read_bytes()
    file.write_bytes(content.replace(b"Another post", b"Anotherghost").replace(b"1", b"2"))


def gone(file: Path) -> None:
    file.unlink()


def no_text(file: Path) -> None:
    file.write_bytes(b"\xff\x00" * 500)


@pytest.mark.parametrize("damage", [cut, altered, gone, no_text])
def test_neither_what_was_kept_nor_the_site_need_be_whole(
    project: Project, damage: Callable[[Path], None]
) -> None:
    whole = project.anew(NOW)
    for files in (
        [project.root / KEPT / "records"],
        [project.root / KEPT / "ledger"],
        project.site.rglob("*.*"),
    ):
        for file in files:
            damage(file)
        assert project.rebuild(NOW) == whole


def test_only_what_shows_an_edited_advert_is_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    body = Renderer.body

    def noted(self: Renderer, template: str, context: object) -> str:
        made.append(template)
        return body(self, template, context)

    monkeypatch.setattr(Renderer, "body", noted)
    project.rebuild(NOW + timedelta(minutes=1))
    assert [name for name in made if name in ("vacancy", "listing")] == ["listing"]
    made.clear()
    replaced("^contact_hours: .*|^apply_email: .*", "apply_email: other@example.org", which=-1)(project.root)
    project.rebuild(NOW + timedelta(minutes=1))
    assert made.count("vacancy") < 5
    assert "listing" in made


def test_an_edit_during_a_build_is_not_taken_for_what_was_there_before(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = adverts(project.root)[0]
    text = first.read_text(encoding="utf-8")
    one, two = text.replace("title: ", "title: One "), text.replace("title: ", "title: Two ")

    def edited_meanwhile(root: Path) -> dict[str, bytes]:
        found = digests_of_records(root)
        saved(first, two)
        return found

    saved(first, one)
    with monkeypatch.context() as while_building:
        while_building.setattr(earlier, "digests_of_records", edited_meanwhile)
        built = project.rebuild(NOW)
    assert built == project.anew(NOW)
    saved(first, one)
    assert project.rebuild(NOW) == project.anew(NOW)


def test_another_version_of_the_program_takes_nothing_over(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    another = partial(bytes, 32)
    monkeypatch.setattr(earlier, "digest_of_program", another)
    monkeypatch.setattr(inputs, "digest_of_program", another)
    kept = (project.root / KEPT / "records").read_bytes()
    assert not recalled(project.root / KEPT / "records", another(), {}).read
    assert project.rebuild(NOW) == project.anew(NOW)
    assert (project.root / KEPT / "records").read_bytes() != kept


def test_a_page_reads_no_other_adverts_than_it_says(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = load(project.root, NOW).region
    assert region
    edition = Edition(region, NOW, "https://example.org/region/", NOW)
    assets = read_assets(THEME, region_stylesheet(region.profile), "")
    renderer = Renderer(THEME, edition, assets)
    telling = [page for page in pages(edition) if page.shows]
    shown = {page.path: {id(vacancy) for vacancy in page.shows()} for page in telling if page.shows}
    known, read = {id(vacancy) for vacancy in region.vacancies}, set[int]()

    def noted(self: Vacancy, name: str) -> Any:
        if id(self) in known:
            read.add(id(self))
        return object.__getattribute__(self, name)

    # What an edition works out from all of them is counts, order, and which are alike.
    alike = {id(vacancy): edition.neighbourhood.like(vacancy) for vacancy in edition.kept}
    monkeypatch.setattr(edition.neighbourhood, "like", lambda vacancy: alike[id(vacancy)])
    for page in telling:
        renderer.page(page)
    monkeypatch.setattr(Vacancy, "__getattribute__", noted)
    beyond = []
    for page in telling:
        read.clear()
        renderer.page(page)
        beyond += [page.path] if read - shown[page.path] else []
    assert beyond == []
    assert {page.template for page in telling} == {"authority", "embed", "listing", "vacancy"}
