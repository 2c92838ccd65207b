"""Calendars (iCalendar, RFC 5545): what a phone or a computer shows between its own appointments.

`entry` is one thing on a day or at a moment, `whole` sets entries into a file with the clock changes of `zone`,
`lines` writes what the standard asks of a line. `vacancies` says which entries adverts have, `events` which
events and their sessions.
"""

from regionsite.outputs.calendar.entry import Entry, entry_text
from regionsite.outputs.calendar.whole import Calendar, calendar_file

__all__ = ["Calendar", "Entry", "calendar_file", "entry_text"]
