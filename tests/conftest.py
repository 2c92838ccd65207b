"""What all tests share: how Hypothesis searches, the words of the committed region, and the built sites."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings

from regionsite.load import load
from regionsite.model.moment import LONDON
from regionsite.model.term import Vocabularies
from tests.sites import Sites

# A shared machine is slow at times, so no example has a deadline. In CI the same code meets the same examples.
settings.register_profile("own", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "own")


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    """The words of the committed region, which fields are judged by."""
    region = load(Path(__file__).parents[1], datetime(2026, 11, 21, 9, tzinfo=LONDON)).region
    assert region
    return region.vocabularies


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """The sites that tests of the finished website look at, each built when it is first asked for."""
    return Sites(tmp_path_factory.mktemp("sites"))
