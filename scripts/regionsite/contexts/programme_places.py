"""Where a session stands in a programme: at its time and, once it was moved, struck out where it was."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from regionsite.model.timetable import Slot


@dataclass(frozen=True)
class Placed:
    """A session at its time or, when `was`, at one that it was moved away from."""

    slot: Slot
    start: datetime
    was: bool = False

    @property
    def end(self) -> datetime:
        """When it ends, or would have ended."""
        return self.slot.end + (self.start - self.slot.start)


def placed_in(slots: Iterable[Slot]) -> Iterator[Placed]:
    """Every session once at its time, and once at each earlier time that people were told."""
    for slot in slots:
        yield Placed(slot, slot.start)
        for start in dict.fromkeys(slot.previous_starts):
            if start != slot.start:
                yield Placed(slot, start, was=True)
