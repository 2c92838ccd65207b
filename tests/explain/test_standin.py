"""Stand-ins let the rest of a record be judged; they never raise, and never pass for the writer's own words."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.explain.shape import authored_fields
from regionsite.explain.standin import completed
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies, Vocabulary
from tests.explain.test_words import ANYTHING, sound
from tests.model.test_described import authored_models


@pytest.mark.parametrize("model", authored_models(), ids=lambda model: model.__name__)
def test_a_record_with_nothing_in_it_is_completed(model: type[Authored], vocabularies: Vocabularies) -> None:
    from_path = {name: value for name, value in sound(model).items() if name not in authored_fields(model)}
    record, spoiled = completed(model, from_path, vocabularies)
    assert record is not None
    assert spoiled == {name for name, field in authored_fields(model).items() if field.is_required()}


@settings(max_examples=200)
@given(data=st.data())
def test_stand_ins_never_raise(data: st.DataObject, vocabularies: Vocabularies) -> None:
    model = data.draw(st.sampled_from(authored_models()))
    names = st.sampled_from([*sorted(authored_fields(model)), "nothing", "id"])
    written: dict[str, Any] = data.draw(st.dictionaries(names, ANYTHING, max_size=5))
    completed(model, sound(model) | written, vocabularies)
    completed(model, sound(model) | written, Vocabularies({"team": Vocabulary("team", "Team", {})}))


def test_what_is_right_stays(vocabularies: Vocabularies) -> None:
    model = next(model for model in authored_models() if model.__name__ == "Contact")
    record, spoiled = completed(model, {"role": "Team manager", "phone": "12"}, vocabularies)
    assert record is not None
    assert record.model_dump(exclude_none=True) == {"role": "Team manager"}
    assert spoiled == {"phone"}
