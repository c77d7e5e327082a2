"""Appointments as calendars export them: iCalendar (RFC 5545), of which only what the queue needs is read.

Who comes stands in SUMMARY, DESCRIPTION, ATTENDEE and the like; none of them is looked at, and the UID, which some
systems make from a name, is kept as a hash.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Final

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Iterable

    from icalendar import Component

MOST_BYTES: Final = 8 * 1024 * 1024
MOST_ENTRIES: Final = 20_000
_DEEPEST: Final = 4
"""VCALENDAR, VEVENT, VALARM or VTIMEZONE, STANDARD; whatever is nested deeper is no calendar of appointments."""
_EDGE: Final = re.compile(rb"^(BEGIN|END):[ \t]*([A-Za-z0-9-]+)", re.MULTILINE | re.IGNORECASE)
_LONGEST_SHOWN: Final = 60
_SERVICE, _CODE, _NEEDS, _LANGUAGE = (f"X-SHOPFRONT-{name}" for name in ("SERVICE", "CODE", "NEEDS", "LANGUAGE"))
_READ: Final = frozenset({
    "UID", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "SEQUENCE", "STATUS", "RRULE", "RDATE", "CATEGORIES",
    _SERVICE, _CODE, _NEEDS, _LANGUAGE, "LANGUAGE", None,
})  # fmt: skip
"""A fault in another property is none of ours; None stands for a line that is no property at all."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One appointment of a file. `due` is in milliseconds since 1970; `services` are the names that may be one."""

    number: int
    name: str
    """The UID, for the lines that whoever imports reads; never kept."""
    uid: str
    sequence: int
    cancelled: bool
    due: int = 0
    minutes: int = 0
    services: tuple[str, ...] = ()
    language: str = ""
    needs: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """An entry that cannot be taken, and what to write instead."""

    number: int
    name: str
    sentence: str

    def __str__(self) -> str:
        return f"entry {self.number} ({self.name or 'without UID'}): {self.sentence}"


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What stands in a file: entries, the newest of each UID only, and those that cannot be read."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


class _Unusable(Exception):
    """An entry that cannot be taken; its text is the sentence."""


def read_calendar(content: bytes, zone: tzinfo) -> CalendarFile:
    """Read a file; times without a zone are of `zone`. Raises DataFault for what is no whole calendar."""
    calendars = _parsed(content)
    newest: dict[str, Entry] = {}
    problems: list[Problem] = []
    number = 0
    for calendar in calendars:
        method = str(calendar.get("METHOD", "PUBLISH")).upper()
        if method not in {"PUBLISH", "REQUEST", "ADD", "CANCEL"}:
            message = (
                f"the file is a {shown(method)} of somebody invited, no calendar of appointments. Export it again."
            )
            raise DataFault(message)
        for event in calendar.subcomponents:
            if event.name != "VEVENT":
                continue
            number += 1
            name = shown(str(event.get("UID", "")))
            try:
                entry = _entry(event, number, name, zone, cancelled=method == "CANCEL")
            except _Unusable as fault:
                problems.append(Problem(number, name, str(fault)))
            else:
                known = newest.get(entry.uid)
                if known is None or known.sequence <= entry.sequence:
                    newest[entry.uid] = entry
    return CalendarFile(tuple(newest.values()), tuple(problems))


def shown(text: str) -> str:
    """Text of a file as a terminal may show it: one line, nothing that it obeys."""
    plain = "".join(one if one.isprintable() else "\ufffd" for one in text[: _LONGEST_SHOWN + 1])
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[:_LONGEST_SHOWN]}…"


def _parsed(content: bytes) -> list[Component]:
    """The calendars of a file. The edges of its parts are checked first: a half file must not look like a short one."""
    from icalendar import Calendar  # noqa: PLC0415 - a quarter of a second, and only an import needs it

    _check_edges(content)
    try:
        content.decode("utf-8")
        return list(Calendar.from_ical(content, multiple=True))
    except UnicodeDecodeError as error:
        message = f"byte {error.start} of the file is not UTF-8. Export it as UTF-8, as RFC 5545 asks."
        raise DataFault(message) from error
    except Exception as error:  # whatever a hostile file makes of the library
        message = f"the file is no iCalendar file: {shown(str(error))}"
        raise DataFault(message) from error


def _check_edges(content: bytes) -> None:
    if len(content) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1024 // 1024} MB. Export fewer days."
        raise DataFault(message)
    open_parts: list[bytes] = []
    entries = 0
    whole = True
    for edge in _EDGE.finditer(content):
        kind, part = edge[1].upper(), edge[2].upper()
        if kind == b"BEGIN":
            open_parts.append(part)
            entries += part == b"VEVENT"
        else:
            whole = whole and bool(open_parts) and open_parts.pop() == part
        if len(open_parts) > _DEEPEST or entries > MOST_ENTRIES or not whole:
            break
    if entries > MOST_ENTRIES:
        message = f"the file has more than {MOST_ENTRIES} entries. Export fewer days."
        raise DataFault(message)
    if open_parts or not whole or not content.lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(b"BEGIN:VCALENDAR"):
        message = "the file is no whole iCalendar file (BEGIN:VCALENDAR … END:VCALENDAR). Export it again."
        raise DataFault(message)


