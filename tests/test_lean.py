"""A record made smaller says what it said."""

from itertools import product

import pytest

from regionsite.explain.paste import example
from regionsite.explain.shape import authored_fields
from regionsite.load.lean import Lean
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.plain import plain
from regionsite.rules.parts import parts
from regionsite.set_aside import SetAside
from tests.explain.test_words import sound
from tests.model.test_described import authored_models


@pytest.mark.parametrize("model", authored_models(), ids=lambda model: model.__name__)
def test_a_smaller_record_says_the_same(model: type[Authored], vocabularies: Vocabularies) -> None:
    every = {name: example(field) for name, field in authored_fields(model).items()}
    for given, aside in product((sound(model), sound(model) | every), (None, SetAside())):
        record = model.model_validate(given, context=vocabularies)
        smaller = Lean(aside).made(record)
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


def test_long_texts_of_several_adverts_are_told_apart(vocabularies: Vocabularies) -> None:
    lean = Lean(SetAside())
    given = [
        sound(Vacancy) | {"description": f"Advert {number}.", "essential": ["é", "ü"][:number]}
        for number in range(3)
    ]
    records = [Vacancy.model_validate(one, context=vocabularies) for one in given]
    smaller = [lean.made(record) for record in records]
    assert [one.description for one in reversed(smaller)] == ["Advert 2.", "Advert 1.", "Advert 0."]
    assert [(one.description, one.essential) for one in smaller] == [
        ("Advert 0.", ()), ("Advert 1.", ("é",)), ("Advert 2.", ("é", "ü")),
    ]  # fmt: skip
    assert smaller[1].model_copy(update={"description": "Another."}).description == "Another."
    assert lean.made(records[0]) == smaller[0] != smaller[1]
