"""States that another version of the program has folded are thrown away, and all is folded again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.entities import FOLDS
from kiosk.put_aside import PutAside

if TYPE_CHECKING:
    from kiosk.ports import EventLog

_CURSOR = "folds"
_log = logging.getLogger(__name__)


def fold_as_now(log: EventLog) -> None:
    """Bring a log's states to this version; nothing to do where they are of it. Begins again if it was stopped."""
    if log.cursor(_CURSOR) == FOLDS:
        return
    count = log.rebuild()
    for state in log.states("aside").values():  # what an older program has read without a thought
        if isinstance(state, PutAside) and state.hash:
            log.hold(state.place)
    log.set_cursor(_CURSOR, FOLDS)
    _log.info("folded again for this version: %s entities", count)
