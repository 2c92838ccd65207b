"""libyaml's complaints in words an editor of adverts would use, with the line mended where the cause is plain."""

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.marks import (
    item_after_value,
    item_beside_name,
    items_before_fields,
    missing_colon,
    missing_hyphen,
    missing_space,
    nothing_before_colon,
    second_colon,
    text_below_value,
    text_without_bar,
)
from regionsite.source.slips.quotes import backslash, line_in_quotes, text_after_quote, unclosed_quote
from regionsite.source.slips.repair import Names, Repair, Slip, culprit, line_span, top_field, with_line
from regionsite.source.slips.sharing import undefined_alias
from regionsite.source.slips.signs import (
    first_character,
    item_in_brackets,
    second_record,
    text_after_bracket,
    typed_bullet,
    unclosed_bracket,
)
from regionsite.source.slips.spacing import (
    field_out_of_line,
    first_lines_moved_in,
    item_out_of_line,
    tab,
    text_too_far_left,
    unknown_out_of_line,
)
from regionsite.source.tree import DEEPEST, Trouble, tree

SLIPS: tuple[Slip, ...] = (
    tab,
    second_record,
    undefined_alias,
    line_in_quotes,
    backslash,
    text_after_quote,
    unclosed_quote,
    unclosed_bracket,
    text_after_bracket,
    item_in_brackets,
    text_too_far_left,
    typed_bullet,
    items_before_fields,
    first_character,
    item_beside_name,
    second_colon,
    nothing_before_colon,
    missing_space,
    missing_colon,
    first_lines_moved_in,
    field_out_of_line,
    missing_hyphen,
    item_out_of_line,
    text_without_bar,
    text_below_value,
    item_after_value,
    unknown_out_of_line,
)
"""From the slip that shows most plainly to the one that is only likely."""


def repaired(trouble: Trouble, names: Names) -> Repair:
    """What is wrong, and the lines mended: the first guess with which reading gets past the line in question."""
    if trouble.problem == "too deep":
        return _too_deep(trouble)
    for slip in SLIPS:
        for repair in slip(trouble, names):
            if _reads_further(repair, trouble):
                return repair
    return _unreadable(trouble)


def _reads_further(repair: Repair, trouble: Trouble) -> bool:
    """Whether reading now gets past the mended place: to a later line, or closer to the end of its line.

    Only so can mending never go on for ever: quotation marks around quotation marks would move the place
    to the right each time, and its distance from the end never.
    """
    if repair.lines is None or repair.lines == trouble.lines:
        return False
    after = tree("\n".join(repair.lines))
    if not isinstance(after, Trouble):
        return True
    number = repair.flaw.span.line - 1
    if culprit(after) != number or number != culprit(trouble):
        return culprit(after) > number
    return len(after.here) - after.column < len(trouble.here) - trouble.column


def _too_deep(trouble: Trouble) -> Repair:
    flaw = Flaw(
        Span(1, 1),
        "too-deep",
        f"this file has fields within fields more than {DEEPEST} deep",
        "look for a line with many brackets, and delete them",
    )
    return Repair(flaw, None)


def _unreadable(trouble: Trouble) -> Repair:
    """Nothing we know explains it: the line is left out, so that what follows can be read."""
    number = culprit(trouble)
    flaw = Flaw(
        line_span(trouble.lines, number),
        "unreadable",
        "this line cannot be read as `name: value`",
        "compare it with the same line of a file that works, and write it the same way",
    )
    without = Repair(flaw, with_line(trouble.lines, number, ""), guessed=True)
    return without if _reads_further(without, trouble) else Repair(flaw, None)


__all__ = ["Repair", "repaired", "top_field"]
