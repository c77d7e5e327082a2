"""A server's clerk: erases what the time is over of, and what goes along with what a person had erased."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from kiosk.erasure import TIME
from kiosk.events import Draft
from kiosk.field.matter import Case
from kiosk.field.saw import Saw
from kiosk.forms.submissions.submission import Submission
from kiosk.office import officer_stream
from kiosk.restoring import LOOKED
from kiosk.retention.due import DAY_MS, ERASED, all_due, holding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.erasure import Erasure
    from kiosk.node import Node
    from kiosk.office import Office
    from kiosk.ports import EventLog
    from kiosk.retention.due import Holding

_log = logging.getLogger(__name__)
_DOUBTED: Final = "retention:doubted"
"""Name of the cursor that holds since when it doubts the clock."""
JUMP_MS: Final = 7 * DAY_MS
"""A clock that is so much later than at the last look may be wrong; for a day nothing is erased by it."""


def stream_of(state: Holding, office: Office) -> str:
    """The stream in which an entity is told about."""
    at_counter = isinstance(state, Submission) or (isinstance(state, Saw) and state.at_counter)
    return office.case_stream if at_counter else officer_stream(state.officer)


def erasing(state: Holding, officer: str, reason: str) -> Draft:
    """The event that has its contents erased everywhere."""
    return Draft(ERASED[state.subject.partition("/")[0]], state.subject, {"officer": officer, "reason": reason})


class Clerk:
    """Looks when its server starts, before anything is served, and every hour; `rests` while another server does it."""

    def __init__(self, node: Node, rests: Callable[[], bool] = bool) -> None:
        self._node, self._rests = node, rests

    def look(self, now: int = 0) -> int:
        """Erase what is due, and what goes along; how many entities. Durable when it returns. Reads the disk."""
        if self._rests():
            return 0
        node, now = self._node, now or self._node.clock.now_ms()
        over = all_due(node.log, node.pack, node.office, now) if self._believes(now) else []
        done = sum(self._erase(one.subject, "", TIME) for one in over)
        done += sum(self._erase(one, told.officer, told.why) for one, told in list(_along(node.log)))
        if done:
            _log.info("erased the contents of %s forms, cases and stops", done)
        return done

    def _erase(self, subject: str, officer: str, reason: str) -> bool:
        state = self._node.log.state(subject)
        if state is None:
            return False

        def decide(log: EventLog) -> Sequence[Draft]:
            now = log.state(subject)
            return () if getattr(now, "erased", True) else (erasing(now, officer, reason),)  # type: ignore[arg-type]

        stream = stream_of(state, self._node.office)  # type: ignore[arg-type] # of a kind that holds something
        return bool(self._node.write(decide, stream).result())

    def _believes(self, now: int) -> bool:
        """Whether the clock can be gone by: what is erased does not come back when somebody sets it right."""

        def ask(log: EventLog) -> bool:
            looked, doubted = log.cursor(LOOKED), int(log.cursor(_DOUBTED) or 0)
            if looked is None or now - int(looked) > JUMP_MS:
                doubted = now
            elif not 0 <= now - doubted < DAY_MS:
                doubted = 0
            log.set_cursor(LOOKED, str(now))
            log.set_cursor(_DOUBTED, str(doubted))
            return not doubted

        return self._node.query(ask).result()


def _along(log: EventLog) -> Iterator[tuple[str, Erasure]]:
    """What is about the same person as something that was erased for them: a case, its form, and the visit."""
    held = {state.subject: state for state in holding(log)}
    for case in [one for one in held.values() if isinstance(one, Case)]:
        with_it = [case, held.get(f"submission/{case.submission}"), _visit(held.get(f"stop/{case.stop}"))]
        known = [one for one in with_it if one is not None]
        told = next((one.erasure for one in known if one.erasure and one.erasure.why != TIME), None)
        if told is not None:
            yield from ((one.subject, told) for one in known if not one.erased)


def _visit(stop: Holding | None) -> Holding | None:
    """A stop that is about one person."""
    return stop if getattr(stop, "kind", "") == "visit" else None
