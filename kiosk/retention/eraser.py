"""Deletes on this node the blobs of whatever was erased: what it holds, what is half here, and what comes later."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from kiosk.erasure import blobs_in
from kiosk.errors import DataFault
from kiosk.retention.due import ERASED, holding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.ports import BlobStore, Writing
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)


class Eraser:
    """Follows the log of a node, whichever it is. A blob that is erased is neither served nor taken again."""

    def __init__(self, node: Writing, *stores: BlobStore) -> None:
        self._node, self._stores = node, stores
        self._stop: Callable[[], None] | None = None

    def start(self) -> Eraser:
        """Do again all that the log knows, before anything is served; then follow it. Returns itself."""
        self._stop = self._node.subscribe(self._heard)
        for state in holding(self._node.log):
            if state.erased:
                self._erase(state.subject, self._node.log)
        return self

    def stop(self) -> None:
        """Follow it no more."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _heard(self, change: Any) -> None:  # noqa: ANN401 - a change, of which only the subjects matter here
        self._look([one for one in change.subjects if one.partition("/")[0] in ERASED], self._node.log)

    def _look(self, subjects: Sequence[str], log: EventLog) -> None:
        for subject in subjects:
            if getattr(log.state(subject), "erased", False):
                self._erase(subject, log)

    def _erase(self, subject: str, log: EventLog) -> None:
        for name in blobs_in(log.history(subject)):
            for store in self._stores:
                try:
                    if not store.is_erased(name):
                        store.erase(name)
                except DataFault as error:
                    _log.warning("a blob of %s is to be erased, and cannot be: %s", subject, error)
