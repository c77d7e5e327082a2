"""A plan of days out of a table (CSV): every row a stop of an officer, taken whole or not at all.

Columns, in any order, by their names in the first row: officer, day, at, minutes, kind, place, who, address, phone,
about, notes, service, language, needs, km, hint. Who, address, phone, about and notes are sealed; the others everybody
of the office's machines may know. The same file changes nothing the second time.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NoReturn

import msgspec

from kiosk.errors import DataFault
from kiosk.events import Draft, new_id
from kiosk.field.asked import AddStop
from kiosk.field.stop import STOP, is_day

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from kiosk.field.stop import Stop

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_ROWS: Final = 5000
_SEALED: Final = ("who", "address", "phone", "about", "notes")
_PLAIN: Final = ("officer", "day", "at", "minutes", "kind", "place", "service", "language", "needs", "km", "hint")
_MOST_WORDS: Final = 2000
_WHOLE: Final = re.compile(r"[0-9]{1,4}")
_KM: Final = re.compile(r"[0-9]{1,4}([.,][0-9]{1,3})?")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")


class Known(msgspec.Struct, frozen=True):
    """What the office has, against which a row is checked."""

    officers: frozenset[str]
    """Those for whom a laptop was let in that has told its key."""
    services: frozenset[str]
    languages: frozenset[str]
    needs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A stop that was read: `personal` is to be sealed."""

    line: int
    stop: AddStop
    personal: Mapping[str, str]


@dataclass(slots=True)
class Plan:
    """What a table comes to: the stops that are new, how many are there already, and what is wrong, by line.

    `erased`: of those that are there, how many tell of nobody any more. Nobody is planned there anew: the table may be
    the one of before.
    """

    rows: list[Row] = field(default_factory=list)
    known: int = 0
    erased: int = 0
    gone: frozenset[tuple[str, ...]] = frozenset()
    """What is alike of stops that were erased."""
    problems: list[tuple[int, str]] = field(default_factory=list)


def read_plan(content: bytes, known: Known, stops: Iterable[Stop], officer: str = "") -> Plan:
    """The plan in a file; `officer` is of rows that name none. Raises DataFault for what is no such table at all."""
    reader = csv.reader(io.StringIO(_text(content), newline=""), dialect=_dialect(content))
    plan = Plan()
    try:
        columns = _columns(next(reader, []))
        held = [one for one in stops if not one.deleted]
        there, plan.gone = Counter(map(_same, held)), frozenset(_same(one) for one in held if one.erased)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                _take(plan, reader.line_num, _cells(columns, cells), known, there, officer)
            if len(plan.rows) > MOST_ROWS:
                message = f"The plan has more than {MOST_ROWS} stops. Split it."
                raise DataFault(message)
    except csv.Error as error:
        message = f"Line {reader.line_num} of the plan cannot be read ({error}). Save it as CSV in UTF-8."
        raise DataFault(message) from error
    return plan


def drafts(plan: Plan, seal: Callable[[str, Mapping[str, str]], str]) -> dict[str, list[Draft]]:
    """By officer, the events of the stops; `seal` gives the blob of what is personal, for an officer."""
    found: dict[str, list[Draft]] = {}
    for row in plan.rows:
        told = msgspec.to_builtins(row.stop)
        fields = {name: value for name, value in told.items() if value and name not in {"officer", "id", "needs"}}
        if row.stop.needs:
            fields["needs"] = {"add": list(row.stop.needs)}
        if row.personal:
            fields["sealed"] = seal(row.stop.officer, row.personal)
        subject = f"stop/{row.stop.officer}.{new_id()}"
        found.setdefault(row.stop.officer, []).append(
            Draft(STOP.made, subject, {"fields": fields, "officer": row.stop.officer})
        )
    return found


class _Objection(Exception):
    """Why a row is not taken, as a sentence."""


def _object(sentence: str) -> NoReturn:
    raise _Objection(sentence)


def _take(  # noqa: PLR0917 - a row, and what it is held against
    plan: Plan, line: int, cells: Mapping[str, str], known: Known, there: Counter[tuple[str, ...]], officer: str
) -> None:
    try:
        row = _row(line, cells, known, officer)
    except _Objection as objection:
        plan.problems.append((line, str(objection)))
        return
    same = _same(row.stop)
    if there[same] > 0:
        there[same] -= 1
        plan.known += 1
        plan.erased += same in plan.gone
    else:
        plan.rows.append(row)


