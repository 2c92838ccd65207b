"""A region that has adverts and nothing else yet: no tab and no link leads to what is not there."""

from pathlib import Path

import pytest

from benchmarks.adverts import AS_OF
from benchmarks.region import SITE_URL, Made, Size, write_region
from regionsite.sitecheck import as_text, check_site
from tests.building import build


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("adverts-only")
    write_region(Made(Size("few", 2, 3)), folder / "region")
    return build(folder / "region", folder / "site", as_of=AS_OF.isoformat())


def test_nothing_leads_nowhere(site: Path) -> None:
    _, findings = check_site(site, SITE_URL)
    assert as_text(findings) == ""


def test_of_a_link_to_data_that_is_not_there_the_words_stay(site: Path) -> None:
    data = (site / "data" / "index.html").read_text(encoding="utf-8")
    assert 'href="../api/v1/vacancies.json"' in data
    assert ">Forum issues</td>" in data
