"""A value of somebody's own, where neither of two versions of a stop or a case is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import Refused
from kiosk.field.matter import CASE, PERSONAL
from kiosk.field.stop import STOP
from kiosk.record import Latest
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.record import RecordKind

_KINDS: dict[str, RecordKind] = {"stop": STOP, "case": CASE}
_CHOSEN = frozenset({"ticket", "label", "stop", "submission"})
"""What says which other thing belongs to it: one of the versions is right."""


def own_value(kind: str, field: str, value: object) -> object:
    """The value as it is written; raises Refused where one of the versions has to be chosen."""
    rule = _KINDS[kind].fields.get(field)
    if not isinstance(rule, Latest) or field in _CHOSEN:
        raise Refused(Text.of("refused.conflict_choose"))
    try:
        found: object = msgspec.convert(value, rule.shape)
    except msgspec.ValidationError as error:
        raise Refused(Text.of("refused.bad_request", detail="value")) from error
    if field in PERSONAL and not found:
        raise Refused(Text.of("refused.bad_request", detail="value"))
    return found
