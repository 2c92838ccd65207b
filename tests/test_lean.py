"""A record made smaller says what it said."""

import pytest

from regionsite.explain.paste import example
from regionsite.explain.shape import authored_fields
from regionsite.load.lean import Lean
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.outputs.plain import plain
from regionsite.rules.parts import parts
from tests.explain.test_words import sound
from tests.model.test_described import authored_models


@pytest.mark.parametrize("model", authored_models(), ids=lambda model: model.__name__)
def test_a_smaller_record_says_the_same(model: type[Authored], vocabularies: Vocabularies) -> None:
    every = {name: example(field) for name, field in authored_fields(model).items()}
    for given in (sound(model), sound(model) | every):
        record = model.model_validate(given, context=vocabularies)
        smaller = Lean().made(record)
        assert plain(smaller) == plain(record)
        assert repr(smaller) == repr(record)
        assert [at for at, _ in parts(smaller)] == [at for at, _ in parts(record)]
        assert smaller == record
        assert smaller.model_copy() == record


def test_a_smaller_record_is_told_from_one_that_says_something_else(vocabularies: Vocabularies) -> None:
    model = next(model for model in authored_models() if model.__name__ == "Contact")
    record = model.model_validate({"role": "Team manager"}, context=vocabularies)
    smaller = Lean().made(record)
    assert {smaller, record} == {record}
    assert smaller != record.model_copy(update={"phone": "01632 960123"})
    assert smaller.model_copy(update={"phone": "01632 960123"}) != record
