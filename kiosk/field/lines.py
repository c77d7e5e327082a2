"""Lines of the `device` command on an officer's laptop, beside the acts: show a day, seal, open.

{"id": 1, "do": "day.show", "with": {"day": "2026-11-21"}}
{"id": 2, "do": "field.seal", "with": {"fields": {"name": "…"}}}
{"id": 3, "do": "field.open", "with": {"blob": "…"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec

from kiosk.errors import Refused
from kiosk.field.day import day_of, kept, stop_row
from kiosk.field.stop import Blob, Day
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.field.desk import FieldDesk

    Answer = Callable[[Mapping[str, Any]], Any]

_Shape = TypeVar("_Shape")
_Words = Annotated[str, msgspec.Meta(max_length=20_000)]


class _Show(msgspec.Struct, forbid_unknown_fields=True):
    day: Day | None = None
    officer: str = ""


class _Seal(msgspec.Struct, forbid_unknown_fields=True):
    fields: Annotated[dict[str, _Words], msgspec.Meta(min_length=1, max_length=20)]


class _Open(msgspec.Struct, forbid_unknown_fields=True):
    blob: Blob


def field_lines(desk: FieldDesk) -> dict[str, Answer]:
    """The questions that a laptop answers."""
    node = desk.node

    def show(asked: Mapping[str, Any]) -> dict[str, Any]:
        args = _read(asked, _Show)
        unsent = node.query(lambda log: log.unsent_subjects(int(log.cursor("sent") or 0))).result()
        officer = args.officer or desk.officer
        found = node.read(lambda queue: day_of(queue.field, officer, args.day or queue.day))
        waiting = node.read(lambda queue: kept(queue.field, unsent, desk.sealed.unsent()))
        return {
            "officer": officer,
            "day": found.day,
            "km": found.metres / 1000,
            "here": found.here.stop.id if found.here else None,
            "stops": [stop_row(one) for one in found.stops],
            "kept": {"total": waiting.total, **{name: getattr(waiting, name) for name in waiting.__slots__}},
            "missing": desk.missing(officer),
        }

    def seal(asked: Mapping[str, Any]) -> dict[str, str]:
        return {"blob": desk.sealed.seal(_read(asked, _Seal).fields)}

    def unseal(asked: Mapping[str, Any]) -> dict[str, str]:
        return desk.sealed.open(_read(asked, _Open).blob)

    return {"day.show": show, "field.seal": seal, "field.open": unseal}


def _read(asked: Mapping[str, Any], shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.convert(asked, shape)
    except msgspec.ValidationError as error:
        raise Refused(Text.of("refused.bad_request", detail=str(error))) from error
