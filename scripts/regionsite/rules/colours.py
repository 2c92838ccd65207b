"""The region's colours."""

from collections.abc import Iterator, Mapping

from regionsite.contrast import contrast as ratio_of
from regionsite.contrast import is_colour, nearest_passing
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found
from regionsite.rules.tokens import DAY, DUSK, PAIRS, PALETTE
from regionsite.wording import joined, nearest, plural

_SCHEMES: Mapping[str, Mapping[str, str]] = {"light": DAY, "dark": DUSK}


@error
def unknown_colour(records: Records) -> Iterator[Finding]:
    """The palette holds no name that the site does not use.

    A colour under a wrong name changes nothing, and its maker would look for the reason in vain.
    """
    for name in records.profile.palette if records.profile else ():
        if name not in PALETTE and records.profile:
            near = nearest(name, PALETTE)
            hint = f"did you mean `{near}`?" if near else "delete this line"
            message = f"the site has no colour called `{name}`"
            yield found(records.profile, ("palette", name), message, hint, at_key=True)


@error
def missing_colour(records: Records) -> Iterator[Finding]:
    """The palette gives a colour to every name that the site uses.

    Without it a word or an edge would have the browser's colour, or none.
    """
    missing = [name for name in PALETTE if records.profile and name not in records.profile.palette]
    if missing and records.profile:
        message = f"the palette lacks {plural(len(missing), 'colour')}: {joined(missing)}"
        hint = f'add a line such as `{missing[0]}: "#153c30"` for each'
        yield found(records.profile, "palette", message, hint, at_key=True)


@error
def not_a_colour(records: Records) -> Iterator[Finding]:
    """A colour is written as # and six digits or letters a to f, in quotation marks.

    The contrast of every pair is worked out from it.
    """
    for name, colour in records.profile.palette.items() if records.profile else ():
        if not is_colour(colour) and records.profile:
            hint = f'write it like `{name}: "{_colour_meant(colour)}"`'
            yield found(records.profile, ("palette", name), f"`{colour}` is not a colour", hint)


def _colour_meant(written: str) -> str:
    digits = written.lstrip("#")
    doubled = "".join(2 * digit for digit in digits)
    return next((f"#{each}" for each in (digits, doubled) if is_colour(f"#{each}")), "#153c30")


@error
def contrast(records: Records) -> Iterator[Finding]:
    """Words stand out from what they stand on by 4.5 to 1, edges and signs by 3 to 1, in light and in dark.

    The law asks for it (WCAG 2.2, 1.4.3 and 1.4.11), and people read this site in the sun and when tired.
    """
    palette = _palette(records)
    for scheme, shape, ground, needed in _asked():
        front, back = _SCHEMES[scheme][shape], _SCHEMES[scheme][ground]
        if records.profile and front in palette and back in palette:
            ratio = ratio_of(palette[front], palette[back])
            if ratio < needed:
                pair = f"`{shape}` ({front}) on `{ground}` ({back})"
                message = f"{pair} has a contrast of {_cut(ratio)} in {scheme}, and needs {needed:g}"
                yield found(records.profile, ("palette", front), message, _better(front, back, palette))


def _asked() -> Iterator[tuple[str, str, str, float]]:
    return ((scheme, *pair) for scheme in _SCHEMES for pair in PAIRS)


def _palette(records: Records) -> Mapping[str, str]:
    """The colours that can be read."""
    written = records.profile.palette if records.profile else {}
    return {name: colour for name, colour in written.items() if is_colour(colour)}


def _cut(ratio: float) -> str:
    """Two decimals, never rounded up: 4.499 must not read as 4.50."""
    return f"{int(ratio * 100) / 100:.2f}"


def _better(front: str, back: str, palette: Mapping[str, str]) -> str:
    """The nearest colour that would do wherever it is used: of the front, else of the ground."""
    for name in (front, back):
        if better := nearest_passing(palette[name], _asked_of(name, palette)):
            return f'the nearest colour that passes wherever it is used: `{name}: "{better}"`'
    return f"change both `{front}` and `{back}`: no shade of one alone will do"


def _asked_of(name: str, palette: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    """Every colour that `name` must stand out from in some pair, with the contrast it needs there."""
    for scheme, shape, ground, needed in _asked():
        pair = (_SCHEMES[scheme][shape], _SCHEMES[scheme][ground])
        if name in pair and (other := pair[1 - pair.index(name)]) in palette:
            yield palette[other], needed