def _entry(event: Component, number: int, name: str, zone: tzinfo, *, cancelled: bool) -> Entry:
    for property_name, fault in event.errors:
        if property_name in _READ:
            message = f"{property_name or 'a line'} cannot be read ({shown(fault)}). Mend it and import again."
            raise _Unusable(message)
    uid = str(_single(event, "UID") or "").strip()
    if not uid:
        message = "it has no UID, so that it could not be told from others next time. Export it with one."
        raise _Unusable(message)
    cancelled = cancelled or str(_single(event, "STATUS") or "").upper() == "CANCELLED"
    sequence = int(_single(event, "SEQUENCE") or 0)
    if sequence < 0:
        message = "SEQUENCE is less than zero. Mend it and import again."
        raise _Unusable(message)
    identity = Entry(number, name, _hashed(uid, event, zone), sequence, cancelled)
    if cancelled:
        return identity
    if "RRULE" in event or "RDATE" in event:
        message = "it repeats. Export each appointment as an entry of its own."
        raise _Unusable(message)
    start = _moment(event, "DTSTART", zone)
    _check_year("DTSTART", start)
    return Entry(
        number=number,
        name=name,
        uid=identity.uid,
        sequence=identity.sequence,
        cancelled=False,
        due=round(start.timestamp() * 1000),
        minutes=_minutes(event, start, zone),
        services=tuple(_words(event, _SERVICE)) or tuple(_words(event, "CATEGORIES")),
        language=_language(event),
        needs=tuple(_words(event, _NEEDS)),
        code=str(_single(event, _CODE) or "").strip(),
    )


def _single(event: Component, name: str) -> Any:  # noqa: ANN401 - the value as the library types it
    value = event.get(name)
    if isinstance(value, list):
        message = f"{name} stands there more than once. Keep one."
        raise _Unusable(message)
    return value


def _moment(event: Component, name: str, zone: tzinfo) -> datetime:
    value = _single(event, name)
    if value is None:
        message = f"it has no {name}. Write its time, such as {name};TZID=Pacific/Auckland:20261123T093000."
        raise _Unusable(message)
    found = getattr(value, "dt", None)
    if not isinstance(found, datetime):
        message = f"{name} is a day without a time, and an appointment has one. Write {name}:20261123T093000."
        raise _Unusable(message)
    named = value.params.get("TZID")
    if found.tzinfo is None and named:
        message = (
            f"the time zone {shown(str(named))!r} is not known. Write one such as Pacific/Auckland, or times in UTC."
        )
        raise _Unusable(message)
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _check_year(name: str, found: datetime) -> None:
    """At the ends of the calendar a time has no date in other zones."""
    if not 1900 <= found.year < 3000:  # noqa: PLR2004 - years of calendars of people who live
        message = f"{name} is in the year {found.year}. Mend it and import again."
        raise _Unusable(message)


def _minutes(event: Component, start: datetime, zone: tzinfo) -> int:
    """How long it is planned to take; 0 where the file does not say, or says nothing sensible."""
    length = getattr(_single(event, "DURATION"), "dt", None)
    if not isinstance(length, timedelta):
        if "DTEND" not in event:
            return 0
        length = _moment(event, "DTEND", zone) - start
    return max(0, min(round(length.total_seconds() / 60), 24 * 60))


def _hashed(uid: str, event: Component, zone: tzinfo) -> str:
    """What tells this entry from all others: its UID and, of a repeating one, which occurrence it is."""
    found = getattr(_single(event, "RECURRENCE-ID"), "dt", None)
    if isinstance(found, datetime):
        _check_year("RECURRENCE-ID", found)
        found = (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)
    occurrence = found.isoformat() if found else ""
    return hashlib.sha256(f"{uid}\n{occurrence}".encode()).hexdigest()[:32]


def _words(event: Component, name: str) -> Iterable[str]:
    """The values of a list property; of CATEGORIES each line is one, and so is each value between commas."""
    values = event.get(name, [])
    for value in values if isinstance(values, list) else [values]:
        for word in getattr(value, "cats", None) or str(value).split(","):
            yield str(word).strip().lower()


def _language(event: Component) -> str:
    for name in (_LANGUAGE, "LANGUAGE"):
        if value := _single(event, name):
            return str(value).strip()
    values = event.get("CATEGORIES", [])
    for value in values if isinstance(values, list) else [values]:
        if tag := getattr(value, "params", {}).get("LANGUAGE"):
            return str(tag)
    return ""
