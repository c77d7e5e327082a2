"""Forms that are begun on a laptop and not sent: they are no submission yet, and go with the person all the same."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.errands import Errands
from kiosk.errors import ShopfrontError
from kiosk.field.matter import Case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.forms.ports import Writing
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)


class Wiping(Protocol):
    """Drafts of this device."""

    def end_visit(self, *drafts: str) -> Future[None]:
        """Destroy them; one that is being sent is wiped when that is over."""


class DraftWiper:
    """Follows the log of a laptop: destroys every draft that a case named, once that case is erased.

    `drafts` is asked for on a thread of its own, and only where something is to be destroyed: opening takes a moment.
    """

    def __init__(self, node: Writing, drafts: Callable[[], Wiping]) -> None:
        self._node, self._drafts = node, drafts
        self._errands = Errands("erased-drafts")
        self._stop: Callable[[], None] | None = None

    def start(self) -> DraftWiper:
        """Do again all that the log knows, then follow it. Returns itself."""
        self._stop = self._node.subscribe(self._heard)
        self._wipe(self._node.log.states("case").values(), self._node.log)
        return self

    def close(self) -> None:
        """Follow it no more; what is under way is done."""
        if self._stop is not None:
            self._stop()
            self._stop = None
        self._errands.end()

    def _heard(self, change: Any) -> None:  # noqa: ANN401 - a change, of which only the subjects matter here
        log = self._node.log
        self._wipe([log.state(one) for one in change.subjects if one.startswith("case/")], log)

    def _wipe(self, states: Iterable[object], log: EventLog) -> None:
        erased = [one for one in states if isinstance(one, Case) and one.erased]
        drafts = [name for one in erased for name in _drafts_of(one, log)]
        if drafts:
            done: Future[None] = Future()
            done.add_done_callback(_told)
            self._errands.run(done, lambda: done.set_result(self._drafts().end_visit(*drafts).result()))


def _drafts_of(case: Case, log: EventLog) -> list[str]:
    """Also those that another took the place of."""
    written = (event.data.get("fields") for event in log.history(case.subject))
    named = [fields.get("draft") for fields in written if isinstance(fields, dict)]
    return list(dict.fromkeys(one for one in named if isinstance(one, str) and one))


def _told(done: Future[None]) -> None:
    error = done.exception()
    if isinstance(error, ShopfrontError):
        _log.warning("a form of somebody who was erased is to be destroyed, and cannot be: %s", error)
    elif error is not None:
        raise error
