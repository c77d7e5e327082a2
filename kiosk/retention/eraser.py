"""Deletes on this node the blobs of whatever was erased: what it holds, what is half here, and what comes later."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.packing.release import Content
from kiosk.erasure import blobs_in
from kiosk.errors import DataFault
from kiosk.field.matter import Case
from kiosk.retention.due import ERASED, holding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.forms.ports import BlobStore, Writing
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)


class Eraser:
    """Follows the log of a node, whichever it is. A blob that is erased is neither served nor taken again."""

    def __init__(self, node: Writing, *stores: BlobStore, told: Callable[[], object] = bool) -> None:
        """`told` is called whenever something was erased, on the writing thread."""
        self._node, self._stores, self._told = node, stores, told
        self._stop: Callable[[], None] | None = None

    def start(self) -> Eraser:
        """Do again all that the log knows, before anything is served; then follow it. Returns itself."""
        self._stop = self._node.subscribe(self._heard)
        self._erase([state.subject for state in holding(self._node.log) if state.erased], self._node.log)
        return self

    def stop(self) -> None:
        """Follow it no more."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _heard(self, change: Any) -> None:  # noqa: ANN401 - a change, of which only the subjects matter here
        log = self._node.log
        found = [one for one in change.subjects if one.partition("/")[0] in ERASED]
        erased = [one for one in found if getattr(log.state(one), "erased", False)]
        if erased:
            self._erase(erased, log)
            self._told()

    def _erase(self, subjects: Sequence[str], log: EventLog) -> None:
        """What was published stays, whoever names it: it is about nobody."""
        content = [one for one in log.states("content").values() if isinstance(one, Content)] if subjects else []
        public = {release.sha256 for one in content for release in one.releases}
        for subject in [one for told in subjects for one in _with_form(told, log)]:
            for name in blobs_in(log.history(subject)):
                for store in self._stores if name not in public else ():
                    self._erase_blob(name, store, subject)

    @staticmethod
    def _erase_blob(name: str, store: BlobStore, subject: str) -> None:
        try:
            if not store.is_erased(name):
                store.erase(name)
        except DataFault as error:
            _log.warning("a blob of %s is to be erased, and cannot be: %s", subject, error)


def _with_form(subject: str, log: EventLog) -> Iterator[str]:
    """A case, and its form: a laptop that sent it does not read the stream in which that is erased."""
    yield subject
    if isinstance(case := log.state(subject), Case) and case.submission:
        yield f"submission/{case.submission}"