def _row(line: int, cells: Mapping[str, str], known: Known, officer: str) -> Row:
    told = {name: cells.get(name, "") for name in _PLAIN}
    told["officer"] = told["officer"] or officer
    told["kind"] = told["kind"] or ("visit" if cells.get("address") and not told["place"] else "table")
    told["needs"] = " ".join(re.split(r"[ ,;]+", told["needs"].strip(" ,;")))
    _check_codes(told, known)
    _check_place(told)
    personal = {name: cells[name] for name in _SEALED if cells.get(name)}
    too_long = next((name for name, words in personal.items() if len(words) > _MOST_WORDS), "")
    if too_long:
        _object(f"'{too_long}' has more than {_MOST_WORDS} characters")
    fields: dict[str, Any] = {
        **{name: told[name] for name in ("officer", "day", "kind", "place", "service", "language", "hint")},
        "at": _time(told["at"]),
        "minutes": _number("minutes", told["minutes"], _WHOLE, 1),
        "needs": tuple(told["needs"].split()),
        "metres": _number("km", told["km"], _KM, 1000),
    }
    try:
        return Row(line, msgspec.convert(fields, AddStop), personal)
    except msgspec.ValidationError as error:
        raise _Objection(str(error)) from error


def _check_codes(told: Mapping[str, str], known: Known) -> None:
    _one_of("officer", told["officer"], known.officers, "an officer whose laptop was let in and connected once")
    if told["service"]:
        _one_of("service", told["service"], known.services, "a service of this office")
    if told["language"]:
        _one_of("language", told["language"], known.languages, "a language of this office")
    for need in told["needs"].split():
        _one_of("needs", need, known.needs, "one of the needs")


def _check_place(told: Mapping[str, str]) -> None:
    if not _DAY.fullmatch(told["day"]) or not is_day(told["day"]):
        _object("write the day as 2026-11-22")
    kind = told["kind"]
    _one_of("kind", kind, {"visit", "table", "errand"}, "visit, table or errand")
    if kind == "visit" and told["place"]:
        _object("a home has no public name: leave 'place' empty, and write it into 'address', which is sealed")
    if kind != "visit" and not told["place"]:
        _object(f"say in 'place' where the {kind} is")


def _one_of(column: str, value: str, allowed: Collection[str], what: str) -> None:
    if value not in allowed:
        some = ", ".join(sorted(allowed)[:12]) or "none"
        _object(f"'{column}' is to be {what} (there are: {some}); it is '{value[:40]}'")


def _time(told: str) -> str:
    """`9:05` as `09:05`; empty: whenever it suits."""
    if not told:
        return ""
    if not _TIME.fullmatch(told):
        _object("write the time 'at' as 10:45")
    return told.rjust(len("10:45"), "0")


def _number(column: str, told: str, shape: re.Pattern[str], times: int) -> int:
    if not told:
        return 0
    if not shape.fullmatch(told):
        _object(f"'{column}' is to be a number; it is '{told[:20]}'")
    return round(float(told.replace(",", ".")) * times)


def _same(stop: Stop | AddStop) -> tuple[str, ...]:
    """What tells a stop from others without looking into what is sealed."""
    return (stop.officer, stop.day, stop.at, stop.kind, stop.place)


def _columns(cells: list[str]) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    unknown = [name for name in names if name and name not in {*_PLAIN, *_SEALED}]
    twice = [name for name, count in Counter(names).items() if name and count > 1]
    if unknown or twice or "day" not in names:
        wrong = f"there is no column '{unknown[0][:40]}'" if unknown else ""
        wrong = wrong or (f"the column '{twice[0]}' is there twice" if twice else "the column 'day' is missing")
        message = f"Line 1 of the plan names its columns: {wrong}. Columns are: {', '.join((*_PLAIN, *_SEALED))}."
        raise DataFault(message)
    return names


def _cells(columns: list[str], cells: list[str]) -> dict[str, str]:
    found = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name}
    return {name: re.sub(r"\s+", " ", cell) if name in _PLAIN else cell for name, cell in found.items()}


def _text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        message = f"The plan has more than {MOST_BYTES // 1024 // 1024} MB. Split it."
        raise DataFault(message)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = "The plan is not in UTF-8. Save it as 'CSV UTF-8'."
        raise DataFault(message) from error


def _dialect(content: bytes) -> type[csv.Dialect]:
    """Commas, or the semicolons and tabs that spreadsheets of other countries write."""
    first = content.split(b"\n", 1)[0]

    class Table(csv.excel):
        delimiter = max(",;\t", key=lambda one: first.count(one.encode()))

    return Table
