"""Events of older versions, as the folds of today read them.

A type carries its version (`ticket.issued.v1`). Where a newer version says the same in another way, a function here
gives the data of the next version; it is applied when an entity is folded, and the bytes in the log stay as they were
signed. Types that nobody knows and versions newer than this program's are kept, sent on, and have no effect.
Whoever adds one raises `kiosk.entities.FOLDS`, so that states are folded again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

Upcaster = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Data of one version -> data of the next. Total: what it does not understand it hands on."""

UPCASTERS: Final[dict[str, Upcaster]] = {}
"""By the type with its version, how its data is said in the next one. No type has a second version yet."""

_VERSION: Final = re.compile(r"(.+\.v)(0|[1-9][0-9]{0,3})")


def as_now(events: Sequence[Event], upcasters: Mapping[str, Upcaster] | None = None) -> Sequence[Event]:
    """Events in the newest version of their types that is known; those that have it are the same objects."""
    table = UPCASTERS if upcasters is None else upcasters
    if not table:
        return events
    return [_newest(event, table) if event.type in table else event for event in events]


def _newest(event: Event, table: Mapping[str, Upcaster]) -> Event:
    name, data = event.type, event.data
    while (upcaster := table.get(name)) and (found := _VERSION.fullmatch(name)):
        name, data = f"{found[1]}{int(found[2]) + 1}", upcaster(data)
    return msgspec.structs.replace(event, type=name, data=data)
