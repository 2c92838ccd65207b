import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.contrast import contrast, is_colour, nearest_passing

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#153c30", "#153c30", 1.0)],
)
def test_the_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == ratio
    assert contrast(one, other) == contrast(other, one)


@given(COLOURS, COLOURS)
def test_the_nearest_colour_passes(colour: str, ground: str) -> None:
    better = nearest_passing(colour, [(ground, 4.5)])
    assert better is not None, "black or white always does for one ground"
    assert contrast(better, ground) >= 4.5
    assert better == colour or contrast(colour, ground) < 4.5


def test_no_colour_stands_out_from_both_black_and_white_by_seven() -> None:
    assert nearest_passing("#808080", [("#000000", 7), ("#ffffff", 7)]) is None


@pytest.mark.parametrize("text", ["153c30", "#153c3", "#153c300", "green", "", "#15 c30"])
def test_a_colour_is_six_hexadecimal_digits(text: str) -> None:
    assert not is_colour(text)
    with pytest.raises(ValueError, match="is not a colour"):
        contrast(text, "#ffffff")
